#pragma once

#include "sectionview.h"

/// The acts of the Edit menu where the cursor stands in a text.
namespace textacts {

/// Whether \a focus is a text that is written in. Then \a act is about it and was done there, as
/// far as a text knows it; changing several records is about records wherever the cursor is.
bool take(QWidget *focus, SectionView::CellAct act);

} // namespace textacts
