#include "recordformfindings.h"

#include "rules/joinedtwice.h"
#include "rules/privacy.h"
#include "rules/visibility.h"
#include "tables/workspace.h"

using namespace Qt::StringLiterals;

namespace recordform {

namespace {

/// The organisation that is a partner or member already.
Findings joinFindings(Workspace &workspace, const Kind &kind, const Row &row)
{
    const int field = joinedField(kind);
    const qint64 joined = field < 0 ? 0 : row.values[size_t(field)].toLongLong();
    if (joined == 0)
        return {};
    const Result<std::vector<Row>> others =
        workspace.reader().where(kind, field, QVariant::fromValue(joined));
    if (!others)
        return {};
    const Kind &other = *findKind(QString::fromUtf8(kind.field(field).references));
    const std::optional<Finding> found =
        joinedTwice(kind, row, *others, workspace.nameOf(other, joined));
    return found ? Findings{*found} : Findings{};
}

} // namespace

Findings fieldFindings(Workspace &workspace, const Kind &kind, const Row &row, QDate today)
{
    if (!kind.hasTitle())
        return joinFindings(workspace, kind, row);
    if (&kind == &kindOf<Contact>())
        return privacy(fromRow<Contact>(row), today);
    if (&kind != &kindOf<Project>())
        return {};
    const std::optional<Finding> caseNumber = missingCaseNumber(fromRow<Project>(row));
    return caseNumber ? Findings{*caseNumber} : Findings{};
}

Findings visibilityFindings(const Workspace &workspace, const Kind &kind, const Row &row,
                            QDate today)
{
    if (&kind != &kindOf<Project>())
        return {};
    const auto project = fromRow<Project>(row);
    std::optional<Programme> programme;
    if (project.programme.id) {
        const Result<Row> found = workspace.reader().row(kindOf<Programme>(), project.programme.id);
        if (found)
            programme = fromRow<Programme>(*found);
    }
    return visibility(project, programme ? &*programme : nullptr, today);
}

} // namespace recordform
