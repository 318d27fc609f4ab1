#include "pageeditorstyle.h"

#include "theme.h"

namespace pageeditor {

DocumentStyle documentStyle()
{
    return {Theme::color(ColorRole::Accent), Theme::color(ColorRole::Group),
            Theme::color(ColorRole::Text2), Theme::color(ColorRole::Line),
            Theme::color(ColorRole::Sel)};
}

} // namespace pageeditor
