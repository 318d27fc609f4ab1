#pragma once

#include "exchange/importplan.h"

#include <QCoreApplication>

class Kind;

/// What the import dialog says of a file in few words.
struct ImportHints
{
    Q_DECLARE_TR_FUNCTIONS(ImportHints)
public:
    const ImportPlan &plan;
    const ImportSource &source;
    const ImportOptions &options;

    QString encoding() const; ///< "guessed from the whole file"
    QString delimiter() const; ///< "guessed from all 1 196 rows"
    QString decimal() const; ///< "for example 250302,59"
    QString dates() const; ///< "guessed, 1 cannot be read"
    QString currency() const; ///< "for EU contribution"

    /// "Create programmes that are missing"; empty when no column refers to other records.
    static QString create(const ImportPlan &plan);
    /// "1 error, 2 warnings"
    static QString problems(const ImportPlan &plan);
    /// "first 100 of 1 196 rows"
    static QString preview(const ImportPlan &plan);
    /// What will be imported, as rich text.
    static QString summary(const ImportPlan &plan);
};

/// The icon of a kind in lists of kinds.
QString kindIcon(const Kind &kind);
