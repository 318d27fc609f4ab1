#include "filterbar.h"

#include "chipbar.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int boxLetters = 26;
}

FilterBar::FilterBar(RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_box(new QLineEdit(this))
    , m_chips(new ChipBar(table, this))
    , m_clear(new QToolButton(this))
{
    m_box->setObjectName(u"filter"_s);
    m_box->setPlaceholderText(tr("Filter the table"));
    m_box->setAccessibleName(tr("Filter the table"));
    m_box->setToolTip(tr("Filter the table (Ctrl+L)"));
    m_box->setClearButtonEnabled(true);
    m_box->addAction(Icons::named(u"view-filter"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    m_box->setFixedWidth(m_box->fontMetrics().averageCharWidth() * boxLetters);
    m_clear->setObjectName(u"clearAll"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Show every record again"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    Theme::setStyleProperty(*m_clear, "link", u"true"_s);
    Theme::setStyleProperty(*m_clear, "textsize", u"small"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1, Qt::AlignVCenter);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
    setTabOrder(m_box, m_chips);
    showClear();
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &words) {
        RowQuery query = m_query;
        query.words = words;
        ask(query);
    });
    connect(m_chips, &ChipBar::queryChanged, this, &FilterBar::ask);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearAll);
}

void FilterBar::setQuery(const RowQuery &query)
{
    m_query = query;
    m_chips->setQuery(query);
    if (m_box->text() != query.words) {
        const QSignalBlocker quiet(m_box);
        m_box->setText(query.words);
    }
    showClear();
}

void FilterBar::ask(const RowQuery &query)
{
    setQuery(query);
    Q_EMIT queryChanged(query);
}

void FilterBar::clearAll()
{
    const bool hadFocus = m_clear->hasFocus();
    RowQuery query = m_query;
    query.words.clear();
    query.conditions.clear();
    if (hadFocus)
        m_box->setFocus();
    ask(query);
}

void FilterBar::showClear()
{
    m_clear->setVisible(!m_query.words.isEmpty() || !m_query.conditions.empty());
}
