#include "tables/computed.h"

#include "pages/lix.h"
#include "records/deadline.h"
#include "records/network.h"
#include "records/project.h"
#include "records/settings.h"
#include "records/town.h"
#include "rules/publicstatus.h"
#include "rules/visibility.h"
#include "storage/reader.h"

#include <QtNumeric>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ComputedText
{
    Q_DECLARE_TR_FUNCTIONS(ComputedText)
};

std::span<const Choice> publicStatuses()
{
    static constexpr Choice list[] = {
        {"planned", QT_TRANSLATE_NOOP("Choices", "Planned")},
        {"running", QT_TRANSLATE_NOOP("Choices", "Running")},
        {"completed", QT_TRANSLATE_NOOP("Choices", "Completed")},
    };
    return list;
}

/// The rules of visibility() by name.
std::span<const Choice> duties()
{
    static constexpr Choice list[] = {
        {"aims", QT_TRANSLATE_NOOP("Choices", "Aims")},
        {"results", QT_TRANSLATE_NOOP("Choices", "Results")},
        {"summary", QT_TRANSLATE_NOOP("Choices", "Short description")},
        {"unpublished", QT_TRANSLATE_NOOP("Choices", "Web site")},
        {"poster", QT_TRANSLATE_NOOP("Choices", "Poster")},
        {"plaque", QT_TRANSLATE_NOOP("Choices", "Plaque")},
        {"event", QT_TRANSLATE_NOOP("Choices", "Event")},
        {"programme", QT_TRANSLATE_NOOP("Choices", "Programme")},
        {"statement", QT_TRANSLATE_NOOP("Choices", "Funding statement")},
    };
    return list;
}

QVariant number(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant lixOf(const QString &text)
{
    const std::optional<int> lix = readability(text).lix();
    return lix ? QVariant(qint64(*lix)) : QVariant();
}

QVariant coFinancingRate(const Row &row, const Surroundings &)
{
    const Project project = fromRow<Project>(row);
    const std::optional<int> share = permille(project.euContribution, project.totalBudget);
    return share ? QVariant(qint64(*share) * 100'000)
                 : QVariant(); // permille as percent, millionths
}

QVariant statusCode(const Row &row, const Surroundings &around)
{
    const std::optional<PublicStatus> status = publicStatus(fromRow<Project>(row), around.today);
    return status ? QString::fromLatin1(publicStatuses()[size_t(*status)].code) : u""_s;
}

QVariant projectDaysLeft(const Row &row, const Surroundings &around)
{
    static const QStringList over{u"completed"_s, u"accounted"_s, u"archived"_s, u"rejected"_s,
                                  u"withdrawn"_s};
    const Project project = fromRow<Project>(row);
    if (!project.endDate.isValid() || over.contains(project.status))
        return {};
    return around.today.daysTo(project.endDate);
}

QVariant deadlineDaysLeft(const Row &row, const Surroundings &around)
{
    const Deadline deadline = fromRow<Deadline>(row);
    return deadline.date.isValid() && !deadline.done ? QVariant(around.today.daysTo(deadline.date))
                                                     : QVariant();
}

QVariant missingDuties(const Row &row, const Surroundings &around)
{
    const Project project = fromRow<Project>(row);
    const auto programme = around.programmes.constFind(project.programme.id);
    const Findings findings = visibility(
        project, programme == around.programmes.constEnd() ? nullptr : &*programme, around.today);
    QStringList codes;
    for (const Choice &duty : duties()) {
        const bool owed = std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.severity != Finding::Severity::Ok
                && qstrcmp(finding.rule, duty.code) == 0;
        });
        if (owed)
            codes.append(QString::fromLatin1(duty.code));
    }
    return codes.isEmpty() ? u""_s : codes.join(u' ');
}

QVariant feeOf(const Row &row, const Surroundings &around)
{
    const Network network = fromRow<Network>(row);
    return number(
        yearlyFee(network.feeFixed, network.feePerInhabitant, network.feeCap, around.inhabitants));
}

/// The inputs with the names \a keys.
std::vector<int> fieldsOf(const Kind &kind, std::initializer_list<const char *> keys)
{
    std::vector<int> fields;
    for (const char *key : keys)
        fields.push_back(kind.indexOf(QString::fromLatin1(key)));
    return fields;
}

Computed column(const char *key, const char *label, FieldType type, std::vector<int> inputs,
                QVariant (*value)(const Row &, const Surroundings &),
                std::span<const Choice> choices = {})
{
    return {{.key = key, .label = label, .choices = choices, .type = type},
            std::move(inputs),
            value,
            -1};
}

template <Amount Project::*Member> QVariant sekOf(const Row &row, const Surroundings &)
{
    const Project project = fromRow<Project>(row);
    return number(inSek(project.*Member, project.currency, project.rate));
}

template <Amount Project::*Member>
Computed sekColumn(const Kind &kind, const char *key, const char *label, const char *amount)
{
    Computed made = column(key, label, FieldType::Money,
                           fieldsOf(kind, {amount, "currency", "rate"}), sekOf<Member>);
    made.amount = made.inputs.front();
    return made;
}

template <typename R> QVariant lixOfSummary(const Row &row, const Surroundings &)
{
    return lixOf(fromRow<R>(row).summary);
}

template <typename R> Computed lixColumn(const Kind &kind, const char *label)
{
    return column("lix", label, FieldType::Whole, fieldsOf(kind, {"summary"}), lixOfSummary<R>);
}

std::vector<Computed> ofProjects(const Kind &kind)
{
    return {
        column("co_financing_rate", QT_TRANSLATE_NOOP("Project", "Co-financing rate, %"),
               FieldType::Decimal, fieldsOf(kind, {"eu_contribution", "total_budget"}),
               coFinancingRate),
        sekColumn<&Project::euContribution>(kind, "eu_contribution_sek",
                                            QT_TRANSLATE_NOOP("Project", "EU contribution, SEK"),
                                            "eu_contribution"),
        sekColumn<&Project::totalBudget>(kind, "total_budget_sek",
                                         QT_TRANSLATE_NOOP("Project", "Total eligible cost, SEK"),
                                         "total_budget"),
        column("public_status", QT_TRANSLATE_NOOP("Project", "Public status"), FieldType::Choice,
               fieldsOf(kind, {"status", "start_date", "end_date"}), statusCode, publicStatuses()),
        column("days_left", QT_TRANSLATE_NOOP("Project", "Days left"), FieldType::Whole,
               fieldsOf(kind, {"status", "end_date"}), projectDaysLeft),
        lixColumn<Project>(kind, QT_TRANSLATE_NOOP("Project", "LIX of the summary")),
        column("missing_duties", QT_TRANSLATE_NOOP("Project", "Missing EU publicity"),
               FieldType::Choices,
               fieldsOf(kind,
                        {"kind", "programme", "status", "start_date", "end_date", "currency",
                         "total_budget", "summary", "aims", "results", "publish", "poster_date",
                         "plaque_date", "event_date"}),
               missingDuties, duties()),
    };
}

} // namespace

Result<Surroundings> Surroundings::read(const Reader &reader, QDate today)
{
    Surroundings around{today, {}, {}};
    if (const Result<Row> settings = reader.row(kindOf<Settings>(), 1))
        around.inhabitants = fromRow<Settings>(*settings).inhabitants;
    const Result<> read = reader.each(kindOf<Programme>(), {}, [&](const Row &row) {
        around.programmes.insert(row.id, fromRow<Programme>(row));
        return true;
    });
    if (!read)
        return read.error();
    return around;
}

bool Surroundings::dependOn(const Kind &kind)
{
    return &kind == &kindOf<Settings>() || &kind == &kindOf<Programme>();
}

QString Computed::standIn(const Row &row) const
{
    const bool unknown = amount >= 0 && !row.values[size_t(amount)].isNull();
    return unknown ? ComputedText::tr("unknown rate") : QString();
}

std::vector<Computed> computedColumns(const Kind &kind)
{
    const QLatin1StringView key(kind.key());
    if (key == "project"_L1)
        return ofProjects(kind);
    if (key == "network"_L1) {
        return {column("yearly_fee", QT_TRANSLATE_NOOP("Network", "Yearly fee"), FieldType::Money,
                       fieldsOf(kind, {"currency", "fee_fixed", "fee_per_inhabitant", "fee_cap"}),
                       feeOf),
                lixColumn<Network>(kind, QT_TRANSLATE_NOOP("Network", "LIX of the summary"))};
    }
    if (key == "town"_L1)
        return {lixColumn<Town>(kind, QT_TRANSLATE_NOOP("Town", "LIX of the summary"))};
    if (key == "deadline"_L1) {
        return {column("days_left", QT_TRANSLATE_NOOP("Deadline", "Days left"), FieldType::Whole,
                       fieldsOf(kind, {"date", "done"}), deadlineDaysLeft)};
    }
    return {};
}

std::optional<qint64> yearlyFee(const Amount &fixed, const Decimal &perInhabitant,
                                const Amount &cap, std::optional<qint64> inhabitants)
{
    if (!fixed.minor && !perInhabitant.micro)
        return std::nullopt;
    qint64 fee = fixed.minor.value_or(0);
    if (perInhabitant.micro) {
        qint64 hundredfold = 0;
        if (!inhabitants || qMulOverflow(*inhabitants, qint64(100), &hundredfold))
            return std::nullopt;
        const std::optional<qint64> share = converted(Amount{hundredfold}, perInhabitant);
        if (!share || qAddOverflow(fee, *share, &fee))
            return std::nullopt;
    }
    return cap.minor ? std::min(fee, *cap.minor) : fee;
}

std::optional<qint64> inSek(const Amount &amount, const QString &currency, const Decimal &rate)
{
    if (currency == "SEK"_L1)
        return amount.minor;
    const bool known = rate.micro && *rate.micro > 0;
    return known ? converted(amount, rate) : std::nullopt;
}
