#pragma once

#include "printsubject.h"

#include "paper/paperformat.h"
#include "report/report.h"

/// What is chosen in the print window. What suits a report is remembered for it.
struct PrintChoices
{
    /// Which records the report is about.
    enum class Scope { Chosen, Shown, All };

    QString report; ///< key of reportKinds()
    Scope scope = Scope::All;
    QString language = QStringLiteral("sv"); ///< of the report
    QString groupBy; ///< key of a field; empty: as the report does
    int year = QDate::currentDate().year();
    QString templates; ///< folder of the municipality's own, for every report; empty: ours
    PaperFormat format;
    bool isGrey = false; ///< printed without colours
    bool isSplit = false; ///< a file for each document
    int copies = 1;
    QString pages; ///< "1-3, 5"; empty for all
    bool operator==(const PrintChoices &) const = default;
    /// Whether the pages are the same; the others differ in how they are printed or kept.
    bool hasPagesOf(const PrintChoices &other) const;

    /// What was chosen for \a report last; records, year, copies and pages begin anew.
    static PrintChoices load(const QString &report);
    void save() const;
    /// The report that was printed last from a view of \a kind; nullptr: of none.
    static QString lastReport(const Kind *kind);
    void saveReport(const Kind *kind) const;
};

/// What a report of the list can be about, and what can be chosen for it.
namespace printreport {

/// "Portfolio", in the language of the interface.
QString name(const ReportKind &report);
/// Whether \a report can be about records of \a kind.
bool isAbout(const ReportKind &report, const Kind *kind);
/// Whether \a report can be made while records of \a kind, nullptr for none, are on show: about
/// them, or about all records of its own kind.
bool canBegin(const ReportKind &report, const Kind *kind);
/// The kind of the records in \a report: its own, or that of \a subject.
const Kind *kindOf(const ReportKind &report, const PrintSubject &subject);
/// Which records \a report can be about while \a subject is open; the first suits best.
std::vector<PrintChoices::Scope> scopes(const ReportKind &report, const PrintSubject &subject);
/// Whether the report shows only what is meant for everybody; the others are internal and may hold
/// projects and people that are not published.
bool isForPublishing(const ReportKind &report);
/// Whether the report has a paper of its own, A3, whatever is chosen.
bool hasOwnPaper(const ReportKind &report);

/// The order that \a choices mean. \a all names every record of a kind.
ReportOrder order(const PrintChoices &choices, const PrintSubject &subject,
                  const std::function<std::vector<qint64>(const Kind &)> &all);

/// Whether \a order, made of \a choices, names no record where it should.
bool isEmpty(const PrintChoices &choices, const ReportOrder &order);

} // namespace printreport
