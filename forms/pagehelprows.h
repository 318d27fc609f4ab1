#pragma once

#include "rules/pagereading.h"

#include <functional>

class QWidget;

/// What can be done about a row of the writing help. What is empty has no button.
struct PageHelpActs
{
    std::function<void()> show; ///< leads to the place
    std::function<void()> mend;
    std::function<void()> keep; ///< as it is written
    std::function<void(const QString &better)> replace;
    std::function<void()> add; ///< to the register's words
    std::function<void()> ignore; ///< the word, in this page
    std::function<void()> open; ///< the record where it is mended
};

namespace pagehelp {

/// A finding with its sentence and its buttons.
QWidget *findingRow(const PageFinding &finding, const PageHelpActs &acts);
/// A misspelt word with what it may be meant to be.
QWidget *wordRow(const MisspeltWord &word, const PageHelpActs &acts);
/// "hard", in the user's language.
QString levelName(ReadingLevel level);

} // namespace pagehelp
