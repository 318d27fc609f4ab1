#pragma once

#include "forms/theme.h"
#include "tables/roles.h"

#include <QListView>
#include <QStandardItemModel>

class Kind;

/// One line of a card.
struct CardRow
{
    QString icon = {};
    enum Roles::Tone tone = Roles::Tone::Plain; ///< of icon and trailing words
    QString lead = {}; ///< a short word before the text, in a column of its own: a date
    QString text = {};
    QString detail = {}; ///< under the text
    QString link = {}; ///< another record, in accent
    QString amount = {}; ///< at the right
    QString trailing = {}; ///< at the right end
    double bar = -1; ///< 0 to 1: a bar between text and amount; negative for none
    bool opens = false; ///< the trailing words are what a click does
    bool isHeading = false;
    const Kind *kind = nullptr; ///< of the record that the row opens
    qint64 id = 0;
};

/// The lines of a card of the overview. As tall as its lines: the overview scrolls, not the card.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(const QString &name, QWidget *parent);

    void setRows(const std::vector<CardRow> &rows);
    const CardRow &rowAt(const QModelIndex &index) const;
    /// The widest text in each column, in pixels, so that they stand under each other.
    int leadWidth() const { return m_leadWidth; }
    int amountWidth() const { return m_amountWidth; }
    int trailingWidth() const { return m_trailingWidth; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void recordActivated(const Kind *kind, qint64 id);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void measure();

    QStandardItemModel m_model;
    std::vector<CardRow> m_rows;
    int m_leadWidth = 0;
    int m_amountWidth = 0;
    int m_trailingWidth = 0;
};
