#include "recordformfindings.h"

#include "rules/privacy.h"
#include "rules/visibility.h"
#include "tables/workspace.h"

using namespace Qt::StringLiterals;

namespace recordform {

Findings fieldFindings(const Kind &kind, const Row &row, QDate today)
{
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
