#include "rules/accessibility.h"

#include "rules/linkrules.h"
#include "rules/lookalikes.h"
#include "rules/structurerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Findings accessibility(const BlockList &blocks)
{
    Findings all;
    for (const PageFindings &found :
         {structureFindings(blocks), lookalikeFindings(blocks), linkFindings(blocks, {})}) {
        for (const PageFinding &one : found) {
            all.push_back(one.finding);
            all.back().block = one.place.path.front();
        }
    }
    std::ranges::stable_sort(all, {}, &Finding::block);
    return all;
}

Findings accessibility(const Page &page)
{
    const Result<BlockList> blocks = blocksFromJson(page.content);
    Findings found = blocks ? accessibility(*blocks)
                            : Findings{{Finding::Severity::Error, "content", blocks.error().message,
                                        u"content"_s, QString()}};
    for (PageFinding &missing : missingWords({page.ingress, page.description, {}})) {
        if (missing.finding.field == "description"_L1)
            found.push_back(std::move(missing.finding));
    }
    return found;
}
