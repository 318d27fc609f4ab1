#include "exchange/replacecontent.h"

#include "pages/address.h"
#include "pages/blocks.h"
#include "pages/visit.h"

#include <algorithm>

namespace {

/// Hits shown of one value.
constexpr size_t shownHits = 3;

std::vector<TextHit> changingHits(const QString &text, const TextPattern &pattern,
                                  const QString &replacement)
{
    std::vector<TextHit> hits = pattern.hits(text);
    std::erase_if(hits, [&](const TextHit &hit) {
        return QStringView(text).mid(hit.start, hit.length) == replacement;
    });
    return hits;
}

/// Puts \a replacement in the place of \a hit, which may reach over several runs.
void replaceIn(content::Text &runs, const TextHit &hit, const QString &replacement)
{
    const qsizetype end = hit.start + hit.length;
    qsizetype offset = 0;
    bool isPlaced = false;
    for (content::Run &run : runs) {
        const qsizetype length = run.text.size();
        const qsizetype from = std::max(hit.start, offset) - offset;
        const qsizetype to = std::min(end, offset + length) - offset;
        if (from < to) {
            run.text.replace(from, to - from, isPlaced ? QString() : replacement);
            isPlaced = true;
        }
        offset += length;
    }
}

/// An inline field says what the register says: a hit that reaches into one is none.
void leaveFacts(const content::Text &runs, std::vector<TextHit> &hits)
{
    qsizetype start = 0;
    for (const content::Run &run : runs) {
        const qsizetype end = start + run.text.size();
        if (!run.fact.isEmpty())
            std::erase_if(hits, [&](const TextHit &hit) {
                return hit.start < end && hit.start + hit.length > start;
            });
        start = end;
    }
}

class ContentReplacer
{
public:
    ContentReplacer(const TextPattern &pattern, const QString &replacement, ReplaceWhere where)
        : m_pattern(pattern)
        , m_replacement(replacement)
        , m_where(where)
    {
    }

    void visit(BlockList &blocks)
    {
        for (Block &block : blocks)
            visit(block);
    }
    ReplaceEdit edit;

private:
    void visit(Block &block)
    {
        std::visit(Visitor{
                       [&](content::Paragraph &p) { visit(p.text); },
                       [&](content::Heading &h) { visit(h.text); },
                       [&](content::List &l) { visit(l); },
                       [&](content::Table &t) { visit(t); },
                       [&](content::Figure &f) { visit(f); },
                       [&](content::Quote &q) {
                           visit(q.text);
                           visit(q.source);
                       },
                       [&](content::FactBox &f) {
                           visit(f.title);
                           visit(f.blocks);
                       },
                       [&](content::DocumentLink &d) { visit(d.text); },
                       [&](content::LiveList &l) { visit(l.title); },
                       [](content::ContactBlock &) {},
                       [](content::Separator &) {},
                       [](content::Unknown &) {},
                   },
                   block.value);
    }

    void visit(content::List &list)
    {
        for (content::ListItem &item : list.items) {
            visit(item.text);
            for (content::List &inner : item.lists)
                visit(inner);
        }
    }

    void visit(content::Table &table)
    {
        visit(table.caption);
        for (std::vector<content::Cell> &row : table.rows) {
            for (content::Cell &cell : row)
                visit(cell.text);
        }
    }

    void visit(content::Figure &figure)
    {
        if (m_where.texts) {
            const std::vector<TextHit> hits = changingHits(figure.alt, m_pattern, m_replacement);
            note(figure.alt, hits);
            figure.alt = replaced(figure.alt, hits, m_replacement);
        }
        visit(figure.caption);
    }

    void visit(content::Text &runs)
    {
        if (m_where.addresses) {
            for (content::Run &run : runs)
                visitAddress(run);
        }
        if (!m_where.texts)
            return;
        const QString words = plainText(runs);
        std::vector<TextHit> hits = changingHits(words, m_pattern, m_replacement);
        leaveFacts(runs, hits);
        note(words, hits);
        // From the last to the first, so that the places of the others still hold.
        for (size_t hit = hits.size(); hit-- > 0;)
            replaceIn(runs, hits[hit], m_replacement);
    }

    void visitAddress(content::Run &run)
    {
        const std::vector<TextHit> hits = changingHits(run.href, m_pattern, m_replacement);
        if (hits.empty())
            return;
        const std::optional<QString> address = safeAddress(replaced(run.href, hits, m_replacement));
        if (!address || address->isEmpty()) {
            edit.refused += int(hits.size());
            return;
        }
        note(run.href, hits);
        run.href = *address;
    }

    void note(const QString &text, const std::vector<TextHit> &hits)
    {
        const size_t room = shownHits - std::min(shownHits, size_t(edit.hits));
        edit.hits += int(hits.size());
        std::vector<ReplaceSegment> segments = segmentsOf(text, hits, m_replacement, room);
        if (segments.empty())
            return;
        if (!edit.segments.empty())
            edit.segments.push_back({ReplaceSegment::Role::Kept, QStringLiteral(" · ")});
        std::ranges::move(segments, std::back_inserter(edit.segments));
    }

    const TextPattern &m_pattern;
    const QString &m_replacement;
    ReplaceWhere m_where;
};

} // namespace

ReplaceEdit replaceInText(const QString &text, const TextPattern &pattern,
                          const QString &replacement)
{
    const std::vector<TextHit> hits = changingHits(text, pattern, replacement);
    if (hits.empty())
        return {text, 0, 0, {}};
    return {replaced(text, hits, replacement), int(hits.size()), 0,
            segmentsOf(text, hits, replacement, shownHits)};
}

Result<ReplaceEdit> replaceInContent(const QString &json, const TextPattern &pattern,
                                     const QString &replacement, ReplaceWhere where)
{
    Result<BlockList> blocks = blocksFromJson(json);
    if (!blocks)
        return blocks.error();
    ContentReplacer replacer(pattern, replacement, where);
    replacer.visit(*blocks);
    ReplaceEdit edit = std::move(replacer.edit);
    edit.after = edit.hits > 0 ? toJson(*blocks) : json;
    return edit;
}
