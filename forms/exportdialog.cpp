#include "exportdialog.h"

#include "dialogsize.h"
#include "exportchanges.h"
#include "exportdone.h"
#include "exportfindings.h"
#include "exportform.h"
#include "message.h"
#include "messagebar.h"
#include "progress.h"
#include "theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 400; // ms after the last key press
constexpr QSize firstSize(1060, 640);
constexpr int formLetters = 44; ///< how wide the choices are

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    return line;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, ExportJobs jobs, const ExportChoices &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_jobs(std::move(jobs))
    , m_form(new ExportForm(offer, m_jobs.askFolder, this))
    , m_findings(new ExportFindings(this))
    , m_changes(new ExportChangesView(tr("What changes"), this))
    , m_done(new ExportDone(this))
    , m_pages(new QStackedWidget(this))
    , m_anyway(new QCheckBox(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_act(new QPushButton(tr("&Export"), this))
{
    setWindowTitle(tr("Export the web site"));
    m_changes->setObjectName(u"preview"_s);
    m_pages->addWidget(askPage());
    m_pages->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new MessageBar(this));
    connectParts();
    m_form->setChoices(choices);
    DialogSize::remember(*this, u"export"_s, firstSize);
    m_form->setFocus();
    look();
}

QWidget *ExportDialog::askPage()
{
    auto *page = new QWidget(this);
    auto *choices = new QScrollArea(page);
    choices->setWidget(m_form);
    choices->setWidgetResizable(true);
    choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices->setMinimumWidth(m_form->minimumSizeHint().width());
    choices->setFocusPolicy(Qt::NoFocus);
    auto *parts = new QSplitter(page);
    parts->setChildrenCollapsible(false);
    parts->addWidget(choices);
    parts->addWidget(previewPart());
    parts->setStretchFactor(1, 1);
    const int wanted =
        std::min(fontMetrics().averageCharWidth() * formLetters, firstSize.width() * 2 / 5);
    parts->setSizes({wanted, firstSize.width() - wanted});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts, 1);
    layout->addWidget(hairline(page));
    layout->addWidget(foot());
    return page;
}

QWidget *ExportDialog::previewPart()
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_findings);
    parts->addWidget(m_changes);
    parts->setStretchFactor(0, 1);
    // As long as there is no list of changes, the findings have its room.
    parts->setSizes({firstSize.height(), 0});
    const QList<int> halves{firstSize.height(), firstSize.height()};
    connect(m_changes, &ExportChangesView::listShown, parts,
            [parts, shared = halves](bool withChanges) mutable {
                if (!withChanges)
                    shared = parts->sizes();
                parts->setStretchFactor(1, withChanges ? 1 : 0);
                parts->setSizes(withChanges ? shared : QList<int>{firstSize.height(), 0});
            });
    return parts;
}

QWidget *ExportDialog::foot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_anyway->setObjectName(u"anyway"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_act->setObjectName(u"act"_s);
    layout->addWidget(m_anyway);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_act);
    // Enter in a field must not export what has not been looked at yet.
    m_cancel->setAutoDefault(false);
    m_act->setAutoDefault(false);
    Theme::setStyleProperty(*m_act, "act", u"true"_s);
    return foot;
}

void ExportDialog::connectParts()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ExportDialog::look);
    connect(m_form, &ExportForm::changed, this, [this] {
        m_job.stop();
        m_isReady = false;
        showAct();
        m_pause.start(typingPause);
    });
    connect(&m_job, &LatestJob::progressed, m_changes, &ExportChangesView::showProgress);
    connect(m_changes, &ExportChangesView::stopRequested, this, &ExportDialog::stop);
    connect(m_changes, &ExportChangesView::startRequested, this, &ExportDialog::look);
    connect(m_findings, &ExportFindings::activated, this, &ExportDialog::open);
    connect(m_anyway, &QCheckBox::toggled, this, &ExportDialog::showAct);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &ExportDialog::exportNow);
    connect(m_done, &ExportDone::browserRequested, this, [this] { openAddress(m_start); });
    connect(m_done, &ExportDone::folderRequested, this,
            [this] { openAddress(m_form->choices().folder); });
    connect(m_done, &ExportDone::archiveRequested, this, &ExportDialog::saveArchive);
    connect(m_done, &ExportDone::closeRequested, this, &ExportDialog::accept);
}

ExportChoices ExportDialog::choices() const
{
    return m_form->choices();
}

void ExportDialog::look()
{
    m_isReady = false;
    m_pause.stop();
    m_findings->showBusy();
    m_changes->showProgress(0, 0);
    showAct();
    auto result = std::make_shared<ExportPreview>();
    const auto work = [look = m_jobs.look, choices = m_form->choices(),
                       result](const Progress &progress) { *result = look(choices, progress); };
    m_job.start(work, [this, result] { take(*result); });
}

void ExportDialog::take(const ExportPreview &preview)
{
    m_errors = preview.errors();
    if (preview.findings)
        m_findings->setFindings(*preview.findings);
    else
        m_findings->showUnknown(tr("The site could not be checked."));
    m_isReady = preview.changes.has_value();
    if (preview.changes)
        m_changes->showChanges(*preview.changes);
    else if (preview.hindrance)
        m_changes->showNothing(preview.hindrance->message, true);
    else
        m_changes->showNothing(tr("Choose a folder, and see here what would change in it."));
    m_anyway->setChecked(false);
    showAct();
    Q_EMIT settled();
}

void ExportDialog::stop()
{
    m_job.stop();
    m_errors = 0;
    m_findings->showUnknown(tr("Not checked."));
    m_changes->showStopped();
    showAct();
    Q_EMIT settled();
}

void ExportDialog::showAct()
{
    m_anyway->setVisible(m_errors > 0);
    m_anyway->setEnabled(m_isReady);
    m_anyway->setText(tr("E&xport although %n error(s) remain", nullptr, m_errors));
    m_act->setEnabled(m_isReady && (m_errors == 0 || m_anyway->isChecked()));
    m_act->setToolTip(m_isReady && !m_act->isEnabled()
                          ? tr("Mend the errors first, or tick that you export all the same.")
                          : QString());
}

void ExportDialog::exportNow()
{
    if (!m_isReady || !isSettled() || !m_act->isEnabled())
        return;
    const Result<ExportChanges> done = ProgressRunner::run<ExportChanges>(
        this, tr("Exporting the web site"),
        [write = m_jobs.write, choices = m_form->choices(), anyway = m_anyway->isChecked()](
            const Progress &progress) { return write(choices, anyway, progress); });
    if (done)
        return showDone(*done);
    Message::show(this, done.error());
    look(); // what hinders it now is to be seen
}

void ExportDialog::showDone(const ExportChanges &changes)
{
    m_start = changes.start;
    findChild<MessageBar *>()->hide();
    m_done->present(changes, m_form->choices().folder);
    m_pages->setCurrentWidget(m_done);
    m_done->setFocus();
}

void ExportDialog::open(const ExportFinding &finding)
{
    if (!isVisible())
        return; // a second click on the same row
    reject();
    Q_EMIT findingActivated(finding);
}

void ExportDialog::openAddress(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Message::tell(this, tr("Nothing opens %1 here. Open it yourself.").arg(path), Tone::Warn);
}

void ExportDialog::saveArchive()
{
    const QString folder = m_form->choices().folder;
    const QString archive =
        m_jobs.askArchive(tr("Save the web site as one file"), QFileInfo(folder).fileName());
    if (archive.isEmpty())
        return;
    const Result<bool> packed = ProgressRunner::run<bool>(
        this, tr("Packing the web site"),
        [pack = m_jobs.pack, folder, archive](const Progress &progress) -> Result<bool> {
            const Result<> done = pack(folder, archive, progress);
            return done ? Result<bool>(true) : done.error();
        });
    if (packed)
        Message::tell(this, tr("The web site was saved as %1.").arg(QFileInfo(archive).fileName()),
                      Tone::Ok);
    else
        Message::show(this, packed.error());
}

void ExportDialog::reject()
{
    m_job.stop();
    m_pause.stop();
    QDialog::reject();
}
