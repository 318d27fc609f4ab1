#include "printdialog.h"

#include "emptystate.h"
#include "pagebar.h"
#include "pagestrip.h"
#include "printoptions.h"

#include "forms/dialogsize.h"
#include "forms/message.h"
#include "forms/messagebar.h"
#include "forms/theme.h"
#include "records/shown.h"
#include "tables/workspace.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 16;
constexpr int narrowStrip = 110; // pixels
constexpr int usualStrip = 160; // pixels
constexpr int optionLetters = 44; // that fit beside the pages
constexpr double mostOptions = 0.38; // of the width, with large text
constexpr int gather = 120; // ms after the last choice
constexpr int patience = 300; // ms until progress is worth showing
constexpr QSize firstSize(1600, 1000); // as much as the screen allows

std::function<void(PrintDialog &)> &testAnswer()
{
    static std::function<void(PrintDialog &)> answer;
    return answer;
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    return line;
}

} // namespace

PrintDialog::PrintDialog(const Needs &needs, const PrintSubject &subject, const QString &report,
                         QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_workspace(needs.workspace)
    , m_maker(new PageMaker(needs.opener, this))
    , m_acts(new PrintActs(*this, needs.opener, needs.mailing))
    , m_options(new PrintOptions(needs.workspace, subject,
                                 report.isEmpty() ? PrintChoices::lastReport(subject.kind) : report,
                                 this))
    , m_sheets(new PageSheets(*m_maker, this))
    , m_bar(new PageBar(*m_sheets, this))
    , m_strip(new PageStrip(*m_maker, this))
{
    setWindowTitle(tr("Print and reports"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    for (QWidget *part : {optionsPart(), pagesPart(), static_cast<QWidget *>(m_strip)})
        parts->addWidget(part);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setStretchFactor(2, 0);
    m_strip->setMinimumWidth(narrowStrip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts, 1);
    layout->addWidget(new MessageBar(this));
    layout->addWidget(hairline(this));
    layout->addLayout(foot());
    connectPages();
    DialogSize::remember(*this, u"print"_s, firstSize);
    const int chosen =
        std::min(fontMetrics().averageCharWidth() * optionLetters, int(width() * mostOptions));
    parts->setSizes({chosen, width() - chosen - usualStrip, usualStrip});
    m_options->setFocus();
    take();
}

PrintDialog::~PrintDialog()
{
    delete m_maker; // its thread works for the views that follow
}

QWidget *PrintDialog::optionsPart()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_options);
    area->setMinimumWidth(m_options->minimumSizeHint().width() + 12); // beside its scroll bar
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget *PrintDialog::pagesPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(part);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_sheets);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_bar);
    layout->addWidget(hairline(part));
    layout->addWidget(m_stack, 1);
    m_making = new QWidget(part);
    m_making->setLayout(progressPart());
    m_making->hide();
    layout->addWidget(m_making);
    return part;
}

QLayout *PrintDialog::progressPart()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(edge, 6, edge, 6);
    layout->setSpacing(12);
    m_told = new QLabel(this);
    m_told->setObjectName(u"making"_s);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"stop"_s);
    cancel->setAutoDefault(false);
    Theme::setStyleProperty(*cancel, "small", u"true"_s);
    connect(cancel, &QPushButton::clicked, m_maker, &PageMaker::stop);
    layout->addWidget(m_told);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    return layout;
}

QPushButton *PrintDialog::addButton(QLayout &layout, const QString &words, const QString &name)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout.addWidget(button);
    m_buttons.append(button);
    return button;
}

/// \a keys press \a button too. As the button's own shortcut they would take the place of Alt and
/// the letter that is underlined.
void PrintDialog::addKeys(const QKeySequence &keys, QPushButton &button)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, &button, &QPushButton::click);
}

QLayout *PrintDialog::foot()
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(edge, 12, edge, 12);
    layout->setSpacing(8);
    layout->addStretch();
    QPushButton *mail = addButton(*layout, tr("&E-mail…"), u"mail"_s);
    mail->setToolTip(tr("A new letter with the PDF, in your mail program"));
    QPushButton *browse = addButton(*layout, tr("Open in &browser"), u"browse"_s);
    QPushButton *page = addButton(*layout, tr("Save as &web page…"), u"saveWebPage"_s);
    QPushButton *pdf = addButton(*layout, tr("Save as P&DF…"), u"savePdf"_s);
    addKeys(QKeySequence::Save, *pdf);
    m_pdf = pdf;
    QPushButton *print = addButton(*layout, tr("&Print…"), u"print"_s);
    addKeys(QKeySequence::Print, *print);
    Theme::makeAct(*print);
    connect(mail, &QPushButton::clicked, this, [this] { carryOut(&PrintActs::mail); });
    connect(browse, &QPushButton::clicked, this, [this] { carryOut(&PrintActs::browse); });
    connect(page, &QPushButton::clicked, this, [this] { carryOut(&PrintActs::saveWebPage); });
    connect(pdf, &QPushButton::clicked, this, [this] { carryOut(&PrintActs::savePdf); });
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    return layout;
}

void PrintDialog::connectPages()
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PrintDialog::order);
    connect(&m_patience, &QTimer::timeout, m_making, &QWidget::show);
    connect(m_options, &PrintOptions::changed, this, &PrintDialog::take);
    connect(m_maker, &PageMaker::grown, this, &PrintDialog::takePages);
    connect(m_maker, &PageMaker::progressed, this, &PrintDialog::showProgress);
    connect(m_maker, &PageMaker::ended, this, &PrintDialog::takeEnd);
    connect(m_sheets, &PageSheets::currentChanged, m_strip, &PageStrip::setCurrentPage);
    connect(m_strip, &PageStrip::pageChosen, m_sheets, &PageSheets::goTo);
    connect(m_empty, &EmptyState::actRequested, this, &PrintDialog::order);
}

/// Something else was chosen.
void PrintDialog::take()
{
    const PrintChoices &choices = m_options->choices();
    m_sheets->setGrey(choices.isGrey);
    m_strip->setGrey(choices.isGrey);
    m_pdf->setAccessibleDescription(PrintOptions::advice(choices.report));
    if (!m_choices || !choices.hasPagesOf(*m_choices))
        m_pause.start(gather);
}

/// Makes the pages of what is chosen.
void PrintDialog::order()
{
    m_choices = m_options->choices();
    const ReportKind *report = findReport(m_choices->report);
    m_order.report = printreport::order(*m_choices, m_subject, [this](const Kind &kind) {
        return PrintSubject::all(m_workspace, kind);
    });
    m_order.isPerRecord = report && report->isPerRecord;
    m_order.format = m_choices->format;
    m_isNew = true;
    m_sheets->setStale(true);
    m_strip->setStale(true);
    if (printreport::isEmpty(*m_choices, m_order.report)) {
        m_maker->clear();
        takeEnd(Error{Error::Code::NotFound, tr("There are no records here to print."), {}});
        return;
    }
    m_maker->make(m_order);
    m_told->setText(tr("Making the pages…"));
    m_progress->setRange(0, 0);
    m_patience.start(patience);
    enableActs();
}

void PrintDialog::takePages()
{
    const MadePages &made = m_maker->made();
    if (made.documents() == 0)
        return;
    m_sheets->setPages(made.pages(), made.paper, m_isNew);
    m_strip->setPages(made.pages(), made.paper, m_isNew);
    m_stack->setCurrentWidget(m_sheets);
    m_strip->show();
    m_bar->show();
    m_bar->follow();
    if (std::exchange(m_isNew, false))
        m_sheets->goTo(0);
    enableActs();
}

void PrintDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (total > 1)
        m_told->setText(tr("Making the pages: document %1 of %2")
                            .arg(shown::number(done), shown::number(total)));
}

/// Why there are no pages, or not all, stands where they would.
void PrintDialog::takeEnd(const Result<> &result)
{
    m_patience.stop();
    m_making->hide();
    const bool isStopped = !result && result.error().code == Error::Code::Stopped;
    const QString own = m_choices ? m_choices->templates : QString();
    const bool hasTemplates = own.isEmpty() || QFileInfo(own).isDir();
    if (isStopped && !m_isNew) {
        Message::tell(this,
                      tr("Not all pages are shown, because you stopped. What you print or save "
                         "holds them all."),
                      Tone::Info, {tr("Show all"), [this] { order(); }});
    } else if (isStopped) {
        showNothing(u"process-stop"_s, tr("Making the pages was stopped."), {},
                    tr("Make the pages"));
    } else if (!result && result.error().code == Error::Code::NotFound && hasTemplates) {
        showNothing(u"document-print"_s, result.error().message,
                    tr("Choose another report or other records at the left."));
    } else if (!result) {
        showNothing(u"dialog-warning"_s, result.error().message, result.error().detail,
                    tr("Try again"));
    }
    enableActs();
    if (!result)
        m_wanted = nullptr;
    else if (m_wanted) // dialogs of their own: not from inside the maker
        QMetaObject::invokeMethod(this, &PrintDialog::keepPromise, Qt::QueuedConnection);
}

void PrintDialog::showNothing(const QString &icon, const QString &what, const QString &hint,
                              const QString &act)
{
    m_isNew = true;
    m_empty->say(icon, what, hint, act);
    m_stack->setCurrentWidget(m_empty);
    m_strip->setPages(0, PaperFormat().points(), true);
    m_sheets->setPages(0, PaperFormat().points(), true);
    m_bar->follow();
}

QString PrintDialog::nothing() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->text() : QString();
}

bool PrintDialog::isSettled() const
{
    return !m_pause.isActive() && !m_maker->isMaking();
}

/// A button that is pressed while pages come keeps its promise when they are there.
void PrintDialog::enableActs()
{
    for (QPushButton *button : m_buttons)
        button->setEnabled(!m_isNew || !isSettled());
}

PrintJob PrintDialog::job() const
{
    const MadePages &made = m_maker->made();
    PrintJob job;
    job.job = {m_order.report, m_order.format};
    job.choices = m_options->choices();
    job.documents = m_order.isPerRecord ? int(m_order.report.ids.size()) : 1;
    job.paper = made.paper;
    job.page = m_sheets->currentPage();
    job.document = made.documentOf(job.page);
    if (job.documents == 1) {
        job.title = made.title;
        job.fileName = made.fileName;
    } else {
        job.title = printreport::name(*findReport(job.choices.report));
        job.fileName = u"%1 %2"_s.arg(job.title, m_order.report.today.toString(Qt::ISODate));
    }
    return job;
}

void PrintDialog::carryOut(Act act)
{
    m_options->finishTyping();
    if (m_isNew || m_pause.isActive())
        m_wanted = act; // what is on show is no longer what is chosen
    else
        (m_acts->*act)(job());
}

/// What was wanted before its pages were there.
void PrintDialog::keepPromise()
{
    if (const Act act = std::exchange(m_wanted, nullptr); act && !m_isNew && isVisible())
        carryOut(act);
}

void PrintDialog::print()
{
    if (m_options->pagesProblem().isEmpty())
        carryOut(&PrintActs::print);
    else
        m_options->showPagesProblem();
}

void PrintDialog::done(int result)
{
    m_maker->clear();
    m_pause.stop();
    m_wanted = nullptr;
    const PrintChoices &choices = m_options->choices();
    choices.save();
    choices.saveReport(m_subject.kind);
    QDialog::done(result);
}

void PrintDialog::run(QWidget *parent, const Needs &needs, const PrintSubject &subject,
                      const QString &report)
{
    PrintDialog dialog(needs, subject, report, parent);
    if (testAnswer()) {
        dialog.show();
        testAnswer()(dialog);
    } else {
        dialog.exec();
    }
}

void PrintDialog::setAnswer(std::function<void(PrintDialog &)> answer)
{
    testAnswer() = std::move(answer);
}
