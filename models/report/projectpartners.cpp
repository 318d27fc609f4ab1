#include "report/projectpartners.h"

#include "exchange/siteword.h"
#include "records/organisation.h"
#include "records/partnership.h"

#include <algorithm>

Result<std::vector<ReportPartner>> partnersOf(const ReportSource &source, qint64 project)
{
    const Kind &kind = kindOf<Partnership>();
    const Result<std::vector<Row>> rows =
        source.reader().where(kind, kind.indexOf(u"project"), QVariant(project));
    if (!rows)
        return rows.error();
    std::vector<ReportPartner> partners;
    partners.reserve(rows->size());
    for (const Row &row : *rows) {
        const Partnership part = fromRow<Partnership>(row);
        const Result<Row> body = source.reader().row(kindOf<Organisation>(), part.organisation.id);
        if (!body)
            return body.error();
        const Organisation organisation = fromRow<Organisation>(*body);
        partners.push_back({organisation.country, organisation.name, part.role});
    }
    const QCollator order = source.collator();
    std::ranges::sort(partners, [&order](const ReportPartner &a, const ReportPartner &b) {
        return a.isLead() != b.isLead() ? a.isLead() : order.compare(a.name, b.name) < 0;
    });
    return partners;
}

std::vector<PartnerCountry> byCountry(const ReportSource &source,
                                      const std::vector<ReportPartner> &partners)
{
    const Kind &kind = kindOf<Organisation>();
    const FieldInfo &field = kind.field(kind.indexOf(u"country"));
    std::vector<std::pair<int, PartnerCountry>> countries;
    for (const ReportPartner &partner : partners) {
        const QString name = partner.country.isEmpty()
            ? source.word("unknownCountry")
            : siteValue(field, partner.country, source.language());
        const int rank = partner.country == u"SE" ? 0 : partner.country.isEmpty() ? 2 : 1;
        auto place = std::ranges::find_if(
            countries, [&name](const auto &country) { return country.second.name == name; });
        if (place == countries.end())
            place = countries.insert(place, {rank, {name, {}}});
        place->second.partners.push_back(partner);
    }
    const QCollator order = source.collator();
    std::ranges::sort(countries, [&order](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : order.compare(a.second.name, b.second.name) < 0;
    });
    std::vector<PartnerCountry> sorted;
    sorted.reserve(countries.size());
    for (const auto &[rank, country] : countries)
        sorted.push_back(country);
    return sorted;
}
