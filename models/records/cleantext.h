#pragma once

#include "records/kind.h"

/// \a text as people can read it: without control characters, noncharacters, the placeholder of
/// embedded objects and halves of surrogate pairs, which neither HTML nor XML may hold, and without
/// the marks that turn the direction of text around (U+202A to U+202E), which make "gpj.exe" of
/// "exe.jpg". Line breaks of any kind become '\n', a tab a space.
QString cleanText(const QString &text);
/// \a row with each of its texts made clean.
Row cleanText(Row row);
