#pragma once

#include "exchange/importplan.h"
#include "exchange/importrow.h"

#include <QSet>

/// Walks the rows of a file and gathers what they become in a plan.
class ImportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanner)
public:
    ImportPlanner(const Reader &reader, const ImportSource &source, const ImportOptions &options);

    Result<ImportPlan> run(const Progress &progress);

private:
    Result<> walk(ImportRowReader &rows, const Progress &progress);
    void take(const CsvRow &csv, ImportDraft draft, ImportRowReader &rows);
    void findMissing(ImportDraft &draft);
    void wish(ImportDraft &draft, ImportReferences &references);
    void wishNothing(ImportDraft &draft);
    void warn(const ImportDraft &draft);
    ImportRow::Fate store(ImportDraft &draft);
    void count(const ImportDraft &draft, ImportReferences &references) const;
    void preview(const CsvRow &csv, const ImportDraft &draft, const ImportRowReader &rows,
                 ImportRow::Fate fate);
    void finish(ImportRowReader &rows);
    bool refersToItself() const;
    Result<> announceRows(ImportReferences &references);
    void dropLoose(const ImportReferences &references);
    bool dropOneRound(const QSet<qint64> &announced);
    bool leadsToSibling(const FieldChange &field) const;
    void leadToFound();
    bool isLoose(const Change &change, const QSet<qint64> &missing) const;
    void drop(size_t change);
    void tellMissing();
    void tellUnknown();
    void tellCreated(ImportReferences &references);
    void tellLeftOut();
    QStringList notes(const ImportRowReader &rows) const;
    int columnOf(int field) const; ///< -1 when no column of the file holds it
    QString nameOf(int field) const; ///< of its column, or else its label

    const Reader &m_reader;
    const ImportSource &m_source;
    const ImportOptions &m_options;
    const Kind &m_kind;
    Row m_blank;
    ImportPlan m_plan;
    QMap<int, int> m_missing; ///< required fields without a column, and the rows that lack them
    struct Unknown
    {
        UnknownReference reference;
        qint64 line = 0; ///< of the first row
        int column = -1;
    };
    QHash<QString, Unknown> m_unknown; ///< by kind and folded name
    QHash<qint64, qint64> m_found; ///< announced ids of rows that update a record, to its id
    std::vector<qint64> m_lines; ///< of the changes, when rows may refer to each other
};
