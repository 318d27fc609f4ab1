#include "site/sitecontext.h"

#include "exchange/facts.h"
#include "exchange/siteword.h"
#include "records/choices.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/shown.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The Swedish text, or the English one on an English page when there is one.
const QString &told(const SiteContext &context, const QString &own, const QString &english)
{
    return context.language() == u"en" && !english.isEmpty() ? english : own;
}

const char *statusWord(PublicStatus status)
{
    switch (status) {
    case PublicStatus::Planned:
        return "isPlanned";
    case PublicStatus::Running:
        return "isRunning";
    case PublicStatus::Completed:
        return "isCompleted";
    }
    return "";
}

void putStatus(TemplateData &data, const SiteContext &context, PublicStatus status)
{
    put(data, "status", statusKey(status));
    put(data, "statusWords", statusWords(context, status));
}

/// The emblem's statement in the lines it is drawn in; without one when none is due.
void putEmblem(TemplateData &data, const SiteContext &context, const Project &project)
{
    const QString statement = facts::fundingStatement(
        project, context.plan().programme(project.programme.id), context.language());
    TemplateList lines;
    for (const QString &line : facts::statementLines(statement)) {
        TemplateData &entry = lines.add();
        put(entry, "first", lines.size() == 1);
        put(entry, "text", line);
    }
    TemplateData eu(TemplateData::type::object);
    lines.putInto(eu, "lines");
    put(data, "eu", lines.isEmpty() ? TemplateData(false) : std::move(eu));
}

struct Segment
{
    const char *word;
    const char *colour; ///< of the style sheet
    const char *fill; ///< the same where there is no style sheet
    bool hatched;
    qint64 minor;
};

QString percent(double share)
{
    return QString::number(share, 'f', 2);
}

/// \a number, with a comma, in per cent as people read it: "80,0 %", or "80.0%" in English.
QString perCent(const QString &number, const QString &language)
{
    const QString sign = language == u"en" ? u"%"_s : QChar(QChar::Nbsp) + u"%"_s;
    return shown::inLanguage(number, language) + sign;
}

QString shareText(qint64 part, qint64 whole, int decimals, const QString &language)
{
    const double share = 100.0 * double(part) / double(whole);
    return perCent(QString::number(share, 'f', decimals).replace(u'.', u','), language);
}

/// The parts of the budget; the last is what others pay. \a isFilled is set when that had to grow
/// up to the total budget.
std::vector<Segment> segmentsOf(const Project &project, bool &isFilled)
{
    std::vector<Segment> parts{
        {"euSupport", "eu", "#0b5563", false, project.euContribution.minor.value_or(0)},
        {"ownCash", "own", "#b06c00", false, project.ownCash.minor.value_or(0)},
        {"ownTime", "own", "#f3d9a6", true, project.ownTime.minor.value_or(0)},
        {"other", "other", "#b3c3c6", false, project.otherFinancing.minor.value_or(0)}};
    qint64 sum = 0;
    for (const Segment &part : parts)
        sum += part.minor;
    const qint64 total = project.totalBudget.minor.value_or(0);
    isFilled = total > sum;
    if (isFilled)
        parts.back().minor += total - sum;
    std::erase_if(parts, [](const Segment &part) { return part.minor <= 0; });
    return parts;
}

constexpr double gap = 0.4; ///< per cent between two segments of the bar
constexpr double narrow = 6; ///< per cent: below this the share has no room above the bar

void putBudget(TemplateData &data, const SiteContext &context, const Project &project)
{
    bool isFilled = false;
    const std::vector<Segment> parts = segmentsOf(project, isFilled);
    qint64 sum = 0;
    for (const Segment &part : parts)
        sum += part.minor;
    if (parts.empty() || !project.euContribution.minor) {
        put(data, "budget", false);
        return;
    }
    TemplateList list;
    double x = 0;
    for (const Segment &part : parts) {
        const double share = 100.0 * double(part.minor) / double(sum);
        const bool isLast = &part == &parts.back();
        TemplateData &entry = list.add();
        put(entry, "label", context.word(part.word));
        put(entry, "colour", QString::fromUtf8(part.colour));
        put(entry, "fill", QString::fromUtf8(part.fill));
        put(entry, "hatched", part.hatched);
        put(entry, "atEnd", isLast && parts.size() > 1);
        put(entry, "x", percent(x));
        put(entry, "textX", percent(isLast && parts.size() > 1 ? 100 : x));
        put(entry, "width", percent(isLast ? 100 - x : std::max(0.1, share - gap)));
        // In a drawing nothing breaks, and readers of XML do not know HTML's name of that space.
        const QString above = shareText(part.minor, sum, 0, context.language());
        put(entry, "share",
            share < narrow ? QString() : QString(above).replace(QChar(QChar::Nbsp), u' '));
        put(entry, "exactShare", shareText(part.minor, sum, 1, context.language()));
        put(entry, "amount", shown::inLanguage(shown::amount(part.minor), context.language()));
        x += share;
    }
    TemplateData budget(TemplateData::type::object);
    std::move(list).putInto(budget, "segments");
    put(budget, "caption", context.word("budgetCaption"));
    put(budget, "currency", project.currency);
    put(budget, "total", shown::inLanguage(shown::amount(sum), context.language()));
    put(budget, "whole", shareText(sum, sum, 1, context.language()));
    put(budget, "note", isFilled ? context.word("budgetRest") : QString());
    put(data, "budget", std::move(budget));
}

/// A partner of the project, with where it comes from.
struct Partner
{
    QString country; ///< code
    bool isLead = false;
    QString name;
    QString role;
    QString budget;
};

std::vector<Partner> partnersOf(const SiteContext &context, qint64 project)
{
    const Kind &kind = kindOf<Partnership>();
    const FieldInfo &role = kind.field(kind.indexOf(u"role"));
    std::vector<Partner> list;
    for (const SitePartner &part : context.plan().partners(project)) {
        const SiteBody body = context.plan().body(part.organisation);
        list.push_back({body.country, part.role == u"lead", body.name,
                        siteValue(role, part.role, context.language()),
                        facts::money(part.budget, part.currency, context.language())});
    }
    const QCollator order = context.collator();
    std::ranges::stable_sort(list, [&order](const Partner &a, const Partner &b) {
        return a.isLead != b.isLead ? a.isLead : order.compare(a.name, b.name) < 0;
    });
    return list;
}

/// Partners by country, Sweden first, then the countries by name.
void putPartners(TemplateData &data, const SiteContext &context,
                 const std::vector<Partner> &partners)
{
    const Kind &kind = kindOf<Organisation>();
    const FieldInfo &field = kind.field(kind.indexOf(u"country"));
    std::map<std::pair<int, QString>, std::vector<const Partner *>> countries;
    for (const Partner &partner : partners) {
        const QString name = partner.country.isEmpty()
            ? context.word("unknownCountry")
            : siteValue(field, partner.country, context.language());
        const int rank = partner.country == u"SE" ? 0 : partner.country.isEmpty() ? 2 : 1;
        countries[{rank, name}].push_back(&partner);
    }
    TemplateList list;
    for (const auto &[country, members] : countries) {
        TemplateData &entry = list.add();
        put(entry, "country", country.second);
        put(entry, "caption",
            context.word("partnersOf").arg(context.page().title) + u": "_s + country.second);
        TemplateList rows;
        bool withBudget = false;
        for (const Partner *partner : members) {
            TemplateData &row = rows.add();
            put(row, "name", partner->name);
            put(row, "ours", partner->name == context.plan().settings().name);
            put(row, "role", partner->role);
            put(row, "budget",
                partner->budget.isEmpty() ? context.word("missing") : partner->budget);
            withBudget = withBudget || !partner->budget.isEmpty();
        }
        put(entry, "members", std::move(rows).entries());
        put(entry, "withBudget", withBudget);
    }
    std::move(list).putInto(data, "partners");
}

void putGoals(TemplateData &data, const SiteContext &context, const Project &project)
{
    const Kind &kind = kindOf<Project>();
    const FieldInfo &field = kind.field(kind.indexOf(u"goals"));
    TemplateList list;
    for (const QString &goal : project.goals) {
        QString name = siteValue(field, goal, context.language());
        TemplateData &entry = list.add();
        put(entry, "number", goal);
        if (name.startsWith(goal))
            name = name.mid(goal.size()).trimmed();
        put(entry, "name", name);
    }
    std::move(list).putInto(data, "goals");
}

void putFacts(TemplateData &data, const SiteContext &context, const Row &row,
              const Project &project, const QString &period, const std::vector<Partner> &partners)
{
    const Kind &kind = kindOf<Project>();
    SiteFacts facts;
    facts.addHtml(context.word("period"), period);
    if (const Programme *programme = context.plan().programme(project.programme.id)) {
        facts.add(context.word("programme"), programme->name);
        facts.add(context.word("fund"), facts::fund(programme->fund, context.language()));
    }
    for (const char *key : {"role", "programme_role"})
        facts.add(context.label(kind, key), context.value(kind, row, key));
    if (!partners.empty() && partners.front().isLead)
        facts.add(context.word("leadPartner"), partners.front().name);
    const QString &language = context.language();
    facts.add(context.word("total"), facts::money(project.totalBudget, project.currency, language));
    facts.add(context.word("euSupport"),
              facts::money(project.euContribution, project.currency, language));
    if (const std::optional<int> rate = permille(project.euContribution, project.totalBudget))
        facts.add(context.word("rate"), perCent(shown::decimal(qint64(*rate) * 100'000), language));
    for (const char *key : {"policy_objective", "specific_objective", "target_group", "department",
                            "case_number", "external_number"})
        facts.add(context.label(kind, key), context.value(kind, row, key));
    std::move(facts).putInto(data);
}

void putImage(TemplateData &data, const SiteContext &context, const Project &project)
{
    TemplateData image(TemplateData::type::object);
    std::optional<Picture> picture;
    if (!project.image.isEmpty() && !project.imageAlt.isEmpty() && context.options().picture)
        picture = context.options().picture(project.image);
    if (picture) {
        put(image, "source", picture->source);
        put(image, "width", QString::number(picture->width));
        put(image, "height", QString::number(picture->height));
        put(image, "alt", project.imageAlt);
    }
    put(data, "image", picture ? std::move(image) : TemplateData(false));
}

} // namespace

void fillProject(TemplateData &data, const SiteContext &context, const Row &row)
{
    const Project project = fromRow<Project>(row);
    const std::vector<Partner> partners = partnersOf(context, project.id);
    const Kind &kind = kindOf<Project>();
    put(data, "kindWords", context.value(kind, row, "kind"));
    SiteContext::paragraphs(told(context, project.summary, project.summaryEn))
        .putInto(data, "lead");
    SiteContext::paragraphs(told(context, project.aims, project.aimsEn)).putInto(data, "aims");
    SiteContext::paragraphs(told(context, project.results, project.resultsEn))
        .putInto(data, "results");
    if (const SiteProject *listed = context.plan().project(context.index()))
        putStatus(data, context, listed->status);
    const QString period = context.period(project.startDate, project.endDate);
    put(data, "period", period);
    putEmblem(data, context, project);
    putImage(data, context, project);
    putBudget(data, context, project);
    putPartners(data, context, partners);
    putFacts(data, context, row, project, period, partners);
    putGoals(data, context, project);
    putEvents(data, context, project.uuid);
    putPerson(data, context.plan().publicContact(project.manager.id));
    putLinks(data, context,
             {{project.website, "projectSite"},
              {project.kohesio, "kohesio"},
              {project.keepEu, "keep"},
              {project.cordis, "cordis"}});
}

QString statusWords(const SiteContext &context, PublicStatus status)
{
    return context.word(statusWord(status));
}

QString aboutOf(const SiteContext &context, int index)
{
    const SiteProject *project = context.plan().project(index);
    if (!project)
        return context.plan().page(index).about;
    const Kind &kind = kindOf<Project>();
    const QString from = project->start.isValid() ? QString::number(project->start.year()) : u""_s;
    const QString to = project->end.isValid() ? QString::number(project->end.year()) : u""_s;
    QStringList about{
        from == to ? from : from + u'–' + to,
        siteValue(kind.field(kind.indexOf(u"role")), project->role, context.language())};
    about.removeAll(QString());
    return about.join(u" · "_s);
}
