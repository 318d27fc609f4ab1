#include "newrecord.h"

#include "sections.h"

#include "records/settings.h"
#include "tables/workspace.h"

namespace {

QString usualCurrency(const Workspace &workspace)
{
    const Result<Row> row = workspace.reader().row(kindOf<Settings>(), 1);
    return row ? fromRow<Settings>(*row).currency : QString();
}

} // namespace

Row newRecord(Workspace &workspace, const Kind &kind)
{
    Row row = kind.blank();
    row.values[size_t(kind.titleIndex())] = sections::words(kind).newRecord;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).required && kind.field(field).type == FieldType::Date)
            row.values[size_t(field)] = QDate::currentDate();
    }
    // Fees of networks stay in the kronor that most of them are charged in.
    const int currency = kind.currencyIndex();
    if (currency >= 0 && kind.indexOf(u"eu_contribution") >= 0) {
        const QString usual = usualCurrency(workspace);
        if (!usual.isEmpty())
            row.values[size_t(currency)] = usual;
    }
    return row;
}
