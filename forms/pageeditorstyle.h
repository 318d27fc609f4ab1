#pragma once

#include "pages/pagedocument.h"

namespace pageeditor {

/// Colours of the look on show for what stands in the editor.
DocumentStyle documentStyle();

} // namespace pageeditor
