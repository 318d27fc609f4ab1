#include "paper/paperfacts.h"

using namespace Qt::StringLiterals;

namespace {

QString metaOf(const HtmlTree &tree, QLatin1StringView name)
{
    const GumboNode *meta = firstNode(tree.document(), [name](const GumboNode &node) {
        return isElement(node, GUMBO_TAG_META)
            && attributeOf(node, "name").compare(name, Qt::CaseInsensitive) == 0;
    });
    return meta ? attributeOf(*meta, "content").simplified() : QString();
}

/// The name in the document's head, without the kind of document beside it.
QString nameInHead(const HtmlTree &tree)
{
    const GumboNode *head =
        firstNode(tree.body(), [](const GumboNode &node) { return hasClass(node, "head"); });
    const GumboNode *name = head
        ? firstNode(*head, [](const GumboNode &node) { return isElement(node, GUMBO_TAG_SPAN); })
        : nullptr;
    return name ? plainTextOf(*name) : QString();
}

QString footerOf(const HtmlTree &tree, const QString &author)
{
    QStringList parts;
    const GumboNode *foot =
        firstNode(tree.body(), [](const GumboNode &node) { return hasClass(node, "foot"); });
    if (foot) {
        for (const GumboNode *part : elementsOf(*foot))
            parts.append(plainTextOf(*part));
        if (parts.isEmpty())
            parts.append(plainTextOf(*foot));
    }
    parts.removeAll(QString());
    if (!author.isEmpty() && !parts.contains(author))
        parts.prepend(author);
    return parts.join(u" · "_s);
}

} // namespace

PaperFacts factsOf(const HtmlTree &tree)
{
    PaperFacts facts;
    if (const GumboNode *html = firstNode(
            tree.document(), [](const GumboNode &node) { return isElement(node, GUMBO_TAG_HTML); }))
        facts.language = attributeOf(*html, "lang").trimmed();
    if (const GumboNode *title = firstNode(tree.document(), [](const GumboNode &node) {
            return isElement(node, GUMBO_TAG_TITLE);
        }))
        facts.title = plainTextOf(*title);
    facts.author = metaOf(tree, "author"_L1);
    if (facts.author.isEmpty())
        facts.author = nameInHead(tree);
    facts.caseNumber = metaOf(tree, "case-number"_L1);
    facts.footer = footerOf(tree, facts.author);
    return facts;
}
