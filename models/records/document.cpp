#include "records/document.h"

#include "records/check.h"
#include "records/choices.h"

std::span<const Field<Document>> Document::fields()
{
    static const Field<Document> list[] = {
        {&Document::title,
         {.key = "title", .label = QT_TR_NOOP("Title"), .required = true, .listed = true}},
        {&Document::kind,
         {.key = "kind", .label = QT_TR_NOOP("Kind"), .listed = true, .choices = documentKinds()}},
        {&Document::record, {.key = "record", .label = QT_TR_NOOP("Belongs to"), .listed = true}},
        {&Document::date, {.key = "date", .label = QT_TR_NOOP("Date"), .listed = true}},
        {&Document::caseNumber,
         {.key = "case_number", .label = QT_TR_NOOP("Case number"), .listed = true}},
        {&Document::address, {.key = "address", .label = QT_TR_NOOP("Address"), .listed = true}},
        {&Document::file, {.key = "file", .label = QT_TR_NOOP("File"), .file = true}},
        {&Document::fileName, {.key = "file_name", .label = QT_TR_NOOP("File name")}},
        {&Document::publish, {.key = "publish", .label = QT_TR_NOOP("Show on the web site")}},
    };
    return list;
}

std::vector<Problem> Document::problems() const
{
    std::vector<Problem> found;
    check::required(found, "title", title);
    check::webAddress(found, "address", address);
    return found;
}
