#include "cardlist.h"

#include "cardrowdelegate.h"

#include <QKeyEvent>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// A pixel more than the rounded width: figures must not be cut for a fraction.
int widthOf(const QFontMetrics &metrics, const QString &words)
{
    return words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 2;
}

} // namespace

CardList::CardList(const QString &name, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new CardRowDelegate(*this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    connect(this, &QListView::clicked, this, &CardList::open);
}

void CardList::setRows(const std::vector<CardRow> &rows)
{
    m_rows = rows;
    m_model.clear();
    for (const CardRow &row : rows) {
        auto *item = new QStandardItem(row.text);
        item->setFlags(row.kind ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled);
        QStringList spoken;
        for (const QString &part :
             {row.lead, row.text, row.detail, row.link, row.amount, row.trailing}) {
            if (!part.isEmpty())
                spoken.append(part);
        }
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    measure();
    updateGeometry();
}

void CardList::measure()
{
    const QFontMetrics metrics(font());
    m_leadWidth = m_amountWidth = m_trailingWidth = 0;
    for (const CardRow &row : m_rows) {
        if (row.isHeading)
            continue;
        m_leadWidth = std::max(m_leadWidth, widthOf(metrics, row.lead));
        m_amountWidth = std::max(m_amountWidth, widthOf(metrics, row.amount));
        m_trailingWidth = std::max(m_trailingWidth, widthOf(metrics, row.trailing));
    }
}

const CardRow &CardList::rowAt(const QModelIndex &index) const
{
    return m_rows[size_t(index.row())];
}

QSize CardList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForIndex(m_model.index(row, 0)).height();
    return {360, height};
}

QSize CardList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void CardList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the overview scrolls
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        updateGeometry();
    }
}

void CardList::open(const QModelIndex &index)
{
    if (index.isValid() && rowAt(index).kind)
        Q_EMIT recordActivated(rowAt(index).kind, rowAt(index).id);
}
