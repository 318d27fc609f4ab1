#include "site/listscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonArray rowOf(const SiteContext &context, int index)
{
    const SitePage &page = context.plan().page(index);
    const SiteProject *project = context.plan().project(index);
    const QString programme =
        project ? context.plan().programmeName(project->programme) : QString();
    return {page.path,
            page.title,
            page.teaser,
            page.news.isValid() ? context.words().date(page.news) : aboutOf(context, index),
            project ? statusKey(project->status) : QString(),
            programme,
            programme.isEmpty() ? QString() : slugOf(programme),
            page.language == context.language() ? QString() : page.language};
}

} // namespace

bool hasListScript(const SiteList &list)
{
    return list.view == SiteList::View::All && list.kind != &kindOf<Event>()
        && list.parts.size() > 1;
}

QString listScriptPath(const SitePlan &plan, const SiteList &list)
{
    return plan.page(list.home).path.chopped(5) + u"-lista.js"_s; // without .html
}

QByteArray listScript(const SitePlan &plan, const SiteOptions &options, const SiteList &list)
{
    const SiteContext context(plan, options, list.home);
    QJsonObject statuses;
    for (const PublicStatus status :
         {PublicStatus::Planned, PublicStatus::Running, PublicStatus::Completed})
        statuses[statusKey(status)] = statusWords(context, status);
    QByteArray script =
        "utblickList(" + QJsonDocument(statuses).toJson(QJsonDocument::Compact) + ",[";
    QByteArray before = "\n";
    for (const int index : plan.entriesOf(list)) {
        script += before + QJsonDocument(rowOf(context, index)).toJson(QJsonDocument::Compact);
        before = ",\n";
    }
    return script + "\n]);\n";
}
