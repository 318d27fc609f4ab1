#include "overviewfindings.h"

#include "records/contact.h"
#include "records/page.h"
#include "records/programme.h"
#include "records/project.h"
#include "rules/accessibility.h"
#include "rules/privacy.h"
#include "rules/visibility.h"
#include "storage/reader.h"

#include <QSet>

#include <algorithm>
#include <cstring>

/// One record counts once for a rule, however often it is found in it.
void OverviewFindings::add(const Findings &findings, const Kind &kind, qint64 id,
                           const QString &name)
{
    QSet<QByteArray> seen;
    for (const Finding &finding : findings) {
        if (finding.severity == Finding::Severity::Ok || seen.contains(finding.rule))
            continue;
        seen.insert(finding.rule);
        const auto known = std::ranges::find_if(m_toDo, [&](const OverviewData::ToDo &toDo) {
            return std::strcmp(toDo.rule, finding.rule) == 0;
        });
        if (known == m_toDo.end()) {
            m_toDo.push_back({finding.rule, finding.severity, 1, &kind, id, name});
            continue;
        }
        ++known->count;
        if (finding.severity < known->severity) { // the worst one is opened
            known->severity = finding.severity;
            known->id = id;
            known->name = name;
        }
    }
}

void OverviewFindings::addProject(const Project &project, const Programme *programme)
{
    Findings findings = visibility(project, programme, m_today);
    if (const std::optional<Finding> missing = missingCaseNumber(project))
        findings.push_back(*missing);
    add(findings, kindOf<Project>(), project.id, project.title);
}

Result<> OverviewFindings::addPagesAndContacts(const Reader &reader)
{
    const Result<> pages = reader.each(kindOf<Page>(), {}, [&](const Row &row) {
        const Page page = fromRow<Page>(row);
        add(accessibility(page), kindOf<Page>(), page.id, page.title);
        return true;
    });
    if (!pages)
        return pages;
    return reader.each(kindOf<Contact>(), {}, [&](const Row &row) {
        const Contact contact = fromRow<Contact>(row);
        add(privacy(contact, m_today), kindOf<Contact>(), contact.id, contact.name);
        return true;
    });
}

std::vector<OverviewData::ToDo> OverviewFindings::toDo() const
{
    std::vector<OverviewData::ToDo> list = m_toDo;
    std::ranges::stable_sort(list, [](const OverviewData::ToDo &a, const OverviewData::ToDo &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.count > b.count;
    });
    return list;
}
