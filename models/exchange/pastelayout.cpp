#include "exchange/pastelayout.h"

#include "exchange/dialectsurvey.h"

#include "records/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How many of \a selected are pasted into when the clipboard has \a copied.
int repeated(int selected, int copied)
{
    return selected % copied == 0 ? selected : copied;
}

/// The clipboard can fill \a selected by being repeated, or hangs over a single one.
bool fills(int selected, int copied)
{
    return selected == 1 || selected % copied == 0;
}

/// What a heading names: a column of the target, or any other field of the kind.
PasteColumn columnNamed(const PasteTarget &target, const QString &name)
{
    const QString bare = bareName(name);
    const auto found = std::ranges::find_if(
        target.columns, [&](const PasteColumn &c) { return bareName(c.name) == bare; });
    if (found != target.columns.end())
        return *found;
    const int field = bare.isEmpty() ? -1 : fieldNamed(*target.kind, name);
    return field < 0 ? PasteColumn()
                     : PasteColumn{field, labels::field(*target.kind, target.kind->field(field))};
}

bool isMeasured(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Whole || type == FieldType::Decimal
        || type == FieldType::Date;
}

ImportOptions optionsFor(const Kind &kind)
{
    ImportOptions options;
    options.kind = &kind;
    return options;
}

} // namespace

Result<PasteLayout> PasteLayout::of(const ClipTable &clip, const PasteTarget &target)
{
    PasteLayout layout;
    if (!layout.placeByName(clip, target))
        layout.placeByPosition(clip, target);
    layout.countRows(clip, target);
    if (layout.m_fields.empty()) {
        return Error{Error::Code::Invalid,
                     tr("Nothing can be pasted into %1. Select cells of another column.")
                         .arg(layout.m_leftOut.join(u", "_s)),
                     {}};
    }
    if (!layout.m_leftOut.isEmpty()) {
        layout.notes.append(tr("Nothing can be pasted into %1: that part is left out.")
                                .arg(layout.m_leftOut.join(u", "_s)));
    }
    if (Result<> found = layout.findHabits(clip, target); !found)
        return found.error();
    return layout;
}

bool PasteLayout::placeByName(const ClipTable &clip, const PasteTarget &target)
{
    if (clip.rows() < 2)
        return false;
    std::vector<PasteColumn> named;
    for (int i = 0; i < clip.columns(); ++i) {
        const PasteColumn column = columnNamed(target, clip.at(0, i));
        const bool isTwice = std::ranges::any_of(named, [&](const PasteColumn &other) {
            return other.name == column.name && other.field == column.field;
        });
        if (column.name.isEmpty() || isTwice)
            return false;
        named.push_back(column);
    }
    firstRow = 1;
    bool isInPlace = true;
    for (size_t i = 0; i < named.size(); ++i) {
        isInPlace =
            isInPlace && i < target.columns.size() && target.columns[i].field == named[i].field;
        add(*target.kind, int(i), named[i]);
    }
    if (!isInPlace)
        notes.append(tr("The first row names the columns: the values are pasted by name."));
    return true;
}

void PasteLayout::placeByPosition(const ClipTable &clip, const PasteTarget &target)
{
    const int selected = std::max(1, target.selectedColumns);
    const bool isWholeRow = selected > 1 && selected == int(target.columns.size());
    const bool fitsBoth =
        fills(selected, clip.columns()) && fills(std::max(1, target.selectedRows), clip.rows());
    const int width = fitsBoth && !isWholeRow ? repeated(selected, clip.columns()) : clip.columns();
    const int room = int(target.columns.size());
    for (int i = 0; i < std::min(width, room); ++i)
        add(*target.kind, i % clip.columns(), target.columns[size_t(i)]);
    if (width > room) {
        notes.append(tr("The clipboard has %n more column(s) than there is room for: the last of "
                        "them are left out.",
                        nullptr, width - room));
    }
}

void PasteLayout::add(const Kind &kind, int source, const PasteColumn &column)
{
    if (column.field < 0 || !isImportable(kind.field(column.field))) {
        m_leftOut.append(column.name);
        return;
    }
    sources.push_back(source);
    m_fields.push_back(column.field);
}

void PasteLayout::countRows(const ClipTable &clip, const PasteTarget &target)
{
    const int copied = clip.rows() - firstRow;
    const int selected = std::max(1, target.selectedRows);
    const bool fitsColumns = firstRow > 0
        || fills(std::max(1, target.selectedColumns), clip.columns())
        || target.selectedColumns == int(target.columns.size());
    rows = fitsColumns ? repeated(selected, copied) : copied;
}

/// How the values of every column are written: each tells it itself, or the others do.
Result<> PasteLayout::findHabits(const ClipTable &clip, const PasteTarget &target)
{
    const Kind &kind = *target.kind;
    FileSurvey survey;
    survey.columns.resize(m_fields.size());
    std::vector<QByteArray> cells; // the survey keeps views of them
    for (size_t i = 0; i < m_fields.size(); ++i) {
        survey.names.append(QString::fromUtf8(kind.field(m_fields[i]).key));
        if (!isMeasured(kind.field(m_fields[i]).type))
            continue; // what looks like a number in a text says nothing of the amounts
        for (int row = firstRow; row < clip.rows(); ++row) {
            cells.push_back(clip.at(row, sources[i]).trimmed().toUtf8());
            survey.columns[i].add(cells.back());
        }
    }
    const Dialect dialect = Dialect::of(survey);
    Result<std::vector<ImportColumn>> matched = matchColumns(dialect, optionsFor(kind));
    if (!matched)
        return matched.error();
    columns = *std::move(matched);
    for (size_t i = 0; i < columns.size(); ++i) {
        const ColumnGuess &guess = dialect.columns[i];
        const FieldInfo &field = kind.field(m_fields[i]);
        if (guess.decimalAmbiguous)
            columns[i].habits.decimal = QChar(); // then every doubtful number is refused
        if (guess.orderAmbiguous && field.type == FieldType::Date) {
            notes.append(tr("The dates in “%1” are read as %2.")
                             .arg(labels::field(kind, field), dateOrderName(guess.order)));
        }
    }
    return {};
}
