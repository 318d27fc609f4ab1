#pragma once

#include "cardlist.h"

#include <QFrame>

class QLabel;
class QPushButton;

/// A card of the overview: a title with a count, a way to the whole, and its lines.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &title, QWidget *parent);

    void setNote(const QString &note);
    /// The button at the right of the title; hidden while empty.
    void setLink(const QString &words);
    /// \a empty is said when there are no rows.
    void setRows(const std::vector<CardRow> &rows, const QString &empty);
    CardList *list() const { return m_list; }

Q_SIGNALS:
    void linkClicked();

private:
    QLabel *m_note;
    QPushButton *m_link;
    CardList *m_list;
    QLabel *m_empty;
};
