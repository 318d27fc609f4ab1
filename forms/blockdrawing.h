#pragma once

#include "theme.h"

#include "pages/block.h"

#include <QRectF>

#include <functional>
#include <memory>

class QPainter;
class QWidget;

/// The line over a drawn block: what it is, and at its right what can be done with it.
struct BlockStrip
{
    QString icon; ///< of our set
    QString words;
    QString act; ///< such as "Change…"; empty when nothing can be done
    ColorRole ground = ColorRole::Group;
    ColorRole color = ColorRole::Text2; ///< of the words
    ColorRole edge = ColorRole::Control; ///< of the line at the left of the whole block
    ColorRole iconColor = ColorRole::Text2;
};

/// One block of a page ready to be drawn in the text: whatever needs reading, looking up or
/// decoding has been done when it is made. Kept as long as the block and the look stay the same.
class BlockDrawing
{
public:
    virtual ~BlockDrawing() = default;

    virtual BlockStrip strip() const = 0;
    /// What a screen reader says of the block: its kind and its words.
    virtual QString caption() const = 0;
    /// How high what stands below the strip is in a column that leaves it \a width. Asked often.
    virtual qreal bodyHeight(qreal width) const
    {
        Q_UNUSED(width)
        return 0;
    }
    /// Paints what stands below the strip into \a room, which is as high as bodyHeight() says.
    virtual void paintBody(QPainter &painter, const QRectF &room) const
    {
        Q_UNUSED(painter)
        Q_UNUSED(room)
    }
};

/// What the act of a block can do to it. Each is one undo step of the text; nothing happens when
/// the block is no longer there.
struct BlockEdit
{
    QWidget *window = nullptr; ///< for dialogs to stand over
    std::function<void(const Block &)> replace;
    std::function<void()> remove;
};

/// Makes the drawings of one kind of block, and carries out its act.
class BlockProvider
{
public:
    virtual ~BlockProvider() = default;

    virtual std::unique_ptr<BlockDrawing> drawing(const Block &block) = 0;
    /// What the strip's act says, asking first where needed.
    virtual void act(const Block &block, const BlockEdit &edit)
    {
        Q_UNUSED(block)
        Q_UNUSED(edit)
    }
};
