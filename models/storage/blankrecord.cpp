#include "storage/blankrecord.h"

#include "records/settings.h"
#include "storage/reader.h"

Row blankRecord(const Reader &reader, const Kind &kind)
{
    Row row = kind.blank();
    const int currency = kind.currencyIndex();
    // Fees of networks stay in the kronor that most of them are charged in.
    if (currency < 0 || kind.indexOf(u"eu_contribution") < 0)
        return row;
    const Result<Row> settings = reader.row(kindOf<Settings>(), 1);
    const QString usual = settings ? fromRow<Settings>(*settings).currency : QString();
    if (!usual.isEmpty())
        row.values[size_t(currency)] = usual;
    return row;
}
