#include "records/savedview.h"

#include "records/check.h"

std::span<const Field<SavedView>> SavedView::fields()
{
    static const Field<SavedView> list[] = {
        {&SavedView::name,
         {.key = "name", .label = QT_TR_NOOP("Name"), .required = true, .listed = true}},
        {&SavedView::kind,
         {.key = "kind", .label = QT_TR_NOOP("Table"), .required = true, .listed = true}},
        {&SavedView::definition,
         {.key = "definition", .label = QT_TR_NOOP("Definition"), .prose = true}},
    };
    return list;
}

std::vector<Problem> SavedView::problems() const
{
    std::vector<Problem> found;
    check::required(found, "name", name);
    check::required(found, "kind", kind);
    return found;
}
