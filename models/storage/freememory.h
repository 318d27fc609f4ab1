#pragma once

/// Gives memory that is free, but kept by the C library for later, back to the system: after
/// reading a whole register that is as much as what is used. Nothing where the library has no such
/// function. Takes some milliseconds: for threads beside the window's.
void giveFreeMemoryBack();
