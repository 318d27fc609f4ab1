#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

/// A part of the writing help under a title with a count. Folds to its title.
class PageHelpSection : public QWidget
{
    Q_OBJECT

public:
    /// \a key: under which it is remembered that the part is folded.
    PageHelpSection(const QString &key, const QString &title, QWidget *parent = nullptr);

    /// Shown beside the title; 0 is not shown.
    void setCount(int count);
    /// Puts \a part under what is there.
    void add(QWidget *part);
    /// Takes away all parts.
    void clear();
    bool isFolded() const { return m_body->isHidden(); }
    /// The parts are rows that reach from edge to edge, on \a ground.
    void holdRows(QPalette::ColorRole ground);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fold(bool folded);
    void turn();

    QString m_key;
    QString m_title;
    QLabel *m_count;
    QToolButton *m_fold;
    QWidget *m_body;
    QVBoxLayout *m_parts;
};
