#include "valuelistmodel.h"

#include "cellpainter.h"
#include "icons.h"

#include "records/shown.h"
#include "tables/appearance.h"
#include "tables/listing.h"
#include "tables/roles.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

ValueListModel::ValueListModel(const Kind &kind, int column, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_listing(Listing::of(kind))
    , m_column(column)
    , m_values(std::make_shared<const std::vector<ValueCount>>())
{
}

QString ValueListModel::emptyText()
{
    return tr("(Empty)");
}

int ValueListModel::shownCount() const
{
    return int(m_isPart ? m_places.size() : m_values->size());
}

int ValueListModel::rowCount(const QModelIndex &parent) const
{
    const int shown = shownCount();
    return parent.isValid() || shown == 0 ? 0 : shown + 1;
}

int ValueListModel::placeAt(int row) const
{
    if (row == 0)
        return -1;
    return m_isPart ? m_places[size_t(row - 1)] : row - 1;
}

Qt::ItemFlags ValueListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant ValueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = placeAt(index.row());
    return place < 0 ? allData(role) : valueData(place, role);
}

Qt::CheckState ValueListModel::allState() const
{
    if (m_shownTicked == 0)
        return Qt::Unchecked;
    return m_shownTicked == shownCount() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant ValueListModel::allData(int role) const
{
    // Several choices stand in one record: their counts do not add up to a number of records.
    const bool adds = m_listing.field(m_column).type != FieldType::Choices;
    switch (role) {
    case Qt::DisplayRole:
        return m_isPart ? tr("Select all found") : tr("Select all");
    case Qt::CheckStateRole:
        return QVariant::fromValue(allState());
    case Roles::Count:
        return adds ? shown::number(m_records) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1, %n values", nullptr, shownCount()).arg(allData(Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant ValueListModel::valueData(int place, int role) const
{
    const ValueCount &value = (*m_values)[size_t(place)];
    switch (role) {
    case Qt::DisplayRole:
        return value.text.isEmpty() ? emptyText() : value.text.simplified();
    case Qt::ToolTipRole:
        return value.text;
    case Qt::CheckStateRole:
        return QVariant::fromValue(m_ticks[size_t(place)] ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        return icon(value.value);
    case Roles::Count:
        return shown::number(value.count);
    case Roles::Missing:
        return value.text.isEmpty();
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(valueData(place, Qt::DisplayRole).toString(),
                               shown::number(value.count));
    default:
        return {};
    }
}

QVariant ValueListModel::icon(const QVariant &value) const
{
    const FieldInfo &field = m_listing.field(m_column);
    if (field.type != FieldType::Choice || value.toString().isEmpty())
        return {};
    Appearance look;
    if (m_listing.isComputed(m_column)) {
        look = computedAppearance(m_kind, field, value);
    } else {
        Row row = m_kind.blank();
        row.values[size_t(m_column)] = value;
        look = appearance(m_kind, m_column, row, QDate::currentDate());
    }
    return look.icon.isEmpty()
        ? QVariant()
        : QVariant(Icons::named(look.icon, CellPainter::toneColor(look.tone)));
}

bool ValueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = Qt::CheckState(value.toInt()) == Qt::Checked;
    if (const int place = placeAt(index.row()); place >= 0) {
        set(place, on);
        Q_EMIT dataChanged(index, index);
        Q_EMIT dataChanged(this->index(0), this->index(0));
        Q_EMIT ticked();
    } else {
        tickShown(on);
    }
    return true;
}

void ValueListModel::set(int place, bool on)
{
    char &tick = m_ticks[size_t(place)];
    const int step = int(on) - int(tick);
    m_ticked += step;
    m_shownTicked += step;
    tick = char(on);
}

void ValueListModel::setValues(const SharedValues &values, std::vector<char> ticks)
{
    beginResetModel();
    m_values = values;
    m_ticks = std::move(ticks);
    m_ticked = int(std::ranges::count(m_ticks, char(1)));
    m_isPart = false;
    m_places.clear();
    recount();
    endResetModel();
}

void ValueListModel::showOnly(const std::vector<int> &places)
{
    beginResetModel();
    m_isPart = true;
    m_places = places;
    recount();
    endResetModel();
}

void ValueListModel::showAll()
{
    beginResetModel();
    m_isPart = false;
    m_places.clear();
    recount();
    endResetModel();
}

void ValueListModel::recount()
{
    m_shownTicked = 0;
    m_records = 0;
    for (int at = 0; at < shownCount(); ++at) {
        const size_t place = m_isPart ? size_t(m_places[size_t(at)]) : size_t(at);
        m_shownTicked += m_ticks[place];
        m_records += (*m_values)[place].count;
    }
}

std::vector<QVariant> ValueListModel::values(bool ticked) const
{
    std::vector<QVariant> values;
    for (size_t place = 0; place < m_ticks.size(); ++place) {
        if (bool(m_ticks[place]) == ticked)
            values.push_back((*m_values)[place].value);
    }
    return values;
}

void ValueListModel::tickShown(bool on)
{
    for (int row = 1; row < rowCount(); ++row)
        set(placeAt(row), on);
    tellTicks();
}

void ValueListModel::tickOnlyShown()
{
    std::ranges::fill(m_ticks, char(0));
    m_ticked = 0;
    m_shownTicked = 0;
    tickShown(true);
}

void ValueListModel::tickAll()
{
    std::ranges::fill(m_ticks, char(1));
    m_ticked = int(m_ticks.size());
    recount();
    tellTicks();
}

void ValueListModel::tellTicks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT ticked();
}
