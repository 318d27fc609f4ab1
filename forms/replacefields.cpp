#include "replacefields.h"

#include "theme.h"

#include "records/labels.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { KindRole = Qt::UserRole + 1, FieldRole };

QString keyOf(const QTreeWidgetItem &item)
{
    const int field = item.data(0, FieldRole).toInt();
    return u"%1/%2"_s.arg(item.data(0, KindRole).toInt()).arg(field);
}

/// What names a record elsewhere is seldom meant: numbers, addresses of pages, files.
bool isTickedFirst(const Kind &kind, int field)
{
    if (field == ReplaceFields::addresses)
        return false;
    const FieldInfo &info = kind.field(field);
    return (!info.unique || field == kind.titleIndex()) && qstrcmp(info.key, "file_name") != 0;
}

/// All kinds, what the register is about first.
std::vector<const Kind *> byUse()
{
    std::vector<const Kind *> all(kinds().begin(), kinds().end());
    const auto rank = [](const Kind *kind) {
        static constexpr std::array first{"project"_L1, "network"_L1, "town"_L1, "page"_L1};
        const auto found = std::ranges::find(first, QLatin1StringView(kind->key()));
        const bool isLast = QLatin1StringView(kind->key()) == "settings"_L1;
        return int(found - first.begin()) + int(isLast);
    };
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

} // namespace

ReplaceFields::ReplaceFields(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Fields to look in"));
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item->childCount() == 0)
            keep(*item);
        Q_EMIT changed();
    });
}

void ReplaceFields::keep(const QTreeWidgetItem &item)
{
    m_ticked.insert(keyOf(item), item.checkState(0) == Qt::Checked);
}

void ReplaceFields::setKind(const Kind *kind)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Kind *one : byUse()) {
        if ((!kind || one == kind) && !replaceableFields(*one).empty())
            addKind(*one, kind != nullptr);
    }
}

void ReplaceFields::addKind(const Kind &kind, bool isAlone)
{
    auto *top = new QTreeWidgetItem(this, {kind.plural()});
    top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    top->setData(0, KindRole, kind.number());
    top->setSizeHint(0, {0, Theme::sidebarHeight(fontMetrics(), true)});
    for (const int field : replaceableFields(kind)) {
        addEntry(*top, kind, field, labels::field(kind, kind.field(field)));
        if (kind.field(field).type == FieldType::Blocks)
            addEntry(*top, kind, addresses, tr("Web addresses of links"));
    }
    top->setExpanded(isAlone);
}

QTreeWidgetItem *ReplaceFields::addEntry(QTreeWidgetItem &parent, const Kind &kind, int field,
                                         const QString &label)
{
    auto *item = new QTreeWidgetItem(&parent, {label});
    item->setData(0, KindRole, kind.number());
    item->setData(0, FieldRole, field);
    item->setToolTip(0, label);
    item->setSizeHint(0, {0, Theme::sidebarHeight(fontMetrics(), true)});
    const bool ticked = m_ticked.value(keyOf(*item), isTickedFirst(kind, field));
    item->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

template <typename Visit> void ReplaceFields::eachEntry(Visit visit) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
        for (int j = 0; j < top->childCount(); ++j)
            visit(*findKind(top->data(0, KindRole).toInt()), *top->child(j));
    }
}

std::vector<ReplaceScope> ReplaceFields::scopes() const
{
    std::vector<ReplaceScope> all;
    eachEntry([&](const Kind &kind, const QTreeWidgetItem &item) {
        if (item.checkState(0) != Qt::Checked)
            return;
        if (all.empty() || all.back().kind != &kind)
            all.push_back({&kind, {}});
        const int field = item.data(0, FieldRole).toInt();
        if (field == addresses)
            all.back().addresses = true;
        else
            all.back().fields.push_back(field);
    });
    return all;
}

void ReplaceFields::setTicked(const Kind &kind, int field, bool ticked)
{
    eachEntry([&](const Kind &one, QTreeWidgetItem &item) {
        if (&one == &kind && item.data(0, FieldRole).toInt() == field)
            item.setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    });
}
