#pragma once

#include "records/change.h"
#include "records/result.h"

class Store;

// What a new register starts with: the funding programmes, and for trying the program the sample
// municipality. Both are data in resources/, where every fact names its source.

/// The sample municipality as one batch for a new register to which addProgrammes() was applied.
/// Records have ids from 1 in each kind; references and page content are resolved and checked.
Result<Batch> sampleBatch();

/// Adds the shipped programmes that \a store does not have, as one batch.
Result<> addProgrammes(Store &store);

/// Makes a register with the programmes and the sample municipality at \a path. Access when
/// something is there already; after an error nothing is left behind.
Result<> writeSample(const QString &path);

/// Makes a register with the programmes and settings with their defaults at \a path; errors as for
/// writeSample().
Result<> writeEmpty(const QString &path);
