#pragma once

#include "records/kind.h"
#include "rules/finding.h"

#include <optional>
#include <span>

/// Whether \a row, of a kind that joins two others, joins what one of \a others of its kind joins
/// already: an organisation is a project's partner, or a network's member, once. \a name is the
/// name of what stands there already.
std::optional<Finding> joinedTwice(const Kind &kind, const Row &row, std::span<const Row> others,
                                   const QString &name);

/// The field of \a kind that says what is joined to its owner: "organisation" of a partnership; -1
/// for kinds that join nothing.
int joinedField(const Kind &kind);
