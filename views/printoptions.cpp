#include "printoptions.h"

#include "printcodes.h"

#include "forms/choicecombo.h"
#include "forms/fieldmessage.h"
#include "forms/folderedit.h"
#include "records/choices.h"
#include "records/labels.h"
#include "records/project.h"
#include "records/shown.h"
#include "report/groupfields.h"
#include "tables/workspace.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPageRanges>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace printcodes;
using Scope = PrintChoices::Scope;

namespace {

constexpr int edge = 16;

QString codeOf(Scope scope)
{
    return QString::number(int(scope));
}

} // namespace

PrintOptions::PrintOptions(Workspace &workspace, const PrintSubject &subject, const QString &report,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_subject(subject)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, 8, edge, 12);
    layout->setSpacing(6);
    addReport();
    addTemplates();
    addPaper();
    addPrinting();
    addFiles();
    layout->addStretch();
    alignLabels();
    fillReports();
    chooseReport(report);
}

/// Those about what is open come first, then those about something else.
void PrintOptions::fillReports()
{
    bool isOther = false;
    for (const bool wanted : {true, false}) {
        for (const ReportKind &report : reportKinds()) {
            const bool suits = m_subject.kind && printreport::isAbout(report, m_subject.kind);
            if (suits != wanted || !printreport::canBegin(report, m_subject.kind))
                continue;
            if (!wanted && !isOther && m_report->count() > 0)
                m_report->insertSeparator(m_report->count());
            isOther = !wanted;
            m_report->addItem(printreport::name(report), QString::fromLatin1(report.key));
        }
    }
}

void PrintOptions::fillScopes()
{
    const ReportKind *report = findReport(m_choices.report);
    QList<ChoiceEntry> entries;
    for (const Scope scope : printreport::scopes(*report, m_subject))
        entries.append({codeOf(scope), scopeName(scope)});
    m_scope->clear();
    m_scope->setChoices(entries);
    m_scope->setEnabled(entries.size() > 1);
}

QString PrintOptions::scopeName(Scope scope) const
{
    const ReportKind *report = findReport(m_choices.report);
    const Kind *kind = printreport::kindOf(*report, m_subject);
    switch (scope) {
    case Scope::Chosen:
        if (m_subject.chosen.size() == 1)
            return m_workspace.nameOf(*kind, m_subject.chosen.front());
        return tr("The %n chosen", nullptr, int(m_subject.chosen.size()));
    case Scope::Shown:
        return tr("As the table shows (%1)").arg(shown::number(qint64(m_subject.shown.size())));
    case Scope::All:
        break;
    }
    if (!kind)
        return tr("The whole register");
    return tr("All (%1)").arg(shown::number(m_workspace.names(*kind).size()));
}

void PrintOptions::fillGroups()
{
    const Kind &kind = kindOf<Project>();
    QList<ChoiceEntry> entries;
    for (const GroupField &one : groupFields) {
        const QString key = QString::fromLatin1(one.key);
        entries.append({key, labels::field(kind, kind.field(kind.indexOf(key)))});
    }
    m_group->setChoices(entries, tr("As usual"));
}

void PrintOptions::chooseReport(const QString &report)
{
    const ReportKind *found = findReport(report);
    if (!found)
        return;
    PrintChoices choices = PrintChoices::load(report);
    choices.scope = printreport::scopes(*found, m_subject).front();
    choices.copies = m_choices.copies;
    choices.pages = m_choices.pages;
    choices.year = m_choices.year;
    choices.templates = m_choices.templates; // the same for all reports
    setChoices(choices);
    Q_EMIT changed();
}

void PrintOptions::setChoices(const PrintChoices &choices)
{
    m_choices = choices;
    const ReportKind &report = *findReport(choices.report);
    fillScopes();
    if (m_group->count() == 0)
        fillGroups();
    m_isShowing = true;
    showChoices();
    m_isShowing = false;
    m_reportForm->setRowVisible(m_group, report.isGrouped);
    m_reportForm->setRowVisible(m_year, report.isYearly);
    for (QWidget *field : {static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_turn),
                           static_cast<QWidget *>(m_margins)})
        field->setEnabled(!printreport::hasOwnPaper(report));
    m_files->setEnabled(report.isPerRecord);
    m_advice->setText(advice(choices.report));
}

/// A number counts when its field is left: a shortcut does not leave it.
void PrintOptions::finishTyping()
{
    for (QSpinBox *number : findChildren<QSpinBox *>())
        number->interpretText();
}

void PrintOptions::showChoices()
{
    m_report->setCode(m_choices.report);
    m_scope->setCode(codeOf(m_choices.scope));
    m_group->setCode(m_choices.groupBy);
    m_year->setValue(m_choices.year);
    m_language->setCode(m_choices.language);
    if (m_templates->path() != m_choices.templates)
        m_templates->setPath(m_choices.templates);
    const ReportKind &report = *findReport(m_choices.report);
    m_paper->setCode(
        QString::number(printreport::hasOwnPaper(report) ? QPageSize::A3 : m_choices.format.size));
    m_turn->setCode(m_choices.format.isLandscape        ? lying
                        : m_choices.format.staysUpright ? upright
                                                        : asItFits);
    m_colour->setCode(m_choices.isGrey ? grey : colours);
    m_copies->setValue(m_choices.copies);
    if (plainPages(m_pages->text()) != m_choices.pages)
        m_pages->setText(m_choices.pages);
    m_files->setCode(m_choices.isSplit ? apart : together);
    const QMarginsF margins = m_choices.format.margins;
    if (margins == PaperFormat().margins)
        m_margins->setCode(usualMargins);
    else if (margins == narrow || margins == wide)
        m_margins->setCode(margins == narrow ? narrowMargins : wideMargins);
    else
        m_margins->setCode(ownMargins);
    showSides();
}

void PrintOptions::showSides()
{
    const QMarginsF margins = m_choices.format.margins;
    const std::array sides = {margins.left(), margins.top(), margins.right(), margins.bottom()};
    for (size_t side = 0; side < sides.size(); ++side) {
        m_sides[side]->setValue(qRound(sides[side]));
        m_paperForm->setRowVisible(m_sides[side], m_margins->code() == ownMargins);
    }
}

/// Others than the ready ones begin as what is on show.
void PrintOptions::takeMargins(const QString &code)
{
    take([&](PrintChoices &choices) {
        if (code == usualMargins)
            choices.format.margins = PaperFormat().margins;
        else if (code != ownMargins)
            choices.format.margins = code == narrowMargins ? narrow : wide;
    });
    m_isShowing = true;
    showSides();
    m_isShowing = false;
}

void PrintOptions::take(const std::function<void(PrintChoices &)> &choose)
{
    if (m_isShowing)
        return;
    const PrintChoices before = m_choices;
    choose(m_choices);
    if (m_choices != before)
        Q_EMIT changed();
}

/// "1–3; 5" as people write it, in the form that QPageRanges reads.
QString PrintOptions::plainPages(const QString &pages)
{
    return QString(pages).replace(u'–', u'-').replace(u';', u',').remove(u' ');
}

QString PrintOptions::pagesProblem() const
{
    if (m_choices.pages.isEmpty() || !QPageRanges::fromString(m_choices.pages).isEmpty())
        return {};
    return tr("“%1” are no pages. Write them like 1–3, 5.").arg(m_pages->text());
}

void PrintOptions::showPagesProblem()
{
    m_pagesMessage->say(FieldMessage::Kind::Error, pagesProblem());
    m_pages->setFocus(Qt::OtherFocusReason);
    m_pages->selectAll();
}
