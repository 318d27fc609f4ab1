#include "paper/paperwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
        || node.type == GUMBO_NODE_CDATA;
}

bool isBlock(const GumboNode &node)
{
    return isAnyElement(
        node, {GUMBO_TAG_ADDRESS,  GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,  GUMBO_TAG_BLOCKQUOTE,
               GUMBO_TAG_BODY,     GUMBO_TAG_CAPTION,    GUMBO_TAG_CENTER, GUMBO_TAG_DD,
               GUMBO_TAG_DETAILS,  GUMBO_TAG_DIV,        GUMBO_TAG_DL,     GUMBO_TAG_DT,
               GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER,
               GUMBO_TAG_FORM,     GUMBO_TAG_H1,         GUMBO_TAG_H2,     GUMBO_TAG_H3,
               GUMBO_TAG_H4,       GUMBO_TAG_H5,         GUMBO_TAG_H6,     GUMBO_TAG_HEADER,
               GUMBO_TAG_HR,       GUMBO_TAG_LI,         GUMBO_TAG_MAIN,   GUMBO_TAG_NAV,
               GUMBO_TAG_OL,       GUMBO_TAG_P,          GUMBO_TAG_PRE,    GUMBO_TAG_SECTION,
               GUMBO_TAG_SUMMARY,  GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,  GUMBO_TAG_TD,
               GUMBO_TAG_TFOOT,    GUMBO_TAG_TH,         GUMBO_TAG_THEAD,  GUMBO_TAG_TR,
               GUMBO_TAG_UL,       GUMBO_TAG_IMG});
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

bool isUnseen(const GumboNode &node)
{
    return isAnyElement(node,
                        {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE,
                         GUMBO_TAG_TITLE, GUMBO_TAG_META, GUMBO_TAG_LINK})
        || hasClass(node, "vh") || hasClass(node, "screen") || hasAttribute(node, "hidden");
}

bool isInLine(const GumboNode &node, int depth)
{
    if (node.type != GUMBO_NODE_ELEMENT || isUnseen(node))
        return true;
    if (isElement(node, GUMBO_TAG_SVG))
        return hasClass(node, "key");
    if (isBlock(node))
        return false;
    if (depth > mostHtmlDepth)
        return true;
    const auto children = childrenOf(node);
    return std::all_of(children.begin(), children.end(),
                       [depth](const GumboNode *child) { return isInLine(*child, depth + 1); });
}

PaperWordCollector::PaperWordCollector(const TextLook &look)
    : m_look(look)
{
    m_words.look = look;
}

void PaperWordCollector::add(const GumboNode &node)
{
    add(node, m_look, {}, 0);
}

void PaperWordCollector::add(const GumboNode &node, const TextLook &look, const QString &address,
                             int depth)
{
    if (isText(node)) {
        addText(QString::fromUtf8(node.v.text.text), look, address);
        return;
    }
    if (isUnseen(node))
        return;
    if (isElement(node, GUMBO_TAG_SVG)) {
        if (hasClass(node, "key") && !m_mark)
            m_mark = &node;
        return;
    }
    if (isElement(node, GUMBO_TAG_BR)) {
        m_words.text.append(QChar::LineSeparator);
        m_endsWithSpace = true;
        return;
    }
    const bool isLink = isElement(node, GUMBO_TAG_A);
    if (depth > mostHtmlDepth)
        addText(plainTextOf(node), look, address);
    else
        for (const GumboNode *child : childrenOf(node))
            add(*child, lookOf(node, look), isLink ? attributeOf(node, "href") : address,
                depth + 1);
}

TextLook PaperWordCollector::lookOf(const GumboNode &node, TextLook look)
{
    if (isAnyElement(node, {GUMBO_TAG_STRONG, GUMBO_TAG_B}))
        look.isBold = true;
    if (isAnyElement(node, {GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_VAR}))
        look.isItalic = true;
    if (isElement(node, GUMBO_TAG_SMALL))
        look.size *= 0.875;
    if (hasClass(node, "yes") || hasClass(node, "no") || hasClass(node, "na"))
        look.isUnbroken = true;
    if (hasClass(node, "status") || hasClass(node, "yes"))
        return look.bold().inColour(papercolour::ok);
    if (hasClass(node, "no"))
        return look.bold().inColour(papercolour::bad);
    return look;
}

void PaperWordCollector::addText(const QString &text, const TextLook &look, const QString &address)
{
    const qsizetype start = m_words.text.size();
    const QChar space = look.isUnbroken ? QChar::Nbsp : QChar(u' ');
    for (const QChar c : text) {
        if (!isSpace(c) && isControl(c))
            continue;
        if (isSpace(c) && m_endsWithSpace)
            continue;
        m_words.text.append(isSpace(c) ? space : c);
        m_endsWithSpace = isSpace(c);
    }
    const int length = int(m_words.text.size() - start);
    if (length == 0)
        return;
    if (!(look == m_look))
        m_words.other.push_back({{int(start), length, {}}, look});
    if (address.startsWith("http"_L1) || address.startsWith("mailto:"_L1))
        m_words.links.push_back({int(start), length, address});
}

PaperWords PaperWordCollector::take()
{
    while (m_words.text.endsWith(u' ') || m_words.text.endsWith(QChar::LineSeparator))
        m_words.text.chop(1);
    PaperWords words = std::move(m_words);
    m_words = {};
    m_words.look = m_look;
    m_endsWithSpace = true;
    m_mark = nullptr;
    return words;
}
