#pragma once

#include <QByteArray>

/// \a html (UTF-8) with what no reader sees taken out, so that any input can be parsed in time
/// that grows with its length: scripts, comments other than Word's and the clipboard's marks, tags
/// deeper than 200 elements, and more than 100 attributes on one tag. Text is kept whole.
QByteArray tamedHtml(const QByteArray &html);
