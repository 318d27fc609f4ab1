#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

/// How a page becomes a piece of another web site.
struct FragmentOptions
{
    /// Put before each class and id, "int-" makes class="int-facts". Without it there are no
    /// classes and no drawings, whose numbers stand in tables anyway, and ids begin with
    /// "utblick-".
    QString prefix;
    QString language; ///< BCP 47, when it is another than Swedish, which the page around it is in
    QString address; ///< of the published site, where links lead; without it they are only words
    QString path; ///< of the page inside the site, that its links are relative to
    /// The content of a file of the site, for pictures; empty when there is none.
    std::function<QByteArray(const QString &path)> file;
};

/// The body of a page as an accessible piece of HTML that needs nothing else: pictures are in it,
/// links lead to the published site, headings begin at level 2 because the page around it has a
/// title of its own. \a body is what SiteRenderer::body() makes.
QByteArray fragment(const QByteArray &body, const FragmentOptions &options);

/// Whether \a html looks like what fragment() makes: elements without a frame around them.
bool isFragment(const QByteArray &html);
