#include "livedrawing.h"

#include "pageeditorstyle.h"

#include "pages/pagedocument.h"
#include "pages/tabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextTable>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 8; ///< round what is no table
constexpr int cardColumns = 2;

content::Cell cardOf(const content::FactBox &box)
{
    content::Cell cell{box.title};
    for (content::Run &run : cell.text)
        run.strong = true;
    for (const Block &block : box.blocks) {
        const auto *const line = block.as<content::Paragraph>();
        if (!line)
            continue;
        cell.text.push_back({.text = u"\n"_s});
        cell.text.insert(cell.text.end(), line->text.begin(), line->text.end());
    }
    return cell;
}

/// Boxes cannot stand in a drawing: those that follow each other become cells of a table.
BlockList withoutBoxes(const BlockList &blocks)
{
    BlockList shown;
    content::Table cards;
    cards.headerRow = false;
    const auto flush = [&] {
        if (cards.rows.empty())
            return;
        cards.rows.back().resize(cards.rows.front().size());
        shown.push_back({std::move(cards)});
        cards = {{}, false, false, {}};
    };
    for (const Block &block : blocks) {
        const auto *const box = block.as<content::FactBox>();
        if (!box) {
            flush();
            shown.push_back(block);
            continue;
        }
        if (cards.rows.empty() || cards.rows.back().size() == cardColumns)
            cards.rows.emplace_back();
        cards.rows.back().push_back(cardOf(*box));
    }
    flush();
    return shown;
}

/// The map's own colours are those of the light look.
QByteArray inLook(QByteArray svg)
{
    const std::pair<const char *, ColorRole> roles[] = {
        {"#e3edef", ColorRole::Alt},   {"#f8faf9", ColorRole::Base},   {"#b3c3c6", ColorRole::Line},
        {"#d3e2e0", ColorRole::Hover}, {"#0b5563", ColorRole::Accent}, {"#ffffff", ColorRole::Base},
        {"#14252c", ColorRole::Text}};
    for (const auto &[light, role] : roles)
        svg.replace(light, Theme::color(role).name().toLatin1());
    return svg;
}

/// Tables reach from edge to edge; words keep their distance.
void dress(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (document.frameAt(block.position()) != document.rootFrame())
            continue;
        QTextBlockFormat format = block.blockFormat();
        if (captionedBy(block) && block.length() == 1) { // a table without a caption: no room
            format.setTopMargin(0);
            format.setBottomMargin(0);
            format.setLineHeight(1, QTextBlockFormat::FixedHeight);
            QTextCursor(block).setBlockFormat(format);
            continue;
        }
        format.setLeftMargin(format.leftMargin() + padding);
        format.setRightMargin(padding);
        format.setTopMargin(std::max(format.topMargin(), padding / 2));
        QTextCursor(block).setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        QTextFrameFormat format = frame->frameFormat();
        format.setMargin(0);
        frame->setFrameFormat(format);
    }
}

/// A table leaves an empty paragraph behind it, which would be empty room.
bool endsWithTable(const QTextDocument &document)
{
    const QTextBlock last = document.lastBlock();
    return last.length() == 1 && last.previous().isValid()
        && document.frameAt(last.previous().position()) != document.rootFrame();
}

} // namespace

LiveDrawing::LiveDrawing(QString words, const LiveAnswer *answer, const QFont &font)
    : m_words(std::move(words))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setIndentWidth(24);
    m_document.setDefaultFont(font);
    if (!answer)
        return;
    m_isWrong = !answer->notes.isEmpty();
    if (m_isWrong)
        m_words = answer->notes.join(u' ');
    else
        m_words += u" · "_s + countWords(*answer);
    m_map = inLook(answer->map);
    if (!m_map.isEmpty())
        m_mapShape = QSvgRenderer(m_map).defaultSize();
    BlockList shown = withoutBoxes(answer->blocks);
    if (answer->notDrawn > 0)
        shown.push_back({content::Paragraph{
            plain(tr("… and %n more record(s) on the web site", nullptr, answer->notDrawn))}});
    showBlocks(m_document, shown, pageeditor::documentStyle());
    dress(m_document);
}

QString LiveDrawing::countWords(const LiveAnswer &answer)
{
    return answer.published == answer.total
        ? tr("%n record(s) from the register", nullptr, answer.total)
        : tr("%1 of %n record(s) published", nullptr, answer.total).arg(answer.published);
}

BlockStrip LiveDrawing::strip() const
{
    BlockStrip strip{.icon = u"insert-object"_s, .words = m_words, .act = tr("Change selection")};
    strip.edge = ColorRole::Accent;
    if (m_isWrong) {
        strip.icon = u"dialog-error"_s;
        strip.ground = ColorRole::BadBg;
        strip.color = ColorRole::Text;
        strip.iconColor = ColorRole::Bad;
        strip.edge = ColorRole::Bad;
    }
    return strip;
}

QString LiveDrawing::caption() const
{
    return tr("Live block: %1").arg(m_words);
}

QSizeF LiveDrawing::mapSize(qreal width) const
{
    if (m_mapShape.isEmpty())
        return {0, 0};
    const qreal shown =
        std::min(width, qreal(m_mapShape.width())); // its letters are as large as text
    return {shown, std::ceil(shown * m_mapShape.height() / m_mapShape.width())};
}

void LiveDrawing::layOut(qreal width) const
{
    if (m_document.textWidth() != width)
        m_document.setTextWidth(width);
}

qreal LiveDrawing::bodyHeight(qreal width) const
{
    const qreal map = mapSize(width).height();
    if (m_document.isEmpty())
        return map;
    layOut(width);
    const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
    const qreal height = endsWithTable(m_document)
        ? layout.frameBoundingRect(m_document.frameAt(m_document.lastBlock().previous().position()))
              .bottom()
        : layout.documentSize().height() + padding / 2;
    return map + std::ceil(height);
}

void LiveDrawing::paintBody(QPainter &painter, const QRectF &room) const
{
    const QSizeF map = mapSize(room.width());
    if (!map.isEmpty())
        QSvgRenderer(m_map).render(&painter, QRectF(room.topLeft(), map));
    layOut(room.width());
    painter.translate(room.left(), room.top() + map.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Theme::color(ColorRole::Text));
    context.clip = QRectF(QPointF(), room.size());
    m_document.documentLayout()->draw(&painter, context);
}
