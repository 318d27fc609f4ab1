#include "tables/cell.h"

#include "records/shown.h"
#include "tables/appearance.h"
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

Cell::Cell(Workspace &workspace, const Kind &kind, const Row &row, int field, QDate today)
    : m_workspace(workspace)
    , m_kind(kind)
    , m_row(row)
    , m_field(field)
    , m_today(today)
{
}

QVariant Cell::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::EditRole:
        return m_row.values[size_t(m_field)];
    case Qt::ToolTipRole:
        return toolTip();
    case Qt::AccessibleTextRole:
        return spoken();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(m_kind.field(m_field)));
    case Roles::Icon:
        return appearance(m_kind, m_field, m_row, m_today).icon;
    case Roles::Tone:
        return int(appearance(m_kind, m_field, m_row, m_today).tone);
    case Roles::Missing:
        return isStandIn();
    case Roles::Unpublished:
        return m_field == m_kind.titleIndex() && isUnpublished(m_kind, m_row);
    default:
        return {};
    }
}

bool Cell::isStandIn() const
{
    return m_row.id != 0 && !text().isEmpty() && nameText().isEmpty()
        && shown::text(m_kind.field(m_field), m_row.values[size_t(m_field)]).isEmpty();
}

/// The name of what a reference or link leads to.
QString Cell::nameText() const
{
    const FieldInfo &field = m_kind.field(m_field);
    const QVariant &value = m_row.values[size_t(m_field)];
    if (value.isNull() || value.toString().isEmpty())
        return {};
    if (field.type == FieldType::Link)
        return m_workspace.nameOf(value.toString());
    if (field.type != FieldType::Reference)
        return {};
    const Kind *kind = findKind(QString::fromUtf8(field.references));
    return kind ? m_workspace.nameOf(*kind, value.toLongLong()) : QString();
}

QString Cell::text() const
{
    const FieldInfo &field = m_kind.field(m_field);
    if (m_row.id == 0)
        return {};
    QString text = nameText();
    if (text.isEmpty())
        text = shown::text(field, m_row.values[size_t(m_field)]);
    if (field.type == FieldType::Prose)
        return text.left(lineLength).simplified();
    if (!text.isEmpty())
        return text;
    if (appearance(m_kind, m_field, m_row, m_today).missing)
        return CellText::tr("missing");
    return field.type == FieldType::Money ? u"–"_s : QString();
}

/// The text with what icon and colour add to it, for those who do not see them.
QString Cell::spoken() const
{
    QStringList parts{text(), appearance(m_kind, m_field, m_row, m_today).note};
    if (m_field == m_kind.titleIndex() && isUnpublished(m_kind, m_row))
        parts.append(CellText::tr("not on the web site"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Cell::toolTip() const
{
    if (m_kind.field(m_field).type == FieldType::Prose)
        return m_row.values[size_t(m_field)].toString();
    return spoken();
}

Qt::Alignment alignment(const FieldInfo &field)
{
    const bool number = field.type == FieldType::Money || field.type == FieldType::Whole
        || field.type == FieldType::Decimal;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}
