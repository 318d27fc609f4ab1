#include "rangeedit.h"

#include "longedit.h"
#include "message.h"
#include "progress.h"
#include "rangepreview.h"

#include "tables/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Ranging
{
    Q_DECLARE_TR_FUNCTIONS(RangeEdit)
};

/// How a value names the record \a made: by its uuid, or by its number among those of its kind.
QString nameOf(const Kind &kind, const QVariant &id)
{
    return QString::fromUtf8(kind.key()) + u' ' + id.toString();
}

QSet<QString> named(const std::vector<Change> &changes)
{
    QSet<QString> names;
    for (const Change &change : changes) {
        for (const FieldChange &field : change.fields) {
            const FieldInfo &info = change.kind->field(field.field);
            if (info.type == FieldType::Link)
                names.insert(field.after.toString());
            else if (info.type == FieldType::Reference)
                names.insert(nameOf(*findKind(QString::fromUtf8(info.references)), field.after));
        }
    }
    return names;
}

/// One act on its way into the register.
class RangeRun
{
public:
    RangeRun(QWidget *parent, Workspace &workspace, const RangeEdit &edit)
        : m_parent(parent)
        , m_workspace(workspace)
        , m_edit(edit)
    {
    }
    Result<int> run();

private:
    Result<RangePlan> plan(bool createMissing);
    Result<int> write(const RangePlan &plan);
    std::optional<RangePlan> agreed(RangePlan plan);

    QWidget *m_parent;
    Workspace &m_workspace;
    const RangeEdit &m_edit;
    RangeEdit::Terms m_terms;
};

Result<RangePlan> RangeRun::plan(bool createMissing)
{
    m_terms.createMissing = createMissing;
    if (!m_edit.isLong)
        return m_edit.plan(m_workspace.reader(), m_terms, {});
    const auto beside = [this, path = m_workspace.path(),
                         terms = m_terms](const Progress &progress) -> Result<RangePlan> {
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return database.error();
        return m_edit.plan(Reader(*database), terms, progress);
    };
    return ProgressRunner::run<RangePlan>(m_parent, m_edit.title, beside);
}

/// The plan, when it is clear or the user agrees to it.
std::optional<RangePlan> RangeRun::agreed(RangePlan plan)
{
    if (m_terms.isFresh) {
        plan.notes.prepend(Ranging::tr(
            "Somebody else has changed some of these cells. What stands there now is shown."));
    }
    if (plan.isClear())
        return plan;
    const auto replan = [this](bool createMissing) { return this->plan(createMissing); };
    return RangePreview::ask(m_parent, m_workspace, m_edit, std::move(plan), replan);
}

Result<int> RangeRun::write(const RangePlan &plan)
{
    const int cells = countsOf(plan.changes).cells;
    Batch batch = plan.batch(m_edit.act(cells));
    const Result<> written = longedit::commit(m_parent, m_workspace, batch, m_edit.working(cells));
    if (!written)
        return written.error();
    return cells;
}

Result<int> RangeRun::run()
{
    while (true) {
        Result<RangePlan> planned = plan(false);
        if (!planned)
            return planned.error();
        const bool isAsked = m_terms.isFresh || !planned->isClear();
        const std::optional<RangePlan> chosen = agreed(*std::move(planned));
        if (!chosen)
            return 0;
        if (!isAsked && countsOf(chosen->changes).cells == 0)
            Message::tell(m_parent, m_edit.unchanged);
        Result<int> written = write(*chosen);
        if (written || written.error().code != Error::Code::Conflict)
            return written;
        m_workspace.reload(); // what somebody else wrote is to be seen everywhere
        m_terms.isFresh = true;
    }
}

} // namespace

bool RangePlan::isClear() const
{
    return notes.isEmpty() && created.empty()
        && std::ranges::none_of(changes, [](const PlannedChange &planned) {
               return planned.barred || !planned.unread.empty();
           });
}

Batch RangePlan::batch(const QString &label) const
{
    Batch batch = batchOf(label, changes);
    if (created.empty())
        return batch;
    const QSet<QString> names = named(batch.changes);
    std::vector<Change> needed;
    std::ranges::copy_if(created, std::back_inserter(needed), [&](const Change &made) {
        return names.contains(made.uuid) || names.contains(nameOf(*made.kind, made.id));
    });
    batch.changes.insert(batch.changes.begin(), std::make_move_iterator(needed.begin()),
                         std::make_move_iterator(needed.end()));
    return batch;
}

Result<> rangeedit::mayWrite(const Workspace &workspace)
{
    if (workspace.isWritable())
        return workspace.mayWrite();
    return Error{Error::Code::Access,
                 Ranging::tr("The register is open for reading only. Make a copy to change it."),
                 {}};
}

Result<int> rangeedit::run(QWidget *parent, Workspace &workspace, const RangeEdit &edit)
{
    if (Result<> allowed = mayWrite(workspace); !allowed)
        return allowed.error();
    return RangeRun(parent, workspace, edit).run();
}
