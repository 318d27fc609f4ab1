#pragma once

#include "fieldmessage.h"

#include <QFrame>

/// A sentence laid over a table beside the cell that it is about: under the cell, or over it where
/// there is no room. Screen readers are told.
class CellMessage : public QFrame
{
    Q_OBJECT

public:
    /// \a viewport is the area of the table that cells are seen in.
    explicit CellMessage(QWidget &viewport);

    /// Says \a sentence about the cell at \a cell, written in \a field if it is being written in.
    void say(FieldMessage::Kind kind, const QString &sentence, const QRect &cell,
             QWidget *field = nullptr);
    void clear();
    QString text() const { return m_message->text(); }
    /// Follows the cell, which is now at \a cell.
    void placeAt(const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FieldMessage *m_message;
    FieldMessage::Kind m_kind = FieldMessage::Kind::Error;
};
