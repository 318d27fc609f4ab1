#include "exchange/importrow.h"

#include "exchange/importvalue.h"

#include "records/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &message)
{
    return {Error::Code::Usage, message, {}};
}

bool contains(const std::vector<int> &fields, int field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

ImportRowReader::ImportRowReader(const Reader &reader, const ImportOptions &options,
                                 std::vector<ImportColumn> &columns)
    : m_options(options)
    , m_kind(*options.kind)
    , m_columns(columns)
    , m_references(reader)
    , m_targets(reader)
    , m_blank(options.kind->blank())
{
}

Result<> ImportRowReader::prepare()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].use == ImportColumn::Use::Uuid)
            m_uuidColumn = int(i);
    }
    const int currency = m_kind.currencyIndex();
    if (currency >= 0) {
        if (const auto code = parse::choice(m_kind.field(currency).choices, m_options.currency);
            !code)
            return usage(tr("“%1” is not a currency of the register. Choose EUR, SEK, DKK or NOK.")
                             .arg(m_options.currency));
    }
    if (Result<> key = prepareKey(); !key)
        return key;
    if (m_uuidColumn >= 0 || m_keyColumn >= 0) {
        if (Result<> loaded = m_targets.load(m_kind, m_options.keyField); !loaded)
            return loaded;
    }
    return prepareSet();
}

Result<> ImportRowReader::prepareKey()
{
    const QString &key = m_options.keyField;
    if (key.isEmpty())
        return {};
    const auto isKey = [&](const ImportColumn &column) {
        if (column.use == ImportColumn::Use::Id)
            return key == u"id";
        if (column.use == ImportColumn::Use::Uuid)
            return key == u"uuid";
        return column.use == ImportColumn::Use::Field && column.field == m_kind.indexOf(key);
    };
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), isKey);
    if (found == m_columns.end()) {
        return usage(tr("No column of the file holds the key “%1”. Map a column to it, or choose "
                        "another key.")
                         .arg(key));
    }
    m_keyColumn = int(found - m_columns.begin());
    return {};
}

Result<> ImportRowReader::prepareSet()
{
    for (auto set = m_options.set.begin(); set != m_options.set.end(); ++set) {
        const int field = fieldNamed(m_kind, set.key());
        if (field < 0 || !isImportable(m_kind.field(field))) {
            return usage(tr("“%1” has no field “%2” that can be set. Write its key, such as %3.")
                             .arg(QString::fromUtf8(m_kind.key()), set.key(),
                                  QString::fromUtf8(m_kind.field(m_kind.titleIndex()).key)));
        }
        const bool hasColumn = std::any_of(m_columns.begin(), m_columns.end(),
                                           [&](const auto &c) { return c.field == field; });
        if (hasColumn)
            return usage(tr("“%1” has both a column and a set value. Leave one of them out.")
                             .arg(set.key()));
        ImportDraft draft;
        const Result<QVariant> value =
            readValue(m_kind.field(field), field, set.value(), -1, draft);
        if (!value)
            return usage(set.key() + u": "_s + value.error().message);
        m_set.emplace_back(field, *value);
        m_setWanted.insert(m_setWanted.end(), draft.wanted.begin(), draft.wanted.end());
    }
    return {};
}

void ImportRowReader::blame(ImportDraft &draft, int column, const QString &cell,
                            const QString &reason) const
{
    draft.problems.push_back({.line = draft.line,
                              .column = column,
                              .columnName = column < 0 ? QString() : m_columns[size_t(column)].name,
                              .value = cell,
                              .reason = reason});
    if (column >= 0)
        draft.badColumns.push_back(column);
}

ImportDraft ImportRowReader::read(const CsvRow &row)
{
    ImportDraft draft;
    draft.line = row.line;
    draft.row = m_blank;
    if (row.fault != CsvRow::Fault::None) {
        blame(draft, -1, {}, row.problem());
        return draft;
    }
    findTarget(row, draft);
    readCells(row, draft);
    return draft;
}

ImportDraft ImportRowReader::read(const CsvRow &row, const Row &record)
{
    ImportDraft draft;
    draft.line = row.line;
    draft.row = record;
    draft.before = record;
    draft.exists = true;
    readCells(row, draft);
    return draft;
}

void ImportRowReader::readCells(const CsvRow &row, ImportDraft &draft)
{
    for (int column = 0; column < int(m_columns.size()); ++column)
        readCell(column, QString::fromUtf8(row.cells[size_t(column)]), draft);
    applySet(draft);
    settleCurrency(draft);
}

QStringList ImportRowReader::shown(const CsvRow &row, const ImportDraft &draft) const
{
    QStringList cells;
    for (size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        const int index = m_columns[i].field;
        const bool isBad = contains(draft.badColumns, int(i));
        const QString text = isBad || index < 0
            ? QString()
            : shown::text(m_kind.field(index), draft.row.values[size_t(index)]);
        cells.append(text.isEmpty() ? QString::fromUtf8(row.cells[i]) : text);
    }
    return cells;
}

/// The key as shown::plain() writes it, so that 2027-01-31 finds what the file calls 31.1.2027.
Result<QString> ImportRowReader::keyOf(const QString &cell) const
{
    const ImportColumn &column = m_columns[size_t(m_keyColumn)];
    if (column.use != ImportColumn::Use::Field)
        return cell.trimmed();
    const FieldInfo &field = m_kind.field(column.field);
    if (field.type == FieldType::Reference || field.type == FieldType::Link)
        return Error{
            Error::Code::Invalid, tr("A reference cannot be the key. Choose another."), {}};
    const Result<ImportValue> value = ImportValue::read(field, cell, column.habits);
    if (!value)
        return value.error();
    return shown::plain(field, value->value).trimmed();
}

void ImportRowReader::findTarget(const CsvRow &row, ImportDraft &draft)
{
    const QString uuid =
        m_uuidColumn < 0 ? QString() : QString::fromUtf8(row.cells[size_t(m_uuidColumn)]).trimmed();
    const QString cell =
        m_keyColumn < 0 ? QString() : QString::fromUtf8(row.cells[size_t(m_keyColumn)]).trimmed();
    if (!cell.isEmpty()) {
        const Result<QString> key = keyOf(cell);
        Result<std::optional<Row>> found = key ? m_targets.take(*key, row.line) : key.error();
        if (!found)
            return blame(draft, m_keyColumn, cell, found.error().message);
        if (*found) {
            draft.exists = true;
            draft.before = **std::move(found);
            draft.row = draft.before;
            return;
        }
    }
    if (uuid.isEmpty())
        return;
    if (Result<> free = m_targets.takeUuid(uuid, row.line); !free)
        return blame(draft, m_uuidColumn, uuid, free.error().message);
    draft.row.uuid = uuid;
}

void ImportRowReader::readCell(int column, const QString &cell, ImportDraft &draft)
{
    ImportColumn &head = m_columns[size_t(column)];
    const bool isEmpty = QStringView(cell).trimmed().isEmpty();
    if (head.firstValue.isEmpty() && !isEmpty)
        head.firstValue = cell.simplified().left(80);
    const bool isKept = isEmpty && draft.exists && !m_options.clearEmpty;
    if (head.use != ImportColumn::Use::Field || isKept)
        return;
    Result<QVariant> value = readValue(m_kind.field(head.field), head.field, cell, column, draft);
    // A key that is taken is told already; the same cell is not blamed twice.
    if (!value && !contains(draft.badColumns, column))
        blame(draft, column, cell, value.error().message);
    if (!value)
        return;
    draft.row.values[size_t(head.field)] = *std::move(value);
    draft.given.push_back(head.field);
}

Result<QVariant> ImportRowReader::readValue(const FieldInfo &field, int fieldIndex,
                                            const QString &cell, int column, ImportDraft &draft)
{
    if (field.type == FieldType::Reference || field.type == FieldType::Link)
        return readReference(field, fieldIndex, cell.trimmed(), draft.wanted);
    const parse::Habits habits = column < 0 ? parse::Habits() : m_columns[size_t(column)].habits;
    Result<ImportValue> read = ImportValue::read(field, cell, habits);
    if (!read)
        return read.error();
    if (!read->unit.isEmpty()) {
        if (Result<> taken = takeUnit(read->unit, column, draft); !taken)
            return taken.error();
    }
    return std::move(read->value);
}

Result<QVariant> ImportRowReader::readReference(const FieldInfo &field, int fieldIndex,
                                                const QString &name, std::vector<Wanted> &wanted)
{
    const bool isLink = field.type == FieldType::Link;
    if (name.isEmpty())
        return parse::value(field, name);
    const Kind *kind =
        isLink ? ImportReferences::linkKind(name) : findKind(QString::fromUtf8(field.references));
    const Result<ImportReferences::Target> found =
        isLink ? m_references.findLink(name) : m_references.find(*kind, name);
    if (found)
        return isLink ? QVariant(found->uuid) : QVariant::fromValue(found->id);
    if (found.error().code != Error::Code::NotFound || !kind)
        return found.error();
    wanted.push_back({fieldIndex, kind, isLink ? ImportReferences::linkName(name) : name});
    return isLink ? QVariant(u""_s) : QVariant();
}

Result<> ImportRowReader::takeUnit(const QString &unit, int column, ImportDraft &draft) const
{
    const int index = m_kind.currencyIndex();
    const auto code = ImportValue::currencyOf(unit, m_options.currency);
    if (!code) {
        return Error{
            Error::Code::Invalid,
            tr("“%1” may be SEK, NOK or DKK. Choose the currency of the amounts.").arg(unit),
            {}};
    }
    if (index < 0 || !parse::choice(m_kind.field(index).choices, *code)) {
        return Error{
            Error::Code::Invalid,
            tr("“%1” is not a currency of the register. Convert the amount first.").arg(unit),
            {}};
    }
    if (!draft.unit.isEmpty() && draft.unit != *code) {
        return Error{Error::Code::Invalid,
                     tr("The row has amounts in both %1 and %2. Convert them to one currency.")
                         .arg(draft.unit, *code),
                     {}};
    }
    draft.unit = *code;
    draft.unitColumn = column;
    return {};
}

void ImportRowReader::applySet(ImportDraft &draft) const
{
    for (const auto &[field, value] : m_set) {
        draft.row.values[size_t(field)] = value;
        draft.given.push_back(field);
    }
    draft.wanted.insert(draft.wanted.end(), m_setWanted.begin(), m_setWanted.end());
}

bool ImportRowReader::hasAmount(const ImportDraft &draft) const
{
    return std::any_of(draft.given.begin(), draft.given.end(), [&](int field) {
        return m_kind.field(field).type == FieldType::Money
            && !draft.row.values[size_t(field)].isNull();
    });
}

void ImportRowReader::settleCurrency(ImportDraft &draft)
{
    const int index = m_kind.currencyIndex();
    if (index < 0 || !hasAmount(draft))
        return;
    QVariant &currency = draft.row.values[size_t(index)];
    const bool isGiven = contains(draft.given, index) && !currency.toString().isEmpty();
    const bool isKept = !isGiven && draft.exists && !currency.toString().isEmpty();
    if (!draft.unit.isEmpty() && (isGiven || isKept) && currency.toString() != draft.unit) {
        return blame(draft, draft.unitColumn, draft.unit,
                     tr("The amount is in %1, but the currency of the record is %2. Correct one of "
                        "them.")
                         .arg(draft.unit, currency.toString()));
    }
    if (isKept && currency.toString() != m_options.currency.toUpper())
        ++m_keptCurrencyRows;
    if (isGiven || isKept)
        return;
    m_currencyRows += draft.unit.isEmpty() ? 1 : 0;
    currency = draft.unit.isEmpty() ? m_options.currency.toUpper() : draft.unit;
    if (!contains(draft.given, index))
        draft.given.push_back(index);
}
