#include "searchpopup.h"

#include "hitdelegate.h"
#include "sections.h"

#include "forms/theme.h"
#include "records/shown.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListView(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"popup"_s);
    setAccessibleName(tr("Search results"));
    setAutoFillBackground(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HitDelegate(*m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Search results"));
    Theme::setStyleProperty(*m_list, "flush", u"true"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &SearchPopup::activate);
    hide();
}

void SearchPopup::say(const QString &text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
    m_list->setVisible(text.isEmpty());
}

void SearchPopup::showHits(const std::vector<Hit> &hits, const QString &words)
{
    m_model.clear();
    // Kinds in the order of their best hit.
    std::vector<const Kind *> order;
    for (const Hit &hit : hits) {
        if (std::ranges::find(order, hit.record.kind) == order.end())
            order.push_back(hit.record.kind);
    }
    for (const Kind *kind : order) {
        const auto ofKind = [&](const Hit &hit) { return hit.record.kind == kind; };
        appendHeading(*kind, int(std::ranges::count_if(hits, ofKind)));
        for (const Hit &hit : hits) {
            if (ofKind(hit))
                appendHit(hit);
        }
    }
    say(hits.empty() ? tr("Nothing contains “%1”. Write fewer words or only their beginning.")
                           .arg(words.trimmed())
                     : QString());
    step(1);
}

void SearchPopup::showError(const Error &error)
{
    m_model.clear();
    say(error.message);
}

void SearchPopup::appendHeading(const Kind &kind, int count)
{
    auto *item = new QStandardItem(kind.plural());
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(shown::number(count), Roles::Count);
    m_model.appendRow(item);
}

void SearchPopup::appendHit(const Hit &hit)
{
    auto *item = new QStandardItem(hit.record.title);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(hit.record.id, Roles::Id);
    item->setData(hit.record.kind->number(), Roles::Section);
    item->setData(sections::icon(*hit.record.kind), Roles::Icon);
    QString where = hit.excerpt;
    if (!hit.field.isEmpty() && !where.isEmpty())
        where = hit.field + u": "_s + where;
    item->setData(where, HitDelegate::Excerpt);
    item->setData(u"%1, %2. %3"_s.arg(hit.record.title, hit.record.kind->label(), where),
                  Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

void SearchPopup::step(int rows)
{
    int row = m_list->currentIndex().row();
    do
        row += rows;
    while (row >= 0 && row < m_model.rowCount()
           && !(m_model.item(row)->flags() & Qt::ItemIsSelectable));
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_list->setCurrentIndex(m_model.index(row, 0));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
}

void SearchPopup::activateCurrent()
{
    if (isVisible())
        activate(m_list->currentIndex());
}

void SearchPopup::activate(const QModelIndex &index)
{
    const Kind *kind = findKind(index.data(Roles::Section).toInt());
    if (kind)
        Q_EMIT recordActivated(kind, index.data(Roles::Id).toLongLong());
}

int SearchPopup::wantedHeight() const
{
    if (!m_words->text().isEmpty())
        return m_words->sizeHint().height() + fontMetrics().height() + 16;
    int height = 4;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model.index(row, 0)).height();
    return height;
}

QStringList SearchPopup::titles() const
{
    QStringList titles;
    for (int row = 0; row < m_model.rowCount(); ++row)
        titles.append(m_model.item(row)->text());
    return titles;
}
