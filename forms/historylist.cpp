#include "historylist.h"

#include "listdelegate.h"
#include "recordformwords.h"
#include "theme.h"

#include "records/labels.h"
#include "storage/journal.h"
#include "tables/workspace.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reads; the journal keeps the rest.
constexpr size_t mostEntries = 200;
/// Letters of a long text that tell which it is.
constexpr qsizetype mostLetters = 80;

enum ItemRole { HeadRole = Qt::UserRole + 1, LinesRole };

/// A line of who and when over lines of what.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, Theme::color(selected ? ColorRole::Sel : ColorRole::Base));
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          Theme::color(ColorRole::Line));
        QRect rect = option.rect.adjusted(14, 6, -14, -6);
        const QFont small = Theme::font(option.font, Theme::Size::Small);
        painter->setFont(small);
        painter->setPen(Theme::color(ColorRole::Text2));
        painter->drawText(rect, int(Qt::TextWordWrap), index.data(HeadRole).toString());
        rect.setTop(rect.top() + headHeight(option, index));
        painter->setFont(option.font);
        painter->setPen(Theme::color(ColorRole::Text));
        painter->drawText(rect, int(Qt::TextWordWrap), index.data(LinesRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const QRect lines = metrics.boundingRect(
            QRect(0, 0, width(option), 10000), Qt::TextWordWrap, index.data(LinesRole).toString());
        return {40, headHeight(option, index) + lines.height() + 13};
    }

private:
    static int width(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return std::max(120, (view ? view->viewport()->width() : 400) - 28);
    }
    static int headHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QFontMetrics metrics(Theme::font(option.font, Theme::Size::Small));
        return metrics
            .boundingRect(QRect(0, 0, width(option), 10000), Qt::TextWordWrap,
                          index.data(HeadRole).toString())
            .height();
    }
};

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > mostLetters ? line.left(mostLetters) + u'…' : line;
}

} // namespace

HistoryList::HistoryList(Workspace &workspace, const Kind &kind, QWidget *parent)
    : QListView(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new HistoryDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("History"));
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    connect(&workspace, &Workspace::changed, this, &HistoryList::outdate);
    connect(&workspace, &Workspace::reloaded, this, &HistoryList::outdate);
}

void HistoryList::showRecord(qint64 id)
{
    m_id = id;
    outdate();
}

void HistoryList::outdate()
{
    m_isCurrent = false;
    if (isVisible())
        fill();
}

void HistoryList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    if (!m_isCurrent)
        fill();
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap anew
}

namespace {

/// What one change did, a line a field.
QString linesOf(Workspace &workspace, const Kind &kind, const Change &change)
{
    if (change.op == Change::Op::Insert)
        return HistoryList::tr("Added");
    if (change.op == Change::Op::Remove)
        return HistoryList::tr("Removed");
    QStringList lines;
    for (const FieldChange &one : change.fields) {
        const FieldInfo &field = kind.field(one.field);
        const auto words = [&](const QVariant &value) {
            const QString text = shortened(recordform::words(workspace, field, value));
            return text.isEmpty() ? HistoryList::tr("empty") : text;
        };
        const QString label = labels::field(kind, field);
        lines.append(field.type == FieldType::Blocks
                         ? HistoryList::tr("%1: changed").arg(label)
                         : u"%1: %2 → %3"_s.arg(label, words(one.before), words(one.after)));
    }
    return lines.join(u'\n');
}

QString headOf(const JournalEntry &entry)
{
    QStringList parts{recordform::timeWords(entry.time.toLocalTime(), QDate::currentDate()),
                      entry.user};
    if (entry.mark.op == JournalMark::Op::Undo)
        parts.append(HistoryList::tr("undone: %1").arg(entry.label));
    else if (entry.mark.op == JournalMark::Op::Redo)
        parts.append(HistoryList::tr("done again: %1").arg(entry.label));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void HistoryList::fill()
{
    m_isCurrent = true;
    m_model->clear();
    if (m_id == 0)
        return;
    const auto history = journal::history(m_workspace.store().database(), m_kind, m_id);
    if (!history)
        return;
    for (size_t i = 0; i < std::min(history->size(), mostEntries); ++i) {
        const HistoryEntry &entry = (*history)[i];
        const QString head = headOf(entry.batch);
        const QString lines = linesOf(m_workspace, m_kind, entry.change);
        auto *item = new QStandardItem(lines);
        item->setData(head, HeadRole);
        item->setData(lines, LinesRole);
        item->setData(head + u'\n' + lines, Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}
