#include "exchange/sitemodel.h"

#include "exchange/siteword.h"
#include "pages/blocks.h"
#include "records/fold.h"
#include "records/network.h"
#include "records/project.h"
#include "records/town.h"
#include "rules/privacy.h"
#include "rules/publicstatus.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString slugOf(const QString &title)
{
    QString slug;
    const QString plainTitle = folded(title);
    for (const QChar c : plainTitle) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() >= 80)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"sida"_s : slug;
}

Result<SiteModel> SiteModel::read(const Store &store)
{
    SiteModel model;
    if (Result<> done = model.readAll(store); !done)
        return done.error();
    return model;
}

Result<SiteModel> SiteModel::readWith(const Store &store, const Page &page)
{
    SiteModel model;
    model.m_preview = page;
    model.m_preview->status = u"published"_s;
    if (Result<> done = model.readAll(store); !done)
        return done.error();
    return model;
}

Result<> SiteModel::readAll(const Store &store)
{
    m_reader = &store.reader();
    const Result<Row> settings = m_reader->row(kindOf<Settings>(), 1);
    if (settings)
        m_settings = fromRow<Settings>(*settings);
    else if (settings.error().code != Error::Code::NotFound)
        return settings.error();
    if (Result<> done = readPages(); !done)
        return done;
    const std::pair<const Kind *, const char *> lists[] = {
        {&kindOf<Project>(), QT_TRANSLATE_NOOP("Site", "Our EU projects")},
        {&kindOf<Network>(), QT_TRANSLATE_NOOP("Site", "Our networks")},
        {&kindOf<Town>(), QT_TRANSLATE_NOOP("Site", "Our twin towns and agreements")}};
    for (const auto &[kind, title] : lists) {
        const QString text = siteWord(title, u"sv");
        if (Result<> done = readRecords(*kind, slugOf(text), text); !done)
            return done;
    }
    return {};
}

int SiteModel::add(SitePage page)
{
    const int index = int(m_pages.size());
    m_byPath.insert(page.path, index);
    ++m_titles[page.title];
    if (!page.uuid.isEmpty())
        m_byUuid.insert(page.uuid, index);
    m_pages.push_back(std::move(page));
    return index;
}

QString SiteModel::freePath(const QString &wanted)
{
    QString path = wanted + u".html"_s;
    for (int count = 2; m_byPath.contains(path); ++count)
        path = u"%1-%2.html"_s.arg(wanted).arg(count);
    return path;
}

Result<> SiteModel::readPages()
{
    std::vector<std::pair<Page, Row>> published;
    QStringList unreadable;
    const Result<> read = m_reader->each(kindOf<Page>(), {}, [&](const Row &stored) {
        const bool isPreview = m_preview && m_preview->id == stored.id;
        const Row row = isPreview ? toRow(*m_preview) : stored;
        Page page = fromRow<Page>(row);
        if (page.status != u"published")
            return true;
        published.emplace_back(page, row);
        if (!page.content.isEmpty() && !blocksFromJson(page.content))
            unreadable.append(page.title);
        return true;
    });
    if (!read)
        return read;
    if (!unreadable.isEmpty())
        return Error{
            Error::Code::Format,
            QCoreApplication::translate(
                "SiteFolder", "The page “%1” cannot be read. Restore an older version of it.")
                .arg(unreadable.join(u"”, “"_s)),
            {}};
    std::stable_sort(published.begin(), published.end(), [](const auto &a, const auto &b) {
        return a.first.position.value_or(0) < b.first.position.value_or(0);
    });
    if (published.empty()) {
        add({.path = u"index.html"_s, .title = m_settings.name});
        return {};
    }
    for (const auto &[page, row] : published) {
        if (m_byUuid.value(page.uuid, -1) < 0)
            placePage(page, row, published);
    }
    return {};
}

/// Places the page after the page above it. A parent that is not published, or a circle of parents,
/// puts a page directly below the first.
void SiteModel::placePage(const Page &page, const Row &row,
                          const std::vector<std::pair<Page, Row>> &all)
{
    int parent = m_pages.empty() ? -1 : 0;
    const auto above = std::find_if(all.begin(), all.end(), [&](const auto &other) {
        return other.first.id == page.parent.id && page.parent.id != 0;
    });
    if (above != all.end() && above->first.id != page.id) {
        if (!m_byUuid.contains(above->first.uuid)) {
            m_byUuid.insert(page.uuid, -1); // being placed: ends circles
            placePage(above->first, above->second, all);
        }
        const int found = m_byUuid.value(above->first.uuid, -1);
        parent = found >= 0 ? found : parent;
        if (m_pages.empty())
            parent = -1;
    }
    QString base = page.slug.isEmpty() ? slugOf(page.title) : slugOf(page.slug);
    if (parent > 0) {
        QString folder = m_pages[size_t(parent)].path;
        folder.chop(5); // .html
        base = folder + u'/' + base;
    }
    const QString path = parent < 0 ? u"index.html"_s : freePath(base);
    add({.path = path,
         .title = page.title,
         .language = page.language.isEmpty() ? u"sv"_s : page.language,
         .uuid = page.uuid,
         .kind = &kindOf<Page>(),
         .row = row,
         .parent = parent});
}

Result<> SiteModel::readRecords(const Kind &kind, const QString &folder, const QString &title)
{
    const int publish = kind.indexOf(u"publish");
    Result<std::vector<Row>> rows = m_reader->where(kind, publish, true);
    if (!rows)
        return rows.error();
    if (&kind == &kindOf<Project>())
        std::erase_if(*rows, [](const Row &row) {
            return !publicStatus(fromRow<Project>(row), QDate::currentDate());
        });
    if (rows->empty())
        return {};
    const int list = add({.path = freePath(folder), .title = title, .kind = &kind, .parent = 0});
    for (const Row &row : *rows) {
        const QString name = row.values[size_t(kind.titleIndex())].toString();
        add({.path = freePath(folder + u'/' + slugOf(name)),
             .title = name,
             .uuid = row.uuid,
             .kind = &kind,
             .row = row,
             .parent = list});
    }
    return {};
}

std::vector<int> SiteModel::below(int index) const
{
    std::vector<int> list;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].parent == index)
            list.push_back(int(i));
    }
    return list;
}

std::vector<int> SiteModel::above(int index) const
{
    std::vector<int> list;
    for (int at = m_pages[size_t(index)].parent; at >= 0; at = m_pages[size_t(at)].parent)
        list.insert(list.begin(), at);
    return list;
}

int SiteModel::listOf(const Kind &kind) const
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].isList() && m_pages[i].kind == &kind)
            return int(i);
    }
    return -1;
}

QString SiteModel::nameOf(const char *kind, qint64 id) const
{
    if (id == 0)
        return {};
    const Result<RecordName> name = m_reader->name(*findKind(QString::fromUtf8(kind)), id);
    return name ? name->title : QString();
}

std::optional<Contact> SiteModel::publicContact(qint64 id) const
{
    if (id == 0)
        return std::nullopt;
    const Result<Row> row = m_reader->row(kindOf<Contact>(), id);
    if (!row)
        return std::nullopt;
    const Contact contact = fromRow<Contact>(*row);
    return mayBePublished(contact) ? std::optional(contact) : std::nullopt;
}

QString SiteModel::relative(const QString &from, const QString &to)
{
    return u"../"_s.repeated(from.count(u'/')) + to;
}

QString SiteModel::relative(const QString &path, int index) const
{
    return relative(path, m_pages[size_t(index)].path);
}
