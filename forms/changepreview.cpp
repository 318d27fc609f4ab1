#include "changepreview.h"

#include "changepreviewdelegate.h"
#include "changepreviewmodel.h"
#include "previewbar.h"
#include "rowruns.h"
#include "theme.h"

#include "records/shown.h"
#include "tables/roles.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Rows that are measured for the widths of the columns.
constexpr int measuredRows = 100;
constexpr int widestLetters = 42;
constexpr int edge = 14;

} // namespace

ChangePreview::ChangePreview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangePreviewModel(workspace, this))
    , m_view(new QTableView(this))
    , m_counts(new QLabel(this))
    , m_onlyNoted(new QCheckBox(tr("Only rows with notes"), this))
    , m_bar(new PreviewBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    setUpView();
    connect(m_onlyNoted, &QCheckBox::toggled, this, &ChangePreview::setOnlyNoted);
    connect(m_bar, &PreviewBar::toggled, this, &ChangePreview::toggleChosen);
    showCounts();
    showNote();
}

QLayout *ChangePreview::heading()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(edge, 8, edge, 8);
    line->setSpacing(12);
    auto *title = new QLabel(tr("Preview"), this);
    Theme::setStyleProperty(*title, "bold", u"true"_s);
    line->addWidget(title);
    Theme::setTextRole(*m_counts, Theme::Size::Normal, ColorRole::Text2);
    m_counts->setObjectName(u"counts"_s);
    line->addWidget(m_counts, 1);
    m_onlyNoted->setObjectName(u"onlyNoted"_s);
    line->addWidget(m_onlyNoted);
    return line;
}

void ChangePreview::setUpView()
{
    ChangePreviewDelegate::install(*m_view);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setAccessibleDescription(
        tr("Each cell before and after. Space leaves a row out or takes it with again."));
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChangePreview::showNote);
}

void ChangePreview::setPlan(const Kind &kind, std::vector<PlannedChange> plan)
{
    const int before = currentPlanRow();
    const bool isSameShape = m_model->kind() == &kind && plan.size() == m_model->plan().size();
    const int columns = m_model->columnCount();
    m_model->setPlan(kind, std::move(plan));
    m_busy.clear();
    if (!isSameShape || m_model->columnCount() != columns)
        fitColumns();
    const bool hasNotes = std::ranges::any_of(m_model->plan(), &PlannedChange::hasNotes);
    m_onlyNoted->setEnabled(hasNotes || m_onlyNoted->isChecked());
    choose(isSameShape ? before : -1);
    showCounts();
    showNote();
}

/// Goes to \a planRow, or to the first row with notes: what is odd is to be seen.
void ChangePreview::choose(int planRow)
{
    const std::vector<PlannedChange> &all = plan();
    const bool isNoted = planRow >= 0 && all[size_t(planRow)].hasNotes();
    if (!isNoted && !m_view->hasFocus()) {
        const auto noted = std::ranges::find_if(all, &PlannedChange::hasNotes);
        planRow = noted == all.end() ? planRow : int(noted - all.begin());
    }
    const int row = planRow < 0 ? -1 : m_model->rowOf(planRow);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

const std::vector<PlannedChange> &ChangePreview::plan() const
{
    return m_model->plan();
}

PlanCounts ChangePreview::counts() const
{
    return m_model->counts();
}

void ChangePreview::setBusy(const QString &words)
{
    m_busy = words;
    showCounts();
}

void ChangePreview::setExcluded(int row, bool excluded)
{
    m_model->setExcluded({row}, excluded);
    tellExcluded();
}

void ChangePreview::tellExcluded()
{
    showCounts();
    showNote();
    Q_EMIT changed();
}

void ChangePreview::setOnlyNoted(bool only)
{
    m_onlyNoted->setChecked(only);
    const int before = currentPlanRow();
    m_model->setOnlyNoted(only);
    choose(before);
    showNote();
}

/// Columns as wide as what the first rows hold, so that thousands of rows cost nothing.
void ChangePreview::fitColumns()
{
    QHeaderView &header = *m_view->horizontalHeader();
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    const int widest = fontMetrics().averageCharWidth() * widestLetters;
    const int rows = std::min(m_model->rowCount(), measuredRows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = header.sectionSizeHint(column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_model->index(row, column);
            width = std::max(width, m_view->itemDelegate()->sizeHint(option, index).width());
        }
        header.resizeSection(column, std::min(width + Theme::cellPadding, widest));
    }
}

void ChangePreview::showCounts()
{
    if (!m_busy.isEmpty() || !m_model->kind())
        return m_counts->setText(m_busy);
    if (plan().empty())
        return m_counts->setText(tr("Nothing changes yet."));
    const PlanCounts counts = m_model->counts();
    const auto number = [](int count) { return shown::number(count); };
    QStringList parts{
        recordCount(*m_model->kind(), counts.records),
        tr("%1 change(s)", nullptr, counts.cells).arg(number(counts.cells)),
    };
    if (counts.excluded > 0)
        parts.append(tr("%1 left out", nullptr, counts.excluded).arg(number(counts.excluded)));
    if (counts.unread > 0)
        parts.append(
            tr("%1 cell(s) cannot be read", nullptr, counts.unread).arg(number(counts.unread)));
    m_counts->setText(parts.join(u", "_s));
}

int ChangePreview::currentPlanRow() const
{
    return m_model->planRow(m_view->currentIndex().row());
}

void ChangePreview::showNote()
{
    const int row = currentPlanRow();
    m_bar->setVisible(row >= 0);
    if (row < 0)
        return;
    const PlannedChange &planned = plan()[size_t(row)];
    m_bar->say({m_model->nameOf(planned), noteWords(planned), hintWords(planned),
                planned.hasNotes(), planned.isLeftOut(), !planned.barred});
}

QString ChangePreview::noteWords(const PlannedChange &planned)
{
    QStringList sentences;
    for (const UnreadCell &cell : planned.unread)
        sentences.append(
            tr("“%1” cannot be read. %2").arg(cell.written.simplified(), cell.sentence));
    for (const Problem &note : planned.notes)
        sentences.append(note.message);
    if (sentences.isEmpty())
        sentences.append(tr("%n change(s).", nullptr, planned.changedCells()));
    return sentences.join(u' ');
}

QString ChangePreview::hintWords(const PlannedChange &planned)
{
    if (planned.barred)
        return tr("The row cannot be written like this and is left out.");
    if (planned.excluded)
        return tr("The row is left out.");
    if (!planned.unread.empty())
        return tr("Such cells are not written. Write the others, or leave the row out.");
    return planned.notes.empty() ? QString() : tr("Change it anyway, or leave the row out.");
}

/// All chosen rows get the opposite of what the current one has.
void ChangePreview::toggleChosen()
{
    const int current = currentPlanRow();
    if (current < 0)
        return;
    const bool excluded = !plan()[size_t(current)].excluded;
    std::vector<int> rows{current};
    for (const int row : rowsOf(rowRuns(m_view->selectionModel()->selection())))
        rows.push_back(m_model->planRow(row));
    m_model->setExcluded(rows, excluded);
    tellExcluded();
}

bool ChangePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
