#include "site/siteplanner.h"

#include "exchange/placemap.h"
#include "exchange/publicrecord.h"
#include "exchange/siteword.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/reader.h"

using namespace Qt::StringLiterals;

// The pages of projects, networks and towns.

namespace {

bool isInEnglish(const Project &project)
{
    return !project.summaryEn.isEmpty() || !project.aimsEn.isEmpty();
}

/// The fields that the plan looks at, empty for all: of the projects, which may be thousands, not
/// the long texts.
std::vector<int> fieldsToRead(const Kind &kind)
{
    std::vector<int> fields;
    if (&kind != &kindOf<Project>())
        return fields;
    for (const QStringView key : {u"title", u"title_en", u"summary", u"summary_en", u"aims_en",
                                  u"status", u"publish", u"start_date", u"end_date", u"programme",
                                  u"role", u"policy_objective", u"image", u"image_alt"})
        fields.push_back(kind.indexOf(key));
    return fields;
}

} // namespace

/// The record may stand on the site, in its only language if it has one: a site in English has the
/// projects that are told in English, one in German or Danish has no records.
bool SitePlanner::isTold(const Kind &kind, const Row &row) const
{
    if (!mayBeShown(kind, row, *m_plan.m_reader, m_plan.m_today))
        return false;
    if (words().language() == u"sv")
        return true;
    return words().language() == u"en" && &kind == &kindOf<Project>()
        && isInEnglish(fromRow<Project>(row));
}

/// The page that shows the whole list of \a kind: one of the page tree, or one made for it.
int SitePlanner::homeOf(const Kind &kind, const char *title)
{
    if (m_homes.contains(&kind))
        return m_homes.value(&kind);
    const QString name = words()(title);
    return add({.type = SitePage::Type::List,
                .path = freePath(slugOf(name)),
                .title = name,
                .language = words().language(),
                .teaser = words()((QByteArray(title) + "Lead").constData()),
                .kind = &kind,
                .parent = 0});
}

Result<> SitePlanner::readRecords(const Kind &kind, const char *title)
{
    // In one pass: what is read twice may have been changed by somebody else in between.
    int home = -1;
    std::vector<int> made;
    const Result<> read = m_plan.m_reader->each(kind, fieldsToRead(kind), [&](const Row &row) {
        if (!isTold(kind, row))
            return true;
        if (home < 0)
            home = homeOf(kind, title);
        addRecord(kind, row, home, made);
        return true;
    });
    if (!read || home < 0)
        return read;
    SiteList list{.kind = &kind, .title = words()("all")};
    list.page = list.home = home;
    addParts(list, made, folderOf(home) + u"sida"_s);
    if (&kind == &kindOf<Project>())
        addViews(home, made);
    return {};
}

/// The page of a record that is told, see isTold(); a Swedish one brings its English version.
void SitePlanner::addRecord(const Kind &kind, const Row &row, int home, std::vector<int> &made)
{
    if (words().language() != u"sv") {
        made.push_back(addEnglish(fromRow<Project>(row), home));
        return;
    }
    const QString title = row.values[size_t(kind.titleIndex())].toString();
    const QString teaser = row.values[size_t(kind.indexOf(u"summary"))].toString();
    const int index = add({.type = SitePage::Type::Record,
                           .path = freePath(folderOf(home) + slugOf(title)),
                           .title = title,
                           .teaser = teaserOf(teaser),
                           .kind = &kind,
                           .id = row.id,
                           .uuid = row.uuid,
                           .parent = home});
    made.push_back(index);
    describe(kind, row, index);
    if (&kind != &kindOf<Project>())
        return;
    const Project project = fromRow<Project>(row);
    m_plan.m_projects.insert(index, listed(project));
    if (!m_language.isEmpty() || !m_plan.m_settings.languages.contains(u"en"_s)
        || !isInEnglish(project))
        return;
    const int english = addEnglish(project, home);
    m_plan.m_pages[size_t(home)].below.pop_back(); // reached from the Swedish page
    m_plan.m_versions[index] = {english};
    m_plan.m_versions[english] = {index};
}

SiteProject SitePlanner::listed(const Project &project) const
{
    return {.status = *publicStatus(project, m_plan.m_today),
            .start = project.startDate,
            .end = project.endDate,
            .programme = project.programme.id,
            .role = project.role,
            .theme = project.policyObjective,
            .image = project.imageAlt.isEmpty() ? QString() : project.image};
}

/// What lists say of a network or town beside its name; a town's place on the map.
void SitePlanner::describe(const Kind &kind, const Row &row, int index)
{
    SitePage &page = m_plan.m_pages[size_t(index)];
    QStringList about;
    for (const char *key : {"kind", "country"}) {
        const int field = kind.indexOf(QString::fromUtf8(key));
        if (field >= 0)
            about.append(siteValue(kind.field(field), row.values[size_t(field)], page.language));
    }
    const int status = kind.indexOf(u"status");
    if (status >= 0 && row.values[size_t(status)].toString() == u"ended")
        about.append(siteValue(kind.field(status), u"ended"_s, page.language));
    about.removeAll(QString());
    page.about = about.join(u" · "_s);
    if (&kind != &kindOf<Town>())
        return;
    const std::optional<MapMark> mark = townMark(fromRow<Town>(row));
    if (mark && isOnMap(*mark))
        m_plan.m_places.push_back({*mark, index});
}

/// The page in English of a project that is told in English.
int SitePlanner::addEnglish(const Project &project, int home)
{
    const QString title = project.titleEn.isEmpty() ? project.title : project.titleEn;
    const int english = add({.type = SitePage::Type::Record,
                             .path = freePath(u"en/"_s + slugOf(title)),
                             .title = title,
                             .language = u"en"_s,
                             .teaser = teaserOf(project.summaryEn),
                             .kind = &kindOf<Project>(),
                             .id = project.id,
                             .uuid = project.uuid,
                             .parent = home});
    m_plan.m_projects.insert(english, listed(project));
    return english;
}
