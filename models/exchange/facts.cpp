#include "exchange/facts.h"

#include "exchange/siteword.h"
#include "records/labels.h"
#include "records/organisation.h"
#include "records/partnership.h"
#include "records/programme.h"
#include "records/shown.h"
#include "rules/publicstatus.h"
#include "rules/visibility.h"
#include "storage/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace facts {

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const Project &project, const char *key, QStringView language)
{
    const Kind &kind = kindOf<Project>();
    const int field = kind.indexOf(QString::fromUtf8(key));
    const Row row = toRow(project);
    return siteValue(kind.field(field), row.values[size_t(field)], language);
}

std::optional<Programme> programmeOf(const Project &project, const Reader &reader)
{
    if (project.programme.id == 0)
        return std::nullopt;
    const Result<Row> row = reader.row(kindOf<Programme>(), project.programme.id);
    return row ? std::optional(fromRow<Programme>(*row)) : std::nullopt;
}

QString labelOf(const char *key, QStringView language)
{
    const Kind &kind = kindOf<Project>();
    return siteLabel(kind, kind.field(kind.indexOf(QString::fromUtf8(key))), language);
}

} // namespace

QString money(const Amount &amount, const QString &currency)
{
    return amount.minor ? shown::amount(*amount.minor) + QChar(0x00A0) + currency : QString();
}

QString period(QDate start, QDate end, QStringView language)
{
    const QString from = start.isValid() ? shown::longDate(start, language) : QString();
    const QString to = end.isValid() ? shown::longDate(end, language) : QString();
    if (!from.isEmpty() && !to.isEmpty())
        return siteWord(QT_TRANSLATE_NOOP("Site", "%1 to %2"), language).arg(from, to);
    if (!from.isEmpty())
        return siteWord(QT_TRANSLATE_NOOP("Site", "from %1"), language).arg(from);
    return to.isEmpty() ? QString()
                        : siteWord(QT_TRANSLATE_NOOP("Site", "until %1"), language).arg(to);
}

QString statusOf(const Project &project, QStringView language)
{
    const std::optional<PublicStatus> status = publicStatus(project, QDate::currentDate());
    return status ? siteWord(publicStatusLabel(*status), language) : QString();
}

std::vector<Fact> ofProject(const Project &project, const Reader &reader, QStringView language)
{
    const std::optional<Programme> programme = programmeOf(project, reader);
    std::vector<Fact> list{
        {siteWord(QT_TRANSLATE_NOOP("Site", "Status"), language), statusOf(project, language)},
        {siteWord(QT_TRANSLATE_NOOP("Site", "Project period"), language),
         period(project.startDate, project.endDate, language)},
        {labelOf("programme", language), programme ? programme->name : QString()},
    };
    for (const char *key :
         {"acronym", "kind", "role", "programme_role", "case_number", "external_number",
          "department", "policy_objective", "specific_objective", "goals", "target_group"})
        list.push_back({labelOf(key, language), valueOf(project, key, language)});
    const std::pair<const char *, Amount> amounts[] = {{"total_budget", project.totalBudget},
                                                       {"eu_contribution", project.euContribution},
                                                       {"own_cash", project.ownCash},
                                                       {"own_time", project.ownTime},
                                                       {"other_financing", project.otherFinancing}};
    for (const auto &[key, amount] : amounts)
        list.push_back({labelOf(key, language), money(amount, project.currency)});
    if (const std::optional<int> rate = permille(project.euContribution, project.totalBudget))
        list.push_back({siteWord(QT_TRANSLATE_NOOP("Site", "Co-financing rate"), language),
                        shown::decimal(qint64(*rate) * 100'000) + QChar(0x00A0) + u'%'});
    std::erase_if(list, [](const Fact &fact) { return fact.text.isEmpty(); });
    return list;
}

QString fundingStatement(const Project &project, const Reader &reader, QStringView language)
{
    const std::optional<Programme> programme = programmeOf(project, reader);
    if (!programme || !hasEuSupport(project, &*programme) || !isGranted(project))
        return {};
    if (programme->statement != u"funded" && programme->statement != u"cofunded")
        return {};
    const Kind &kind = kindOf<Programme>();
    const FieldInfo &field = kind.field(kind.indexOf(u"statement"));
    return siteValue(field, programme->statement, language);
}

QStringList statementLines(const QString &statement)
{
    static const QStringList unions{u" Europeiska unionen"_s, u" the European Union"_s};
    for (const QString &name : unions) {
        const qsizetype at = statement.indexOf(name);
        if (at > 0)
            return {statement.left(at), statement.mid(at + 1)};
    }
    return statement.isEmpty() ? QStringList() : QStringList{statement};
}

Result<std::vector<Partner>> partners(qint64 project, const Reader &reader, QStringView language)
{
    const Kind &kind = kindOf<Partnership>();
    const Result<std::vector<Row>> rows =
        reader.where(kind, kind.indexOf(u"project"), QVariant(project));
    if (!rows)
        return rows.error();
    std::vector<std::pair<bool, Partner>> list;
    for (const Row &row : *rows) {
        const Partnership part = fromRow<Partnership>(row);
        const Result<Row> found = reader.row(kindOf<Organisation>(), part.organisation.id);
        if (!found)
            return found.error();
        const Organisation organisation = fromRow<Organisation>(*found);
        const Kind &bodies = kindOf<Organisation>();
        list.push_back(
            {part.role != u"lead",
             {organisation.name,
              siteValue(bodies.field(bodies.indexOf(u"country")), organisation.country, language),
              siteValue(kind.field(kind.indexOf(u"role")), part.role, language),
              money(part.budget, part.currency)}});
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? !a.first
                                  : QString::localeAwareCompare(a.second.name, b.second.name) < 0;
    });
    std::vector<Partner> sorted;
    sorted.reserve(list.size());
    for (const auto &one : list)
        sorted.push_back(one.second);
    return sorted;
}

} // namespace facts
