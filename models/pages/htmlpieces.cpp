#include "pages/htmlpieces.h"

#include "pages/visit.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

class Assembly
{
public:
    void add(Block block);
    void add(HtmlItem item);
    BlockList take();

private:
    struct Open
    {
        int depth = 1;
        qint64 id = 0;
        content::List list;
        int next = 1; ///< number that the next item should show
    };
    bool continues(const HtmlItem &item) const;
    void adopt(const HtmlItem &item);
    void close();

    BlockList m_blocks;
    std::vector<Open> m_open;
};

void Assembly::close()
{
    content::List list = std::move(m_open.back().list);
    m_open.pop_back();
    if (m_open.empty())
        m_blocks.push_back({std::move(list)});
    else
        m_open.back().list.items.back().lists.push_back(std::move(list));
}

void Assembly::add(Block block)
{
    while (!m_open.empty())
        close();
    m_blocks.push_back(std::move(block));
}

/// Whether the item is the next one of the innermost list.
bool Assembly::continues(const HtmlItem &item) const
{
    const Open &open = m_open.back();
    if (open.depth != item.depth || open.id != item.list || open.list.numbered != item.numbered)
        return false;
    return !item.numbered || item.number.value_or(open.next) == open.next;
}

/// A list that began deeper, because levels were skipped, goes on with an item less deep.
void Assembly::adopt(const HtmlItem &item)
{
    Open &open = m_open.back();
    const bool standsIn = open.depth > item.depth
        && (m_open.size() == 1 || m_open[m_open.size() - 2].depth < item.depth);
    if (!standsIn || open.list.numbered != item.numbered)
        return;
    open.depth = item.depth;
    open.id = item.list;
}

void Assembly::add(HtmlItem item)
{
    if (item.isLeftOut)
        return;
    bool isAdopted = false;
    while (!m_open.empty() && m_open.back().depth >= item.depth && !isAdopted) {
        if (m_open.back().depth > item.depth) {
            adopt(item);
            isAdopted = m_open.back().depth == item.depth;
        }
        if (isAdopted || continues(item))
            break;
        close();
    }
    // Items deeper than the limit follow those they stood in.
    const bool isDeep = m_open.size() >= size_t(content::maxListDepth);
    if (m_open.empty() || (m_open.back().depth < item.depth && !isDeep)) {
        const int start = item.number.value_or(1);
        m_open.push_back({item.depth, item.list, {item.numbered, start, {}}, start});
    }
    Open &open = m_open.back();
    open.next = item.number.value_or(open.next) + 1;
    open.list.items.push_back({std::move(item.text), {}});
}

BlockList Assembly::take()
{
    while (!m_open.empty())
        close();
    return std::move(m_blocks);
}

/// "iv" is 4; nothing for what is no Roman number.
std::optional<int> roman(const QString &letters)
{
    static const QHash<QChar, int> values{{u'i', 1},   {u'v', 5},   {u'x', 10},  {u'l', 50},
                                          {u'c', 100}, {u'd', 500}, {u'm', 1000}};
    int sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const int value = values.value(letters[i]);
        if (value == 0)
            return std::nullopt;
        const int next = i + 1 < letters.size() ? values.value(letters[i + 1]) : 0;
        sum += next > value ? -value : value;
    }
    return sum;
}

/// "c" is 3, and "cc" is 29 as word processors count.
std::optional<int> alphabetic(const QString &letters)
{
    if (letters.isEmpty() || letters.count(letters[0]) != letters.size())
        return std::nullopt;
    return letters[0].unicode() - u'a' + 1 + 26 * int(letters.size() - 1);
}

std::optional<int> letterNumber(const QString &letters, int expected)
{
    const auto inRoman = roman(letters);
    const auto inAlphabet = alphabetic(letters);
    if (inRoman == expected || inAlphabet == expected)
        return expected;
    if (inRoman && (!inAlphabet || inRoman == 1 || letters.size() > 1))
        return inRoman;
    return inAlphabet;
}

} // namespace

BlockList assembled(std::vector<HtmlPiece> pieces)
{
    Assembly assembly;
    for (HtmlPiece &piece : pieces)
        std::visit([&](auto &one) { assembly.add(std::move(one)); }, piece);
    return assembly.take();
}

std::vector<content::Text> linesOf(const std::vector<HtmlPiece> &pieces)
{
    std::vector<content::Text> lines;
    const auto add = [&lines](const content::Text &text) {
        if (!text.empty())
            lines.push_back(text);
    };
    for (const HtmlPiece &piece : pieces) {
        if (const auto *item = std::get_if<HtmlItem>(&piece)) {
            add(item->text);
            continue;
        }
        std::visit(Visitor{
                       [&](const content::Paragraph &p) { add(p.text); },
                       [&](const content::Heading &h) { add(h.text); },
                       [&](const content::Quote &q) { add(q.text), add(q.source); },
                       [](const auto &) {},
                   },
                   std::get<Block>(piece).value);
    }
    return lines;
}

HtmlMarker readMarker(const QString &marker, int expected)
{
    static const QRegularExpression digits(uR"(([0-9]{1,6})[^0-9\p{L}]*$)"_s);
    static const QRegularExpression letters(uR"(^\(?([a-zA-Z]{1,6})[.):]$)"_s);
    const QString sign = marker.simplified();
    if (const auto match = digits.match(sign); match.hasMatch())
        return {true, match.captured(1).toInt()};
    if (const auto match = letters.match(sign); match.hasMatch()) {
        const auto number = letterNumber(match.captured(1).toLower(), expected);
        return {true, number};
    }
    return {};
}

qsizetype markerLength(const QString &text)
{
    // Not "A. Svensson" and "§ 5": those are words.
    static const QRegularExpression form(
        uR"(^([·•●▪■□○◦‣–\-oØü]|\(?([0-9]{1,3}\.)*([0-9]{1,3}[.)]|[a-z][.)]|[A-Z]\)|[ivx]{2,5}[.)]))\s+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).capturedLength();
}
