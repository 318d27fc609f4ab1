#pragma once

#include "forms/blockdrawing.h"

#include "pages/blocks.h"

#include <QPainter>

/// What the drawings of a test have been asked for.
struct Asked
{
    int made = 0;
    int acts = 0;
    int painted = 0;
};

class TestDrawing : public BlockDrawing
{
public:
    TestDrawing(Asked &asked, QString words)
        : m_asked(asked)
        , m_words(std::move(words))
    {
    }
    BlockStrip strip() const override
    {
        return {.icon = QStringLiteral("insert-object"),
                .words = m_words,
                .act = QStringLiteral("Change…")};
    }
    QString caption() const override { return QStringLiteral("List: ") + m_words; }
    qreal bodyHeight(qreal width) const override { return width / 4; }
    void paintBody(QPainter &painter, const QRectF &room) const override
    {
        ++m_asked.painted;
        painter.fillRect(room, Qt::green);
    }

private:
    Asked &m_asked;
    QString m_words;
};

/// Counts up the title at each act; a title "9" asks to be removed.
class TestProvider : public BlockProvider
{
public:
    explicit TestProvider(Asked &asked)
        : m_asked(asked)
    {
    }
    std::unique_ptr<BlockDrawing> drawing(const Block &block) override
    {
        ++m_asked.made;
        return std::make_unique<TestDrawing>(m_asked,
                                             plainText(block.as<content::LiveList>()->title));
    }
    void act(const Block &block, const BlockEdit &edit) override
    {
        ++m_asked.acts;
        content::LiveList list = *block.as<content::LiveList>();
        const int number = plainText(list.title).toInt();
        list.title = plain(QString::number(number + 1));
        if (number == 9)
            edit.remove();
        else
            edit.replace({list});
    }

private:
    Asked &m_asked;
};
