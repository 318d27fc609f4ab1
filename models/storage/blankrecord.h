#pragma once

#include "records/kind.h"

class Reader;

/// A new record of \a kind as every one begins in this register: the kind's defaults, and the
/// register's usual currency where a kind of project tells amounts. A change that adds it must name
/// what differs from Kind::blank(), see Change::row().
Row blankRecord(const Reader &reader, const Kind &kind);
