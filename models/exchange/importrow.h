#pragma once

#include "exchange/csvreader.h"
#include "exchange/importplan.h"
#include "exchange/importreferences.h"
#include "exchange/importtargets.h"

#include "records/shown.h"

/// One row of the file on its way to becoming a change.
struct ImportDraft
{
    /// A reference to a record that has to be made first.
    struct Wanted
    {
        int field = 0;
        const Kind *kind = nullptr;
        QString name;
    };
    Row row; ///< the record as it will be
    Row before; ///< the record as it is, when there is one
    bool exists = false;
    std::vector<int> given; ///< fields the file or the options give a value
    std::vector<Wanted> wanted;
    std::vector<ImportProblem> problems; ///< errors
    QString unit; ///< currency written in the cells of amounts
    int unitColumn = -1;
    qint64 line = 0;
    std::vector<int> badColumns;

    bool isLacking = false; ///< something all rows may lack, which is told once for all of them

    bool isBad() const { return isLacking || !problems.empty(); }
};

/// Turns rows of a file into drafts: finds the record, reads every cell, settles the currency.
class ImportRowReader
{
    Q_DECLARE_TR_FUNCTIONS(ImportRowReader)
public:
    ImportRowReader(const Reader &reader, const ImportOptions &options,
                    std::vector<ImportColumn> &columns);

    /// Checks the options against columns and kind, reads the values that all rows share and the
    /// keys of the register.
    Result<> prepare();
    ImportDraft read(const CsvRow &row);
    /// The same for a row that changes \a record, whatever key the options name.
    ImportDraft read(const CsvRow &row, const Row &record);
    /// The cells of \a row for people, as the register will show them.
    QStringList shown(const CsvRow &row, const ImportDraft &draft) const;

    ImportReferences &references() { return m_references; }
    /// Rows whose amounts got the currency of the options.
    int currencyRows() const { return m_currencyRows; }
    /// Rows whose amounts have another currency because the record they update has it.
    int keptCurrencyRows() const { return m_keptCurrencyRows; }

private:
    using Wanted = ImportDraft::Wanted;
    Result<> prepareKey();
    Result<> prepareSet();
    void findTarget(const CsvRow &row, ImportDraft &draft);
    Result<QString> keyOf(const QString &cell) const;
    void readCells(const CsvRow &row, ImportDraft &draft);
    void readCell(int column, const QString &cell, ImportDraft &draft);
    Result<QVariant> readValue(const FieldInfo &field, int fieldIndex, const QString &cell,
                               int column, ImportDraft &draft);
    Result<QVariant> readReference(const FieldInfo &field, int fieldIndex, const QString &name,
                                   std::vector<Wanted> &wanted);
    Result<> takeUnit(const QString &unit, int column, ImportDraft &draft) const;
    void applySet(ImportDraft &draft) const;
    void settleCurrency(ImportDraft &draft);
    bool hasAmount(const ImportDraft &draft) const;
    void blame(ImportDraft &draft, int column, const QString &cell, const QString &reason) const;

    const ImportOptions &m_options;
    const Kind &m_kind;
    std::vector<ImportColumn> &m_columns;
    ImportReferences m_references;
    ImportTargets m_targets;
    Row m_blank;
    std::vector<std::pair<int, QVariant>> m_set;
    std::vector<Wanted> m_setWanted;
    int m_keyColumn = -1;
    int m_uuidColumn = -1;
    int m_currencyRows = 0;
    int m_keptCurrencyRows = 0;
};
