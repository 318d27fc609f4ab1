#pragma once

#include "site/siteplan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

/// Where pages stood in earlier exports, so that an address that is no longer in use leads on to
/// the page that once had it. A page is known by its record, a list by what it lists; a title or a
/// place in the page tree may change. Whatever takes an old address over wins it. What is no longer
/// shown is forgotten, and starts anew when it comes back.
class MovedPages
{
public:
    MovedPages() = default;
    /// As toJson() gave it. What cannot be an address inside a site is left out: the file may have
    /// come from elsewhere.
    explicit MovedPages(const QJsonObject &json);

    /// Notes where the pages of \a plan stand now.
    void note(const SitePlan &plan);
    /// The old addresses that lead on, in order; only those of pages that are there now. Several
    /// may lead to one page, and each leads straight to it.
    const std::vector<SiteMove> &moves() const { return m_moves; }
    QJsonObject toJson() const;

private:
    QMap<QString, QString> m_places; ///< last known path, by what stands there
    QMap<QString, QString> m_old; ///< what stood there, by path
    std::vector<SiteMove> m_moves;
};

/// For whoever runs the web server: each old address with its new one, and as lines for Apache and
/// nginx. \a address is that of the published site, and may be empty. Empty without moves.
QByteArray movedNote(const SitePlan &plan, const QString &address);
