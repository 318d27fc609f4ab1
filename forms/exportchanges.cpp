#include "exportchanges.h"

#include "icons.h"
#include "listdelegate.h"
#include "theme.h"

#include "records/shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14;

QString count(const QString &words, int number)
{
    return words.arg(shown::number(number));
}

} // namespace

void ExportChangesModel::setChanges(ExportChanges changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ExportChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid()
        ? 0
        : int(m_changes.added.size() + m_changes.changed.size() + m_changes.removed.size());
}

QVariant ExportChangesModel::data(const QModelIndex &index, int role) const
{
    struct Part
    {
        const std::vector<ExportFile> &files;
        const char *words;
        QString icon;
        ColorRole color;
    };
    const Part parts[] = {
        {m_changes.added, QT_TR_NOOP("New: %1"), u"list-add"_s, ColorRole::Ok},
        {m_changes.changed, QT_TR_NOOP("Changed: %1"), u"document-edit"_s, ColorRole::Info},
        {m_changes.removed, QT_TR_NOOP("Gone: %1"), u"list-remove"_s, ColorRole::Bad},
    };
    if (!index.isValid())
        return {};
    auto row = size_t(index.row());
    for (const Part &part : parts) {
        if (row >= part.files.size()) {
            row -= part.files.size();
            continue;
        }
        if (role == Qt::DisplayRole)
            return tr(part.words).arg(part.files[row].name);
        if (role == Qt::ToolTipRole)
            return part.files[row].path;
        return role == Qt::DecorationRole ? Icons::named(part.icon, part.color) : QVariant();
    }
    return {};
}

ExportChangesView::ExportChangesView(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(new ExportChangesModel(this))
    , m_list(new QListView(this))
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_again(new QPushButton(tr("Look again"), this))
{
    m_list->setObjectName(u"changes"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(title);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Theme::setStyleProperty(*m_list, "flush", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head(title));
    layout->addWidget(m_list, 1);
    m_list->hide();
}

void ExportChangesView::showList(bool isShown)
{
    if (m_list->isHidden() != isShown)
        return;
    m_list->setVisible(isShown);
    Q_EMIT listShown(isShown);
}

QLayout *ExportChangesView::head(const QString &title)
{
    auto *name = new QLabel(title, this);
    Theme::setStyleProperty(*name, "bold", u"true"_s);
    m_sentence->setObjectName(u"changeCounts"_s);
    m_sentence->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    m_stop->setObjectName(u"stopLooking"_s);
    m_again->setObjectName(u"lookAgain"_s);
    for (QPushButton *button : {m_stop, m_again}) {
        button->setAutoDefault(false);
        Theme::setStyleProperty(*button, "small", u"true"_s);
    }
    connect(m_stop, &QPushButton::clicked, this, &ExportChangesView::stopRequested);
    connect(m_again, &QPushButton::clicked, this, &ExportChangesView::startRequested);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(side, 10, side, 8);
    line->setSpacing(12);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_bar, 1);
    line->addWidget(m_stop);
    line->addWidget(m_again);
    say({}, false);
    return line;
}

void ExportChangesView::say(const QString &sentence, bool isFault)
{
    m_bar->hide();
    m_stop->hide();
    m_again->hide();
    m_sentence->setText(sentence);
    m_sentence->show();
    fitSentence();
    Theme::setTextRole(*m_sentence, Theme::Size::Normal,
                       isFault ? ColorRole::Bad : ColorRole::Text2);
}

void ExportChangesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

/// A splitter does not ask how high a text becomes in its width.
void ExportChangesView::fitSentence()
{
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(m_sentence->width())));
}

QString ExportChangesView::summary(const ExportChanges &changes)
{
    if (changes.isNothing())
        return tr("Nothing has changed since the last export.");
    const auto sizeOf = [](const std::vector<ExportFile> &files) { return int(files.size()); };
    const int added = sizeOf(changes.added);
    const int changed = sizeOf(changes.changed);
    const int removed = sizeOf(changes.removed);
    QStringList parts;
    if (added > 0)
        parts.append(count(tr("%1 new", nullptr, added), added));
    if (changed > 0)
        parts.append(count(tr("%1 changed", nullptr, changed), changed));
    if (removed > 0)
        parts.append(count(tr("%1 gone", nullptr, removed), removed));
    if (changes.unchanged > 0)
        parts.append(count(tr("%1 as before", nullptr, changes.unchanged), changes.unchanged));
    return parts.join(u", "_s);
}

void ExportChangesView::showChanges(ExportChanges changes)
{
    say(summary(changes), false);
    m_model->setChanges(std::move(changes));
    showList(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void ExportChangesView::showProgress(int done, int total)
{
    m_model->setChanges({});
    say({}, false);
    m_sentence->hide();
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->show();
    m_stop->show();
}

void ExportChangesView::showNothing(const QString &sentence, bool isFault)
{
    m_model->setChanges({});
    showList(false);
    say(sentence, isFault);
}

void ExportChangesView::showStopped()
{
    showNothing(tr("Stopped before everything was looked at."));
    m_again->show();
}
