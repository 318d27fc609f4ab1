#pragma once

#include "site/siteparts.h"

#include "exchange/slug.h"
#include "pages/block.h"
#include "records/contact.h"
#include "records/event.h"
#include "records/page.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/result.h"
#include "records/settings.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

class Reader;
class Store;

/// Which pages the site has, and where: read once, then only looked things up in. It holds what
/// lists show, not the prose of the records, so that a large register stays small in memory.
/// Several threads may read it.
class SitePlan
{
public:
    /// As of \a today, which decides what is running; only pages in \a language when one is given.
    /// With \a preview that page stands in place of what is stored of it, as if published. Invalid
    /// when \a language is none of contentLanguages().
    static Result<SitePlan> read(const Store &store, QDate today, const QString &language = {},
                                 const std::optional<Page> &preview = std::nullopt);

    const Settings &settings() const { return m_settings; }
    const std::vector<SitePage> &pages() const { return m_pages; }
    const SitePage &page(int index) const { return m_pages[size_t(index)]; }
    const std::vector<SiteList> &lists() const { return m_lists; }
    /// The first page of the whole list of \a kind, in \a language when one is given; nullptr when
    /// nothing of it is published.
    const SiteList *listOf(const Kind &kind, const QString &language = {}) const;
    /// The first pages of the lists that divide \a whole by \a view, in order.
    std::vector<const SiteList *> views(const SiteList &whole, SiteList::View view) const;
    /// The entries of all pages of the list that \a list is a page of.
    std::vector<int> entriesOf(const SiteList &list) const;
    /// The first page of the site in the language of the page with \a index.
    bool isFirst(int index) const;
    /// The page of the record with \a uuid; -1 when it is not published.
    int indexOf(const QString &uuid) const { return m_byUuid.value(uuid, -1); }
    /// The same, or its version in \a language where there is one.
    int indexOf(const QString &uuid, const QString &language) const;
    /// The page whose slug, title or uuid is \a name; -1 when there is none.
    int find(const QString &name) const;
    /// The same; NotFound, in the user's words, when there is none.
    Result<int> called(const QString &name) const;
    /// The record \a row, read through \a reader after the plan, still may stand on the page with
    /// \a index. Conflict when somebody has removed or withdrawn it meanwhile.
    Result<> confirm(int index, const Row &row, const Reader &reader) const;
    /// The pages of \a page, see called(), and of the records with the uuids \a records in all
    /// languages; empty for all, when neither says anything. Records that are not published have
    /// none; NotFound when that leaves nothing.
    Result<QSet<int>> wanted(const QString &page, const QStringList &records) const;
    const SiteProject *project(int page) const;
    /// From the first page down to the one above \a index.
    std::vector<int> above(int index) const;
    /// The page right below the first page under which \a index stands; -1 for the first itself.
    int section(int index) const;
    /// The same content in other languages: their pages.
    std::vector<int> versions(int index) const { return m_versions.value(index); }
    /// Another page has the same title.
    bool isTitleShared(int index) const { return m_titles.value(page(index).title) > 1; }

    QString programmeName(qint64 id) const
    {
        const Programme *const found = programme(id);
        return found ? found->name : QString();
    }
    const Programme *programme(qint64 id) const;
    SiteBody body(qint64 id) const { return m_bodies.value(id); }
    std::vector<SitePartner> partners(qint64 project) const { return m_partners.value(project); }
    std::vector<SiteMember> members(qint64 network) const { return m_members.value(network); }
    /// The contact with \a id if it may be published.
    std::optional<Contact> publicContact(qint64 id) const;
    std::optional<Contact> publicContact(const QString &uuid) const;
    /// Published events of the record with \a uuid, in order of time.
    std::vector<Event> eventsOf(const QString &uuid) const { return m_eventsOf.value(uuid); }
    /// The pages of the main menu on pages in \a language, the first page first.
    std::vector<int> menu(const QString &language) const { return m_menus.value(language); }
    const std::vector<Event> &events() const { return m_events; }
    /// The event is not over.
    bool isComing(const Event &event) const;
    /// The published towns whose position is known.
    const std::vector<SitePlace> &places() const { return m_places; }
    /// Takes in the addresses that lead on, and makes the pages that tell of them.
    void setMoves(std::vector<SiteMove> moves);
    const std::vector<SiteMove> &moves() const { return m_moves; }
    /// The pages that tell of the moves, so many each, in order; empty without moves.
    const std::vector<int> &movePages() const { return m_movePages; }
    static constexpr size_t movesOnPage = 100;
    QDate today() const { return m_today; }
    const Reader &reader() const { return *m_reader; }

    /// Address of \a to as seen from the page at \a from.
    static QString relative(const QString &from, const QString &to);

private:
    friend class SitePlanner;

    const Reader *m_reader = nullptr;
    QDate m_today;
    Settings m_settings;
    std::vector<SitePage> m_pages;
    std::vector<SiteList> m_lists;
    QHash<int, SiteProject> m_projects; ///< by page
    QHash<QString, int> m_byUuid;
    QHash<QString, int> m_titles; ///< pages by title
    QHash<int, std::vector<int>> m_versions;
    QHash<qint64, Programme> m_programmes;
    QHash<qint64, SiteBody> m_bodies;
    QHash<qint64, std::vector<SitePartner>> m_partners; ///< by project
    QHash<qint64, std::vector<SiteMember>> m_members; ///< by network
    QHash<qint64, Contact> m_contacts; ///< that may be published
    std::vector<Event> m_events;
    QHash<QString, std::vector<Event>> m_eventsOf; ///< by uuid of the record
    QHash<QString, std::vector<int>> m_menus; ///< by language
    std::vector<SitePlace> m_places;
    std::vector<SiteMove> m_moves;
    std::vector<int> m_movePages;
};

/// The block is the plain list of all records of its kind, as a page of its own would have it.
bool isWholeList(const content::LiveList &live);

/// The first sentence of \a text, cut at a word when it is long.
QString teaserOf(const QString &text);
