#pragma once

#include <QAbstractButton>

/// A large button with an icon, a bold line, a line of explanation and a shortcut at the right.
class ActionCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// What one card says. An entry that is not the \a main one has a quiet edge.
    struct Content
    {
        QString icon;
        QString title;
        QString hint;
        QString shortcut; ///< shown only; the window owns the action
        bool main = false;
    };

    ActionCard(const Content &content, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;

    Content m_content;
};
