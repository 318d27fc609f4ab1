#include "report/projectsummary.h"

#include "report/fieldtexts.h"
#include "report/projectmoney.h"
#include "report/projectpartners.h"
#include "report/projecttitle.h"
#include "report/responsible.h"

#include "exchange/facts.h"
#include "rules/privacy.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int chartWidth = 640; ///< units of a chart over the whole width of the page

void putStatus(TemplateData &data, const ReportSource &source, const Row &row)
{
    const Project project = fromRow<Project>(row);
    const QString status = source.value(kindOf<Project>(), row, "status");
    put(data, "status", status.isEmpty() ? status : status.left(1).toLower() + status.mid(1));
    put(data, "isOff", project.status == u"rejected" || project.status == u"withdrawn");
    put(data, "period", source.period(project.startDate, project.endDate));
    put(data, "timeline",
        charts::timeline({.start = project.startDate,
                          .end = project.endDate,
                          .today = source.today(),
                          .startText = source.date(project.startDate),
                          .endText = source.date(project.endDate),
                          .todayText = source.date(source.today())},
                         chartWidth));
}

QString decisionOf(const ReportSource &source, const Project &project)
{
    QString paragraph = project.decisionParagraph.trimmed();
    if (!paragraph.isEmpty() && !paragraph.startsWith(u'§'))
        paragraph = u"§ "_s + paragraph;
    QStringList parts{project.decisionBody, paragraph, source.date(project.decisionDate)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void putFacts(TemplateData &data, const ReportSource &source, const Row &row,
              const std::vector<ReportPartner> &partners, const std::optional<Contact> &manager)
{
    const Kind &kind = kindOf<Project>();
    const Project project = fromRow<Project>(row);
    const bool hasLead = !partners.empty() && partners.front().isLead();
    ReportFacts facts;
    if (const Programme *programme = source.programme(project.programme.id)) {
        facts.add(source.label(kind, "programme"), programme->name);
        facts.add(source.word("fund"), facts::fund(programme->fund, source.language()));
    }
    facts.add(source.label(kind, "specific_objective"), project.specificObjective);
    facts.add(source.label(kind, "role"), source.value(kind, row, "role"));
    facts.add(source.word("leadPartner"), hasLead ? partners.front().name : QString());
    facts.add(source.label(kind, "case_number"), project.caseNumber);
    facts.add(source.word("decision"), decisionOf(source, project));
    facts.add(source.label(kind, "department"), project.department);
    facts.add(source.label(kind, "manager"), manager ? manager->name : QString());
    facts.putInto(data, "facts");
}

/// What must be said of the amounts, one sentence each.
QStringList moneyNotes(const ReportSource &source, const Project &project,
                       const ProjectMoney &money)
{
    QStringList notes;
    if (money.sumSek) {
        const QString rate = source.rate(*project.rate.micro);
        notes.append(
            project.rateDate.isValid()
                ? source.word("rateAt").arg(rate, project.currency, source.date(project.rateDate))
                : source.word("rateOnly").arg(rate, project.currency));
    } else if (project.currency != u"SEK") {
        notes.append(source.word("noRate").arg(project.currency));
    }
    if (money.isRounded)
        notes.append(source.word("roundedEach"));
    if (money.withRest)
        notes.append(source.word("budgetRest"));
    if (money.isOverTotal)
        notes.append(
            source.word("budgetOver").arg(source.money(project.totalBudget, project.currency)));
    return notes;
}

/// The share of \a part in what is paid; empty where a share says nothing.
QString shareOf(const ReportSource &source, qint64 part, const ProjectMoney &money)
{
    const std::optional<int> share = permille({part}, {money.sum});
    return share ? source.percent(*share) : QString();
}

/// "80 %" above the bar: to the whole per cent.
QString roundShare(const ReportSource &source, qint64 part, const ProjectMoney &money)
{
    const std::optional<int> share = permille({part}, {money.sum});
    if (!share)
        return {};
    return QString::number((*share + 5) / 10)
        + (source.isEnglish() ? u"%"_s : QChar(0x00A0) + u"%"_s);
}

QString moneyBar(const ReportSource &source, const ProjectMoney &money)
{
    std::vector<charts::Share> shares;
    for (const MoneyPart &part : money.parts) {
        if (part.minor < 0)
            return {};
        shares.push_back({part.fill, part.minor, roundShare(source, part.minor, money)});
    }
    return charts::shareBar(shares, chartWidth);
}

void putMoney(TemplateData &data, const ReportSource &source, const Project &project)
{
    const ProjectMoney money = moneyOf(project);
    if (!money.sum && money.parts.empty()) {
        put(data, "money", false);
        return;
    }
    TemplateList rows;
    for (const MoneyPart &part : money.parts) {
        TemplateData &row = rows.add();
        put(row, "key", charts::key(part.fill));
        put(row, "label", source.word(part.word));
        put(row, "amount", source.amount(part.minor));
        put(row, "sek", part.sek ? source.amount(*part.sek) : QString());
        put(row, "share", shareOf(source, part.minor, money));
    }
    TemplateData table(TemplateData::type::object);
    rows.putInto(table, "rows");
    put(table, "bar", moneyBar(source, money));
    put(table, "currency", project.currency);
    put(table, "withSek", money.sumSek.has_value());
    put(table, "sumLabel", source.word(money.parts.empty() ? "total" : "sum"));
    put(table, "sum", money.sum ? source.amount(*money.sum) : QString());
    put(table, "sumSek", money.sumSek ? source.amount(*money.sumSek) : QString());
    put(table, "whole", money.sum ? shareOf(source, *money.sum, money) : QString());
    put(table, "withShare", !money.parts.empty());
    put(table, "note", moneyNotes(source, project, money).join(u' '));
    put(data, "money", std::move(table));
}

QString named(const ReportSource &source, const ReportPartner &partner)
{
    if (partner.isLead())
        return source.word("leadIs").arg(partner.name);
    return partner.role == u"associated" ? source.word("associatedIs").arg(partner.name)
                                         : partner.name;
}

void putPartners(TemplateData &data, const ReportSource &source,
                 const std::vector<ReportPartner> &partners)
{
    TemplateList list;
    for (const PartnerCountry &country : byCountry(source, partners)) {
        QStringList names;
        for (const ReportPartner &partner : country.partners)
            names.append(named(source, partner));
        TemplateData &entry = list.add();
        put(entry, "country", country.name);
        put(entry, "names", names.join(u", "_s));
    }
    list.putInto(data, "partners");
}

void putGoals(TemplateData &data, const ReportSource &source, const Project &project)
{
    const Kind &kind = kindOf<Project>();
    const FieldInfo &field = kind.field(kind.indexOf(u"goals"));
    TemplateList list;
    for (const QString &goal : project.goals) {
        const QString name = source.valueOf(field, goal);
        TemplateData &entry = list.add();
        put(entry, "number", goal);
        put(entry, "name", name.startsWith(goal) ? name.mid(goal.size()).trimmed() : name);
    }
    list.putInto(data, "goals");
}

void putLinks(TemplateData &data, const ReportSource &source, const Project &project)
{
    TemplateList list;
    for (const auto &[word, address] : {std::pair{"kohesio", project.kohesio},
                                        {"keep", project.keepEu},
                                        {"cordis", project.cordis}}) {
        TemplateData link(TemplateData::type::object);
        putAddress(link, "link", address);
        if (link["link"].is_false())
            continue;
        put(link, "words", source.word(word));
        list.add() = std::move(link);
    }
    list.putInto(data, "links");
    putAddress(data, "website", project.website);
}

} // namespace

Result<ReportContent> projectSummary(const ReportSource &source, const Row &row)
{
    const Project project = fromRow<Project>(row);
    const Result<std::vector<ReportPartner>> partners = partnersOf(source, row.id);
    const Result<std::optional<Contact>> manager =
        fitContact(source.reader(), project.manager.id, mayBeNamed);
    if (!partners || !manager)
        return !partners ? partners.error() : manager.error();
    ReportContent content{.body = u"projectsummary"_s};
    putProjectTitle(content, source, project);
    content.about = source.word("projectSummary");
    content.isOnePage = true;
    TemplateData &data = content.data;
    putTold(data, "lead", source, project.summary, project.summaryEn);
    putStatus(data, source, row);
    putFacts(data, source, row, *partners, *manager);
    putMoney(data, source, project);
    putTold(data, "aims", source, project.aims, project.aimsEn);
    putTold(data, "results", source, project.results, project.resultsEn);
    put(data, "resultsWord",
        source.word(project.endDate.isValid() && project.endDate < source.today()
                        ? "results"
                        : "resultsSoFar"));
    putPartners(data, source, *partners);
    putGoals(data, source, project);
    putLinks(data, source, project);
    putFunding(data, source, project);
    const std::optional<Finding> lack = missingStatement(source, project);
    put(data, "fundingNote", lack ? source.word(QByteArray("noEmblem_") + lack->rule) : QString());
    const auto has = [&data](const char *name) { return !data[name].is_false(); };
    put(data, "hasTexts", has("aims") || has("results"));
    put(data, "bothTexts", has("aims") && has("results"));
    put(data, "hasOthers", has("partners") || has("goals"));
    put(data, "bothOthers", has("partners") && has("goals"));
    put(data, "hasBase", has("funding") || has("website") || lack);
    return content;
}
