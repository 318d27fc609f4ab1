#pragma once

#include "liveasker.h"

#include <QScrollArea>

class BlockDrawing;

/// A live block as the editor will draw it.
class LivePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit LivePreview(QWidget *parent = nullptr);
    ~LivePreview() override;

    void show(const QString &words, const LiveAnswer &answer);
    const BlockDrawing *drawing() const { return m_drawing.get(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    class Sheet;

    void draw();

    Sheet *m_sheet;
    QString m_words;
    LiveAnswer m_answer;
    std::unique_ptr<BlockDrawing> m_drawing;
};
