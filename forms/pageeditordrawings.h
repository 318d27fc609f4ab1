#pragma once

#include "blockdrawing.h"

#include <QCache>
#include <QObject>
#include <QTextBlock>
#include <QTextObjectInterface>

#include <map>

class QKeyEvent;
class QMouseEvent;
class QTextEdit;

/// The drawn blocks in a page's text: draws each at the width of the column, lets it be chosen as a
/// whole and its act be run by pointer, Return or F2, and says what it is to a screen reader.
///
/// A provider for each kind of block makes the drawings; they are kept by the block's content, so
/// that painting and laying out neither read nor look up anything.
class PageEditorDrawings : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PageEditorDrawings(QTextEdit &text);
    ~PageEditorDrawings() override;

    /// Blocks of the kind \a T are drawn by \a provider from now on.
    template <typename T> void provide(std::unique_ptr<BlockProvider> provider)
    {
        setProvider(decltype(Block::value)(T()).index(), std::move(provider));
    }
    /// What the blocks show may have changed: all drawings are made anew. Redraws and, where a
    /// height changed, lays out again; the text itself stays as it is, with its undo steps.
    void forget();
    /// After the column's width changed.
    void follow();

    /// The block where the cursor stands alone is chosen; an invalid one when it is written text.
    QTextBlock chosen() const;
    /// Where the drawing of \a paragraph stands in the text's viewport.
    QRectF roomOf(const QTextBlock &paragraph) const;
    /// Where its act stands there; null when it has none.
    QRectF actOf(const QTextBlock &paragraph) const;
    /// Runs the act of the block in \a paragraph; false when it has none or cannot be changed.
    bool run(const QTextBlock &paragraph);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &room, QTextDocument *document, int position,
                    const QTextFormat &format) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setProvider(size_t kind, std::unique_ptr<BlockProvider> provider);
    BlockProvider &providerOf(const Block &block);
    BlockDrawing &drawing(const QString &json);
    QTextBlock at(const QPoint &point) const;
    void layOut();
    void choose();
    void describe();
    bool key(const QKeyEvent &event);
    bool move(const QKeyEvent &event);
    void step(bool forward);
    bool copyChosen(const QKeyEvent &event);
    bool pointer(QEvent &event);
    void showPointer(const QTextBlock &block, bool isOnAct);
    bool press(const QTextBlock &block, bool isOnAct);
    bool tip(QEvent &event);
    void openParagraphBelow();

    QTextEdit &m_text;
    std::map<size_t, std::unique_ptr<BlockProvider>> m_providers; ///< by index in Block's variant
    std::unique_ptr<BlockProvider> m_plain; ///< for all other kinds
    QCache<QString, BlockDrawing> m_drawings; ///< by the block's JSON
    qreal m_width = 0; ///< of the column when it was last laid out
    int m_caret = 1; ///< width of the cursor in written text
    bool m_isPressed = false; ///< the pointer, on an act
};
