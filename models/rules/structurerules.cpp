#include "rules/structurerules.h"

#include "pages/blocks.h"

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

bool isBlank(const content::Text &text)
{
    return plainText(text).trimmed().isEmpty();
}

Finding about(Severity severity, const char *rule, const QString &message, const QString &action)
{
    return {severity, rule, message, u"content"_s, action};
}

/// Calls \a visit with each block that is a \a T.
template <typename T, typename Visit> void each(const BlockList &blocks, const Visit &visit)
{
    eachBlock(blocks, [&](const Block &block, const BlockPlace &place) {
        if (const T *const value = block.as<T>())
            visit(*value, place);
    });
}

} // namespace

PageFindings emptyHeadings(const BlockList &blocks)
{
    PageFindings found;
    each<content::Heading>(blocks, [&](const content::Heading &heading, const BlockPlace &place) {
        if (!isBlank(heading.text))
            return;
        found.push_back({about(Severity::Error, "heading-empty",
                               Rules::tr("A heading is empty. Write it, or take it away."),
                               Rules::tr("Write heading")),
                         place, Rules::tr("Take away"), mend::remove(place)});
    });
    return found;
}

PageFindings skippedLevels(const BlockList &blocks)
{
    PageFindings found;
    int last = 1; // the page's title
    each<content::Heading>(blocks, [&](const content::Heading &heading, const BlockPlace &place) {
        if (isBlank(heading.text))
            return;
        const int right = last + 1;
        last = heading.level;
        if (heading.level <= right)
            return;
        found.push_back(
            {about(Severity::Error, "heading-level",
                   Rules::tr("The heading “%1” skips a level. It should be on level %2.")
                       .arg(plainText(heading.text).simplified())
                       .arg(right),
                   Rules::tr("Set level")),
             place, Rules::tr("Make it level %1").arg(right),
             mend::block(place, [right](Block &block) {
                 if (auto *const skipping = std::get_if<content::Heading>(&block.value))
                     skipping->level = right;
             })});
    });
    return found;
}

PageFindings missingAltTexts(const BlockList &blocks)
{
    PageFindings found;
    each<content::Figure>(blocks, [&](const content::Figure &figure, const BlockPlace &place) {
        if (figure.decorative || !figure.alt.trimmed().isEmpty())
            return;
        found.push_back(
            {about(Severity::Error, "alt",
                   Rules::tr("The image has no alt text. Write what it tells, or mark it as "
                             "decorative."),
                   Rules::tr("Write text")),
             place, Rules::tr("Decorative"), mend::block(place, [](Block &block) {
                 if (auto *const silent = std::get_if<content::Figure>(&block.value))
                     silent->decorative = true;
             })});
    });
    return found;
}

PageFindings missingTableHeaders(const BlockList &blocks)
{
    PageFindings found;
    each<content::Table>(blocks, [&](const content::Table &table, const BlockPlace &place) {
        if (table.headerRow || table.headerColumn)
            return;
        found.push_back({about(Severity::Error, "table-header",
                               Rules::tr("The table has no header row or column. Say what its "
                                         "columns hold in the first row."),
                               Rules::tr("Set header")),
                         place, Rules::tr("First row is header"),
                         mend::block(place, [](Block &block) {
                             if (auto *const bare = std::get_if<content::Table>(&block.value))
                                 bare->headerRow = true;
                         })});
    });
    return found;
}

PageFindings missingCaptions(const BlockList &blocks)
{
    PageFindings found;
    each<content::Table>(blocks, [&](const content::Table &table, const BlockPlace &place) {
        if (isBlank(table.caption)) {
            found.push_back(
                {about(Severity::Warning, "table-caption",
                       Rules::tr("The table has no caption. Write what it shows above it."),
                       Rules::tr("Write caption")),
                 place,
                 {}});
        }
    });
    return found;
}

PageFindings structureFindings(const BlockList &blocks)
{
    PageFindings all;
    for (const auto rule :
         {emptyHeadings, skippedLevels, missingAltTexts, missingTableHeaders, missingCaptions}) {
        PageFindings found = rule(blocks);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    return all;
}
