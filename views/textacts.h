#pragma once

#include "sectionview.h"

/// The acts of the Edit menu where the cursor stands in a text.
namespace textacts {

/// Whether \a focus is a text that is written in and \a act one that texts know: cut, copy, paste,
/// clear. Then it was done there. The others are about cells wherever the cursor is.
bool take(QWidget *focus, SectionView::CellAct act);

} // namespace textacts
