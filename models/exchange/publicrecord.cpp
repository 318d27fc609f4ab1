#include "exchange/publicrecord.h"

#include "records/contact.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/page.h"
#include "records/partnership.h"
#include "records/project.h"
#include "rules/privacy.h"
#include "rules/publicstatus.h"
#include "storage/reader.h"

namespace {

bool isShown(const Kind &kind, qint64 id, const Reader &reader, QDate today)
{
    const Result<Row> row = reader.row(kind, id);
    return row && mayBeShown(kind, *row, reader, today);
}

/// A project that never came about is not shown. Asked of every row that a site is made from, so
/// only what matters is looked at.
bool isProjectShown(const Kind &kind, const Row &row, QDate today)
{
    const auto value = [&](QStringView key) { return row.values[size_t(kind.indexOf(key))]; };
    return publicStatus(value(u"status").toString(), value(u"start_date").toDate(),
                        value(u"end_date").toDate(), today)
        .has_value();
}

} // namespace

bool mayBeShown(const Kind &kind, const Row &row, const Reader &reader, QDate today)
{
    if (&kind == &kindOf<Contact>())
        return mayBePublished(fromRow<Contact>(row));
    if (&kind == &kindOf<Page>())
        return fromRow<Page>(row).status == u"published";
    if (&kind == &kindOf<Membership>())
        return isShown(kindOf<Network>(), fromRow<Membership>(row).network.id, reader, today);
    if (&kind == &kindOf<Partnership>())
        return isShown(kindOf<Project>(), fromRow<Partnership>(row).project.id, reader, today);
    const int publish = kind.indexOf(u"publish");
    if (publish >= 0 && !row.values[size_t(publish)].toBool())
        return false;
    return &kind != &kindOf<Project>() || isProjectShown(kind, row, today);
}
