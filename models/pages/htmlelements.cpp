#include "pages/htmlreader.h"
#include "pages/imagedata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// One kind of element each.

namespace {

/// Indented by a program's "increase indent", which has no other means in HTML.
bool isIndent(const HtmlElement &quote)
{
    const QString style = quote.attribute("style").remove(u' ').toLower();
    return style.contains("border:none"_L1) || style.contains("border:0"_L1);
}

/// One pixel or none: it counts readers and shows nothing.
bool isPixel(const GumboNode &image)
{
    return numberOf(image, "width").value_or(2) <= 1 || numberOf(image, "height").value_or(2) <= 1;
}

/// A single sign drawn as an image, such as an emoji: its text is what is meant.
bool isSign(const QString &alt)
{
    return !alt.isEmpty() && alt.size() <= 12
        && std::none_of(alt.begin(), alt.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

void HtmlReader::block(const HtmlElement &element, const Marks &marks)
{
    inPlace(element, marks, m_place);
}

void HtmlReader::inlineText(const HtmlElement &element, const Marks &marks)
{
    children(element, marks);
}

void HtmlReader::unseen(const HtmlElement &, const Marks &) { }

void HtmlReader::lineBreak(const HtmlElement &, const Marks &marks)
{
    if (m_isInside && !m_isInMarker)
        m_flow.lineBreak(marks);
}

void HtmlReader::separator(const HtmlElement &, const Marks &)
{
    flush();
    if (m_isInside && m_captured == 0 && m_list.depth == 0)
        emitBlock({content::Separator()});
}

void HtmlReader::heading(const HtmlElement &element, const Marks &marks)
{
    inPlace(element, marks, {Place::Heading, headingLevel(element)});
}

void HtmlReader::preformatted(const HtmlElement &element, const Marks &marks)
{
    const bool kept = std::exchange(m_keepsLines, true);
    Place place = m_place;
    place.isBare = true;
    inPlace(element, marks, place);
    m_keepsLines = kept;
}

void HtmlReader::quotation(const HtmlElement &element, const Marks &marks)
{
    if (!m_isInside)
        return children(element, marks);
    m_flow.add(u"”", marks, false); // browsers write the signs, and Swedish has one for both
    children(element, marks);
    m_flow.add(u"”", marks, false);
}

void HtmlReader::option(const HtmlElement &element, const Marks &marks)
{
    inPlace(element, marks, m_place);
}

void HtmlReader::link(const HtmlElement &element, const Marks &marks)
{
    const QString href = address(element.attribute("href"));
    Marks own = marks;
    if (!href.isEmpty())
        own.href = href;
    const qint64 before = m_flow.written();
    m_alt.clear();
    children(element, own);
    const bool isSilent = m_flow.written() == before;
    if (!isSilent || href.isEmpty() || href.startsWith(u'#') || !m_isInside || m_isInMarker)
        return;
    const QStringList names{element.attribute("aria-label"), element.attribute("title"), m_alt,
                            href};
    const auto name = std::find_if(names.begin(), names.end(),
                                   [](const QString &one) { return !one.trimmed().isEmpty(); });
    m_flow.add(*name, own, false);
}

/// The quote that text here belongs to; when something else has come between, another one.
content::Quote &HtmlReader::currentQuote()
{
    const auto last = [this]() -> content::Quote * {
        auto *block = m_pieces.empty() ? nullptr : std::get_if<Block>(&m_pieces.back());
        return block ? std::get_if<content::Quote>(&block->value) : nullptr;
    };
    if (!last() || m_pieces.size() <= m_place.piece) {
        m_place.piece = m_pieces.size();
        emitBlock({content::Quote()});
    }
    return *last();
}

void HtmlReader::quote(const HtmlElement &element, const Marks &marks)
{
    if (isIndent(element) || m_captured > 0 || m_place.kind != Place::Plain)
        return block(element, marks);
    flush();
    emitWaiting();
    emitBlock({content::Quote()});
    inPlace(element, marks, {.kind = Place::Quote, .piece = m_pieces.size() - 1});
}

/// A <cite> or <footer> in a quote says who is quoted; elsewhere a <cite> is a title.
void HtmlReader::source(const HtmlElement &element, const Marks &marks)
{
    Marks own = marks;
    own.emphasis = marks.emphasis || element.name == "cite"_L1;
    if (m_place.kind == Place::Source)
        return children(element, marks);
    if (m_place.kind == Place::Quote) {
        Place place = m_place;
        place.kind = Place::Source;
        return inPlace(element, marks, place);
    }
    if (element.name == "footer"_L1)
        return block(element, marks);
    children(element, own);
}

void HtmlReader::figure(const HtmlElement &element, const Marks &marks)
{
    const bool wasInFigure = std::exchange(m_isInFigure, true);
    block(element, marks);
    m_isInFigure = wasInFigure;
}

void HtmlReader::figureCaption(const HtmlElement &element, const Marks &marks)
{
    flush();
    auto *last = m_pieces.empty() ? nullptr : std::get_if<Block>(&m_pieces.back());
    auto *const waiting = m_waiting.empty() ? nullptr : &m_waiting.back();
    if (!m_isInFigure || (!last && !waiting))
        return block(element, marks);
    if (waiting)
        last = waiting;
    if (auto *image = std::get_if<content::Figure>(&last->value); image && image->caption.empty())
        image->caption = captured(element, marks);
    else if (last->as<content::Quote>())
        inPlace(element, marks, {.kind = Place::Source, .piece = m_pieces.size() - 1});
    else
        block(element, marks);
}

void HtmlReader::image(const HtmlElement &element, const Marks &marks)
{
    if (!m_isInside || m_isInMarker || isPixel(element.node))
        return;
    m_alt = element.attribute("alt").simplified();
    if (isSign(m_alt)) {
        m_flow.add(m_alt, marks, false);
        return;
    }
    const QByteArray data = imageData(element.attribute("src"));
    const QString file =
        data.isEmpty() || !m_options.keepImage ? QString() : m_options.keepImage(data);
    if (file.isEmpty()) {
        ++m_lostImages;
        return;
    }
    const bool isDecorative = hasAttribute(element.node, "alt") && m_alt.isEmpty();
    m_waiting.push_back({content::Figure{file, m_alt, isDecorative, {}}});
    emitWaiting();
}
