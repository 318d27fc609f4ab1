#pragma once

#include "pages/htmlstyle.h"

#include <QString>

#include <gumbo.h>

#include <span>

// Reading gumbo's tree.

/// The nodes inside of \a node; none for text and comments.
std::span<GumboNode *const> childrenOf(const GumboNode &node);
/// The name of an element in small letters, such as "p" or "o:p"; empty for other nodes.
QString nameOf(const GumboNode &node);
/// The value of an attribute, or an empty text.
QString attributeOf(const GumboNode &node, const char *name);
bool hasAttribute(const GumboNode &node, const char *name);
/// An attribute that is a whole number; nothing when it is none.
std::optional<int> numberOf(const GumboNode &node, const char *name);

/// An element and what its style says.
struct HtmlElement
{
    const GumboNode &node;
    QString name;
    HtmlStyle style;

    QString attribute(const char *key) const { return attributeOf(node, key); }
    bool isBare() const { return node.v.element.attributes.length == 0; }
    /// True when one of the classes is \a name, or it with the prefix that mail programs add.
    bool hasClassLike(QLatin1StringView start) const;
};
