#pragma once

#include <functional>

/// Told now and then how far a job has come; \a total is 0 while unknown. Returns false to stop it.
using Progress = std::function<bool(int done, int total)>;
