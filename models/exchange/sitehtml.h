#pragma once

#include "exchange/sitemodel.h"
#include "pages/pagehtml.h"

#include <QByteArray>

/// Makes the HTML of one page of the site. Everything from the register is escaped; nothing else is
/// written than the elements in these files.
class SiteHtml
{
public:
    SiteHtml(const SiteModel &model, int index);

    /// The whole page, UTF-8.
    QByteArray page() const;

    /// Words in the page's language, escaped.
    QString word(const char *source) const;
    const SitePage &shown() const { return m_page; }
    const SiteModel &model() const { return m_model; }
    /// A link to another page of the site, with its title as text.
    QString linkTo(int index) const;
    /// A link to a web address when it is one, else its text.
    QString webLink(const QString &address, const QString &text) const;
    /// Paragraphs of plain text; empty lines separate them.
    static QString paragraphs(const QString &text, const char *className = nullptr);

private:
    QString head() const;
    QString navigation() const;
    QString breadcrumbs() const;
    QString question() const;
    QString openingHours() const;
    QString contactCentre() const;
    QString pageBody() const;

    const SiteModel &m_model;
    int m_index;
    const SitePage &m_page;
};

/// Label and value pairs; empty values leave no trace.
class FactList
{
public:
    void add(const QString &label, const QString &html);
    QString html() const; ///< empty without facts
private:
    QString m_rows;
};

// The bodies, after the heading, of what a page can show.
QString projectBody(const SiteHtml &html);
QString networkBody(const SiteHtml &html);
QString townBody(const SiteHtml &html);
QString listBody(const SiteHtml &html);
