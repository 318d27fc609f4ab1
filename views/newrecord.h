#pragma once

#include "records/kind.h"

class Workspace;

/// A record of \a kind as the user gets it from "New": the kind's defaults, a stand-in for its
/// name, the register's currency, and today where a day is required.
Row newRecord(Workspace &workspace, const Kind &kind);
