#include "replacepreview.h"

#include "previewbar.h"
#include "replacedelegate.h"
#include "replacemodel.h"
#include "rowruns.h"

#include "records/shown.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 14;
constexpr int nameLetters = 26;
constexpr int fieldLetters = 20;
/// Names that one sentence can hold.
constexpr qsizetype mostNames = 3;

} // namespace

ReplacePreview::ReplacePreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReplaceModel(this))
    , m_view(new QTableView(this))
    , m_bar(new PreviewBar(this))
    , m_counts(new QLabel(this))
    , m_stop(new QPushButton(tr("Stop the search"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    m_bar->hide();
    setUpView();
}

QLayout *ReplacePreview::heading()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(edge, 8, edge, 8);
    line->setSpacing(12);
    auto *title = new QLabel(tr("Preview"), this);
    Theme::setStyleProperty(*title, "bold", u"true"_s);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setWordWrap(true);
    Theme::setTextRole(*m_counts, Theme::Size::Normal, ColorRole::Text2);
    m_stop->setObjectName(u"stop"_s);
    m_stop->setAutoDefault(false);
    Theme::setStyleProperty(*m_stop, "small", u"true"_s);
    connect(m_stop, &QPushButton::clicked, this, &ReplacePreview::stopped);
    line->addWidget(title);
    line->addWidget(m_counts, 1);
    line->addWidget(m_stop);
    m_stop->hide();
    return line;
}

void ReplacePreview::setUpView()
{
    ReplaceDelegate::install(*m_view, *m_model);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Preview"));
    m_view->setAccessibleDescription(
        tr("Every place before and after. Space leaves one out or takes it with again, Enter shows "
           "the record."));
    QHeaderView &header = *m_view->horizontalHeader();
    header.setSortIndicatorShown(false);
    header.setSectionsClickable(false);
    header.setStretchLastSection(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &ReplacePreview::activate);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReplacePreview::showNote);
    connect(m_bar, &PreviewBar::toggled, this, &ReplacePreview::toggleChosen);
}

void ReplacePreview::present(ReplaceFound found)
{
    m_found = std::move(found);
    m_stop->hide();
    m_model->setHits(std::exchange(m_found.hits, {}));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCounts();
    showNote();
}

void ReplacePreview::showNothing(const QString &sentence)
{
    present({});
    m_counts->setText(sentence);
}

void ReplacePreview::showProgress(int done, int total)
{
    if (total == 0)
        return; // not known yet
    m_stop->show();
    m_counts->setText(
        tr("Looking through record %1 of %2…").arg(shown::number(done), shown::number(total)));
}

ReplaceCounts ReplacePreview::counts() const
{
    return countsOf(m_model->hits());
}

void ReplacePreview::showCounts()
{
    if (m_model->rowCount() == 0 && m_found.unreadable.isEmpty() && m_found.refused == 0)
        return m_counts->setText(tr("No hits. Look in more fields, or for fewer words."));
    const ReplaceCounts counts = this->counts();
    const auto number = [](int count) { return shown::number(count); };
    QStringList parts{tr("%1 hit(s)", nullptr, counts.hits).arg(number(counts.hits)) + u' '
                      + tr("in %1 record(s)", nullptr, counts.records).arg(number(counts.records))};
    if (counts.leftOut > 0)
        parts.append(tr("%1 left out", nullptr, counts.leftOut).arg(number(counts.leftOut)));
    if (m_found.refused > 0)
        parts.append(tr("%n address(es) would become unusable and stay", nullptr, m_found.refused));
    const QStringList &unread = m_found.unreadable;
    if (!unread.isEmpty()) {
        const QString names = unread.first(std::min(mostNames, unread.size())).join(u", "_s);
        parts.append(tr("%1 cannot be read and stays as it is").arg(names));
    }
    m_counts->setText(parts.join(u", "_s));
}

void ReplacePreview::showNote()
{
    const int row = m_view->currentIndex().row();
    m_bar->setVisible(row >= 0);
    if (row < 0)
        return;
    const ReplaceHit &hit = m_model->hits()[size_t(row)];
    const bool isNoted = !hit.notes.isEmpty();
    QString hint;
    if (hit.barred)
        hint = tr("It cannot be written like this and is left out.");
    else if (hit.excluded)
        hint = tr("It is left out.");
    else if (isNoted)
        hint = tr("Replace it anyway, or leave it out.");
    const QString becomes =
        tr("“%1” becomes “%2”.").arg(m_model->wordsBefore(row), m_model->wordsAfter(row));
    m_bar->say({hit.name, isNoted ? hit.notes.join(u' ') : becomes, hint, isNoted, hit.isLeftOut(),
                !hit.barred});
}

/// All chosen rows get the opposite of what the current one has.
void ReplacePreview::toggleChosen()
{
    const int current = m_view->currentIndex().row();
    if (current < 0)
        return;
    const bool excluded = !m_model->hits()[size_t(current)].excluded;
    std::vector<int> rows = rowsOf(rowRuns(m_view->selectionModel()->selection()));
    rows.push_back(current);
    m_model->setExcluded(rows, excluded);
    showCounts();
    showNote();
    Q_EMIT changed();
}

void ReplacePreview::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ReplaceHit &hit = m_model->hits()[size_t(index.row())];
    Q_EMIT recordActivated(hit.kind, hit.id);
}

/// The change itself gets most of the room.
void ReplacePreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView &header = *m_view->horizontalHeader();
    header.resizeSection(ReplaceModel::NameColumn, std::min(letter * nameLetters, width() / 4));
    header.resizeSection(ReplaceModel::FieldColumn, std::min(letter * fieldLetters, width() / 4));
}

bool ReplacePreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space)
        toggleChosen();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        activate(m_view->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}
