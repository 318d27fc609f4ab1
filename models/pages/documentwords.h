#pragma once

#include <QString>
#include <QTextCursor>

/// Words of \a text: what stands between spaces and has a letter or digit in it, as in
/// readability().
int wordsIn(QStringView text);
/// Words of the page that \a document shows, also inside the blocks that stand as one line.
int wordsIn(const QTextDocument &document);
/// Words of what is chosen.
int chosenWords(const QTextCursor &cursor);
