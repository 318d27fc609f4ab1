#include "replacedialog.h"

#include "dialogsize.h"
#include "longedit.h"
#include "message.h"
#include "previewframe.h"
#include "progress.h"
#include "replaceform.h"
#include "replacemodel.h"
#include "replacepreview.h"

#include "records/shown.h"
#include "tables/workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

std::function<void(ReplaceDialog &)> &testAnswer()
{
    static std::function<void(ReplaceDialog &)> answer;
    return answer;
}

constexpr int typingPause = 200; // ms after the last key press
constexpr QSize firstSize(1060, 620);
constexpr int labelLetters = 30;

/// Words for the undo menu.
QString shortened(const QString &words)
{
    return words.size() > labelLetters ? words.left(labelLetters) + u'…' : words;
}

} // namespace

ReplaceDialog::ReplaceDialog(Workspace &workspace, const Kind *current,
                             std::vector<qint64> shownIds, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(new ReplaceForm(current, std::move(shownIds), this))
    , m_preview(new ReplacePreview(this))
{
    setWindowTitle(tr("Find and replace"));
    m_act = PreviewFrame::fill(*this, *m_form, *m_preview);
    connect(m_act, &QPushButton::clicked, this, &ReplaceDialog::commit);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::search);
    connect(m_form, &ReplaceForm::changed, this, [this] {
        m_isComplete = false;
        m_act->setEnabled(false);
        m_pause.start(typingPause);
    });
    connect(&m_job, &LatestJob::progressed, m_preview, &ReplacePreview::showProgress);
    connect(m_preview, &ReplacePreview::stopped, this,
            [this] { showNothing(tr("Stopped. Change something at the left to look again.")); });
    connect(m_preview, &ReplacePreview::changed, this, &ReplaceDialog::showAct);
    connect(m_preview, &ReplacePreview::recordActivated, this, &ReplaceDialog::recordActivated);
    DialogSize::remember(*this, u"replace"_s, firstSize);
    m_form->setFocus();
    search();
}

ReplaceModel &ReplaceDialog::model() const
{
    return m_preview->model();
}

void ReplaceDialog::search()
{
    m_job.stop();
    const ReplaceQuery query = m_form->query();
    if (const QString missing = query.problem(); !missing.isEmpty())
        return showNothing(missing);
    m_query = query;
    auto result = std::make_shared<std::optional<Result<ReplaceFound>>>();
    const auto work = [path = m_workspace.path(), query, result](const Progress &progress) {
        const Result<Database> database = Database::openReader(path);
        *result = database ? findReplacements(Reader(*database), query, progress)
                           : Result<ReplaceFound>(database.error());
    };
    m_job.start(work, [this, result] { take(*std::move(*result)); });
}

void ReplaceDialog::showNothing(const QString &sentence)
{
    m_job.stop();
    m_isComplete = false;
    m_preview->showNothing(sentence);
    showAct();
    Q_EMIT settled();
}

void ReplaceDialog::take(Result<ReplaceFound> found)
{
    if (!found)
        return showNothing(found.error().message);
    m_isComplete = true;
    m_preview->present(*std::move(found));
    showAct();
    Q_EMIT settled();
}

void ReplaceDialog::showAct()
{
    const int hits = m_preview->counts().hits;
    m_act->setText(hits > 0 ? tr("Replace %1 hit(s)", nullptr, hits).arg(shown::number(hits))
                            : tr("Replace"));
    m_act->setEnabled(m_isComplete && hits > 0 && m_workspace.isWritable());
}

Result<Batch> ReplaceDialog::makeBatch()
{
    const QString label =
        tr("Replace “%1” with “%2”").arg(shortened(m_query.find), shortened(m_query.replacement));
    return ProgressRunner::run<Batch>(
        this, tr("Preparing the change"),
        [path = m_workspace.path(), this, label](const Progress &progress) -> Result<Batch> {
            const Result<Database> database = Database::openReader(path);
            if (!database)
                return database.error();
            return replacementBatch(Reader(*database), m_query, model().hits(), label, progress);
        });
}

void ReplaceDialog::commit()
{
    const ReplaceCounts counts = m_preview->counts();
    if (!m_isComplete || !isSettled() || counts.hits == 0)
        return;
    Result<Batch> batch = makeBatch();
    Result<> written = batch ? Result<>() : Result<>(batch.error());
    if (written)
        written = longedit::commit(
            this, m_workspace, *batch,
            tr("Replacing %1 hit(s)", nullptr, counts.hits).arg(shown::number(counts.hits)));
    if (written) {
        m_replaced = counts.hits;
        return accept();
    }
    Message::show(this, written.error());
    if (written.error().code != Error::Code::Conflict)
        return;
    m_isComplete = false;
    m_workspace.reload(); // what somebody else wrote is to be seen everywhere
    search();
}

void ReplaceDialog::reject()
{
    m_job.stop();
    QDialog::reject();
}

Result<int> ReplaceDialog::ask(QWidget *parent, Workspace &workspace, const Kind *current,
                               const std::vector<qint64> &shownIds,
                               const std::function<void(const Kind *, qint64)> &open)
{
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed.error();
    if (!workspace.isWritable()) {
        return Error{Error::Code::Access,
                     tr("The register is open for reading only. Make a copy to change it."),
                     {}};
    }
    ReplaceDialog dialog(workspace, current, shownIds, parent);
    if (open)
        connect(&dialog, &ReplaceDialog::recordActivated, &dialog, open);
    if (testAnswer()) {
        dialog.show();
        testAnswer()(dialog);
    } else {
        dialog.exec();
    }
    if (dialog.replaced() == 0)
        return Error{Error::Code::Stopped, tr("Nothing was replaced."), {}};
    return dialog.replaced();
}

void ReplaceDialog::setAnswer(std::function<void(ReplaceDialog &)> answer)
{
    testAnswer() = std::move(answer);
}
