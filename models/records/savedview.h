#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// A way of looking at the table of one kind, under a name that everybody with the register has:
/// columns, filter, order and groups. It serves the program, see Kind::isTool().
struct SavedView
{
    Q_DECLARE_TR_FUNCTIONS(SavedView)
public:
    static constexpr const char *table = "saved_view";
    static constexpr const char *context = "SavedView";
    static constexpr const char *label = QT_TRANSLATE_NOOP("SavedView", "View");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("SavedView", "Views");
    static constexpr bool isTool = true;
    static std::span<const Field<SavedView>> fields();

    qint64 id = 0;
    QString uuid;
    QString name;
    QString kind; ///< key of the kind whose table it is for
    QString definition; ///< canonical JSON, see tables/tableview.h

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
