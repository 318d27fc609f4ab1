#pragma once

#include "pages/block.h"

#include <functional>

/// Changes the runs of \a text from character \a start on, \a length characters, and no other: runs
/// that reach over the ends are split. The text is in canonical form afterwards.
void changeRuns(content::Text &text, qsizetype start, qsizetype length,
                const std::function<void(content::Run &)> &change);
/// Writes \a words in place of \a length characters, with the marks of the first of them.
void replaceWords(content::Text &text, qsizetype start, qsizetype length, const QString &words);

/// \a text without its first \a count characters.
content::Text withoutStart(content::Text text, qsizetype count);
/// The lines of \a text: what line breaks part.
std::vector<content::Text> linesOf(const content::Text &text);
