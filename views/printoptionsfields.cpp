// The fields of PrintOptions; what they show and mean stands in printoptions.cpp.
#include "printoptions.h"

#include "printcodes.h"

#include "forms/choicecombo.h"
#include "forms/fieldmessage.h"
#include "records/choices.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace printcodes;
using Scope = PrintChoices::Scope;

namespace {

constexpr int fewestLetters = 14;
constexpr int mostCopies = 999;
constexpr int firstYear = 1995; // Sweden's first year in the EU
constexpr int lastYear = 2100;
constexpr int mostMargin = 100; // millimetres

} // namespace

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
    addRow(*form, tr("Cop&ies"), u"copies"_s, *m_copies);
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
        take([&](PrintChoices &choices) { choices.pages = plainPages(pages); });
    });
}

QString PrintOptions::advice()
{
    return tr("Publish the web page rather than the PDF: screen readers find no headings or "
              "tables in the PDF, because it is not tagged.");
}

void PrintOptions::addFiles()
{
    m_filesForm = addSection(tr("PDF and web page"));
    m_files = addCombo(*m_filesForm, tr("&Files"), u"files"_s);
    m_files->setChoices({{together, tr("All in one PDF")}, {apart, tr("A file for each record")}});
    auto *words = new QLabel(advice(), this);
    words->setWordWrap(true);
    Theme::setTextRole(*words, Theme::Size::Small, ColorRole::Text2);
    layout()->addWidget(words);
    connect(m_files, &ChoiceCombo::edited, this, [this](const QString &code) {
        take([&](PrintChoices &choices) { choices.isSplit = code == apart; });
    });
}

/// One column of fields through all parts.
void PrintOptions::alignLabels()
{
    QList<QLabel *> labels;
    int widest = 0;
    for (QLabel *label : findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (!label->buddy())
            continue;
        labels.append(label);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}
