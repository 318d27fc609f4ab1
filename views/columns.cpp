#include "columns.h"

#include "forms/theme.h"
#include "records/labels.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The columns a coordinator looks for first; as many as fit are shown.
constexpr const char *projectColumns[] = {
    "title",     "status",       "role",       "end_date",    "eu_contribution", "currency",
    "programme", "total_budget", "start_date", "case_number", "department",      "acronym",
};

QStringList mainKeys(const Kind &kind)
{
    QStringList keys;
    if (qstrcmp(kind.key(), "project") == 0) {
        for (const char *key : projectColumns)
            keys.append(QString::fromLatin1(key));
        return keys;
    }
    keys.append(QString::fromLatin1(kind.field(kind.titleIndex()).key));
    for (const FieldInfo &field : kind.fields()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.listed && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

Columns::Columns(QTableView &table, const Kind &kind, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_kind(kind)
    , m_listing(Listing::of(kind))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(400);
    connect(&m_saving, &QTimer::timeout, this, &Columns::save);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setFirstSectionMovable(true);
    header->setHighlightSections(false);
    const auto later = [this] {
        if (m_isRestored)
            m_saving.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, later);
    connect(header, &QHeaderView::sectionResized, this, later);
    connect(header, &QHeaderView::sortIndicatorChanged, this, later);
}

Columns::~Columns()
{
    if (m_saving.isActive())
        save();
}

QString Columns::group() const
{
    return u"columns/"_s + QString::fromLatin1(m_kind.key());
}

/// Page content and kept files have no words for a cell.
bool Columns::isOffered(int field) const
{
    const FieldType type = m_listing.field(field).type;
    return type != FieldType::Blocks && type != FieldType::File;
}

std::vector<int> Columns::mainFields() const
{
    std::vector<int> fields;
    for (const QString &key : mainKeys(m_kind)) {
        if (const int field = m_listing.indexOf(key); field >= 0 && isOffered(field))
            fields.push_back(field);
    }
    return fields;
}

int Columns::defaultWidth(int field) const
{
    const QFontMetrics metrics(m_table.font());
    const FieldInfo &info = m_listing.field(field);
    const int icon = Theme::cellIcon + Theme::iconGap;
    int width = metrics.averageCharWidth() * 18;
    if (field == m_kind.titleIndex())
        width = metrics.averageCharWidth() * 28;
    else if (info.type == FieldType::Date)
        width = metrics.horizontalAdvance(u"2026-00-00"_s) + icon;
    else if (info.type == FieldType::Money)
        width = metrics.horizontalAdvance(u"00 000 000,00"_s);
    else if (info.type == FieldType::Reference || info.type == FieldType::Link)
        width = metrics.averageCharWidth() * 26;
    else if (info.type == FieldType::Choice) {
        width = 0;
        for (const Choice &choice : info.choices)
            width = std::max(
                width,
                metrics.horizontalAdvance(labels::choice(info, QString::fromLatin1(choice.code))));
        width = std::min(width, metrics.averageCharWidth() * 18) + (info.listed ? icon : 0);
    } else if (info.type == FieldType::Bool || info.type == FieldType::Whole) {
        width = metrics.averageCharWidth() * 6;
    }
    const QString label = m_listing.label(field);
    const int chevron = 16;
    return std::max(width, metrics.horizontalAdvance(label) + chevron) + 2 * Theme::cellPadding;
}

/// Shows \a fields, in that order, and hides the others behind them.
void Columns::place(const std::vector<int> &fields)
{
    QHeaderView *header = m_table.horizontalHeader();
    int visual = 0;
    for (const int field : fields)
        header->moveSection(header->visualIndex(field), visual++);
    for (int field = 0; field < m_listing.count(); ++field)
        header->setSectionHidden(field, std::ranges::find(fields, field) == fields.end());
}

void Columns::restoreDefaults(int width)
{
    std::vector<int> fields;
    int left = width;
    for (const int field : mainFields()) {
        if (defaultWidth(field) > left && fields.size() >= 3)
            break;
        left -= defaultWidth(field);
        fields.push_back(field);
    }
    place(fields);
    for (int field = 0; field < m_listing.count(); ++field)
        m_table.setColumnWidth(field, defaultWidth(field));
    if (left > 0) // names are longest: they get what is over
        m_table.setColumnWidth(m_kind.titleIndex(), defaultWidth(m_kind.titleIndex()) + left);
    const int date = m_kind.indexOf(u"date");
    m_table.horizontalHeader()->setSortIndicator(date >= 0 ? date : m_kind.titleIndex(),
                                                 Qt::AscendingOrder);
}

void Columns::restore(int width)
{
    m_isRestored = false;
    restoreDefaults(width);
    QSettings settings;
    settings.beginGroup(group());
    std::vector<int> fields;
    for (const QString &key : settings.value(u"shown"_s).toStringList()) {
        if (const int field = m_listing.indexOf(key); field >= 0 && isOffered(field))
            fields.push_back(field);
    }
    if (!fields.empty())
        place(fields);
    for (const int field : fields) {
        const QString key = u"width/"_s + QString::fromLatin1(m_listing.field(field).key);
        const int remembered = settings.value(key).toInt();
        if (remembered >= 24)
            m_table.setColumnWidth(field, remembered);
    }
    const int sorted = m_listing.indexOf(settings.value(u"sorted"_s).toString());
    if (sorted >= 0)
        m_table.horizontalHeader()->setSortIndicator(
            sorted,
            settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isRestored = true;
}

void Columns::save()
{
    m_saving.stop();
    if (!m_isRestored)
        return;
    const QHeaderView &header = *m_table.horizontalHeader();
    QSettings settings;
    settings.beginGroup(group());
    QStringList shown;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int field = header.logicalIndex(visual);
        if (header.isSectionHidden(field))
            continue;
        const QString key = QString::fromLatin1(m_listing.field(field).key);
        shown.append(key);
        settings.setValue(u"width/"_s + key, header.sectionSize(field));
    }
    settings.setValue(u"shown"_s, shown);
    const int sorted = header.sortIndicatorSection();
    if (sorted >= 0 && sorted < m_listing.count())
        settings.setValue(u"sorted"_s, QString::fromLatin1(m_listing.field(sorted).key));
    settings.setValue(u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder);
}

void Columns::fill(QMenu &menu)
{
    menu.clear();
    for (int field = 0; field < m_listing.count(); ++field) {
        if (!isOffered(field))
            continue;
        QAction *action = menu.addAction(m_listing.label(field));
        action->setCheckable(true);
        action->setChecked(isShown(field));
        action->setEnabled(field != m_kind.titleIndex()); // a row without its name says nothing
        connect(action, &QAction::toggled, this, [this, field](bool on) { setShown(field, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, &Columns::reset);
}

bool Columns::isShown(int field) const
{
    return !m_table.isColumnHidden(field);
}

void Columns::setShown(int field, bool shown)
{
    QHeaderView *header = m_table.horizontalHeader();
    if (shown && !isShown(field)) {
        // Behind the last shown column, where it is seen to appear.
        header->moveSection(header->visualIndex(field),
                            header->count() - header->hiddenSectionCount());
        if (header->sectionSize(field) < 24)
            m_table.setColumnWidth(field, defaultWidth(field));
    }
    header->setSectionHidden(field, !shown);
    if (shown)
        m_table.setColumnWidth(field, std::max(m_table.columnWidth(field), 24));
    save();
}

void Columns::reset()
{
    QSettings().remove(group());
    restore(m_table.viewport()->width());
}
