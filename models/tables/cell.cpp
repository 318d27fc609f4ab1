#include "tables/cell.h"

#include "records/shown.h"
#include "tables/appearance.h"
#include "tables/listing.h"
#include "tables/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

/// Characters of prose that are worth laying out in one line of a table.
constexpr qsizetype lineLength = 200;

} // namespace

Cell::Cell(Workspace &workspace, const Kind &kind, const Row &row, int column, QDate today)
    : m_workspace(workspace)
    , m_kind(kind)
    , m_row(row)
    , m_column(column)
    , m_today(today)
    , m_isComputed(Listing::of(kind).isComputed(column))
    , m_field(Listing::of(kind).field(column))
{
    if (!m_isComputed)
        m_value = row.values[size_t(column)];
    else if (row.id != 0)
        m_value = Listing::of(kind).computed(column).value(row, workspace.surroundings(today));
}

Appearance Cell::look() const
{
    return m_isComputed ? computedAppearance(m_kind, m_field, m_value)
                        : appearance(m_kind, m_column, m_row, m_today);
}

QVariant Cell::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::EditRole:
        return m_value;
    case Qt::ToolTipRole:
        return toolTip();
    case Qt::AccessibleTextRole:
        return spoken();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(m_field));
    case Roles::Icon:
        return look().icon;
    case Roles::Tone:
        return int(look().tone);
    case Roles::Missing:
        return isStandIn();
    case Roles::Unpublished:
        return m_column == m_kind.titleIndex() && isUnpublished(m_kind, m_row);
    default:
        return {};
    }
}

bool Cell::isStandIn() const
{
    return m_row.id != 0 && !text().isEmpty() && nameText().isEmpty()
        && shown::text(m_field, m_value).isEmpty();
}

/// The name of what a reference or link leads to.
QString Cell::nameText() const
{
    if (m_value.isNull() || m_value.toString().isEmpty())
        return {};
    if (m_field.type == FieldType::Link)
        return m_workspace.nameOf(m_value.toString());
    if (m_field.type != FieldType::Reference)
        return {};
    const Kind *kind = findKind(QString::fromUtf8(m_field.references));
    return kind ? m_workspace.nameOf(*kind, m_value.toLongLong()) : QString();
}

QString Cell::text() const
{
    if (m_row.id == 0)
        return {};
    QString text = nameText();
    if (text.isEmpty())
        text = shown::text(m_field, m_value);
    if (m_field.type == FieldType::Prose)
        return text.left(lineLength).simplified();
    if (!text.isEmpty())
        return text;
    return standIn();
}

/// What stands where there is no value.
QString Cell::standIn() const
{
    if (m_isComputed) {
        const QString unknown = Listing::of(m_kind).computed(m_column).standIn(m_row);
        if (!unknown.isEmpty())
            return unknown;
    }
    if (look().missing)
        return CellText::tr("missing");
    return m_field.type == FieldType::Money ? u"–"_s : QString();
}

/// The text with what icon and colour add to it, for those who do not see them.
QString Cell::spoken() const
{
    QStringList parts{text(), look().note};
    if (m_column == m_kind.titleIndex() && isUnpublished(m_kind, m_row))
        parts.append(CellText::tr("not on the web site"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Cell::toolTip() const
{
    if (m_field.type == FieldType::Prose)
        return m_value.toString();
    return spoken();
}

Qt::Alignment alignment(const FieldInfo &field)
{
    const bool number = field.type == FieldType::Money || field.type == FieldType::Whole
        || field.type == FieldType::Decimal;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}
