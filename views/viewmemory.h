#pragma once

#include "tables/tableview.h"

#include <optional>

class Reader;

/// How the table of a kind was left: in the user's settings, not in the register.
struct ViewMemory
{
    QString key; ///< of the view that was on show; empty for none
    bool isChanged = false; ///< the state was not saved as that view
    std::optional<TableView> state;

    /// What is remembered of \a kind; no state when nothing is.
    static ViewMemory load(const Kind &kind, const Reader &reader);
    void save(const Kind &kind, const Reader &reader) const;
};
