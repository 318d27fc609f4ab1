#include "pages/htmltaming.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace {

constexpr int mostDepth = 200;
constexpr int mostAttributes = 100;

using Names = QSet<QByteArray>;

/// Elements without an end.
const Names &voidElements()
{
    static const Names names{"area",  "base",  "basefont", "bgsound", "br",    "col",
                             "embed", "frame", "hr",       "image",   "img",   "input",
                             "link",  "meta",  "param",    "source",  "track", "wbr"};
    return names;
}

/// Elements that the next one of their kind ends: they nest only inside others.
const Names &selfEnding()
{
    static const Names names{"p",     "li",    "dt",       "dd",       "tr",   "td",   "th",
                             "thead", "tbody", "tfoot",    "option",   "html", "head", "body",
                             "rt",    "rp",    "colgroup", "optgroup", "a"};
    return names;
}

/// Elements that the parser opens anew after their surroundings have ended.
const Names &formatting()
{
    static const Names names{"b", "big",   "code",   "em",     "font", "i", "nobr",
                             "s", "small", "strike", "strong", "tt",   "u"};
    return names;
}

/// Elements whose content is no text to read.
const Names &unseen()
{
    static const Names names{"script", "iframe",   "noembed", "noframes", "template",
                             "title",  "datalist", "audio",   "video",    "canvas"};
    return names;
}

/// Tags whose rules differ from those of HTML; their text is kept.
const Names &foreign()
{
    static const Names names{"svg", "math", "frameset", "frame", "plaintext"};
    return names;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

struct Tag
{
    QByteArray name; ///< in small letters
    qsizetype end = 0; ///< behind the ">"
    qsizetype cut = 0; ///< where what may be kept of it ends
    bool isEnd = false;
    bool isComplete = false;
    bool isEmpty = false; ///< written with "/>"
};

class Taming
{
public:
    explicit Taming(const QByteArray &html)
        : m_html(html)
    {
    }
    QByteArray run();

private:
    char at(qsizetype i) const { return i < m_html.size() ? m_html[i] : '\0'; }
    qsizetype skipBlank(qsizetype i) const;
    qsizetype attributeEnd(qsizetype i) const;
    Tag tag() const;
    void takeMarkup();
    void takeDeclaration();
    void takeTag();
    void skipContent(const QByteArray &name);
    bool mayOpen(const Tag &tag);
    bool mayClose(const Tag &tag);
    void write(const Tag &tag);
    int depth() const { return int(m_open.size()) + m_formats; }

    const QByteArray &m_html;
    QByteArray m_tame;
    qsizetype m_at = 0;
    std::vector<QByteArray> m_open; ///< elements around here, without formatting
    QHash<QByteArray, int> m_format; ///< open formatting elements by name
    QHash<QByteArray, int> m_left; ///< tags left out, whose ends are left out too
    Names m_seen; ///< of html and body
    int m_formats = 0;
};

qsizetype Taming::skipBlank(qsizetype i) const
{
    while (isBlank(at(i)) || at(i) == '/')
        ++i;
    return i;
}

/// Behind the attribute that begins at \a i.
qsizetype Taming::attributeEnd(qsizetype i) const
{
    const qsizetype size = m_html.size();
    ++i; // a name may begin with any character, even "="
    while (i < size && !isBlank(m_html[i]) && m_html[i] != '/' && m_html[i] != '>'
           && m_html[i] != '=')
        ++i;
    qsizetype value = i;
    while (isBlank(at(value)))
        ++value;
    if (at(value) != '=')
        return i;
    ++value;
    while (isBlank(at(value)))
        ++value;
    const char quote = at(value);
    if (quote == '"' || quote == '\'') {
        const qsizetype end = m_html.indexOf(quote, value + 1);
        return end < 0 ? size : end + 1;
    }
    while (value < size && !isBlank(m_html[value]) && m_html[value] != '>')
        ++value;
    return value;
}

/// The tag at the current "<".
Tag Taming::tag() const
{
    Tag tag;
    tag.isEnd = at(m_at + 1) == '/';
    const qsizetype start = m_at + (tag.isEnd ? 2 : 1);
    qsizetype i = start;
    while (i < m_html.size() && !isBlank(m_html[i]) && m_html[i] != '/' && m_html[i] != '>')
        ++i;
    tag.name = m_html.sliced(start, i - start).toLower();
    tag.cut = i;
    for (int attributes = 0;; ++attributes) {
        i = skipBlank(i);
        if (i >= m_html.size() || m_html[i] == '>')
            break;
        i = attributeEnd(i);
        if (attributes < mostAttributes)
            tag.cut = i;
    }
    tag.isComplete = i < m_html.size();
    tag.isEmpty = tag.isComplete && m_html[i - 1] == '/';
    tag.end = std::min(i + 1, m_html.size());
    return tag;
}

/// A comment, document type or the like at the current "<!" or "<?".
void Taming::takeDeclaration()
{
    const bool isComment = m_html.mid(m_at, 4) == "<!--";
    const qsizetype start = m_at + (isComment ? 4 : 2);
    const bool isShort = isComment && (at(start) == '>' || m_html.mid(start, 2) == "->");
    const QByteArray end = isComment && !isShort ? "-->" : ">";
    const qsizetype found = m_html.indexOf(end, start);
    const qsizetype stop = found < 0 ? m_html.size() : found;
    const QByteArray text = m_html.sliced(start, std::min<qsizetype>(stop - start, 200)).trimmed();
    const bool isMark = text.startsWith("[") || text == "StartFragment" || text == "EndFragment";
    // What only old programs read stands inside of the comment, so it ends with another mark.
    const bool isWhole = stop - start < 200 && text.count('[') == 1;
    if (isMark && (isWhole || !text.startsWith("[")))
        m_tame += "<!--" + text + "-->";
    m_at = std::min(stop + end.size(), m_html.size());
}

/// Goes behind the end of an element whose content is left out.
void Taming::skipContent(const QByteArray &name)
{
    const QByteArray end = "</" + name;
    for (qsizetype i = m_html.indexOf("</", m_at); i >= 0; i = m_html.indexOf("</", i + 2)) {
        const char after = at(i + end.size());
        const bool ends = isBlank(after) || after == '>' || after == '/';
        if (ends && m_html.sliced(i, end.size()).toLower() == end) {
            m_at = i;
            m_at = tag().end;
            return;
        }
    }
    m_at = m_html.size();
}

bool Taming::mayOpen(const Tag &tag)
{
    if (voidElements().contains(tag.name))
        return true;
    if (tag.name == "html" || tag.name == "body") {
        const bool isFirst = !m_seen.contains(tag.name);
        m_seen.insert(tag.name);
        return isFirst;
    }
    if (selfEnding().contains(tag.name))
        return true;
    if (tag.isEmpty && tag.name.contains(':'))
        return false; // an empty element of Office
    if (depth() >= mostDepth) {
        ++m_left[tag.name];
        return false;
    }
    if (formatting().contains(tag.name)) {
        ++m_format[tag.name];
        ++m_formats;
    } else {
        m_open.push_back(tag.name);
    }
    return true;
}

bool Taming::mayClose(const Tag &tag)
{
    if (selfEnding().contains(tag.name))
        return true;
    if (int &left = m_left[tag.name]; left > 0)
        return --left, false;
    if (int &open = m_format[tag.name]; open > 0)
        return --open, --m_formats, true;
    const auto found = std::find(m_open.rbegin(), m_open.rend(), tag.name);
    if (found == m_open.rend())
        return tag.name == "br";
    m_open.erase(found.base() - 1, m_open.end());
    return true;
}

void Taming::write(const Tag &tag)
{
    m_tame += m_html.sliced(m_at, tag.cut - m_at);
    m_tame += tag.isEmpty ? " />" : ">";
}

void Taming::takeTag()
{
    const Tag one = tag();
    if (!one.isComplete) { // browsers drop a tag that never ends
        m_at = m_html.size();
        return;
    }
    const bool isRaw = !one.isEnd && (one.name == "style" || one.name == "textarea");
    if (!one.isEnd && unseen().contains(one.name)) {
        m_at = one.end;
        skipContent(one.name);
        return;
    }
    const bool isKept = !foreign().contains(one.name) && (one.isEnd ? mayClose(one) : mayOpen(one));
    if (isKept)
        write(one);
    m_at = one.end;
    if (isKept && isRaw) {
        const qsizetype start = m_at;
        skipContent(one.name);
        m_tame += m_html.sliced(start, m_at - start);
        m_open.pop_back();
    }
}

void Taming::takeMarkup()
{
    const char next = at(m_at + 1);
    if (next == '!' || next == '?' || (next == '/' && !isLetter(at(m_at + 2))))
        takeDeclaration();
    else if (isLetter(next) || next == '/')
        takeTag();
    else
        m_tame += m_html[m_at++];
}

QByteArray Taming::run()
{
    m_tame.reserve(m_html.size());
    while (m_at < m_html.size()) {
        const qsizetype found = m_html.indexOf('<', m_at);
        const qsizetype end = found < 0 ? m_html.size() : found;
        m_tame += m_html.sliced(m_at, end - m_at);
        m_at = end;
        if (m_at < m_html.size())
            takeMarkup();
    }
    return std::move(m_tame);
}

} // namespace

QByteArray tamedHtml(const QByteArray &html)
{
    return Taming(html).run();
}
