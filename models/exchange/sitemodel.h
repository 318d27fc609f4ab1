#pragma once

#include "records/contact.h"
#include "records/page.h"
#include "records/settings.h"
#include "storage/reader.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class Store;

/// A page of the exported site: a page of the page tree, the page of a record, or a list of
/// records.
struct SitePage
{
    QString path; ///< inside the folder: eu-projekt/land4climate.html
    QString title;
    QString language = QStringLiteral("sv");
    QString uuid; ///< of the record it shows; empty for lists
    const Kind *kind = nullptr; ///< of the record it shows, or of the records it lists
    Row row; ///< the record; no values for lists
    int parent = -1; ///< index of the page above, for breadcrumbs; -1 for the first page
    bool isList() const { return uuid.isEmpty(); }
};

/// What is published, with its place in the site: read once, then only looked things up in.
class SiteModel
{
public:
    static Result<SiteModel> read(const Store &store);
    /// The same with \a page in place of what is stored of it, as if it were published.
    static Result<SiteModel> readWith(const Store &store, const Page &page);

    const Settings &settings() const { return m_settings; }
    const std::vector<SitePage> &pages() const { return m_pages; }
    const Reader &reader() const { return *m_reader; }
    /// Pages directly below the one with \a index, in order.
    std::vector<int> below(int index) const;
    /// From the first page down to the one above \a index.
    std::vector<int> above(int index) const;
    /// The page of the record with \a uuid; -1 when it is not published.
    int indexOf(const QString &uuid) const { return m_byUuid.value(uuid, -1); }
    /// The list page of \a kind; -1 when nothing of it is published.
    int listOf(const Kind &kind) const;

    /// Another page has the same title as the one with \a index.
    bool isTitleShared(int index) const { return m_titles.value(m_pages[size_t(index)].title) > 1; }

    /// Name of a record; empty when there is none.
    QString nameOf(const char *kind, qint64 id) const;
    /// The contact with \a id if it may be published.
    std::optional<Contact> publicContact(qint64 id) const;

    /// Address of the page with \a index as seen from the page at \a path.
    QString relative(const QString &path, int index) const;
    static QString relative(const QString &from, const QString &to);

private:
    Result<> readAll(const Store &store);
    Result<> readPages();
    Result<> readRecords(const Kind &kind, const QString &folder, const QString &title);
    void placePage(const Page &page, const Row &row, const std::vector<std::pair<Page, Row>> &all);
    QString freePath(const QString &wanted);
    int add(SitePage page);

    const Reader *m_reader = nullptr;
    std::optional<Page> m_preview; ///< stands in place of what is stored
    Settings m_settings;
    std::vector<SitePage> m_pages;
    QHash<QString, int> m_byUuid;
    QHash<QString, int> m_byPath;
    QHash<QString, int> m_titles; ///< pages by title
};

/// \a title as the last part of an address: "Köge & co" gives "koge-co".
QString slugOf(const QString &title);
