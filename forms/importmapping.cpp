#include "importmapping.h"

#include "choicecombo.h"
#include "recorddelegate.h"
#include "theme.h"

#include "records/labels.h"
#include "tables/roles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Section { NameSection, ValueSection, FieldSection, StateSection };

QString codeOf(const Kind &kind, const ImportColumn &column)
{
    switch (column.use) {
    case ImportColumn::Use::Id:
        return u"id"_s;
    case ImportColumn::Use::Uuid:
        return u"uuid"_s;
    case ImportColumn::Use::Field:
        return QString::fromUtf8(kind.field(column.field).key);
    case ImportColumn::Use::LeftOut:
        break;
    }
    return {};
}

QList<ChoiceEntry> fieldChoices(const Kind &kind, const ImportColumn &column)
{
    QList<ChoiceEntry> choices;
    for (const FieldInfo &field : kind.fields()) {
        if (isImportable(field))
            choices.append({QString::fromUtf8(field.key), labels::field(kind, field)});
    }
    for (const QString &identity : {u"id"_s, u"uuid"_s}) {
        if (column.name == identity)
            choices.append({identity, identity});
    }
    return choices;
}

} // namespace

ImportMapping::ImportMapping(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    RecordDelegate::install(*this);
    setModel(m_model);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus); // the combo boxes are what one goes to
    setAccessibleName(tr("Columns of the file"));
}

void ImportMapping::clear()
{
    m_model->clear();
    m_combos.clear();
    m_kind = nullptr;
}

void ImportMapping::setPlan(const ImportPlan &plan)
{
    bool same = m_kind == plan.kind && m_fileName == plan.fileName
        && m_combos.size() == plan.columns.size();
    for (size_t i = 0; same && i < plan.columns.size(); ++i)
        same = m_model->item(int(i), NameSection)->text() == plan.columns[i].name;
    if (!same)
        build(plan);
    for (size_t i = 0; i < plan.columns.size(); ++i)
        showState(plan, int(i));
}

void ImportMapping::build(const ImportPlan &plan)
{
    clear();
    m_kind = plan.kind;
    m_fileName = plan.fileName;
    m_model->setHorizontalHeaderLabels(
        {tr("Column in the file"), tr("First value"), tr("Field in Utblick"), QString()});
    for (size_t i = 0; i < plan.columns.size(); ++i)
        addRow(plan, int(i));
    QHeaderView &header = *horizontalHeader();
    header.setSectionResizeMode(NameSection, QHeaderView::Interactive);
    header.setSectionResizeMode(FieldSection, QHeaderView::Stretch);
    header.setSectionResizeMode(StateSection, QHeaderView::Fixed);
    resizeColumnToContents(NameSection);
    const int widest = fontMetrics().averageCharWidth() * 22;
    header.resizeSection(NameSection, std::min(header.sectionSize(NameSection), widest));
    header.resizeSection(ValueSection, widest * 3 / 4);
    header.resizeSection(StateSection, Theme::cellIcon + 2 * Theme::cellPadding);
}

void ImportMapping::addRow(const ImportPlan &plan, int column)
{
    const ImportColumn &head = plan.columns[size_t(column)];
    auto *name = new QStandardItem(head.name);
    auto *value = new QStandardItem(head.firstValue);
    value->setData(int(Roles::Tone::Muted), Roles::Tone);
    m_model->appendRow({name, value, new QStandardItem, new QStandardItem});

    auto *combo = new ChoiceCombo;
    combo->setChoices(fieldChoices(*plan.kind, head), tr("Leave out"));
    combo->setAccessibleName(tr("Field for the column %1").arg(head.name));
    Theme::setStyleProperty(*combo, "small", u"true"_s);
    connect(combo, &ChoiceCombo::edited, this, [this, column] {
        release(column);
        Q_EMIT edited();
    });
    auto *frame = new QWidget;
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(Theme::cellPadding, 1, Theme::cellPadding, 2);
    layout->addWidget(combo);
    setIndexWidget(m_model->index(column, FieldSection), frame);
    m_combos.push_back(combo);
}

/// A field can come from one column only: the others that had it are left out.
void ImportMapping::release(int column)
{
    const QString code = m_combos[size_t(column)]->code();
    for (size_t i = 0; i < m_combos.size(); ++i) {
        if (int(i) != column && !code.isEmpty() && m_combos[i]->code() == code)
            m_combos[i]->setCode({});
    }
}

void ImportMapping::showState(const ImportPlan &plan, int column)
{
    const ImportColumn &head = plan.columns[size_t(column)];
    m_combos[size_t(column)]->setCode(codeOf(*plan.kind, head));
    const auto worst =
        std::find_if(plan.problems.begin(), plan.problems.end(), [&](const ImportProblem &problem) {
            return problem.column == column && problem.severity != ImportProblem::Severity::Note;
        });
    QStandardItem &state = *m_model->item(column, StateSection);
    const bool isLeftOut = head.use == ImportColumn::Use::LeftOut;
    const bool hasProblem = worst != plan.problems.end();
    state.setText(isLeftOut ? u"–"_s : QString());
    state.setData(isLeftOut        ? QString()
                      : hasProblem ? u"dialog-warning"_s
                                   : u"emblem-ok"_s,
                  Roles::Icon);
    state.setData(int(isLeftOut        ? Roles::Tone::Muted
                          : hasProblem ? Roles::Tone::Warn
                                       : Roles::Tone::Ok),
                  Roles::Tone);
    const QString words = isLeftOut ? tr("Left out") : hasProblem ? worst->text() : tr("Taken in");
    state.setToolTip(words);
    state.setData(words, Qt::AccessibleTextRole);
}

QMap<QString, QString> ImportMapping::columns() const
{
    QMap<QString, QString> columns;
    for (size_t i = 0; i < m_combos.size(); ++i)
        columns.insert(u"#%1"_s.arg(i + 1), m_combos[i]->code());
    return columns;
}

int ImportMapping::mappedCount() const
{
    return int(std::count_if(m_combos.begin(), m_combos.end(),
                             [](const ChoiceCombo *combo) { return !combo->code().isEmpty(); }));
}
