#pragma once

#include "records/kind.h"

/// What Kind::problems() says of \a after and did not say of \a before: what a change would bring.
std::vector<Problem> newProblems(const Kind &kind, const Row &before, const Row &after);

/// Whether \a value leaves a required \a field empty, so that it cannot be written.
bool isEmptied(const FieldInfo &field, const QVariant &value);
