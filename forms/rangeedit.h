#pragma once

#include "plannedchange.h"

#include "exchange/importreferences.h"
#include "records/progress.h"

#include <functional>

class QWidget;
class Reader;
class Workspace;

/// What an act on a range of cells would do.
struct RangePlan
{
    std::vector<PlannedChange> changes;
    std::vector<Change> created; ///< records that are made because the changes name them
    std::vector<UnknownReference> unknown; ///< names that lead nowhere
    QStringList notes; ///< what is left out or was assumed, in sentences

    /// Nothing needs to be shown before it is written.
    bool isClear() const;
    /// What is written: the changes that are not left out, and the records that they name.
    Batch batch(const QString &label) const;
};

/// An act on a range of cells: pasting, filling, clearing.
struct RangeEdit
{
    /// How to plan it.
    struct Terms
    {
        bool createMissing = false; ///< make records that are named and do not exist
        bool isFresh = false; ///< read what stands in the register, not what the user saw
    };

    const Kind *kind = nullptr;
    QString title; ///< "Paste"
    QString unchanged; ///< said when it changes nothing
    std::function<QString(int cells)> act; ///< "Paste 12 cells": undo step and button
    std::function<QString(int cells)> working; ///< "Pasting 12 cells"
    bool isLong = false; ///< is planned beside the window, on another thread
    std::function<Result<RangePlan>(const Reader &, Terms, const Progress &)> plan;
};

/// Carries acts on a range of cells out.
namespace rangeedit {

/// Whether something may be written now: the first thing to ask.
Result<> mayWrite(const Workspace &workspace);

/// Plans \a edit, shows it in a RangePreview when something is unclear, and writes it as one undo
/// step; returns how many cells changed, 0 when the user thought better of it. When somebody else
/// has changed one of the cells since they were shown, it is planned anew and shown with what
/// stands there now.
Result<int> run(QWidget *parent, Workspace &workspace, const RangeEdit &edit);

} // namespace rangeedit
