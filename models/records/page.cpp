#include "records/page.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Page>> Page::fields()
{
    static const Field<Page> list[] = {
        {&Page::title,
         {.key = "title", .label = QT_TR_NOOP("Title"), .required = true, .listed = true}},
        {&Page::slug, {.key = "slug", .label = QT_TR_NOOP("Slug"), .listed = true, .unique = true}},
        {&Page::parent,
         {.key = "parent",
          .label = QT_TR_NOOP("Parent page"),
          .listed = true,
          .references = "page"}},
        {&Page::position, {.key = "position", .label = QT_TR_NOOP("Order")}},
        {&Page::language,
         {.key = "language",
          .label = QT_TR_NOOP("Language"),
          .listed = true,
          .choices = contentLanguages()}},
        {&Page::counterpart,
         {.key = "counterpart", .label = QT_TR_NOOP("Counterpart"), .references = "page"}},
        {&Page::ingress, {.key = "ingress", .label = QT_TR_NOOP("Ingress"), .prose = true}},
        {&Page::content, {.key = "content", .label = QT_TR_NOOP("Content"), .blocks = true}},
        {&Page::description, {.key = "description", .label = QT_TR_NOOP("Description")}},
        {&Page::status,
         {.key = "status",
          .label = QT_TR_NOOP("Status"),
          .listed = true,
          .choices = pageStatuses()}},
        {&Page::responsible,
         {.key = "responsible",
          .label = QT_TR_NOOP("Responsible"),
          .listed = true,
          .references = "contact"}},
        {&Page::reviewDate,
         {.key = "review_date", .label = QT_TR_NOOP("Review by"), .listed = true}},
        {&Page::newsDate, {.key = "news_date", .label = QT_TR_NOOP("News of")}},
    };
    return list;
}

std::vector<Problem> Page::problems() const
{
    std::vector<Problem> found;
    check::required(found, "title", title);
    if (parent.id && parent.id == id)
        found.push_back({"parent", tr("A page cannot be its own parent.")});
    return found;
}
