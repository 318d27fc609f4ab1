#pragma once

#include "records/kind.h"
#include "rules/finding.h"

#include <QDate>

class Workspace;

namespace recordform {

/// What the rules say of single fields of \a row; shown beside them.
Findings fieldFindings(Workspace &workspace, const Kind &kind, const Row &row, QDate today);

/// What a project owes the public for its EU support; empty for other kinds.
Findings visibilityFindings(const Workspace &workspace, const Kind &kind, const Row &row,
                            QDate today);

} // namespace recordform
