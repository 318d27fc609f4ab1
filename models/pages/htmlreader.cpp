#include "pages/htmlreader.h"

#include "pages/address.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool hasFragmentMark(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_COMMENT)
        return QByteArray(node.v.text.text).trimmed() == "StartFragment";
    const auto children = childrenOf(node);
    return std::any_of(children.begin(), children.end(),
                       [](const GumboNode *child) { return hasFragmentMark(*child); });
}

/// The tag with the capitals it customarily has, or an empty text when it names no language: Word
/// writes x-none.
QString language(const QString &tag)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"_s);
    const QString clean = tag.trimmed().replace(u'_', u'-');
    const bool isNone = clean.compare("zxx"_L1, Qt::CaseInsensitive) == 0
        || clean.compare("und"_L1, Qt::CaseInsensitive) == 0;
    if (isNone || !form.match(clean).hasMatch())
        return {};
    QStringList parts = clean.toLower().split(u'-');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 2)
            parts[i] = parts[i].toUpper();
        if (parts[i].size() == 4)
            parts[i][0] = parts[i][0].toUpper();
    }
    return parts.join(u'-');
}

/// Elements that stand in lines of their own and have no further meaning here.
const QSet<QString> &blockNames()
{
    static const QSet<QString> names{
        u"body"_s,    u"html"_s,     u"center"_s, u"section"_s,  u"article"_s, u"aside"_s,
        u"header"_s,  u"main"_s,     u"nav"_s,    u"address"_s,  u"details"_s, u"summary"_s,
        u"dl"_s,      u"dt"_s,       u"dd"_s,     u"fieldset"_s, u"legend"_s,  u"form"_s,
        u"hgroup"_s,  u"dialog"_s,   u"search"_s, u"tr"_s,       u"td"_s,      u"th"_s,
        u"caption"_s, u"optgroup"_s, u"select"_s};
    return names;
}

} // namespace

HtmlReader::HtmlReader(const HtmlPasteOptions &options)
    : m_options(options)
    , m_base(options.address)
{
}

void HtmlReader::read(const GumboNode &document)
{
    readStyles(document);
    m_isInside = !hasFragmentMark(document);
    for (const GumboNode *child : childrenOf(document))
        walk(*child, {});
    flush();
    emitWaiting();
}

std::vector<HtmlPiece> HtmlReader::takePieces()
{
    return std::move(m_pieces);
}

void HtmlReader::readStyles(const GumboNode &node)
{
    const QString name = nameOf(node);
    if (name == "base"_L1 && m_base.isEmpty())
        m_base = attributeOf(node, "href");
    for (const GumboNode *child : childrenOf(node)) {
        if (name == "style"_L1 && child->type == GUMBO_NODE_TEXT)
            m_sheet.add(QString::fromUtf8(child->v.text.text));
        else
            readStyles(*child);
    }
}

void HtmlReader::walk(const GumboNode &node, const Marks &marks)
{
    if (node.type == GUMBO_NODE_ELEMENT)
        element(node, marks);
    else if (node.type == GUMBO_NODE_COMMENT)
        comment(node);
    else if (node.type != GUMBO_NODE_DOCUMENT && node.type != GUMBO_NODE_TEMPLATE)
        text(node, marks);
}

void HtmlReader::children(const HtmlElement &element, const Marks &marks)
{
    for (const GumboNode *child : childrenOf(element.node))
        walk(*child, marks);
}

void HtmlReader::text(const GumboNode &node, const Marks &marks)
{
    if (!m_isInside)
        return;
    const QString text = QString::fromUtf8(node.v.text.text);
    if (m_isInMarker) {
        m_marker += text;
        return;
    }
    Marks own = marks;
    own.strong = marks.strong && m_place.kind != Place::Heading;
    m_flow.add(text, own, m_keepsLines);
}

void HtmlReader::comment(const GumboNode &node)
{
    const QByteArray text = QByteArray(node.v.text.text).trimmed();
    if (text == "StartFragment")
        m_isInside = true;
    else if (text == "EndFragment")
        m_isInside = false;
    else if (text == "[if !supportLists]")
        m_isInMarker = true;
    else if (text == "[endif]")
        m_isInMarker = false;
}

HtmlElement HtmlReader::elementOf(const GumboNode &node) const
{
    const QString name = nameOf(node);
    return {node, name, m_sheet.of(name, attributeOf(node, "class"), attributeOf(node, "style"))};
}

void HtmlReader::element(const GumboNode &node, const Marks &marks)
{
    const HtmlElement element = elementOf(node);
    const bool isHidden = element.style.isHidden() || hasAttribute(node, "hidden");
    if (isHidden && element.name != "body"_L1)
        return;
    const bool keptLines = m_keepsLines;
    const bool wasInMarker = m_isInMarker;
    m_keepsLines = element.style.keepsLines().value_or(m_keepsLines);
    const bool isMarker = element.style.value(u"mso-list"_s) == "ignore"_L1;
    m_isInMarker = m_isInMarker || isMarker;
    (this->*handlerOf(element))(element, marked(element, marks));
    m_keepsLines = keptLines;
    if (isMarker)
        m_isInMarker = wasInMarker;
}

const QHash<QString, HtmlReader::Handler> &HtmlReader::handlers()
{
    using R = HtmlReader;
    static const QHash<QString, Handler> all{
        {u"br"_s, &R::lineBreak},
        {u"hr"_s, &R::separator},
        {u"h1"_s, &R::paragraph},
        {u"h2"_s, &R::paragraph},
        {u"h3"_s, &R::paragraph},
        {u"h4"_s, &R::paragraph},
        {u"h5"_s, &R::paragraph},
        {u"h6"_s, &R::paragraph},
        {u"p"_s, &R::paragraph},
        {u"div"_s, &R::paragraph},
        {u"a"_s, &R::link},
        {u"q"_s, &R::quotation},
        {u"option"_s, &R::option},
        {u"pre"_s, &R::preformatted},
        {u"listing"_s, &R::preformatted},
        {u"xmp"_s, &R::preformatted},
        {u"textarea"_s, &R::preformatted},
        {u"blockquote"_s, &R::quote},
        {u"figure"_s, &R::figure},
        {u"figcaption"_s, &R::figureCaption},
        {u"img"_s, &R::image},
        {u"ul"_s, &R::list},
        {u"ol"_s, &R::list},
        {u"dir"_s, &R::list},
        {u"menu"_s, &R::list},
        {u"li"_s, &R::listItem},
        {u"table"_s, &R::table},
        {u"head"_s, &R::unseen},
        {u"style"_s, &R::unseen},
        {u"script"_s, &R::unseen},
        {u"title"_s, &R::unseen},
        {u"xml"_s, &R::unseen},
        {u"object"_s, &R::inlineText},
        {u"cite"_s, &R::source},
        {u"footer"_s, &R::source},
    };
    return all;
}

HtmlReader::Handler HtmlReader::handlerOf(const HtmlElement &element) const
{
    if (const Handler handler = handlers().value(element.name))
        return handler;
    const QString display = element.style.value(u"display"_s);
    const bool isBlock = blockNames().contains(element.name) || display == "block"_L1
        || display == "flex"_L1 || display == "grid"_L1 || display == "list-item"_L1;
    return isBlock ? &HtmlReader::block : &HtmlReader::inlineText;
}

HtmlReader::Marks HtmlReader::marked(const HtmlElement &element, Marks marks)
{
    static const QSet<QString> strong{u"b"_s, u"strong"_s};
    static const QSet<QString> emphasis{u"i"_s, u"em"_s, u"dfn"_s, u"var"_s};
    if (strong.contains(element.name))
        marks.strong = true;
    if (emphasis.contains(element.name))
        marks.emphasis = true;
    marks.strong = element.style.strong().value_or(marks.strong);
    marks.emphasis = element.style.emphasis().value_or(marks.emphasis);
    if (element.name == "abbr"_L1 || element.name == "acronym"_L1)
        marks.abbreviation = element.attribute("title").simplified();
    markLanguage(element, marks);
    return marks;
}

void HtmlReader::markLanguage(const HtmlElement &element, Marks &marks)
{
    QString tag = element.attribute("lang");
    if (tag.isEmpty())
        tag = element.attribute("xml:lang");
    const bool isPassage =
        element.name == "span"_L1 && element.node.v.element.attributes.length == 1;
    m_hasMainLanguage =
        m_hasMainLanguage || element.hasClassLike("Mso"_L1) || (!tag.isEmpty() && !isPassage);
    if (!tag.isEmpty())
        marks.language = language(tag);
}

/// Where a link leads, or an empty text when it may not be followed or leads to a bookmark.
QString HtmlReader::address(const QString &href) const
{
    QString clean = href.trimmed();
    clean.remove(QRegularExpression(u"[\\t\\r\\n]"_s));
    if (clean.isEmpty() || clean == "#"_L1 || clean.startsWith("#_"_L1))
        return {};
    const bool isRelative = QUrl(clean).isRelative() && safeAddress(clean).has_value();
    if (isRelative && !m_base.isEmpty() && isExternal(m_base))
        clean = QUrl(m_base).resolved(QUrl(clean)).toString(QUrl::FullyEncoded);
    return safeAddress(clean).value_or(QString());
}

/// Reads \a element as a paragraph of its own that belongs to \a place.
void HtmlReader::inPlace(const HtmlElement &element, const Marks &marks, const Place &place)
{
    flush();
    const Place around = std::exchange(m_place, place);
    children(element, marks);
    flush();
    m_place = around;
    emitWaiting();
}

void HtmlReader::flush()
{
    content::Text text = m_flow.take();
    if (text.empty())
        return;
    switch (m_place.kind) {
    case Place::Plain:
        flushPlain(text);
        break;
    case Place::Heading:
        emitBlock({content::Heading{m_place.level, std::move(text)}});
        break;
    case Place::Item:
        addToItem(std::move(text));
        break;
    case Place::Quote:
    case Place::Source: {
        content::Quote &quote = currentQuote();
        content::Text &whole = m_place.kind == Place::Quote ? quote.text : quote.source;
        if (!whole.empty())
            whole.push_back({.text = u"\n"_s});
        whole.insert(whole.end(), text.begin(), text.end());
        break;
    }
    }
}

void HtmlReader::flushPlain(const content::Text &text)
{
    if (m_place.isBare || m_captured > 0) {
        emitBlock({content::Paragraph{text}});
    } else {
        for (content::Text &part : paragraphsOf(text))
            emitBlock({content::Paragraph{std::move(part)}});
    }
    emitWaiting();
}

void HtmlReader::emitBlock(Block block)
{
    m_pieces.emplace_back(std::move(block));
}

/// Images and inner tables come after the text or list they stood in.
void HtmlReader::emitWaiting()
{
    const bool isText = m_captured > 0 || m_list.depth > 0 || m_place.kind != Place::Plain;
    if (isText || !m_flow.isEmpty() || m_waiting.empty())
        return;
    for (Block &block : std::exchange(m_waiting, {}))
        emitBlock(std::move(block));
}

/// The text of \a element, whose paragraphs become lines.
content::Text HtmlReader::captured(const HtmlElement &element, const Marks &marks)
{
    std::vector<HtmlPiece> before = std::exchange(m_pieces, {});
    const Place place = std::exchange(m_place, {});
    const Around list = std::exchange(m_list, {});
    ++m_captured;
    children(element, marks);
    flush();
    --m_captured;
    m_place = place;
    m_list = list;
    const std::vector<HtmlPiece> inside = std::exchange(m_pieces, std::move(before));
    content::Text text;
    for (const content::Text &line : linesOf(inside)) {
        if (!text.empty())
            text.push_back({.text = u"\n"_s});
        text.insert(text.end(), line.begin(), line.end());
    }
    return text;
}
