#pragma once

#include "records/kind.h"

/// Which money is summed up.
namespace sums {

/// The field whose sum is told for \a kind: the EU contribution of projects, else the first listed
/// amount; -1 when there is none.
int fieldOf(const Kind &kind);

} // namespace sums
