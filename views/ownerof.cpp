#include "ownerof.h"

#include "sections.h"

RecordName ownerOf(const Reader &reader, const Kind &kind, qint64 id)
{
    const RecordName itself{&kind, id, {}, {}};
    if (sections::find(QString::fromLatin1(kind.key())))
        return itself;
    const Result<Row> row = reader.row(kind, id);
    if (!row)
        return itself;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        const FieldInfo &info = kind.field(field);
        const QVariant value = row->values[size_t(field)];
        if (info.type == FieldType::Reference && info.owner && value.toLongLong())
            return {findKind(QString::fromLatin1(info.references)), value.toLongLong(), {}, {}};
        if (info.type != FieldType::Link || value.toString().isEmpty())
            continue;
        const Result<std::optional<RecordName>> owner = reader.find(value.toString());
        if (owner && owner->has_value())
            return **owner;
    }
    return itself;
}
