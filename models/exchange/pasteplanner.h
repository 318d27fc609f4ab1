#pragma once

#include "exchange/importrow.h"
#include "exchange/pastelayout.h"

/// Walks the rows of a clipboard and gathers what they become in a plan.
class PastePlanner
{
    Q_DECLARE_TR_FUNCTIONS(PastePlanner)
public:
    PastePlanner(const Reader &reader, const ClipTable &clip, const PasteTarget &target,
                 bool createMissing);

    Result<PastePlan> run(const Progress &progress);

private:
    Result<> walk(ImportRowReader &rows, const Progress &progress);
    Result<> fetch(int row);
    Result<> take(ImportRowReader &rows, int row);
    void show(int row);
    bool isBlank() const;
    ImportDraft read(ImportRowReader &rows, const Row *record);
    QString currencyOf(const Row &record) const;
    Result<> settle(ImportReferences &references, ImportDraft &draft);
    Result<> settleWanted(ImportReferences &references, ImportDraft &draft);
    void settleProblems(const ImportDraft &draft);
    void refuseOverflow();
    void refuseAmounts(const QString &reason);
    void refuse(int field, const QString &reason);
    void takeBack(ImportDraft &draft, PastedRow &pasted) const;
    void store(ImportDraft &draft, PastedRow pasted);
    void storeNew(const ImportDraft &draft, PastedRow &pasted) const;
    void findLacking(const Row &row, PastedRow &pasted) const;
    void finish(ImportRowReader &rows);

    const Reader &m_reader;
    const ClipTable &m_clip;
    const PasteTarget &m_target;
    const Kind &m_kind;
    Row m_blank; ///< how a new record begins in this register
    Row m_unsaid; ///< what a new record gets where its change says nothing
    bool m_createMissing;
    ImportOptions m_options;
    PasteLayout m_layout;
    PastePlan m_plan;
    QHash<qint64, Row> m_records; ///< read ahead, by id
    int m_gone = 0; ///< records that no longer exist
    QHash<QString, UnknownReference> m_unknown; ///< by kind and folded name

    // The row at hand, by pasted column.
    QStringList m_texts; ///< null for absent cells
    std::vector<QByteArray> m_bytes;
    QStringList m_reasons; ///< why a cell is refused; empty when it is not
};
