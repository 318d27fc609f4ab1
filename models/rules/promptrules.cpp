#include "rules/promptrules.h"

#include "pages/blocks.h"
#include "pages/prompts.h"

using namespace Qt::StringLiterals;

PageFindings unansweredPrompts(const BlockList &blocks)
{
    PageFindings found;
    eachBlock(blocks, [&found](const Block &block, const BlockPlace &place) {
        if (!prompts::isPrompt(block))
            return;
        const QString question =
            plainText(block.as<content::Paragraph>()->text).trimmed().chopped(1).mid(1);
        found.push_back({{Finding::Severity::Warning, "prompt",
                          Rules::tr("A question is not answered: “%1” It is left out on the web "
                                    "site.")
                              .arg(question),
                          u"content"_s, Rules::tr("Answer")},
                         place,
                         Rules::tr("Take the question away"),
                         mend::remove(place)});
    });
    return found;
}
