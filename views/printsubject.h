#pragma once

#include "tables/tableview.h"

#include <QHash>

class SectionView;
class Workspace;

/// What is open when something is to be printed.
struct PrintSubject
{
    const Kind *kind = nullptr; ///< of the records on show; nullptr while none are
    std::vector<qint64> chosen; ///< in their order; empty for none
    std::vector<qint64> shown; ///< the rows that a filter leaves, in their order
    std::optional<TableView> view; ///< how the table is shown
    /// In words what the rows are chosen by, for each language of reports; empty for all.
    QHash<QString, QString> selections;

    /// What \a view shows; nullptr for the register as a whole.
    static PrintSubject of(const SectionView *view);
    /// Every record of \a kind, by name.
    static std::vector<qint64> all(Workspace &workspace, const Kind &kind);
};
