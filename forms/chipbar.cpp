#include "chipbar.h"

#include "chip.h"
#include "conditionpopup.h"
#include "conditiontext.h"
#include "flowlayout.h"
#include "icons.h"
#include "queryedit.h"

#include "tables/recordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 6;
}

ChipBar::ChipBar(RecordTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_flow(new FlowLayout(this, gap))
    , m_add(new QToolButton(this))
{
    setAccessibleName(tr("Conditions"));
    m_add->setObjectName(u"addCondition"_s);
    m_add->setText(tr("Condition"));
    m_add->setAccessibleName(tr("Add a condition"));
    m_add->setToolTip(tr("Add a condition on any column"));
    m_add->setIcon(Icons::named(u"list-add"_s, ColorRole::Accent));
    m_add->setIconSize({Theme::cellIcon, Theme::cellIcon});
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFocusPolicy(Qt::StrongFocus);
    Theme::setStyleProperty(*m_add, "link", u"true"_s);
    Theme::setStyleProperty(*m_add, "textsize", u"small"_s);
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QToolButton::clicked, this, &ChipBar::addCondition);
}

void ChipBar::setQuery(const RowQuery &query)
{
    m_query = query;
    showChips();
}

void ChipBar::showChips()
{
    const size_t wanted = m_query.conditions.size();
    while (m_chips.size() > wanted) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_flow->removeWidget(m_chips.back());
        m_chips.pop_back();
    }
    while (m_chips.size() < wanted)
        m_chips.push_back(makeChip());
    Workspace &workspace = m_table.workspace();
    const Listing &listing = m_table.listing();
    for (size_t at = 0; at < wanted; ++at) {
        const Condition &condition = m_query.conditions[at];
        m_chips[at]->setWords(conditiontext::chip(workspace, listing, condition),
                              conditiontext::whole(workspace, listing, condition));
    }
    m_flow->removeWidget(m_add); // it stands last
    m_flow->addWidget(m_add);
    setTabOrder(m_chips.empty() ? m_add : m_chips.back(), m_add);
    updateGeometry();
}

Chip *ChipBar::makeChip()
{
    auto *chip = new Chip(this);
    m_flow->addWidget(chip);
    chip->show();
    connect(chip, &Chip::clicked, this, [this, chip] { change(placeOf(chip)); });
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove(placeOf(chip)); });
    connect(chip, &Chip::stepRequested, this, [this, chip](int by) { step(placeOf(chip), by); });
    if (!m_chips.empty())
        setTabOrder(m_chips.back(), chip);
    return chip;
}

int ChipBar::placeOf(const Chip *chip) const
{
    return int(std::ranges::find(m_chips, chip) - m_chips.begin());
}

/// Takes a condition away; the cursor goes to the chip that takes its place.
void ChipBar::remove(int at)
{
    const bool hadFocus = m_chips[size_t(at)]->hasFocus();
    m_query = queryedit::withCondition(m_query, at, std::nullopt);
    if (hadFocus && std::ssize(m_chips) == 1)
        m_add->setFocus();
    else if (hadFocus && at == int(m_chips.size()) - 1)
        m_chips[size_t(at) - 1]->setFocus();
    showChips();
    Q_EMIT queryChanged(m_query);
}

void ChipBar::step(int from, int by)
{
    const int next = from + by;
    if (next >= 0 && next < int(m_chips.size()))
        m_chips[size_t(next)]->setFocus(Qt::TabFocusReason);
    else if (next >= int(m_chips.size()))
        m_add->setFocus(Qt::TabFocusReason);
}

void ChipBar::change(int at)
{
    open(at, *m_chips[size_t(at)]);
}

void ChipBar::addCondition()
{
    open(-1, *m_add);
}

void ChipBar::open(int at, QWidget &below)
{
    auto *popup = new ConditionPopup(m_table, this);
    popup->setQuery(m_query);
    if (at < 0)
        popup->startNew();
    else
        popup->startAt(at);
    connect(popup, &ConditionPopup::queryChanged, this, [this](const RowQuery &query) {
        setQuery(query);
        Q_EMIT queryChanged(query);
    });
    popup->openAt({below.mapToGlobal(QPoint()), below.size()});
}
