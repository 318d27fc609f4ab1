#include "pages/htmlnode.h"

using namespace Qt::StringLiterals;

std::span<GumboNode *const> childrenOf(const GumboNode &node)
{
    const GumboVector *children = node.type == GUMBO_NODE_DOCUMENT ? &node.v.document.children
        : node.type == GUMBO_NODE_ELEMENT                          ? &node.v.element.children
                                                                   : nullptr;
    if (!children || children->length == 0)
        return {};
    return {reinterpret_cast<GumboNode *const *>(children->data), children->length};
}

QString nameOf(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    if (node.v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node.v.element.tag));
    GumboStringPiece name = node.v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, qsizetype(name.length)).toLower();
}

QString attributeOf(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode &node, const char *name)
{
    return node.type == GUMBO_NODE_ELEMENT
        && gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

std::optional<int> numberOf(const GumboNode &node, const char *name)
{
    bool isNumber = false;
    const int number = attributeOf(node, name).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool HtmlElement::hasClassLike(QLatin1StringView start) const
{
    const QString classes = attribute("class");
    for (const QStringView one : QStringView(classes).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = one.indexOf(start);
        const bool isPrefixed = at > 0 && (one[at - 1] == u'-' || one[at - 1] == u'_');
        if (at == 0 || isPrefixed)
            return true;
    }
    return false;
}
