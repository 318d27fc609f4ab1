#include "bulkeditdialog.h"

#include "bulkfields.h"
#include "changepreview.h"
#include "changepreviewmodel.h"
#include "dialogsize.h"
#include "longedit.h"
#include "message.h"
#include "previewframe.h"

#include "records/shown.h"
#include "tables/workspace.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::function<void(BulkEditDialog &)> &testAnswer()
{
    static std::function<void(BulkEditDialog &)> answer;
    return answer;
}

constexpr int typingPause = 60; // ms after the last key press
constexpr QSize firstSize(1010, 560);
/// Names that one sentence can hold.
constexpr qsizetype mostNames = 3;

/// Whether the fields of a record are changed from the same values in two plans.
bool startsAlike(const PlannedChange &one, const PlannedChange &other)
{
    return std::ranges::equal(one.fields, other.fields, {}, &FieldChange::before,
                              &FieldChange::before);
}

} // namespace

BulkEditDialog::BulkEditDialog(Workspace &workspace, const Kind &kind, std::vector<qint64> ids,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_ids(std::move(ids))
    , m_fields(new BulkFields(workspace, kind, m_ids, this))
    , m_preview(new ChangePreview(workspace, this))
{
    setWindowTitle(m_ids.size() == 1 ? actWords(1) : tr("Change several %1").arg(nounOf(kind, 2)));
    m_act = PreviewFrame::fill(*this, *m_fields, *m_preview);
    connect(m_act, &QPushButton::clicked, this, &BulkEditDialog::commit);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::replan);
    connect(&m_job, &LatestJob::progressed, this, [this](int done, int total) {
        if (total > 0)
            m_preview->setBusy(
                tr("Reading %1 of %2…").arg(shown::number(done), shown::number(total)));
    });
    connect(m_preview, &ChangePreview::changed, this, &BulkEditDialog::showAct);
    connect(m_fields, &BulkFields::changed, this, [this] {
        m_isComplete = false;
        m_act->setEnabled(false);
        m_pause.start(typingPause);
    });
    connect(m_fields, &BulkFields::failed, this,
            [this](const Error &error) { Message::show(this, error); });
    DialogSize::remember(*this, u"bulkedit"_s, firstSize);
    m_preview->setPlan(kind, {});
    m_fields->setFocus();
    showAct();
}

void BulkEditDialog::replan()
{
    m_job.stop();
    std::optional<std::vector<BulkSetting>> wanted = m_fields->settings();
    if (wanted && !wanted->empty())
        return startPlan(*std::move(wanted));
    m_isComplete = false;
    if (wanted)
        m_preview->setPlan(m_kind, {});
    else
        m_preview->setBusy(tr("A field at the left cannot be read yet."));
    showAct();
    Q_EMIT settled();
}

void BulkEditDialog::startPlan(std::vector<BulkSetting> settings)
{
    using Plan = Result<std::vector<PlannedChange>>;
    auto result = std::make_shared<std::optional<Plan>>();
    const auto work = [path = m_workspace.path(), kind = &m_kind, ids = m_ids,
                       settings = std::move(settings), result](const Progress &progress) {
        const Result<Database> database = Database::openReader(path);
        *result = database ? planBulkEdit(Reader(*database), *kind, ids, settings, progress)
                           : Plan(database.error());
    };
    m_job.start(work, [this, result] { takePlan(std::move(**result)); });
}

void BulkEditDialog::takePlan(Result<std::vector<PlannedChange>> plan)
{
    m_isComplete = plan.ok();
    if (plan)
        m_preview->setPlan(m_kind, *std::move(plan));
    else
        Message::show(this, plan.error());
    if (const std::vector<PlannedChange> before = std::exchange(m_stale, {}); !before.empty())
        tellConflict(before);
    showAct();
    Q_EMIT settled();
}

QString BulkEditDialog::actWords(int count) const
{
    return tr("Change %1").arg(recordCount(m_kind, count));
}

void BulkEditDialog::showAct()
{
    const int count = m_isComplete ? m_preview->counts().records : 0;
    m_act->setText(actWords(count > 0 ? count : int(m_ids.size())));
    m_act->setEnabled(count > 0 && m_workspace.isWritable());
    m_fields->setHint(m_isComplete && count == 0
                          ? tr("All records already have these values. Nothing changes.")
                          : tr("Tick the fields to change. Nothing is written until you choose %1.")
                                .arg(m_act->text()));
}

Batch BulkEditDialog::batch() const
{
    Batch made = batchOf(actWords(m_preview->counts().records), m_preview->plan());
    made.files = m_fields->files();
    return made;
}

void BulkEditDialog::commit()
{
    if (!m_isComplete || !isSettled())
        return;
    Batch made = batch();
    if (made.isEmpty())
        return;
    const int count = int(made.changes.size());
    const Result<> written = longedit::commit(this, m_workspace, made,
                                              tr("Changing %1").arg(recordCount(m_kind, count)));
    if (written) {
        m_changed = count;
        return accept();
    }
    if (written.error().code != Error::Code::Conflict)
        return Message::show(this, written.error());
    m_stale = m_preview->plan();
    m_isComplete = false;
    m_workspace.reload(); // what somebody else wrote is to be seen everywhere
    replan();
}

/// Says which records are no longer as the preview showed them: \a before, as it was.
void BulkEditDialog::tellConflict(const std::vector<PlannedChange> &before)
{
    const std::vector<PlannedChange> &now = m_preview->plan();
    QStringList names;
    auto at = now.begin();
    for (const PlannedChange &planned : before) {
        const auto same = std::find_if(
            at, now.end(), [&](const PlannedChange &other) { return other.id == planned.id; });
        if (same != now.end())
            at = same + 1;
        if (same == now.end() || !startsAlike(planned, *same))
            names.append(m_preview->model().nameOf(planned));
    }
    names.removeAll(QString()); // of removed records
    QString words = names.first(std::min(mostNames, names.size())).join(u", "_s);
    if (names.size() > mostNames)
        words = tr("%1 and %n more", nullptr, int(names.size() - mostNames)).arg(words);
    if (names.isEmpty())
        words = tr("some of the records");
    Message::tell(this,
                  tr("Somebody else changed %1 meanwhile. Nothing is written yet: the preview "
                     "shows the new values before.")
                      .arg(words),
                  Tone::Warn);
}

void BulkEditDialog::reject()
{
    m_job.stop();
    QDialog::reject();
}

Result<int> BulkEditDialog::ask(QWidget *parent, Workspace &workspace, const Kind &kind,
                                const std::vector<qint64> &ids)
{
    if (Result<> allowed = workspace.mayWrite(); !allowed)
        return allowed.error();
    if (!workspace.isWritable()) {
        return Error{Error::Code::Access,
                     tr("The register is open for reading only. Make a copy to change it."),
                     {}};
    }
    if (ids.empty())
        return Error{Error::Code::Invalid, tr("No record is chosen. Choose some rows first."), {}};
    BulkEditDialog dialog(workspace, kind, ids, parent);
    if (testAnswer()) {
        dialog.show();
        testAnswer()(dialog);
    } else {
        dialog.exec();
    }
    if (dialog.changed() == 0)
        return Error{Error::Code::Stopped, tr("Nothing was changed."), {}};
    return dialog.changed();
}

void BulkEditDialog::setAnswer(std::function<void(BulkEditDialog &)> answer)
{
    testAnswer() = std::move(answer);
}
