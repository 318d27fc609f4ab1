#include "site/siteplan.h"

#include "site/sitewords.h"

#include "exchange/publicrecord.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestTeaser = 160; ///< characters
} // namespace

const SiteList *SitePlan::listOf(const Kind &kind, const QString &language) const
{
    const auto found = std::ranges::find_if(m_lists, [&](const SiteList &list) {
        return list.kind == &kind && list.view == SiteList::View::All && list.part == 0
            && (language.isEmpty() || page(list.page).language == language);
    });
    return found == m_lists.end() ? nullptr : &*found;
}

std::vector<const SiteList *> SitePlan::views(const SiteList &whole, SiteList::View view) const
{
    std::vector<const SiteList *> found;
    for (const SiteList &list : m_lists) {
        if (list.view == view && list.home == whole.home && list.part == 0)
            found.push_back(&list);
    }
    return found;
}

std::vector<int> SitePlan::entriesOf(const SiteList &list) const
{
    std::vector<int> entries;
    entries.reserve(size_t(list.total));
    for (const int part : list.parts) {
        const std::vector<int> &here = m_lists[size_t(page(part).list)].entries;
        entries.insert(entries.end(), here.begin(), here.end());
    }
    return entries;
}

bool SitePlan::isComing(const Event &event) const
{
    return (event.endDate.isValid() ? event.endDate : event.startDate) >= m_today;
}

int SitePlan::indexOf(const QString &uuid, const QString &language) const
{
    const int index = indexOf(uuid);
    const auto isIn = [&](int page) { return m_pages[size_t(page)].language == language; };
    if (index < 0 || isIn(index))
        return index;
    const std::vector<int> others = versions(index);
    const auto version = std::ranges::find_if(others, isIn);
    return version == others.end() ? index : *version;
}

bool SitePlan::isFirst(int index) const
{
    const std::vector<int> others = versions(0);
    return index == 0 || std::ranges::find(others, index) != others.end();
}

int SitePlan::find(const QString &name) const
{
    if (const int index = indexOf(name); index >= 0)
        return index;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString slug = m_pages[i].path.section(u'/', -1).chopped(5); // without .html
        if (slug == name || m_pages[i].title == name || slugOf(m_pages[i].title) == name)
            return int(i);
    }
    return -1;
}

Result<int> SitePlan::called(const QString &name) const
{
    if (const int index = find(name); index >= 0)
        return index;
    return Error{Error::Code::NotFound,
                 QCoreApplication::translate(
                     "SiteFolder", "No published page is called “%1”. Write its title or address.")
                     .arg(name),
                 {}};
}

Result<> SitePlan::confirm(int index, const Row &row, const Reader &reader) const
{
    if (row.id != 0 && mayBeShown(*page(index).kind, row, reader, m_today))
        return {};
    return Error{
        Error::Code::Conflict,
        QCoreApplication::translate(
            "SiteFolder", "The register was changed while the site was being made. Export again."),
        page(index).title};
}

Result<QSet<int>> SitePlan::wanted(const QString &page, const QStringList &records) const
{
    QSet<int> wanted;
    if (!page.isEmpty()) {
        const Result<int> index = called(page);
        if (!index)
            return index.error();
        wanted.insert(*index);
    }
    for (const QString &uuid : records) {
        const int index = indexOf(uuid);
        if (index < 0)
            continue;
        wanted.insert(index);
        for (const int version : versions(index)) { // a translation of a page is another record
            if (m_pages[size_t(version)].uuid == uuid)
                wanted.insert(version);
        }
    }
    if (wanted.isEmpty() && !records.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "SiteFolder",
                         "None of these records is shown on the web site. Choose others, or tick "
                         "“Show on the web site” in them."),
                     {}};
    return wanted;
}

const SiteProject *SitePlan::project(int page) const
{
    const auto found = m_projects.constFind(page);
    return found == m_projects.cend() ? nullptr : &*found;
}

std::vector<int> SitePlan::above(int index) const
{
    std::vector<int> pages;
    for (int at = page(index).parent; at >= 0; at = page(at).parent)
        pages.insert(pages.begin(), at);
    return pages;
}

int SitePlan::section(int index) const
{
    int at = index;
    while (at > 0 && page(at).parent > 0)
        at = page(at).parent;
    return at > 0 ? at : -1;
}

const Programme *SitePlan::programme(qint64 id) const
{
    const auto found = m_programmes.constFind(id);
    return found == m_programmes.cend() ? nullptr : &*found;
}

std::optional<Contact> SitePlan::publicContact(qint64 id) const
{
    const auto found = m_contacts.constFind(id);
    return found == m_contacts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Contact> SitePlan::publicContact(const QString &uuid) const
{
    const auto found = std::ranges::find(m_contacts, uuid, &Contact::uuid);
    return found == m_contacts.cend() ? std::nullopt : std::optional(*found);
}

void SitePlan::setMoves(std::vector<SiteMove> moves)
{
    m_moves = std::move(moves);
    const auto data = std::ranges::find(m_pages, SitePage::Type::Data, &SitePage::type);
    const int parent = data == m_pages.end() ? 0 : int(data - m_pages.begin());
    const QString language = page(parent).language;
    const SiteWords &words = SiteWords::of(language);
    for (size_t from = 0; from < m_moves.size(); from += movesOnPage) {
        const QString number = QString::number(m_movePages.size() + 1);
        const bool isFirst = from == 0;
        m_movePages.push_back(int(m_pages.size()));
        m_pages.push_back(
            {.type = SitePage::Type::Moved,
             .path = isFirst ? u"flyttade-sidor.html"_s : u"flyttade-sidor-%1.html"_s.arg(number),
             .title = isFirst
                 ? words("movedPages")
                 : words("movedPages") + u", "_s + words("pageNumber").arg(number).toLower(),
             .language = language,
             .parent = isFirst ? parent : m_movePages.front()});
    }
}

bool isWholeList(const content::LiveList &live)
{
    return live.filter.isEmpty() && live.most == 0 && (live.view.isEmpty() || live.view == u"list");
}

QString SitePlan::relative(const QString &from, const QString &to)
{
    return u"../"_s.repeated(from.count(u'/')) + to;
}

QString teaserOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0, QString::SectionSkipEmpty).simplified();
    const qsizetype stop = line.indexOf(u". "_s);
    const QString sentence = stop > 0 ? line.left(stop + 1) : line;
    if (sentence.size() <= longestTeaser)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', longestTeaser - 1);
    return sentence.left(space > 0 ? space : longestTeaser - 1) + u"…"_s;
}

QString statusKey(PublicStatus status)
{
    switch (status) {
    case PublicStatus::Planned:
        return u"planned"_s;
    case PublicStatus::Running:
        return u"running"_s;
    case PublicStatus::Completed:
        return u"completed"_s;
    }
    return {};
}
