#pragma once

#include "records/kind.h"

#include <QString>

class Reader;

/// A one-page summary's text, in the HTML that QTextDocument reads: facts, aims, results,
/// partners; of a page what can be read on it. In the language of the content, Swedish.
QString summaryHtml(const Reader &reader, const Kind &kind, const Row &row);
