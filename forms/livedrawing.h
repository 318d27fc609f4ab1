#pragma once

#include "blockdrawing.h"
#include "liveasker.h"

#include <QTextDocument>

/// A live block drawn as the web site shows it, under a strip that says what it asks for.
class LiveDrawing : public BlockDrawing
{
    Q_DECLARE_TR_FUNCTIONS(LiveDrawing)

public:
    /// \a words say what the block asks for; \a answer is null while the register is asked.
    LiveDrawing(QString words, const LiveAnswer *answer, const QFont &font);

    BlockStrip strip() const override;
    QString caption() const override;
    qreal bodyHeight(qreal width) const override;
    void paintBody(QPainter &painter, const QRectF &room) const override;

    /// "2 records from the register", "3 of 5 records are published".
    static QString countWords(const LiveAnswer &answer);

private:
    QSizeF mapSize(qreal width) const;
    void layOut(qreal width) const;

    QString m_words;
    bool m_isWrong = false;
    QByteArray m_map; ///< in the colours of the look
    QSizeF m_mapShape;
    mutable QTextDocument m_document; ///< laid out at the width that was asked for last
};
