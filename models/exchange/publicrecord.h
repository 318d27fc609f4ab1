#pragma once

#include "records/kind.h"

#include <QDate>

class Reader;

/// True when the web site may name and show \a row, a record of \a kind, as of \a today: it is
/// marked for publishing, a contact is cleared, a project is one that the public is told of, a page
/// is published, and what joins two records joins records that may be shown.
bool mayBeShown(const Kind &kind, const Row &row, const Reader &reader, QDate today);
