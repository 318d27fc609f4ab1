#include "rules/pagefinding.h"

#include "rules/abbreviationrules.h"
#include "rules/imagerules.h"
#include "rules/linkrules.h"
#include "rules/lookalikes.h"
#include "rules/promptrules.h"
#include "rules/publishrules.h"
#include "rules/registerrules.h"
#include "rules/staterules.h"
#include "rules/structurerules.h"
#include "rules/textrules.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

void walk(const BlockList &blocks, const std::vector<int> &outer,
          const std::function<void(const Block &, const BlockPlace &)> &visit)
{
    BlockPlace place{outer};
    place.path.push_back(0);
    for (const Block &block : blocks) {
        visit(block, place);
        if (const auto *const box = block.as<content::FactBox>())
            walk(box->blocks, place.path, visit);
        ++place.path.back();
    }
}

bool standsBefore(const PageFinding &a, const PageFinding &b)
{
    if (a.place.path.empty() != b.place.path.empty())
        return b.place.path.empty();
    return std::tie(a.place.path, a.place.text, a.place.start)
        < std::tie(b.place.path, b.place.text, b.place.start);
}

} // namespace

void eachBlock(const BlockList &blocks,
               const std::function<void(const Block &, const BlockPlace &)> &visit)
{
    walk(blocks, {}, visit);
}

void eachText(const BlockList &blocks,
              const std::function<void(const content::Text &, const BlockPlace &)> &visit)
{
    eachBlock(blocks, [&](const Block &block, BlockPlace place) {
        for (const content::Text *text : textsOf(block)) {
            visit(*text, place);
            ++place.text;
        }
    });
}

PageFindings pageFindings(const BlockList &blocks, const PageFacts &facts)
{
    PageFindings all;
    const auto take = [&all](PageFindings found) {
        std::move(found.begin(), found.end(), std::back_inserter(all));
    };
    take(structureFindings(blocks));
    take(imagesOfText(blocks));
    take(supportLogos(blocks));
    take(lookalikeFindings(blocks));
    take(linkFindings(blocks, facts));
    take(unansweredPrompts(blocks));
    take(textFindings(blocks));
    take(publishFindings(blocks, facts));
    take(unexplainedAbbreviations(blocks, facts));
    take(registerFindings(blocks, facts));
    std::ranges::stable_sort(all, standsBefore);
    take(missingWords(facts));
    take(stateFindings(facts));
    return all;
}

PageFindings missingWords(const PageFacts &facts)
{
    PageFindings found;
    const auto add = [&found](const char *rule, const QString &message, const QString &field) {
        found.push_back(
            {{Finding::Severity::Advice, rule, message, field, Rules::tr("Write")}, {}, {}});
    };
    if (facts.ingress.trimmed().isEmpty()) {
        add("ingress",
            Rules::tr("The page has no ingress. Say in one or two sentences what it is about."),
            u"ingress"_s);
    }
    if (facts.description.trimmed().isEmpty()) {
        add("description", Rules::tr("The description for search engines is missing."),
            u"description"_s);
    }
    return found;
}

mend::Mend mend::remove(const BlockPlace &place)
{
    return [place](BlockList blocks) {
        if (BlockList *const list = listAt(blocks, place.path))
            list->erase(list->begin() + place.path.back());
        return blocks;
    };
}

mend::Mend mend::block(const BlockPlace &place, std::function<void(Block &)> change)
{
    return [place, change = std::move(change)](BlockList blocks) {
        if (BlockList *const list = listAt(blocks, place.path))
            change((*list)[size_t(place.path.back())]);
        return blocks;
    };
}

mend::Mend mend::text(const BlockPlace &place, std::function<void(content::Text &)> change)
{
    return [place, change = std::move(change)](BlockList blocks) {
        if (content::Text *const text = textAt(blocks, place))
            change(*text);
        return blocks;
    };
}
