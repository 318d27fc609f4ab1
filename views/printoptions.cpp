#include "printoptions.h"

#include "forms/choicecombo.h"
#include "forms/fieldmessage.h"
#include "records/choices.h"
#include "records/labels.h"
#include "records/project.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPageRanges>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Scope = PrintChoices::Scope;

namespace {

constexpr int edge = 16;
constexpr int fewestLetters = 14;
constexpr int mostCopies = 999;
constexpr int firstYear = 1995; // Sweden's first year in the EU
constexpr int lastYear = 2100;
constexpr int mostMargin = 100; // millimetres
constexpr QMarginsF narrow(10, 10, 10, 10);
constexpr QMarginsF wide(25, 25, 25, 25);

const auto usualMargins = u"usual"_s;
const auto narrowMargins = u"narrow"_s;
const auto wideMargins = u"wide"_s;
const auto ownMargins = u"own"_s;
const auto upright = u"upright"_s;
const auto lying = u"lying"_s;
const auto colours = u"colour"_s;
const auto grey = u"grey"_s;
const auto together = u"one"_s;
const auto apart = u"each"_s;

QString codeOf(Scope scope)
{
    return QString::number(int(scope));
}

/// "1–3; 5" as people write it, in the form that QPageRanges reads.
QString plainRange(const QString &pages)
{
    return QString(pages).replace(u'–', u'-').replace(u';', u',').remove(u' ');
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
    addPaper();
    addPrinting();
    addFiles();
    layout->addStretch();
    fillReports();
    chooseReport(report);
}

/// A part of the choices under a heading of its own.
QFormLayout *PrintOptions::addSection(const QString &title)
{
    auto *heading = new QLabel(title, this);
    Theme::makeSectionHeading(*heading);
    layout()->addWidget(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setSpacing(6);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(form);
    return form;
}

void PrintOptions::addRow(QFormLayout &form, const QString &label, const QString &name,
                          QWidget &field)
{
    field.setObjectName(name);
    field.setAccessibleName(label);
    auto *title = new QLabel(label, this);
    Theme::setTextRole(*title, Theme::Size::Normal, ColorRole::Text2);
    title->setBuddy(&field);
    form.addRow(title, &field);
}

ChoiceCombo *PrintOptions::addCombo(QFormLayout &form, const QString &label, const QString &name)
{
    auto *made = new ChoiceCombo(this);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(fewestLetters);
    addRow(form, label, name, *made);
    return made;
}

QSpinBox *PrintOptions::makeNumber(int least, int most)
{
    auto *made = new QSpinBox(this);
    made->setRange(least, most);
    made->setGroupSeparatorShown(false);
    made->setKeyboardTracking(false); // half a number is none yet
    made->setFocusPolicy(Qt::StrongFocus);
    made->installEventFilter(this);
    return made;
}

/// Scrolling past a number must not change it.
bool PrintOptions::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore(); // what scrolls may have it
    return true;
}

void PrintOptions::addReport()
{
    m_reportForm = addSection(tr("Report"));
    m_report = addCombo(*m_reportForm, tr("&Report"), u"report"_s);
    m_scope = addCombo(*m_reportForm, tr("Re&cords"), u"scope"_s);
    m_group = addCombo(*m_reportForm, tr("&Group by"), u"group"_s);
    m_year = makeNumber(firstYear, lastYear);
    addRow(*m_reportForm, tr("&Year"), u"year"_s, *m_year);
    m_language = addCombo(*m_reportForm, tr("&Language"), u"language"_s);
    for (const char *code : {"sv", "en"}) {
        const QString language = QString::fromLatin1(code);
        m_language->addItem(choiceLabel(contentLanguages(), language), language);
    }
    connect(m_report, &ChoiceCombo::edited, this, &PrintOptions::chooseReport);
    connect(m_scope, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.scope = Scope(code.toInt()); });
    });
    connect(m_group, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.groupBy = code; });
    });
    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { take([&](PrintChoices &choices) { choices.year = year; }); });
    connect(m_language, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.language = code; });
    });
}

void PrintOptions::addPaper()
{
    m_paperForm = addSection(tr("Paper"));
    m_paper = addCombo(*m_paperForm, tr("&Size"), u"paper"_s);
    for (const QPageSize::PageSizeId size :
         {QPageSize::A4, QPageSize::A3, QPageSize::A5, QPageSize::Letter, QPageSize::Legal})
        m_paper->addItem(QPageSize::name(size), QString::number(size));
    m_turn = addCombo(*m_paperForm, tr("&Orientation"), u"orientation"_s);
    m_turn->setChoices({{upright, tr("Upright")}, {lying, tr("Landscape")}});
    m_margins = addCombo(*m_paperForm, tr("&Margins"), u"margins"_s);
    m_margins->setChoices({{usualMargins, tr("With room for punched holes")},
                           {narrowMargins, tr("Narrow, 10 mm")},
                           {wideMargins, tr("Wide, 25 mm")},
                           {ownMargins, tr("Others")}});
    addSides(*m_paperForm);
    connect(m_paper, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) {
            choices.format.size = QPageSize::PageSizeId(code.toInt());
        });
    });
    connect(m_turn, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.format.isLandscape = code == lying; });
    });
    connect(m_margins, &ChoiceCombo::edited, this, &PrintOptions::takeMargins);
}

/// The four margins in millimetres.
void PrintOptions::addSides(QFormLayout &form)
{
    const std::array<QString, 4> names = {tr("Left margin, mm"), tr("Top margin, mm"),
                                          tr("Right margin, mm"), tr("Bottom margin, mm")};
    for (size_t side = 0; side < names.size(); ++side) {
        m_sides[side] = makeNumber(0, mostMargin);
        addRow(form, names[side], u"margin%1"_s.arg(side), *m_sides[side]);
        connect(m_sides[side], &QSpinBox::valueChanged, this, [this] {
            take([this](PrintChoices &choices) {
                choices.format.margins = QMarginsF(m_sides[0]->value(), m_sides[1]->value(),
                                                   m_sides[2]->value(), m_sides[3]->value());
            });
        });
    }
}

void PrintOptions::addPrinting()
{
    QFormLayout *form = addSection(tr("Printing"));
    m_colour = addCombo(*form, tr("Colo&urs"), u"colour"_s);
    m_colour->setChoices({{colours, tr("In colour")}, {grey, tr("In grey")}});
    m_copies = makeNumber(1, mostCopies);
    addRow(*form, tr("Co&pies"), u"copies"_s, *m_copies);
    m_pages = new QLineEdit(this);
    m_pages->setPlaceholderText(tr("All"));
    m_pages->setClearButtonEnabled(true);
    addRow(*form, tr("P&ages"), u"pages"_s, *m_pages);
    m_pages->setToolTip(tr("Such as 1–3, 5"));
    m_pagesMessage = new FieldMessage(m_pages, this);
    form->addRow(QString(), m_pagesMessage);
    connect(m_colour, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.isGrey = code == grey; });
    });
    connect(m_copies, &QSpinBox::valueChanged, this,
            [this](int copies) { take([&](PrintChoices &choices) { choices.copies = copies; }); });
    connect(m_pages, &QLineEdit::textChanged, this, [this](const QString &pages) {
        m_pagesMessage->clear();
        take([&](PrintChoices &choices) { choices.pages = plainRange(pages); });
    });
}

void PrintOptions::addFiles()
{
    m_filesForm = addSection(tr("PDF and web page"));
    m_files = addCombo(*m_filesForm, tr("&Files"), u"files"_s);
    m_files->setChoices({{together, tr("All in one PDF")}, {apart, tr("A file for each record")}});
    connect(m_files, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.isSplit = code == apart; });
    });
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
    for (const QString &key : printreport::groupFields()) {
        if (const int field = kind.indexOf(key); field >= 0)
            entries.append({key, labels::field(kind, kind.field(field))});
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
    m_reportForm->setRowVisible(m_group, printreport::isGrouped(report));
    m_reportForm->setRowVisible(m_year, printreport::isYearly(report));
    for (QWidget *field : {static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_turn),
                           static_cast<QWidget *>(m_margins)})
        field->setEnabled(!printreport::hasOwnPaper(report));
    m_files->setEnabled(report.isPerRecord);
}

void PrintOptions::showChoices()
{
    m_report->setCode(m_choices.report);
    m_scope->setCode(codeOf(m_choices.scope));
    m_group->setCode(m_choices.groupBy);
    m_year->setValue(m_choices.year);
    m_language->setCode(m_choices.language);
    m_paper->setCode(QString::number(m_choices.format.size));
    m_turn->setCode(m_choices.format.isLandscape ? lying : upright);
    m_colour->setCode(m_choices.isGrey ? grey : colours);
    m_copies->setValue(m_choices.copies);
    if (plainRange(m_pages->text()) != m_choices.pages)
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
