#include "pages/headinglevels.h"

#include <algorithm>
#include <vector>

void closeLevels(BlockList &blocks, int above)
{
    struct Open
    {
        int before; ///< its level as it came
        int now;
    };
    std::vector<Open> open; ///< the headings that the next one may belong to
    for (Block &block : blocks) {
        auto *const heading = std::get_if<content::Heading>(&block.value);
        if (!heading)
            continue;
        while (!open.empty() && open.back().before >= heading->level)
            open.pop_back();
        const int highest = (open.empty() ? above : open.back().now) + 1;
        open.push_back({heading->level, std::clamp(highest, 2, std::max(heading->level, 2))});
        heading->level = open.back().now;
    }
}
