#include "pageeditordrawings.h"

#include "blockframe.h"
#include "plainblocks.h"

#include "pages/drawnblock.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/tabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 400; ///< drawings
constexpr int selectedAlpha = 64; ///< of what lies over one in a selection
constexpr qreal usualWidth = 620; ///< before the text has a width
constexpr qreal cellWidth = 160; ///< of one that an edit has brought into a cell

Block blockOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Result<Block> block = blockFromJson(object);
    return block ? *std::move(block) : Block{content::Unknown{object}};
}

/// On whole pixels, so that hairlines are sharp.
QRectF snapped(const QRectF &room)
{
    return {QPointF(std::round(room.left()), std::round(room.top())), room.size()};
}

} // namespace

PageEditorDrawings::PageEditorDrawings(QTextEdit &text)
    : QObject(&text)
    , m_text(text)
    , m_plain(std::make_unique<PlainBlocks>())
    , m_drawings(mostKept)
    , m_caret(text.cursorWidth())
{
    text.document()->documentLayout()->registerHandler(drawnBlockType, this);
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
    text.viewport()->setMouseTracking(true);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorDrawings::choose);
    connect(text.document(), &QTextDocument::contentsChanged, this, &PageEditorDrawings::describe);
}

PageEditorDrawings::~PageEditorDrawings() = default;

void PageEditorDrawings::setProvider(size_t kind, std::unique_ptr<BlockProvider> provider)
{
    m_drawings.clear(); // made by the one before
    m_providers[kind] = std::move(provider);
    layOut();
}

BlockProvider &PageEditorDrawings::providerOf(const Block &block)
{
    const auto found = m_providers.find(block.value.index());
    return found == m_providers.end() ? *m_plain : *found->second;
}

BlockDrawing &PageEditorDrawings::drawing(const QString &json)
{
    if (BlockDrawing *const kept = m_drawings.object(json))
        return *kept;
    const Block block = blockOf(json);
    BlockDrawing *const made = providerOf(block).drawing(block).release();
    m_drawings.insert(json, made);
    return *made;
}

void PageEditorDrawings::forget()
{
    m_drawings.clear();
    layOut();
}

void PageEditorDrawings::follow()
{
    if (m_text.document()->textWidth() != m_width)
        layOut();
}

/// Qt asks an object for its size once, and again only when the text around it has changed.
void PageEditorDrawings::layOut()
{
    QTextDocument &document = *m_text.document();
    m_width = document.textWidth();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isDrawn(block))
            document.markContentsDirty(block.position(), block.length());
    }
    m_text.viewport()->update();
}

QTextBlock PageEditorDrawings::chosen() const
{
    const QTextCursor cursor = m_text.textCursor();
    return !cursor.hasSelection() && isDrawn(cursor.block()) ? cursor.block() : QTextBlock();
}

/// The cursor stands before the character and is not shown: the frame is.
void PageEditorDrawings::choose()
{
    const QTextBlock block = chosen();
    if (block.isValid() && m_text.textCursor().position() != block.position()) {
        m_text.setTextCursor(QTextCursor(block)); // comes back here
        return;
    }
    describe();
}

void PageEditorDrawings::describe()
{
    const QTextBlock block = chosen();
    QString said;
    if (block.isValid()) {
        const BlockDrawing &shown = drawing(drawnIn(block).value(0));
        said = shown.caption();
        if (!shown.strip().act.isEmpty() && !m_text.isReadOnly())
            said += u". "_s + tr("Return: %1").arg(shown.strip().act);
    }
    if (const int caret = block.isValid() ? 0 : m_caret; caret != m_text.cursorWidth())
        m_text.setCursorWidth(caret);
    if (m_text.accessibleDescription() != said) {
        m_text.setAccessibleDescription(said);
        QAccessibleEvent told(&m_text, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        m_text.viewport()->update();
    }
}

QTextBlock PageEditorDrawings::at(const QPoint &point) const
{
    const QTextBlock block = m_text.cursorForPosition(point).block();
    return isDrawn(block) && roomOf(block).contains(point) ? block : QTextBlock();
}

QRectF PageEditorDrawings::roomOf(const QTextBlock &paragraph) const
{
    const QTextLayout &layout = *paragraph.layout();
    if (layout.lineCount() == 0)
        return {};
    const QRectF around = m_text.document()->documentLayout()->blockBoundingRect(paragraph);
    return snapped(layout.lineAt(0).naturalTextRect().translated(
        around.topLeft() - layout.boundingRect().topLeft()));
}

QRectF PageEditorDrawings::actOf(const QTextBlock &paragraph) const
{
    auto &self = const_cast<PageEditorDrawings &>(*this); // the drawing may have to be made
    const BlockDrawing &shown = self.drawing(drawnIn(paragraph).value(0));
    return BlockFrame(shown, m_text.font(), !m_text.isReadOnly()).actAt(roomOf(paragraph));
}

bool PageEditorDrawings::run(const QTextBlock &paragraph)
{
    const QString json = drawnIn(paragraph).value(0);
    if (m_text.isReadOnly() || json.isEmpty() || drawing(json).strip().act.isEmpty())
        return false;
    const QTextCursor cursor(paragraph);
    const QPointer<PageEditorDrawings> self(this);
    const auto isThere = [=] { return self && drawnIn(cursor.block()).value(0) == json; };
    const BlockEdit edit{m_text.window(),
                         [=](const Block &block) {
                             if (isThere())
                                 replaceDrawn(cursor, block);
                         },
                         [=] {
                             if (isThere())
                                 removeDrawn(cursor);
                         }};
    const Block block = blockOf(json);
    providerOf(block).act(block, edit);
    return true;
}

QSizeF PageEditorDrawings::intrinsicSize(QTextDocument *document, int position,
                                         const QTextFormat &format)
{
    const QTextBlock block = document->findBlock(position);
    const QTextBlockFormat margins = block.blockFormat();
    qreal width = document->textWidth() > 0 ? document->textWidth() : usualWidth;
    width -= 2 * document->documentMargin() + margins.leftMargin() + margins.rightMargin();
    if (tableOf(block))
        width = cellWidth;
    width = std::floor(std::max(cellWidth, width));
    const BlockFrame frame(drawing(format.stringProperty(ProtectedBlock)), m_text.font(),
                           !m_text.isReadOnly());
    return {width, frame.height(width)};
}

void PageEditorDrawings::drawObject(QPainter *painter, const QRectF &room, QTextDocument *document,
                                    int position, const QTextFormat &format)
{
    const BlockFrame frame(drawing(format.stringProperty(ProtectedBlock)), m_text.font(),
                           !m_text.isReadOnly());
    const bool isChosen = m_text.hasFocus() && chosen() == document->findBlock(position);
    frame.paint(*painter, snapped(room), isChosen);
    const QTextCursor cursor = m_text.textCursor();
    if (position < cursor.selectionStart() || position >= cursor.selectionEnd())
        return;
    QColor selected = Theme::color(ColorRole::Accent);
    selected.setAlpha(selectedAlpha);
    painter->fillRect(snapped(room), selected);
}
