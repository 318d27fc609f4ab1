#pragma once

#include "tables/roles.h"

/// The tone of a cell or message as a type; Roles::Tone alone names the role.
using Tone = enum Roles::Tone;
