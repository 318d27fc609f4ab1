#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

/// Something a rule says about a record. It is shown with a way to mend it, never a reason to
/// refuse.
struct Finding
{
    enum class Severity { Error, Warning, Advice, Ok };
    Severity severity = Severity::Warning;
    const char *rule = ""; ///< stable name of the rule, for counting findings over many records
    QString message; ///< one or two short sentences
    QString field; ///< key of the field it concerns
    QString action; ///< label of what to do about it; may be empty
    int block = -1; ///< the block of a page's content it concerns, or -1

    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

/// \a findings, errors first; equals keep their order.
Findings sorted(Findings findings);
/// How many of \a findings ask for something to be done: all but Severity::Ok.
int toMend(const Findings &findings);
/// What \a count records with a finding of \a rule have in common: "5 projects lack results".
QString summary(const char *rule, int count);

/// Translation context of everything the rules say.
struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};
