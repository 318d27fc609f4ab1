#include "rules/finding.h"

#include <algorithm>
#include <cstring>

namespace {

struct Summary
{
    const char *rule;
    const char *text;
};

constexpr Summary summaries[] = {
    {"summary", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack a summary")},
    {"aims", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack aims")},
    {"results", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack results")},
    {"unpublished", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) are not on the web site")},
    {"poster", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack the poster's date")},
    {"plaque", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) may need a plaque")},
    {"event", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack the event's date")},
    {"programme", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack a programme")},
    {"statement", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack the funding statement")},
    {"case-number", QT_TRANSLATE_N_NOOP("Rules", "%n project(s) lack a case number")},
    {"content", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) cannot be read")},
    {"description", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) lack a description")},
    {"heading-level", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) skip a heading level")},
    {"heading-empty", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have an empty heading")},
    {"link-text", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have an unclear link text")},
    {"link-address", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have a link that leads nowhere")},
    {"link-double",
     QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have two links beside each other to the same place")},
    {"pretend-heading",
     QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have bold text in place of a heading")},
    {"pretend-list",
     QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have typed dashes in place of a list")},
    {"alt", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have an image without alt text")},
    {"table-header", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have a table without header")},
    {"table-caption", QT_TRANSLATE_N_NOOP("Rules", "%n page(s) have a table without caption")},
    {"basis", QT_TRANSLATE_N_NOOP("Rules", "%n contact(s) are shown without basis")},
    {"contact-review", QT_TRANSLATE_N_NOOP("Rules", "%n contact(s) are due for review")},
};

} // namespace

Findings sorted(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

int toMend(const Findings &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity != Finding::Severity::Ok;
    }));
}

QString summary(const char *rule, int count)
{
    const auto known =
        std::find_if(std::begin(summaries), std::end(summaries),
                     [&](const Summary &s) { return std::strcmp(s.rule, rule) == 0; });
    return known == std::end(summaries)
        ? QString()
        : QCoreApplication::translate("Rules", known->text, nullptr, count);
}
