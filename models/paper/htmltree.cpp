#include "paper/htmltree.h"

#include <algorithm>

namespace {

void appendText(const GumboNode &node, QString &text)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
        || node.type == GUMBO_NODE_CDATA)
        text.append(QString::fromUtf8(node.v.text.text));
    if (isAnyElement(node, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE}))
        return;
    if (isElement(node, GUMBO_TAG_BR))
        text.append(u' ');
    for (const GumboNode *child : childrenOf(node))
        appendText(*child, text);
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &html)
    : m_html(html)
{
    GumboOptions settings = kGumboDefaultOptions;
    settings.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&settings, m_html.constData(), size_t(m_html.size())));
}

void HtmlTree::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

const GumboNode &HtmlTree::body() const
{
    const GumboNode *body = firstNode(
        document(), [](const GumboNode &node) { return isElement(node, GUMBO_TAG_BODY); });
    return body ? *body : document();
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

bool isAnyElement(const GumboNode &node, std::initializer_list<GumboTag> tags)
{
    return node.type == GUMBO_NODE_ELEMENT
        && std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

bool hasClass(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return false;
    const GumboAttribute *classes = gumbo_get_attribute(&node.v.element.attributes, "class");
    if (!classes)
        return false;
    const QByteArrayView wanted(name);
    QByteArrayView rest(classes->value);
    while (!rest.isEmpty()) {
        const auto end = std::find(rest.begin(), rest.end(), ' ');
        if (QByteArrayView(rest.begin(), end) == wanted)
            return true;
        rest = end == rest.end() ? QByteArrayView() : QByteArrayView(end + 1, rest.end());
    }
    return false;
}

const GumboNode *firstNode(const GumboNode &node, const NodeTest &test)
{
    if (test(node))
        return &node;
    for (const GumboNode *child : childrenOf(node)) {
        if (const GumboNode *found = firstNode(*child, test))
            return found;
    }
    return nullptr;
}

std::vector<const GumboNode *> elementsOf(const GumboNode &node)
{
    std::vector<const GumboNode *> elements;
    for (const GumboNode *child : childrenOf(node)) {
        if (child->type == GUMBO_NODE_ELEMENT)
            elements.push_back(child);
    }
    return elements;
}

QString plainTextOf(const GumboNode &node)
{
    QString text;
    appendText(node, text);
    return text.simplified();
}
