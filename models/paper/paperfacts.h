#pragma once

#include "paper/htmltree.h"
#include "paper/paperdocument.h"

/// What \a tree says of itself: <html lang>, <title>, <meta name="author">, <meta
/// name="case-number"> and the paragraphs of <footer class="foot">. The author is else the name in
/// the document's head.
PaperFacts factsOf(const HtmlTree &tree);
