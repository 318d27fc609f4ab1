#pragma once

#include "exchange/importcolumns.h"
#include "exchange/pasteplan.h"

/// Which cells of a clipboard go where, and how they are written.
struct PasteLayout
{
    Q_DECLARE_TR_FUNCTIONS(PasteLayout)
public:
    std::vector<int> sources; ///< by pasted column: the column of the clipboard
    std::vector<ImportColumn> columns; ///< by pasted column: the field and its habits
    int firstRow = 0; ///< of the clipboard: 1 below a heading
    int rows = 0; ///< that are pasted, with those that repeat
    QStringList notes; ///< in sentences

    /// Invalid when no column can be pasted into.
    static Result<PasteLayout> of(const ClipTable &clip, const PasteTarget &target);

    /// The row of \a clip that goes into the pasted \a row.
    int sourceRow(const ClipTable &clip, int row) const
    {
        return firstRow + row % (clip.rows() - firstRow);
    }

private:
    bool placeByName(const ClipTable &clip, const PasteTarget &target);
    void placeByPosition(const ClipTable &clip, const PasteTarget &target);
    void add(const Kind &kind, int source, const PasteColumn &column);
    void countRows(const ClipTable &clip, const PasteTarget &target);
    Result<> findHabits(const ClipTable &clip, const PasteTarget &target);

    QStringList m_leftOut; ///< names of columns that cannot be pasted into
    std::vector<int> m_fields; ///< by pasted column
};
