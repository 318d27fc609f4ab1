#pragma once

#include "pages/htmlnode.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

/// A parsed HTML document, and questions about its nodes.
class HtmlTree
{
public:
    /// Parses \a html, UTF-8. Any input gives a tree, an empty one too.
    explicit HtmlTree(const QByteArray &html);

    /// The whole document.
    const GumboNode &document() const { return *m_output->document; }
    /// Its <body>, which the parser adds where it is missing.
    const GumboNode &body() const;

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_html; ///< which the tree points into
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

using NodeTest = std::function<bool(const GumboNode &)>;

bool isElement(const GumboNode &node, GumboTag tag);
bool isAnyElement(const GumboNode &node, std::initializer_list<GumboTag> tags);
bool hasClass(const GumboNode &node, const char *name);
/// The first node in \a node, itself included, that passes \a test; nullptr when there is none.
const GumboNode *firstNode(const GumboNode &node, const NodeTest &test);
/// The elements right inside of \a node.
std::vector<const GumboNode *> elementsOf(const GumboNode &node);
/// All text inside of \a node, white space made single spaces.
QString plainTextOf(const GumboNode &node);
/// Where a node stands deeper than this its content is shown as plain text.
inline constexpr int mostHtmlDepth = 100;
