#include "site/listscript.h"

#include "exchange/jsontext.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray rowOf(const SiteContext &context, int index)
{
    const SitePage &page = context.plan().page(index);
    const SiteProject *project = context.plan().project(index);
    const QString programme =
        project ? context.plan().programmeName(project->programme) : QString();
    JsonText json;
    json.beginArray().text(page.path).text(page.title).text(page.teaser);
    json.text(page.news.isValid() ? context.words().date(page.news) : aboutOf(context, index));
    json.text(project ? statusKey(project->status) : QString()).text(programme);
    json.text(programme.isEmpty() ? QString() : slugOf(programme));
    json.text(page.language == context.language() ? QString() : page.language);
    return json.endArray().json();
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
    JsonText statuses;
    statuses.beginObject();
    for (const PublicStatus status :
         {PublicStatus::Planned, PublicStatus::Running, PublicStatus::Completed})
        statuses.key(statusKey(status).toLatin1()).text(statusWords(context, status));
    QByteArray script = "utblickList(" + statuses.endObject().json() + ",[";
    QByteArray before = "\n";
    for (const int index : plan.entriesOf(list)) {
        script += before + rowOf(context, index);
        before = ",\n";
    }
    return script + "\n]);\n";
}
