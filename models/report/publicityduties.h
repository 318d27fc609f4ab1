#pragma once

#include "records/project.h"
#include "report/reportsource.h"

#include <vector>

/// One of the duties that come with EU support.
struct Duty
{
    enum class State {
        Done,
        Missing,
        NotNeeded, ///< below the limit, or the project has not begun
        Check, ///< only people can tell: to be ticked on the paper
    };
    const char *word; ///< key of what it asks for
    QString source; ///< the rule or the limit it comes from
    State state = State::Check;
    QString note;
};

/// The duties of \a project in the order in which they are told; none without EU support that has
/// been granted. The rules are those of rules/visibility, the limits those of the programme.
std::vector<Duty> dutiesOf(const ReportSource &source, const Project &project);
/// What shall be done now, a sentence each.
QStringList todoOf(const ReportSource &source, const Project &project);
