#include "rules/accessibility.h"

#include "pages/visit.h"
#include "rules/linkrules.h"

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// Walks the blocks of a page in reading order and remembers the level of the last heading.
class Walk
{
public:
    Findings take() { return std::move(m_found); }
    void blocks(const BlockList &blocks, int outer = -1);

private:
    void block(const Block &block);
    void check(const content::Heading &heading);
    void check(const content::Table &table);
    void check(const content::Figure &figure);
    void add(Severity severity, const char *rule, const QString &message, const QString &action)
    {
        m_found.push_back({severity, rule, message, u"content"_s, action, m_index});
    }

    Findings m_found;
    int m_index = 0;
    int m_level = 1; ///< the page's title
};

void Walk::check(const content::Heading &heading)
{
    if (plainText(heading.text).trimmed().isEmpty()) {
        add(Severity::Error, "heading-empty", Rules::tr("A heading is empty."),
            Rules::tr("Write heading"));
        return;
    }
    if (heading.level > m_level + 1) {
        add(Severity::Error, "heading-level",
            Rules::tr("The heading “%1” skips a level. It should be on level %2.")
                .arg(plainText(heading.text).simplified())
                .arg(m_level + 1),
            Rules::tr("Set level"));
    }
    m_level = heading.level;
}

void Walk::check(const content::Table &table)
{
    if (!table.headerRow && !table.headerColumn) {
        add(Severity::Error, "table-header", Rules::tr("The table has no header row or column."),
            Rules::tr("Set header"));
    }
    if (plainText(table.caption).trimmed().isEmpty()) {
        add(Severity::Warning, "table-caption", Rules::tr("The table has no caption."),
            Rules::tr("Write caption"));
    }
}

void Walk::check(const content::Figure &figure)
{
    if (!figure.decorative && figure.alt.trimmed().isEmpty()) {
        add(Severity::Error, "alt", Rules::tr("The image has no alt text."),
            Rules::tr("Write text"));
    }
}

void Walk::block(const Block &block)
{
    std::visit(Visitor{
                   [this](const content::Heading &h) { check(h); },
                   [this](const content::Table &t) { check(t); },
                   [this](const content::Figure &f) { check(f); },
                   [this](const content::FactBox &f) { blocks(f.blocks, m_index); },
                   [](const auto &) {},
               },
               block.value);
    for (Finding &finding : linkFindings(block)) {
        finding.block = m_index;
        m_found.push_back(std::move(finding));
    }
}

void Walk::blocks(const BlockList &blocks, int outer)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        m_index = outer < 0 ? int(i) : outer;
        block(blocks[i]);
    }
}

} // namespace

Findings accessibility(const BlockList &blocks)
{
    Walk walk;
    walk.blocks(blocks);
    return walk.take();
}

Findings accessibility(const Page &page)
{
    const Result<BlockList> blocks = blocksFromJson(page.content);
    Findings found = blocks
        ? accessibility(*blocks)
        : Findings{{Severity::Error, "content", blocks.error().message, u"content"_s, QString()}};
    if (page.description.trimmed().isEmpty()) {
        found.push_back({Severity::Advice, "description",
                         Rules::tr("The description for search engines is missing."),
                         u"description"_s, Rules::tr("Write")});
    }
    return found;
}
