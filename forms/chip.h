#pragma once

#include <QToolButton>

class QLabel;

/// A condition as a chip: a click or Enter opens it, its cross or Delete takes it away.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent);

    void setWords(const QString &words, const QString &toolTip);
    QString words() const { return m_words; }
    QToolButton &cross() const { return *m_cross; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    /// An arrow key: to the chip \a by places on.
    void stepRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_words;
    QLabel *m_label;
    QToolButton *m_cross;
};
