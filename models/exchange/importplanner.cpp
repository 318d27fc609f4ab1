#include "exchange/importplanner.h"

#include "records/labels.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int progressStep = 500; ///< rows between two looks at the progress
constexpr size_t firstRows = 100; ///< rows the preview always shows
constexpr size_t mostRows = 1000; ///< with those that have errors

bool isEmptyValue(const QVariant &value)
{
    return value.isNull() || value.toString().trimmed().isEmpty();
}

/// "EU projects" keeps its capitals inside a sentence, "Twin towns" does not.
QString insideSentence(QString words)
{
    if (words.size() > 1 && !words[1].isUpper())
        words[0] = words[0].toLower();
    return words;
}

QString batchLabel(const ImportPlan &plan)
{
    const int count = plan.inserted + plan.updated;
    return ImportPlan::tr("Import %1 %2 from %3")
        .arg(shown::number(count),
             insideSentence(count == 1 ? plan.kind->label() : plan.kind->plural()), plan.fileName);
}

} // namespace

ImportPlanner::ImportPlanner(const Reader &reader, const ImportSource &source,
                             const ImportOptions &options)
    : m_reader(reader)
    , m_source(source)
    , m_options(options)
    , m_kind(*options.kind)
    , m_blank(options.kind->blank())
{
    m_plan.kind = options.kind;
    m_plan.fileName = QFileInfo(options.path).fileName();
    m_plan.skipBad = options.skipBad;
    m_plan.createsMissing = options.createMissing;
}

Result<ImportPlan> ImportPlanner::run(const Progress &progress)
{
    Result<std::vector<ImportColumn>> columns = matchColumns(m_source.dialect, m_options);
    if (!columns)
        return columns.error();
    m_plan.columns = *std::move(columns);
    ImportRowReader rows(m_reader, m_options, m_plan.columns);
    if (Result<> prepared = rows.prepare(); !prepared)
        return prepared.error();
    if (Result<> announced = announceRows(rows.references()); !announced)
        return announced.error();
    if (Result<> walked = walk(rows, progress); !walked)
        return walked.error();
    leadToFound();
    dropLoose(rows.references());
    finish(rows);
    return std::move(m_plan);
}

Result<> ImportPlanner::walk(ImportRowReader &rows, const Progress &progress)
{
    CsvReader reader(m_source.text.utf8, m_source.dialect.delimiter);
    CsvRow row;
    reader.next(row); // the names of the columns
    const int total = int(m_source.dialect.rows);
    m_plan.batch.changes.reserve(size_t(total));
    while (reader.next(row)) {
        if (progress && m_plan.rows % progressStep == 0 && !progress(m_plan.rows, total))
            return Error{Error::Code::Stopped, tr("Stopped. Nothing was changed."), {}};
        if (row.isEmpty() && row.fault != CsvRow::Fault::UnclosedQuote)
            continue; // spreadsheets write such below their last row
        ++m_plan.rows;
        take(row, rows.read(row), rows);
    }
    return {};
}

void ImportPlanner::take(const CsvRow &csv, ImportDraft draft, ImportRowReader &rows)
{
    if (!draft.isBad())
        findMissing(draft);
    if (!m_options.createMissing)
        wishNothing(draft);
    else if (!draft.isBad())
        wish(draft, rows.references());
    if (draft.isBad()) {
        ++m_plan.skipped;
        preview(csv, draft, rows, ImportRow::Fate::Skip);
        std::move(draft.problems.begin(), draft.problems.end(),
                  std::back_inserter(m_plan.problems));
        return;
    }
    count(draft, rows.references());
    warn(draft);
    const bool isShown = m_plan.preview.size() < firstRows;
    const QStringList cells = isShown ? rows.shown(csv, draft) : QStringList();
    if (!draft.exists)
        draft.row.id = rows.references().idFor(m_kind, draft.line);
    else if (const qint64 announced = rows.references().announcedId(draft.line))
        m_found.insert(announced, draft.row.id);
    const ImportRow::Fate fate = store(draft);
    m_lines.resize(m_plan.batch.changes.size(), draft.line);
    if (isShown)
        m_plan.preview.push_back({draft.line, fate, cells, {}});
}

void ImportPlanner::findMissing(ImportDraft &draft)
{
    for (int field = 0; field < m_kind.fieldCount(); ++field) {
        const bool isWanted = std::any_of(draft.wanted.begin(), draft.wanted.end(),
                                          [&](const auto &w) { return w.field == field; });
        if (!m_kind.field(field).required || isWanted
            || !isEmptyValue(draft.row.values[size_t(field)]))
            continue;
        ++m_missing[field];
        draft.isLacking = true;
    }
}

void ImportPlanner::wishNothing(ImportDraft &draft)
{
    for (const ImportDraft::Wanted &wanted : draft.wanted) {
        const QString key =
            QString::fromUtf8(wanted.kind->key()) + u':' + wanted.name.toCaseFolded();
        Unknown &unknown = m_unknown[key];
        if (unknown.reference.rows++ == 0) {
            unknown = {{wanted.kind, wanted.name, 1}, draft.line, columnOf(wanted.field)};
        }
        if (const int column = columnOf(wanted.field); column >= 0)
            draft.badColumns.push_back(column);
        draft.isLacking = true;
    }
}

void ImportPlanner::wish(ImportDraft &draft, ImportReferences &references)
{
    for (const ImportDraft::Wanted &wanted : draft.wanted) {
        const auto made = references.create(*wanted.kind, wanted.name);
        if (!made) {
            draft.problems.push_back({.line = draft.line,
                                      .column = columnOf(wanted.field),
                                      .columnName = nameOf(wanted.field),
                                      .value = wanted.name,
                                      .reason = made.error().message});
            continue;
        }
        const bool isLink = m_kind.field(wanted.field).type == FieldType::Link;
        draft.row.values[size_t(wanted.field)] =
            isLink ? QVariant(made->uuid) : QVariant::fromValue(made->id);
    }
}

void ImportPlanner::count(const ImportDraft &draft, ImportReferences &references) const
{
    if (references.createdCount() == 0)
        return;
    for (const int field : draft.given) {
        const FieldInfo &info = m_kind.field(field);
        const QVariant &value = draft.row.values[size_t(field)];
        if (info.type == FieldType::Reference)
            references.countRow(*findKind(QString::fromUtf8(info.references)), value);
        else if (info.type == FieldType::Link)
            references.countRow(value.toString());
    }
}

void ImportPlanner::warn(const ImportDraft &draft)
{
    for (const Problem &problem : m_kind.problems(draft.row)) {
        const int field = m_kind.indexOf(QString::fromUtf8(problem.field));
        m_plan.problems.push_back(
            {.severity = ImportProblem::Severity::Warning,
             .line = draft.line,
             .column = columnOf(field),
             .columnName = nameOf(field),
             .value = field < 0 ? QString()
                                : shown::text(m_kind.field(field), draft.row.values[size_t(field)]),
             .reason = problem.message});
    }
}

ImportRow::Fate ImportPlanner::store(ImportDraft &draft)
{
    if (draft.exists) {
        Change change = Change::update(m_kind, draft.before, draft.row);
        const bool isSame = change.fields.empty();
        ++(isSame ? m_plan.unchanged : m_plan.updated);
        if (!isSame)
            m_plan.batch.changes.push_back(std::move(change));
        return isSame ? ImportRow::Fate::Unchanged : ImportRow::Fate::Update;
    }
    // Only what differs from a new record: a plan of a large file is held in memory whole.
    Change change{Change::Op::Insert, &m_kind, draft.row.id, draft.row.uuid, {}};
    const auto differs = [&](int field) {
        return draft.row.values[size_t(field)] != m_blank.values[size_t(field)];
    };
    change.fields.reserve(size_t(std::count_if(draft.given.begin(), draft.given.end(), differs)));
    for (const int field : draft.given) {
        if (differs(field))
            change.fields.push_back({field, {}, std::move(draft.row.values[size_t(field)])});
    }
    m_plan.batch.changes.push_back(std::move(change));
    ++m_plan.inserted;
    return ImportRow::Fate::Insert;
}

void ImportPlanner::preview(const CsvRow &csv, const ImportDraft &draft,
                            const ImportRowReader &rows, ImportRow::Fate fate)
{
    if (m_plan.preview.size() < mostRows)
        m_plan.preview.push_back({draft.line, fate, rows.shown(csv, draft), draft.badColumns});
}

int ImportPlanner::columnOf(int field) const
{
    for (size_t i = 0; i < m_plan.columns.size(); ++i) {
        if (field >= 0 && m_plan.columns[i].field == field)
            return int(i);
    }
    return -1;
}

QString ImportPlanner::nameOf(int field) const
{
    if (const int column = columnOf(field); column >= 0)
        return m_plan.columns[size_t(column)].name;
    return field < 0 ? QString() : labels::field(m_kind, m_kind.field(field));
}

void ImportPlanner::finish(ImportRowReader &rows)
{
    tellMissing();
    tellUnknown();
    tellCreated(rows.references());
    tellLeftOut();
    m_plan.notes = notes(rows);
    std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                     [](const auto &a, const auto &b) {
                         return std::pair(a.severity, a.line) < std::pair(b.severity, b.line);
                     });
    m_plan.batch.label = batchLabel(m_plan);
    std::vector<Change> created = rows.references().takeCreated();
    m_plan.created = int(created.size());
    std::vector<Change> &changes = m_plan.batch.changes;
    changes.insert(changes.begin(), std::make_move_iterator(created.begin()),
                   std::make_move_iterator(created.end()));
}
