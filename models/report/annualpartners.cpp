#include "report/annualpartners.h"

#include "report/amountsums.h"
#include "report/reportcells.h"
#include "report/reportrows.h"
#include "report/reporttable.h"

#include "records/event.h"
#include "records/network.h"
#include "records/networkyear.h"
#include "records/town.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace {

/// Ids of all records of \a kind by name.
Result<FoundRows> byName(const ReportSource &source, const Kind &kind)
{
    return reportrows::find(source, kind, {}, {.today = source.today()});
}

bool wasMember(const Network &network, int year)
{
    const bool hadJoined = !network.joined.isValid() || network.joined.year() <= year;
    return hadJoined && (!network.left.isValid() || network.left.year() >= year);
}

/// What the networks cost and gave in \a year, by network.
Result<QHash<qint64, NetworkYear>> yearsOf(const Reader &reader, int year)
{
    const Kind &kind = kindOf<NetworkYear>();
    const Result<std::vector<Row>> rows =
        reader.where(kind, kind.indexOf(u"year"), QVariant::fromValue<qint64>(year));
    if (!rows)
        return rows.error();
    QHash<qint64, NetworkYear> years;
    for (const Row &row : *rows) {
        const auto told = fromRow<NetworkYear>(row);
        years.insert(told.network.id, told);
    }
    return years;
}

QString eventText(const ReportSource &source, const Event &event)
{
    QString text = source.date(event.startDate) + u": "_s + event.title;
    return event.place.isEmpty() ? text : text + u", "_s + event.place;
}

/// The events that began in \a year, by the uuid of what they belong to.
Result<QMultiHash<QString, Event>> eventsIn(const Reader &reader, int year)
{
    QMultiHash<QString, Event> events;
    const Result<> read = reader.each(kindOf<Event>(), {}, [&](const Row &row) {
        const auto event = fromRow<Event>(row);
        if (event.startDate.isValid() && event.startDate.year() == year)
            events.insert(event.record.uuid, event);
        return true;
    });
    return read ? Result<QMultiHash<QString, Event>>(events) : read.error();
}

Result<int> putNetworks(TemplateData &data, const ReportSource &source)
{
    const Kind &kind = kindOf<Network>();
    const int year = source.order().year;
    const Result<FoundRows> found = byName(source, kind);
    const Result<QHash<qint64, NetworkYear>> years = yearsOf(source.reader(), year);
    const Result<ReportCells> cells = ReportCells::make(source, kind);
    if (!found || !years || !cells)
        return !found ? found.error() : !years ? years.error() : cells.error();
    ReportTable table(source.word("networksCaption"),
                      {{source.word("network")},
                       {source.label(kind, "kind")},
                       {source.word("feePaidIn").arg(year), true},
                       {source.word("meetings"), true},
                       {source.word("benefit")}});
    AmountSums paid;
    const Result<> read = reportrows::each(source, kind, found->ids, [&](const Row &row) {
        const auto network = fromRow<Network>(row);
        if (!wasMember(network, year))
            return true;
        const NetworkYear told = years->value(row.id);
        paid.add(told.feePaid, told.currency);
        table.addRow({network.name, source.value(kind, row, "kind"),
                      source.money(told.feePaid, told.currency),
                      told.meetings ? QString::number(*told.meetings) : QString(),
                      told.benefit.trimmed()});
        return true;
    });
    if (const QStringList sum = cells->sum(paid.sum()); !sum.isEmpty())
        table.setTotal(source.word("allTotal"), {QString(), QString(), sum.join(u'\n')});
    put(data, "networks", table.isEmpty() ? QString() : table.html());
    return read ? Result<int>(table.rowCount()) : read.error();
}

/// A line for each event of the town, the first of the year first.
QString eventsOf(const ReportSource &source, const QString &uuid,
                 const QMultiHash<QString, Event> &events)
{
    QList<Event> list = events.values(uuid);
    std::ranges::sort(list, {}, &Event::startDate);
    QStringList lines;
    for (const Event &event : list)
        lines.append(eventText(source, event));
    return lines.join(u'\n');
}

/// Whether \a town belongs in the report of \a year. The register knows no day on which cooperation
/// ended, so that only events tell of it; nor was there any before the agreement but with them.
bool workedWith(const Town &town, int year, bool hadEvents)
{
    const bool isLater = town.agreementDate.isValid() && town.agreementDate.year() > year;
    return hadEvents || (town.status != u"ended" && !isLater);
}

Result<int> putTowns(TemplateData &data, const ReportSource &source)
{
    const Kind &kind = kindOf<Town>();
    const int year = source.order().year;
    const Result<FoundRows> found = byName(source, kind);
    const Result<QMultiHash<QString, Event>> events = eventsIn(source.reader(), year);
    if (!found || !events)
        return !found ? found.error() : events.error();
    ReportTable table(source.word("townsCaption"),
                      {{source.word("town")},
                       {source.label(kind, "country")},
                       {source.label(kind, "kind")},
                       {source.label(kind, "status")},
                       {source.word("eventsIn").arg(year)}});
    const Result<> read = reportrows::each(source, kind, found->ids, [&](const Row &row) {
        const auto town = fromRow<Town>(row);
        if (!workedWith(town, year, events->contains(row.uuid)))
            return true;
        table.addRow({town.name, source.value(kind, row, "country"),
                      source.value(kind, row, "kind"), source.value(kind, row, "status"),
                      eventsOf(source, row.uuid, *events)});
        return true;
    });
    put(data, "towns", table.isEmpty() ? QString() : table.html());
    put(data, "townsNote",
        year < source.today().year() ? source.word("townsNote").arg(year) : QString());
    return read ? Result<int>(table.rowCount()) : read.error();
}

} // namespace

Result<AnnualPartners> putAnnualPartners(TemplateData &data, const ReportSource &source)
{
    const Result<int> networks = putNetworks(data, source);
    if (!networks)
        return networks.error();
    const Result<int> towns = putTowns(data, source);
    if (!towns)
        return towns.error();
    return AnnualPartners{*networks, *towns};
}
