#include "exchange/pasteplanner.h"

#include "exchange/newproblems.h"

#include "storage/blankrecord.h"
#include "storage/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int progressStep = 500; ///< rows between two looks at the progress
constexpr int rowsAhead = 256; ///< records read at once

/// What a spreadsheet copies of a number or date that its column is too narrow to show.
bool isOverflow(const QString &text)
{
    const QString cell = text.trimmed();
    return cell.size() >= 4 && cell.count(u'#') == cell.size();
}

} // namespace

PastePlanner::PastePlanner(const Reader &reader, const ClipTable &clip, const PasteTarget &target,
                           bool createMissing)
    : m_reader(reader)
    , m_clip(clip)
    , m_target(target)
    , m_kind(*target.kind)
    , m_blank(blankRecord(reader, *target.kind))
    , m_unsaid(target.kind->blank())
    , m_createMissing(createMissing)
{
    m_options.kind = target.kind;
    m_options.clearEmpty = true; // an empty cell of a spreadsheet empties what it is pasted into
    m_plan.kind = target.kind;
}

Result<PastePlan> PastePlanner::run(const Progress &progress)
{
    Result<PasteLayout> layout = PasteLayout::of(m_clip, m_target);
    if (!layout)
        return layout.error();
    m_layout = *std::move(layout);
    m_plan.notes = m_layout.notes;
    ImportRowReader rows(m_reader, m_options, m_layout.columns);
    if (Result<> walked = walk(rows, progress); !walked)
        return walked.error();
    finish(rows);
    return std::move(m_plan);
}

Result<> PastePlanner::walk(ImportRowReader &rows, const Progress &progress)
{
    for (int row = 0; row < m_layout.rows; ++row) {
        if (progress && row % progressStep == 0 && !progress(row, m_layout.rows))
            return Error{Error::Code::Stopped, tr("Stopped. Nothing was changed."), {}};
        if (row % rowsAhead == 0) {
            if (Result<> fetched = fetch(row); !fetched)
                return fetched;
        }
        if (Result<> taken = take(rows, row); !taken)
            return taken;
    }
    return {};
}

/// Reads the records from \a row on that the user does not see.
Result<> PastePlanner::fetch(int row)
{
    const size_t end =
        std::min({size_t(row) + rowsAhead, size_t(m_layout.rows), m_target.ids.size()});
    std::vector<qint64> wanted;
    for (size_t i = size_t(row); i < end; ++i) {
        if (!m_target.seen.contains(m_target.ids[i]))
            wanted.push_back(m_target.ids[i]);
    }
    const Result<std::vector<Row>> read = m_reader.rows(m_kind, wanted);
    if (!read)
        return read.error();
    m_records.clear();
    for (const Row &record : *read)
        m_records.insert(record.id, record);
    return {};
}

Result<> PastePlanner::take(ImportRowReader &rows, int row)
{
    show(row);
    if (size_t(row) >= m_target.ids.size()) {
        if (isBlank())
            return {};
        ImportDraft draft = read(rows, nullptr);
        return settle(rows.references(), draft);
    }
    const qint64 id = m_target.ids[size_t(row)];
    const auto seen = m_target.seen.constFind(id);
    const auto fetched = m_records.constFind(id);
    if (seen == m_target.seen.cend() && fetched == m_records.cend()) {
        ++m_gone;
        return {};
    }
    ImportDraft draft = read(rows, seen != m_target.seen.cend() ? &*seen : &*fetched);
    return settle(rows.references(), draft);
}

/// Lays the cells of the clipboard that go into \a row out before the reader.
void PastePlanner::show(int row)
{
    const int source = m_layout.sourceRow(m_clip, row);
    m_texts.clear();
    m_bytes.clear();
    for (const int column : m_layout.sources) {
        m_texts.append(m_clip.at(source, column));
        m_bytes.push_back(m_texts.back().toUtf8());
    }
    m_reasons = QStringList(m_texts.size());
}

bool PastePlanner::isBlank() const
{
    return std::ranges::all_of(m_texts,
                               [](const QString &text) { return text.trimmed().isEmpty(); });
}

ImportDraft PastePlanner::read(ImportRowReader &rows, const Row *record)
{
    CsvRow csv;
    for (const QByteArray &cell : m_bytes)
        csv.cells.emplace_back(cell);
    m_options.currency = currencyOf(record ? *record : m_blank);
    if (record)
        return rows.read(csv, *record);
    ImportDraft draft = rows.read(csv);
    const int currency = m_kind.currencyIndex();
    if (currency >= 0 && std::ranges::find(draft.given, currency) == draft.given.end())
        draft.row.values[size_t(currency)] = m_blank.values[size_t(currency)];
    return draft;
}

/// The currency that amounts of \a record will have: "300 kr" is in its crowns, if it has any.
QString PastePlanner::currencyOf(const Row &record) const
{
    const int currency = m_kind.currencyIndex();
    if (currency < 0)
        return {};
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const auto pasted = parse::choice(m_kind.field(currency).choices, m_texts[qsizetype(i)]);
        if (m_layout.columns[i].field == currency && pasted)
            return *pasted;
    }
    return record.values[size_t(currency)].toString();
}

Result<> PastePlanner::settle(ImportReferences &references, ImportDraft &draft)
{
    refuseOverflow();
    settleProblems(draft);
    if (Result<> settled = settleWanted(references, draft); !settled)
        return settled;
    PastedRow pasted;
    takeBack(draft, pasted);
    store(draft, std::move(pasted));
    return {};
}

void PastePlanner::refuseOverflow()
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (isOverflow(m_texts[i]))
            m_reasons[i] =
                tr("“%1” is what a spreadsheet shows when a column is too narrow. Make it wider "
                   "there and copy again.")
                    .arg(m_texts[i].trimmed());
    }
}

void PastePlanner::settleProblems(const ImportDraft &draft)
{
    for (const ImportProblem &problem : draft.problems) {
        if (problem.column < 0 || !m_reasons[problem.column].isEmpty())
            continue;
        // A currency that is not the record's concerns all amounts of the row.
        if (problem.column == draft.unitColumn && problem.value == draft.unit)
            refuseAmounts(problem.reason);
        else
            m_reasons[problem.column] = problem.reason;
    }
}

void PastePlanner::refuseAmounts(const QString &reason)
{
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const FieldInfo &field = m_kind.field(m_layout.columns[size_t(i)].field);
        if (field.type == FieldType::Money && !m_texts[i].trimmed().isEmpty()
            && m_reasons[i].isEmpty())
            m_reasons[i] = reason;
    }
}

void PastePlanner::refuse(int field, const QString &reason)
{
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].field == field)
            m_reasons[qsizetype(i)] = reason;
    }
}

/// Makes the records that cells name, or refuses the cells.
Result<> PastePlanner::settleWanted(ImportReferences &references, ImportDraft &draft)
{
    for (const ImportDraft::Wanted &wanted : draft.wanted) {
        const auto made = m_createMissing ? references.create(*wanted.kind, wanted.name)
                                          : references.find(*wanted.kind, wanted.name);
        if (made) {
            const bool isLink = m_kind.field(wanted.field).type == FieldType::Link;
            draft.row.values[size_t(wanted.field)] =
                isLink ? QVariant(made->uuid) : QVariant::fromValue(made->id);
            continue;
        }
        if (made.error().code != Error::Code::NotFound && made.error().code != Error::Code::Invalid)
            return made.error();
        refuse(wanted.field, made.error().message);
        UnknownReference &unknown =
            m_unknown[QString::fromUtf8(wanted.kind->key()) + u':' + wanted.name.toCaseFolded()];
        unknown = {wanted.kind, wanted.name, unknown.rows + 1};
    }
    return {};
}

/// Refused and absent cells leave the record as it was.
void PastePlanner::takeBack(ImportDraft &draft, PastedRow &pasted) const
{
    const Row &before = draft.exists ? draft.before : m_blank;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const int field = m_layout.columns[size_t(i)].field;
        if (!m_texts[i].isNull() && m_reasons[i].isEmpty())
            continue;
        draft.row.values[size_t(field)] = before.values[size_t(field)];
        if (!m_texts[i].isNull())
            pasted.unread.push_back({field, m_texts[i], m_reasons[i]});
    }
}

void PastePlanner::store(ImportDraft &draft, PastedRow pasted)
{
    if (draft.exists) {
        pasted.change = Change::update(m_kind, draft.before, draft.row);
        if (!pasted.change.fields.empty())
            pasted.notes = newProblems(m_kind, draft.before, draft.row);
    } else {
        storeNew(draft, pasted);
    }
    if (!pasted.change.fields.empty() || !pasted.unread.empty() || pasted.isLacking)
        m_plan.rows.push_back(std::move(pasted));
}

/// Only what must be said of the record: a plan of many rows is held in memory whole.
void PastePlanner::storeNew(const ImportDraft &draft, PastedRow &pasted) const
{
    pasted.change = {Change::Op::Insert, &m_kind, 0, {}, {}};
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        const QVariant &value = draft.row.values[size_t(field)];
        if (value == m_unsaid.values[size_t(field)])
            continue;
        pasted.change.fields.push_back({field, {}, value});
        pasted.usual += value == m_blank.values[size_t(field)] ? 1 : 0;
    }
    pasted.notes = m_kind.problems(draft.row);
    findLacking(draft.row, pasted);
}

void PastePlanner::findLacking(const Row &row, PastedRow &pasted) const
{
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        const FieldInfo &info = m_kind.field(field);
        if (!isEmptied(info, row.values[size_t(field)]))
            continue;
        pasted.isLacking = true;
        std::erase_if(pasted.notes,
                      [&](const Problem &note) { return qstrcmp(note.field, info.key) == 0; });
        pasted.notes.push_back(
            {info.key, tr("A new record needs this. Without it the row is left out.")});
    }
}

void PastePlanner::finish(ImportRowReader &rows)
{
    if (m_gone > 0)
        m_plan.notes.append(tr("%n record(s) no longer exist and are left out.", nullptr, m_gone));
    for (const UnknownReference &unknown : std::as_const(m_unknown))
        m_plan.unknown.push_back(unknown);
    std::ranges::sort(m_plan.unknown, [](const auto &a, const auto &b) {
        return std::pair(a.kind->number(), a.name) < std::pair(b.kind->number(), b.name);
    });
    m_plan.created = rows.references().takeCreated();
}
