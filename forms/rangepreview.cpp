#include "rangepreview.h"

#include "changepreview.h"
#include "changepreviewmodel.h"
#include "dialogsize.h"
#include "iconlabel.h"
#include "previewframe.h"
#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

std::function<bool(RangePreview &)> &testAnswer()
{
    static std::function<bool(RangePreview &)> answer;
    return answer;
}

/// Names that fit into the words of a check box.
constexpr qsizetype namesShown = 3;
constexpr QSize firstSize(900, 560);

QString namesOf(const std::vector<UnknownReference> &unknown)
{
    QStringList names;
    for (const UnknownReference &reference : unknown)
        names.append(RangePreview::tr("“%1”").arg(reference.name));
    const bool isMore = names.size() > namesShown;
    return names.mid(0, namesShown).join(u", "_s) + (isMore ? u", …"_s : QString());
}

} // namespace

RangePreview::RangePreview(Workspace &workspace, const RangeEdit &edit, RangePlan plan,
                           Replan replan, QWidget *parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_replan(std::move(replan))
    , m_preview(new ChangePreview(workspace, this))
    , m_notes(new QLabel(this))
    , m_create(new QCheckBox(this))
{
    setWindowTitle(edit.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addNotes(*layout);
    layout->addWidget(m_preview, 1);
    m_plan.unknown = plan.unknown;
    addCreate(*layout);
    addButtons(*layout);
    connect(m_preview, &ChangePreview::changed, this, &RangePreview::showAct);
    showPlan(std::move(plan));
    DialogSize::remember(*this, u"rangepreview"_s, firstSize);
    m_preview->view().setFocus();
}

void RangePreview::addNotes(QVBoxLayout &layout)
{
    auto *box = new QWidget(this);
    box->setObjectName(u"notesBox"_s);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(16, 12, 16, 4);
    line->setSpacing(10);
    auto *icon = new IconLabel(Theme::cellIcon, box);
    icon->setIcon(u"dialog-information"_s, ColorRole::Info);
    line->addWidget(icon, 0, Qt::AlignTop);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    line->addWidget(m_notes, 1);
    layout.addWidget(box);
}

void RangePreview::addCreate(QVBoxLayout &layout)
{
    m_create->setObjectName(u"createMissing"_s);
    const int count = int(m_plan.unknown.size());
    m_create->setText(
        tr("Create the %1 missing record(s): %2", nullptr, count)
            .arg(QString::number(count), namesOf(m_plan.unknown).replace(u'&', u"&&"_s)));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 0);
    line->addWidget(m_create);
    layout.addLayout(line);
    m_create->setVisible(count > 0);
    connect(m_create, &QCheckBox::toggled, this, &RangePreview::replan);
}

void RangePreview::addButtons(QVBoxLayout &layout)
{
    m_act = PreviewFrame::addFoot(*this, layout);
    Theme::makeAct(*m_act); // only what was pasted is at stake
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
}

void RangePreview::setCreatesMissing(bool creates)
{
    m_create->setChecked(creates);
}

void RangePreview::replan()
{
    Result<RangePlan> plan = m_replan(m_create->isChecked());
    if (plan)
        return showPlan(*std::move(plan));
    // What is shown stays, and so does the choice that it was made by.
    const QSignalBlocker quiet(m_create);
    m_create->setChecked(!m_create->isChecked());
    if (plan.error().code == Error::Code::Stopped)
        return;
    m_notes->setText(plan.error().message);
    m_notes->parentWidget()->show();
}

void RangePreview::showPlan(RangePlan plan)
{
    m_notes->setText(plan.notes.join(u'\n'));
    m_notes->parentWidget()->setVisible(!plan.notes.isEmpty());
    m_preview->model().setCreated(plan.created);
    m_preview->setPlan(*m_edit.kind, std::move(plan.changes));
    plan.changes.clear();
    m_plan = std::move(plan);
    showAct();
}

void RangePreview::showAct()
{
    const int cells = m_preview->counts().cells;
    m_act->setText(m_edit.act(cells));
    m_act->setEnabled(cells > 0);
}

RangePlan RangePreview::chosen() const
{
    RangePlan plan = m_plan;
    plan.changes = m_preview->plan();
    return plan;
}

std::optional<RangePlan> RangePreview::ask(QWidget *parent, Workspace &workspace,
                                           const RangeEdit &edit, RangePlan plan, Replan replan)
{
    RangePreview dialog(workspace, edit, std::move(plan), std::move(replan), parent);
    const bool isAgreed = testAnswer() ? testAnswer()(dialog) : dialog.exec() == QDialog::Accepted;
    return isAgreed ? std::optional(dialog.chosen()) : std::nullopt;
}

void RangePreview::setAnswer(std::function<bool(RangePreview &)> answer)
{
    testAnswer() = std::move(answer);
}
