#include "exchange/importcolumns.h"

#include "records/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error usage(const QString &message)
{
    return {Error::Code::Usage, message, {}};
}

parse::DateOrder parsed(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return parse::DateOrder::YearMonthDay;
    case DateOrder::DayMonthYear:
        return parse::DateOrder::DayMonthYear;
    case DateOrder::MonthDayYear:
        return parse::DateOrder::MonthDayYear;
    }
    return parse::DateOrder::Any;
}

QString possibleFields(const Kind &kind)
{
    QStringList keys;
    for (const FieldInfo &field : kind.fields()) {
        if (isImportable(field))
            keys.append(QString::fromUtf8(field.key));
    }
    return keys.join(u", ");
}

QString possibleColumns(const std::vector<ImportColumn> &columns)
{
    QStringList names;
    for (const ImportColumn &column : columns)
        names.append(column.name);
    return names.join(u", ");
}

/// Columns called \a name: exactly so, or else without regard to case and spaces.
std::vector<size_t> called(const std::vector<ImportColumn> &columns, const QString &name)
{
    std::vector<size_t> exact;
    std::vector<size_t> similar;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name.trimmed())
            exact.push_back(i);
        else if (bareName(columns[i].name) == bareName(name))
            similar.push_back(i);
    }
    return exact.empty() ? similar : exact;
}

Result<size_t> columnNamed(const std::vector<ImportColumn> &columns, const QString &name)
{
    const std::vector<size_t> found = called(columns, name);
    if (found.size() == 1)
        return found.front();
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    if (found.empty() && isNumber && number >= 1 && number <= int(columns.size()))
        return size_t(number - 1);
    if (found.empty()) {
        return usage(ImportColumn::tr("The file has no column “%1”. It has: %2.")
                         .arg(name, possibleColumns(columns)));
    }
    return usage(ImportColumn::tr("Several columns are called “%1”. Name the one you mean by its "
                                  "number, such as #%2.")
                     .arg(name)
                     .arg(found.front() + 1));
}

Result<> give(ImportColumn &column, const Kind &kind, const QString &name)
{
    column.match = ImportColumn::Match::Asked;
    if (name.isEmpty())
        return {};
    if (name == u"id" || name == u"uuid") {
        column.use = name == u"id" ? ImportColumn::Use::Id : ImportColumn::Use::Uuid;
        return {};
    }
    column.field = fieldNamed(kind, name);
    if (column.field < 0 || !isImportable(kind.field(column.field))) {
        return usage(
            ImportColumn::tr("“%1” has no field “%2” that can be imported. Fields are: %3.")
                .arg(QString::fromUtf8(kind.key()), name, possibleFields(kind)));
    }
    column.use = ImportColumn::Use::Field;
    return {};
}

/// Key or label, whichever \a name is; the others are no match.
ImportColumn::Match matchOf(const Kind &kind, const FieldInfo &field, const QString &name)
{
    const QString bare = bareName(name);
    const QStringList names = labels::fieldNames(kind, field);
    if (bare == bareName(names.front()))
        return ImportColumn::Match::Key;
    const bool isLabel = std::any_of(names.begin() + 1, names.end(),
                                     [&](const QString &label) { return bareName(label) == bare; });
    return isLabel ? ImportColumn::Match::Label : ImportColumn::Match::None;
}

bool isTaken(const std::vector<ImportColumn> &columns, int field, ImportColumn::Match atLeast)
{
    return std::any_of(columns.begin(), columns.end(), [&](const ImportColumn &column) {
        return column.field == field && column.match >= atLeast;
    });
}

/// Every row has the same value in \a field, whatever the file says.
bool isSet(const ImportOptions &options, int field)
{
    return std::any_of(options.set.keyBegin(), options.set.keyEnd(), [&](const QString &name) {
        return fieldNamed(*options.kind, name) == field;
    });
}

void matchByName(ImportColumn &column, const ImportOptions &options,
                 const std::vector<ImportColumn> &columns, ImportColumn::Match wanted)
{
    if (column.match != ImportColumn::Match::None)
        return;
    const Kind &kind = *options.kind;
    for (int field = 0; field < kind.fieldCount(); ++field) {
        const FieldInfo &info = kind.field(field);
        // What is asked for or matches better has the field already.
        const auto better = ImportColumn::Match(int(wanted) + 1);
        if (!isImportable(info) || matchOf(kind, info, column.name) != wanted
            || isTaken(columns, field, better) || isSet(options, field))
            continue;
        column.use = ImportColumn::Use::Field;
        column.match = wanted;
        column.field = field;
        return;
    }
}

/// Many lists have an "id" that is theirs: it is ours only beside a uuid, or when it is the key.
void matchIdentity(ImportColumn &column, bool isOurs)
{
    const bool isUuid = column.name == u"uuid";
    const bool isId = column.name == u"id" && isOurs;
    if (column.match != ImportColumn::Match::None || (!isUuid && !isId))
        return;
    column.use = isUuid ? ImportColumn::Use::Uuid : ImportColumn::Use::Id;
    column.match = ImportColumn::Match::Key;
}

Result<> refuseDoubles(const Kind &kind, const std::vector<ImportColumn> &columns)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = i + 1; j < columns.size(); ++j) {
            if (columns[i].use == ImportColumn::Use::LeftOut || columns[i].use != columns[j].use
                || columns[i].field != columns[j].field)
                continue;
            const QString field = columns[i].field < 0
                ? columns[i].name
                : labels::field(kind, kind.field(columns[i].field));
            return usage(ImportColumn::tr("The columns “%1” and “%2” would both be “%3”. Leave one "
                                          "of them out.")
                             .arg(columns[i].name, columns[j].name, field));
        }
    }
    return {};
}

std::vector<ImportColumn> readColumns(const Dialect &dialect, const ImportOptions &options)
{
    std::vector<ImportColumn> columns;
    for (const ColumnGuess &guess : dialect.columns) {
        ImportColumn column;
        column.name = guess.name.isEmpty() ? ImportColumn::tr("Column %1").arg(columns.size() + 1)
                                           : guess.name;
        column.allEmpty = guess.allEmpty;
        column.habits.order = parsed(options.dateOrder.value_or(guess.order));
        column.habits.decimal = QLatin1Char(options.decimal.value_or(guess.decimal));
        column.habits.isTold = options.decimal.has_value();
        columns.push_back(column);
    }
    return columns;
}

} // namespace

QString bareName(const QString &name)
{
    QString bare;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            bare += c;
    }
    return bare;
}

bool isImportable(const FieldInfo &field)
{
    return field.type != FieldType::Blocks && field.type != FieldType::File;
}

int fieldNamed(const Kind &kind, const QString &name)
{
    for (const auto wanted : {ImportColumn::Match::Key, ImportColumn::Match::Label}) {
        for (int field = 0; field < kind.fieldCount(); ++field) {
            if (matchOf(kind, kind.field(field), name) == wanted)
                return field;
        }
    }
    return -1;
}

Result<std::vector<ImportColumn>> matchColumns(const Dialect &dialect, const ImportOptions &options)
{
    const Kind &kind = *options.kind;
    std::vector<ImportColumn> columns = readColumns(dialect, options);
    for (auto asked = options.columns.begin(); asked != options.columns.end(); ++asked) {
        const Result<size_t> at = columnNamed(columns, asked.key());
        if (!at)
            return at.error();
        if (Result<> given = give(columns[*at], kind, asked.value()); !given)
            return given.error();
    }
    const bool isOurs = options.keyField == u"id"
        || std::any_of(columns.begin(), columns.end(),
                       [](const auto &c) { return c.name == u"uuid"; });
    for (ImportColumn &column : columns)
        matchIdentity(column, isOurs);
    for (const auto wanted : {ImportColumn::Match::Key, ImportColumn::Match::Label}) {
        for (ImportColumn &column : columns)
            matchByName(column, options, columns, wanted);
    }
    if (Result<> single = refuseDoubles(kind, columns); !single)
        return single.error();
    return columns;
}

QStringList columnNotes(const Kind &kind, const std::vector<ImportColumn> &columns)
{
    QStringList notes;
    for (const ImportColumn &column : columns) {
        if (column.use == ImportColumn::Use::Field)
            notes.append(ImportColumn::tr("%1 becomes “%2”")
                             .arg(column.name, labels::field(kind, kind.field(column.field))));
    }
    for (const ImportColumn &column : columns) {
        if (column.use == ImportColumn::Use::LeftOut)
            notes.append(
                column.match == ImportColumn::Match::Asked
                    ? ImportColumn::tr("%1 is left out, as asked").arg(column.name)
                    : ImportColumn::tr("%1 matches no field and is left out").arg(column.name));
    }
    return notes;
}
