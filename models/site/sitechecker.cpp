#include "site/sitechecker.h"

#include "site/contactcentre.h"
#include "site/sitechanges.h"
#include "site/siteplan.h"

#include "records/network.h"
#include "records/town.h"
#include "rules/privacy.h"
#include "rules/publishing.h"
#include "rules/visibility.h"
#include "storage/keptfiles.h"
#include "storage/store.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

constexpr int between = 32; ///< records looked at between two reports of progress
constexpr int nowhere = std::numeric_limits<int>::max(); ///< on no page of the site: comes last

} // namespace

SiteChecker::SiteChecker(const Store &store, const SitePlan &plan, const SiteExport &options,
                         CheckDepth depth)
    : m_store(store)
    , m_plan(plan)
    , m_options(options)
    , m_depth(depth)
    , m_pages(store, plan, options.address, depth)
{
}

Result<std::vector<SiteFinding>> SiteChecker::run(const Progress &progress)
{
    m_progress = progress;
    using Part = Result<> (SiteChecker::*)();
    static constexpr Part parts[] = {&SiteChecker::readOnly,
                                     &SiteChecker::checkSettings,
                                     &SiteChecker::checkPages,
                                     &SiteChecker::checkProjects,
                                     &SiteChecker::checkNetworksAndTowns,
                                     &SiteChecker::checkPeople,
                                     &SiteChecker::checkDocuments,
                                     &SiteChecker::checkEvents,
                                     &SiteChecker::checkTitles,
                                     &SiteChecker::checkChanges};
    for (const Part part : parts) {
        if (Result<> done = (this->*part)(); !done)
            return done.error();
        if (m_isStopped)
            return SiteFolder::stopped();
    }
    std::ranges::stable_sort(m_found, {}, [](const Placed &one) {
        return std::pair(one.found.finding.severity, one.page);
    });
    std::vector<SiteFinding> found;
    found.reserve(m_found.size());
    for (Placed &one : m_found)
        found.push_back(std::move(one.found));
    return found;
}

/// Finds out which pages are meant when they are not all.
Result<> SiteChecker::readOnly()
{
    const Result<QSet<int>> wanted = m_plan.wanted(m_options.page, m_options.records);
    if (!wanted)
        return wanted.error();
    m_only = *wanted;
    return m_pages.prepare();
}

bool SiteChecker::goOn()
{
    if (m_progress && m_done++ % between == 0)
        m_isStopped =
            !m_progress(std::min(m_done, int(m_plan.pages().size())), int(m_plan.pages().size()));
    return !m_isStopped;
}

/// Calls \a judge with each record of a kind, or with those that are meant.
template <typename R> Result<> SiteChecker::each(const std::function<void(const R &)> &judge)
{
    if (m_only.isEmpty()) {
        return m_store.reader().each(kindOf<R>(), {}, [&](const Row &row) {
            judge(fromRow<R>(row));
            return goOn();
        });
    }
    QSet<qint64> judged; // a project may have pages in two languages
    for (const int index : std::as_const(m_only)) {
        const SitePage &page = m_plan.page(index);
        if (page.kind != &kindOf<R>() || page.id == 0 || judged.contains(page.id))
            continue;
        judged.insert(page.id);
        const Result<Row> row = m_store.reader().row(kindOf<R>(), page.id);
        if (!row)
            return row.error();
        judge(fromRow<R>(*row));
    }
    return {};
}

void SiteChecker::add(const Findings &findings, const Kind &kind, qint64 id, const QString &title,
                      const QString &uuid)
{
    const int page = uuid.isEmpty() ? -1 : m_plan.indexOf(uuid);
    for (const Finding &finding : findings) {
        const bool isWanted = m_depth == CheckDepth::All ? finding.severity != Severity::Ok
                                                         : finding.severity == Severity::Error;
        if (isWanted)
            m_found.push_back(
                {uuid.isEmpty() || page >= 0 ? page : nowhere, {finding, &kind, id, title}});
    }
}

Result<> SiteChecker::checkSettings()
{
    if (!m_only.isEmpty())
        return {};
    const Settings &settings = m_plan.settings();
    Findings found = publishing(settings);
    for (Finding &fault : problemFindings(hoursProblems(settings)))
        found.push_back(std::move(fault));
    add(found, kindOf<Settings>(), std::max<qint64>(settings.id, 1), settings.name);
    return {};
}

Result<> SiteChecker::checkPages()
{
    return each<Page>([this](const Page &page) {
        const int index = m_plan.indexOf(page.uuid);
        if (index >= 0 && m_plan.page(index).kind == &kindOf<Page>())
            add(m_pages.of(page), kindOf<Page>(), page.id, page.title, page.uuid);
    });
}

Result<> SiteChecker::checkProjects()
{
    return each<Project>([this](const Project &project) {
        const Programme *const programme = m_plan.programme(project.programme.id);
        const Kind &kind = kindOf<Project>();
        if (m_plan.indexOf(project.uuid) >= 0)
            add(publishing(project, programme, m_plan.today()), kind, project.id, project.title,
                project.uuid);
        else if (!project.publish && m_depth == CheckDepth::All)
            addUnpublished(visibility(project, programme, m_plan.today()), kind, project.id,
                           project.title);
    });
}

/// Of a project that is not on the site nothing matters but that it should be.
void SiteChecker::addUnpublished(const Findings &owed, const Kind &kind, qint64 id,
                                 const QString &title)
{
    for (const Finding &one : owed) {
        if (qstrcmp(one.rule, "unpublished") == 0)
            m_found.push_back({nowhere, {one, &kind, id, title}});
    }
}

Result<> SiteChecker::checkNetworksAndTowns()
{
    const QDate today = m_plan.today();
    Result<> read = each<Network>([&](const Network &network) {
        if (m_plan.indexOf(network.uuid) >= 0)
            add(publishing(network, today), kindOf<Network>(), network.id, network.name,
                network.uuid);
    });
    if (!read || m_isStopped)
        return read;
    return each<Town>([&](const Town &town) {
        if (m_plan.indexOf(town.uuid) >= 0)
            add(publishing(town, today), kindOf<Town>(), town.id, town.name, town.uuid);
    });
}

Result<> SiteChecker::checkPeople()
{
    return each<Contact>([this](const Contact &contact) {
        add(privacy(contact, m_plan.today()), kindOf<Contact>(), contact.id, contact.name,
            contact.uuid);
    });
}

Result<> SiteChecker::checkDocuments()
{
    const Result<QSet<QString>> files = keptFiles(m_store.database());
    if (!files)
        return files.error();
    return each<Document>([&](const Document &document) {
        if (!document.publish)
            return;
        Findings found = publishing(document);
        if (!document.file.isEmpty() && !files->contains(document.file))
            found.push_back({Severity::Error, "document-lost",
                             Rules::tr("The document's file is no longer in the register. Choose "
                                       "it again."),
                             u"file"_s, Rules::tr("Choose file")});
        add(found, kindOf<Document>(), document.id, document.title, document.uuid);
    });
}

Result<> SiteChecker::checkEvents()
{
    if (!m_only.isEmpty())
        return {};
    for (const Event &event : m_plan.events())
        add(problemFindings(event.problems()), kindOf<Event>(), event.id, event.title, event.uuid);
    return {};
}

/// Pages that are called the same in the same place: neither tabs, search nor lists tell them
/// apart. Source: WCAG 2.1, 2.4.2 Page Titled.
Result<> SiteChecker::checkTitles()
{
    if (!m_only.isEmpty() || m_depth == CheckDepth::Errors)
        return {};
    const auto keyOf = [](const SitePage &page) {
        return std::tuple(page.title.simplified().toLower(), page.language, page.parent);
    };
    std::map<std::tuple<QString, QString, int>, int> counts;
    for (const SitePage &page : m_plan.pages()) {
        if (page.id != 0)
            ++counts[keyOf(page)];
    }
    const Finding same{Severity::Warning, "title-shared",
                       Rules::tr("Another page is called the same. Readers cannot tell the two "
                                 "apart: write a title of its own."),
                       u"title"_s, Rules::tr("Change title")};
    for (const SitePage &page : m_plan.pages()) {
        if (page.id == 0 || counts[keyOf(page)] < 2)
            continue;
        Finding finding = same;
        finding.field = QString::fromLatin1(page.kind->field(page.kind->titleIndex()).key);
        add({finding}, *page.kind, page.id, page.title, page.uuid);
    }
    return {};
}

Result<> SiteChecker::checkChanges()
{
    if (!m_only.isEmpty() || m_depth == CheckDepth::Errors || m_options.folder.isEmpty())
        return {};
    const Result<SiteFolder> folder = SiteFolder::open(m_options.folder, true);
    if (!folder || folder->action().isEmpty()) // a folder that is no site of ours tells nothing
        return {};
    Result<std::vector<SiteFinding>> changes = siteChanges(m_store, m_plan, folder->action());
    if (!changes)
        return changes.error();
    for (SiteFinding &one : *changes) {
        const Result<RecordName> name = m_store.reader().name(*one.kind, one.id);
        const int page = name ? m_plan.indexOf(name->uuid) : -1;
        m_found.push_back({page < 0 ? nowhere : page, std::move(one)});
    }
    return {};
}
