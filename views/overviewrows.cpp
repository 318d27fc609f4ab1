#include "overviewrows.h"

#include "records/deadline.h"
#include "records/programme.h"
#include "records/shown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct OverviewRows
{
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

constexpr int soonDays = 30;
constexpr int mostLines = 12; // in one group of deadlines
constexpr int mostProgrammes = 10;
constexpr int mostToDo = 12;

/// "Greater Copenhagen and 3 more"; empty for none.
QString named(const QStringList &names)
{
    if (names.size() <= 2)
        return names.join(u", "_s);
    return OverviewRows::tr("%1 and %n more", nullptr, int(names.size()) - 1).arg(names.first());
}

QString money(qint64 minor, const QString &currency)
{
    return shown::wholeAmount(minor) + QChar(QChar::Nbsp) + currency;
}

Figure supportFigure(const OverviewData &data)
{
    Figure figure;
    figure.what = OverviewRows::tr("EU support 2021–2027");
    figure.section = u"project"_s;
    QStringList sums;
    for (auto sum = data.support.begin(); sum != data.support.end(); ++sum)
        sums.append(money(sum.value(), sum.key()));
    // The largest currency in large figures, the others behind the converted sum.
    const QString main = data.programmeCurrency;
    figure.number = main.isEmpty() ? u"–"_s : money(data.support.value(main), main);
    sums.removeOne(figure.number);
    QStringList detail = sums;
    if (data.supportSek > 0 && main != u"SEK")
        detail.append(money(data.supportSek, u"SEK"_s));
    if (data.unknownRates > 0)
        detail.append(OverviewRows::tr("rate unknown for %n", nullptr, data.unknownRates));
    figure.detail = detail.join(u" · "_s);
    return figure;
}

Figure townsFigure(const OverviewData &data)
{
    const int towns = int(data.twinTowns.size());
    const int agreements = int(data.agreements.size());
    Figure figure;
    figure.number = u"%1 + %2"_s.arg(shown::number(towns), shown::number(agreements));
    figure.what = OverviewRows::tr("%1 and %2")
                      .arg(OverviewRows::tr("twin town(s)", nullptr, towns),
                           OverviewRows::tr("cooperation agreement(s)", nullptr, agreements));
    figure.detail = named(data.twinTowns + data.agreements);
    figure.section = u"town"_s;
    return figure;
}

Figure lateFigure(const OverviewData &data)
{
    const int late = data.lateCount();
    Figure figure;
    if (late > 0) {
        figure.icon = u"appointment-missed"_s;
        figure.color = ColorRole::Bad;
    }
    figure.number = shown::number(late);
    figure.what = OverviewRows::tr("late deadline(s)", nullptr, late);
    figure.detail = OverviewRows::tr("%n in all", nullptr, int(data.due.size()));
    figure.section = u"deadline"_s;
    return figure;
}

CardRow dueRow(const OverviewData::Due &due, QDate today)
{
    const int days = int(today.daysTo(due.date));
    CardRow row;
    row.lead = due.date.toString(Qt::ISODate);
    row.text = due.title;
    row.link = due.recordName;
    row.kind = &kindOf<Deadline>();
    row.id = due.id;
    if (days < 0) {
        row.icon = u"appointment-missed"_s;
        row.tone = Roles::Tone::Bad;
        row.trailing = OverviewRows::tr("%n day(s) late", nullptr, -days);
    } else if (days <= soonDays) {
        row.icon = u"appointment-soon"_s;
        row.tone = Roles::Tone::Warn;
        row.trailing =
            days == 0 ? OverviewRows::tr("today") : OverviewRows::tr("in %n day(s)", nullptr, days);
    } else {
        row.icon = u"x-office-calendar"_s;
        row.tone = Roles::Tone::Muted;
        row.trailing = OverviewRows::tr("in %n day(s)", nullptr, days);
    }
    return row;
}

CardRow moreRow(int more)
{
    CardRow row;
    row.text = OverviewRows::tr("and %n more", nullptr, more);
    return row;
}

void appendGroup(std::vector<CardRow> &rows, const QString &name,
                 std::span<const OverviewData::Due> due, QDate today)
{
    if (due.empty())
        return;
    CardRow heading;
    heading.isHeading = true;
    heading.text = name;
    heading.trailing = shown::number(int(due.size()));
    rows.push_back(heading);
    const int shown = std::min(int(due.size()), mostLines);
    for (const OverviewData::Due &one : due.first(size_t(shown)))
        rows.push_back(dueRow(one, today));
    if (shown < int(due.size()))
        rows.push_back(moreRow(int(due.size()) - shown));
}

} // namespace

QList<Figure> overviewrows::figures(const OverviewData &data)
{
    return {
        {{},
         ColorRole::Text,
         shown::number(data.running),
         OverviewRows::tr("ongoing EU project(s)", nullptr, data.running),
         OverviewRows::tr("of %1 in the register").arg(shown::number(data.projects)),
         u"project"_s},
        supportFigure(data),
        {{},
         ColorRole::Text,
         shown::number(int(data.networks.size())),
         OverviewRows::tr("network(s)", nullptr, int(data.networks.size())),
         named(data.networks),
         u"network"_s},
        townsFigure(data),
        lateFigure(data),
    };
}

std::vector<CardRow> overviewrows::deadlines(const OverviewData &data)
{
    const std::span<const OverviewData::Due> due(data.due);
    const auto until = [&](QDate day) {
        return size_t(std::ranges::lower_bound(due, day, {}, &OverviewData::Due::date)
                      - due.begin());
    };
    const size_t late = until(data.today);
    const size_t soon = until(data.today.addDays(soonDays + 1));
    std::vector<CardRow> rows;
    appendGroup(rows, OverviewRows::tr("Late"), due.first(late), data.today);
    appendGroup(rows, OverviewRows::tr("Within 30 days"), due.subspan(late, soon - late),
                data.today);
    appendGroup(rows, OverviewRows::tr("Later"), due.subspan(soon), data.today);
    return rows;
}

std::vector<CardRow> overviewrows::programmes(const OverviewData &data)
{
    std::vector<CardRow> rows;
    for (const OverviewData::Support &support : data.programmes) {
        if (int(rows.size()) == mostProgrammes) {
            rows.push_back(moreRow(int(data.programmes.size()) - mostProgrammes));
            break;
        }
        CardRow row;
        row.text = support.programme ? support.name : OverviewRows::tr("Without programme");
        row.amount = shown::wholeAmount(support.minor);
        row.trailing = OverviewRows::tr("%n project(s)", nullptr, support.projects);
        row.bar = double(support.minor) / double(data.programmes.front().minor);
        if (support.programme) {
            row.kind = &kindOf<Programme>();
            row.id = support.programme;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<CardRow> overviewrows::toDo(const OverviewData &data)
{
    std::vector<CardRow> rows;
    for (const OverviewData::ToDo &toDo : data.toDo) {
        if (int(rows.size()) == mostToDo) {
            rows.push_back(moreRow(int(data.toDo.size()) - mostToDo));
            break;
        }
        CardRow row;
        row.text = summary(toDo.rule, toDo.count);
        row.detail = toDo.count == 1
            ? toDo.name
            : OverviewRows::tr("%1 and %n more", nullptr, toDo.count - 1).arg(toDo.name);
        row.trailing = OverviewRows::tr("Show");
        row.opens = true;
        row.kind = toDo.kind;
        row.id = toDo.id;
        const bool error = toDo.severity == Finding::Severity::Error;
        const bool advice = toDo.severity == Finding::Severity::Advice;
        row.icon = error ? u"dialog-error"_s
            : advice     ? u"dialog-information"_s
                         : u"dialog-warning"_s;
        row.tone = error ? Roles::Tone::Bad : advice ? Roles::Tone::Info : Roles::Tone::Warn;
        rows.push_back(row);
    }
    return rows;
}
