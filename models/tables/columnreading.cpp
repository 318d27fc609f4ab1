#include "tables/columnreading.h"

#include "records/fold.h"
#include "storage/reader.h"
#include "tables/listing.h"

#include <algorithm>

namespace columnreading {

namespace {

/// Up to so many names are asked for one by one; beyond, all names of the kind are read.
constexpr size_t fewNames = 50;
/// Letters of a long text that are kept to sort by and to know whether there is any.
constexpr qsizetype keptLetters = 40;

/// What people call the record that the value \a code leads to.
QString nameOf(const Reader &reader, const Column &column, int code, const Kind *kind)
{
    if (!kind) {
        const Result<std::optional<RecordName>> found = reader.find(column.text(code));
        return found && *found ? (*found)->title : QString();
    }
    const Result<RecordName> found = reader.name(*kind, column.number(code));
    return found ? found->title : QString();
}

bool isLong(const FieldInfo &field)
{
    return field.type == FieldType::Prose || field.type == FieldType::Blocks;
}

/// The fields to read for \a columns, each once.
std::vector<int> fieldsFor(const Listing &listing, const std::vector<int> &columns)
{
    std::vector<int> fields;
    for (const int column : columns) {
        const std::vector<int> inputs = listing.inputs(column);
        fields.insert(fields.end(), inputs.begin(), inputs.end());
    }
    std::ranges::sort(fields);
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

void setAll(const Listing &listing, const Surroundings &around, const std::vector<int> &columns,
            int slot, const Row &row, RowSnapshot &rows)
{
    for (const int column : columns) {
        Column &target = *rows.columns[size_t(column)];
        if (listing.isComputed(column))
            target.set(slot, listing.computed(column).value(row, around));
        else
            target.set(slot, remembered(listing.field(column), row.values[size_t(column)]));
    }
}

} // namespace

QVariant remembered(const FieldInfo &field, const QVariant &value)
{
    return isLong(field) ? QVariant(value.toString().left(keptLetters)) : value;
}

Result<> nameValues(const Reader &reader, QSharedDataPointer<Column> &column)
{
    const std::vector<int> codes = column.constData()->unnamed();
    if (codes.empty())
        return {};
    const FieldInfo &field = column.constData()->field();
    const Kind *kind = field.references ? findKind(QString::fromUtf8(field.references)) : nullptr;
    if (!kind || codes.size() <= fewNames) {
        for (const int code : codes)
            column->setName(code, nameOf(reader, *column.constData(), code, kind));
        return {};
    }
    const Result<QHash<qint64, QString>> names = reader.names(*kind);
    if (!names)
        return names.error();
    for (const int code : codes)
        column->setName(code, names->value(column.constData()->number(code)));
    return {};
}

Result<> read(const Reader &reader, const Kind &kind, RowSnapshot &rows,
              const std::vector<int> &columns, QDate today, const std::function<bool()> &stop)
{
    const Listing &listing = Listing::of(kind);
    std::vector<int> missing;
    std::ranges::copy_if(columns, std::back_inserter(missing),
                         [&](int column) { return !rows.hasColumn(column); });
    if (missing.empty())
        return {};
    Result<Surroundings> around(Surroundings{today, {}, {}});
    if (std::ranges::any_of(missing, [&](int column) { return listing.isComputed(column); }))
        around = Surroundings::read(reader, today);
    if (!around)
        return around.error();
    const bool first = !rows.places.constData();
    if (first)
        rows.places = new Slots;
    for (const int column : missing)
        rows.columns[size_t(column)] = new Column(listing.field(column));
    const Result<> scanned = reader.scan(kind, fieldsFor(listing, missing), [&](const Row &row) {
        const int slot = first ? rows.places->add(row.id) : rows.places.constData()->slotOf(row.id);
        if (slot >= 0) // otherwise added since: the batch that did so follows
            setAll(listing, *around, missing, slot, row, rows);
        return !stop();
    });
    if (scanned && stop())
        return Error{Error::Code::Stopped, {}, {}};
    for (const int column : missing)
        rows.columns[size_t(column)]->grow(rows.places.constData()->size());
    return scanned;
}

Result<std::vector<char>> proseHits(const Reader &reader, const Kind &kind, const RowSnapshot &rows,
                                    int field, const QStringList &words,
                                    const std::function<bool()> &stop)
{
    std::vector<char> hits(size_t(rows.places->size()), 0);
    const int fields[] = {field};
    const Result<> scanned = reader.scan(kind, fields, [&](const Row &row) {
        const int slot = rows.places->slotOf(row.id);
        const QString text = slot < 0 ? QString() : folded(row.values[size_t(field)].toString());
        if (slot >= 0)
            hits[size_t(slot)] = char(std::ranges::all_of(
                words, [&](const QString &word) { return text.contains(word); }));
        return !stop();
    });
    if (!scanned)
        return scanned.error();
    return hits;
}

} // namespace columnreading
