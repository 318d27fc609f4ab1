#include "newrecord.h"

#include "sections.h"

#include "storage/blankrecord.h"
#include "tables/workspace.h"

Row newRecord(Workspace &workspace, const Kind &kind)
{
    Row row = blankRecord(workspace.reader(), kind);
    row.values[size_t(kind.titleIndex())] = sections::words(kind).newRecord;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        if (kind.field(field).required && kind.field(field).type == FieldType::Date)
            row.values[size_t(field)] = QDate::currentDate();
    }
    return row;
}
