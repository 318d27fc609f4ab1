// How quickly the page editor answers, offscreen: keys as fast as a hand can into pages of 3,000
// and 50,000 characters with the writing help open, against a floor measured in the same run: a
// bare QTextEdit with the same words. The keys come at times of their own, also while the window
// is busy, so that what reads and saves beside the writing counts too. "Work" is the processor time
// of the window's own thread, which a busy machine does not change. Prints p50, p99, worst; fails
// only on wrong results.

#include "bench/timing.h"
#include "forms/formfixture.h"
#include "forms/pageeditor.h"
#include "forms/pageeditorfindbar.h"
#include "forms/pageeditortext.h"
#include "forms/pagehelp.h"

#include "pages/blocks.h"
#include "records/page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QThread>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyTime = 33; ///< ms between two key presses while a key is held: nobody types faster
constexpr int keysInARow = 25; ///< and then a pause
constexpr int readingPause = 300; ///< ms and up to 600 more, in which the help reads
constexpr int savingPause = 4400; ///< ms, in which the page is saved

/// Milliseconds that this thread has worked.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// An application that knows which single event took the most work.
class WorkingApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = worked();
        const QByteArray name = receiver->metaObject()->className();
        const int type = int(event->type());
        const bool done = QApplication::notify(receiver, event);
        const double took = worked() - start;
        if (took > m_longest) {
            m_longest = took;
            m_what = name + ' ' + QByteArray::number(type);
        }
        --m_depth;
        return done;
    }
    void tell(const char *during)
    {
        std::printf("  longest event %s: %.2f ms (%s)\n", during, std::exchange(m_longest, 0.0),
                    m_what.constData());
    }
    void forget() { m_longest = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what; ///< receiver's class and type of the longest event
};

WorkingApplication &app()
{
    return *static_cast<WorkingApplication *>(qApp);
}

/// What key presses took, in milliseconds each.
struct Typed
{
    std::vector<double> painted; ///< from the press until the answer stands painted
    std::vector<double> work; ///< of the window's thread for it
};

content::Text sentence(int number)
{
    using content::Run;
    static const QStringList words =
        u"kommunen samverkar med vänorter och nätverk i hela Europa för att invånare och "
        "företag ska få nytta av kunskap andra redan har samlat om skolor miljö och arbete"_s.split(
            u' ');
    QString text;
    for (int i = 0; i < 14; ++i)
        text += words[(number * 7 + i * 5) % words.size()] + u' ';
    content::Text made{{.text = text}};
    if (number % 3 == 0)
        made.push_back({.text = u"verksamhterna%1 "_s.arg(QChar(u'a' + number % 20))});
    if (number % 4 == 1)
        made.push_back({.text = u"läs mer"_s, .href = u"https://example.org/%1"_s.arg(number)});
    if (number % 5 == 2)
        made.push_back({.text = u" särskilt viktigt"_s, .strong = true});
    made.push_back({.text = u". "_s});
    return made;
}

content::Text prose(int number, int sentences)
{
    content::Text text;
    for (int i = 0; i < sentences; ++i)
        for (const content::Run &run : sentence(number * 11 + i))
            text.push_back(run);
    return text;
}

content::Table table(int number)
{
    content::Table made;
    made.caption = plain(u"Stöd per år %1"_s.arg(number));
    made.headerRow = number % 2 == 0;
    for (int row = 0; row < 4; ++row) {
        std::vector<content::Cell> cells;
        for (int column = 0; column < 3; ++column)
            cells.push_back({plain(u"Cell %1 av %2"_s.arg(row).arg(column))});
        made.rows.push_back(std::move(cells));
    }
    return made;
}

/// A page of at least \a characters with headings, lists, tables, links, wrong words and findings.
BlockList pageOf(int characters)
{
    BlockList blocks;
    for (int part = 0, written = 0; written < characters; ++part) {
        BlockList section;
        section.push_back({content::Heading{part % 9 == 4 ? 4 : 2 + part % 2,
                                            plain(u"Avsnitt %1 om samarbete"_s.arg(part))}});
        section.push_back({content::Paragraph{prose(part, 5)}});
        section.push_back({content::Paragraph{prose(part + 3, 3)}});
        content::List list;
        list.numbered = part % 2 == 1;
        for (int item = 0; item < 4; ++item)
            list.items.push_back({sentence(part + item), {}});
        section.push_back({list});
        if (part % 3 == 1)
            section.push_back({table(part)});
        if (part % 4 == 2)
            section.push_back({content::Quote{prose(part, 1), plain(u"Ordföranden"_s)}});
        written += int(plainText(section).size());
        std::ranges::move(section, std::back_inserter(blocks));
    }
    return normalised(std::move(blocks));
}

/// Tells when a widget has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

/// Presses keys into \a edit from a clock of its own.
Typed typeInto(QTextEdit &edit, int keys, bool pauses)
{
    Typed typed;
    PaintWatch watch(*edit.viewport());
    const auto press = [&](int number, const QElapsedTimer &pressed) {
        const double start = worked();
        watch.painted = false;
        const char letters[] = "samarbete ";
        QTest::keyClick(&edit, letters[number % (int(sizeof letters) - 1)]);
        QCoreApplication::sendPostedEvents(); // what the widget asks for, also to be painted
        if (!watch.painted)
            edit.viewport()->repaint();
        typed.painted.push_back(double(pressed.nsecsElapsed()) / 1e6);
        typed.work.push_back(worked() - start);
    };
    std::unique_ptr<QThread> hand(QThread::create([&] {
        for (int number = 0; number < keys; ++number) {
            const bool rests = pauses && number % keysInARow == keysInARow - 1;
            const bool saves = rests && number % (keysInARow * 4) == keysInARow * 4 - 1;
            const auto reading = unsigned(readingPause + number * 37 % 600);
            QThread::msleep(saves ? savingPause : rests ? reading : keyTime);
            QElapsedTimer pressed;
            pressed.start();
            QMetaObject::invokeMethod(&edit, [&press, number, pressed] { press(number, pressed); });
        }
    }));
    hand->start();
    QDeadlineTimer patience(300'000);
    while (int(typed.painted.size()) < keys) { // not qWaitFor(), which sleeps between two looks
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (patience.hasExpired())
            qFatal("The keys are not answered");
    }
    hand->wait();
    return typed;
}

} // namespace

class BenchPageEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortPage() { measure(3'000); }
    void longPage() { measure(50'000); }

private:
    void show(const BlockList &blocks);
    void typing(const char *what, double part, QTextEdit &bare);
    void measure(int characters);
    void opening(int rounds, const std::vector<double> &floor);
    void saving(int rounds);
    void finding(const std::vector<double> &floor);

    std::unique_ptr<FormFixture> m_fixture;
    PageEditor *m_editor = nullptr;
    PageHelp *m_help = nullptr;
    qint64 m_page = 0;
};

void BenchPageEditor::opening(int rounds, const std::vector<double> &floor)
{
    std::vector<double> times;
    std::vector<double> work;
    for (int round = 0; round < rounds; ++round) {
        m_editor->showPage(0);
        QTest::qWait(50);
        const double start = worked();
        times.push_back(timed([this] {
            m_editor->showPage(m_page);
            QCoreApplication::sendPostedEvents();
            m_editor->text().viewport()->repaint();
        }));
        work.push_back(worked() - start);
        app().forget();
        QSignalSpy(m_help, &PageHelp::shown).wait(60'000);
        QTest::qWait(50);
    }
    report("opening", times, floor);
    report("  work", work, floor);
    app().tell("while the help reads");
}

/// What a save in a pause holds up.
void BenchPageEditor::saving(int rounds)
{
    std::vector<double> times;
    std::vector<double> work;
    for (int round = 0; round < rounds; ++round) {
        QTest::keyClicks(&m_editor->text(), u"sparat "_s);
        const double start = worked();
        times.push_back(timed([this] { QVERIFY(m_editor->commitPending()); }));
        work.push_back(worked() - start);
    }
    report("saving", times, {16});
    report("  work", work, {16});
}

/// Each key in the field of words, one of which finds thousands, and all of them replaced at once.
void BenchPageEditor::finding(const std::vector<double> &floor)
{
    auto *bar = m_editor->findChild<PageEditorFindBar *>();
    bar->open(true);
    auto *words = bar->findChild<QLineEdit *>(u"findWords"_s);
    words->clear();
    std::vector<double> work;
    for (const char letter : {'a', 'r', 'b', 'e', 't', 'e'}) {
        const double start = worked();
        QTest::keyClick(words, letter);
        QCoreApplication::sendPostedEvents();
        m_editor->text().viewport()->repaint();
        work.push_back(worked() - start);
    }
    report("work of finding, per key press", work, floor);
    words->setText(u"a"_s);
    bar->findChild<QLineEdit *>(u"replaceWith"_s)->setText(u"ä"_s);
    const double start = worked();
    bar->findChild<QPushButton *>(u"replaceAll"_s)->click();
    report("work of replacing all", worked() - start, floor.front());
    std::printf("  %s\n", qPrintable(bar->findChild<QLabel *>(u"findCount"_s)->text()));
    bar->close();
}

/// Shows a page with \a blocks in its editor with the help beside it.
void BenchPageEditor::show(const BlockList &blocks)
{
    m_fixture = std::make_unique<FormFixture>();
    Page page;
    page.title = u"En sida"_s;
    page.slug = u"en-sida"_s;
    page.content = toJson(blocks);
    m_page = m_fixture->seed().add(page);
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    m_editor = new PageEditor(m_fixture->workspace());
    m_help = new PageHelp(m_fixture->workspace(), *m_editor);
    layout->addWidget(m_editor, 3);
    layout->addWidget(m_help, 1);
    m_fixture->show(both, 1366);
}

/// Keys at the end of a paragraph that lies \a part of the way down.
void BenchPageEditor::typing(const char *what, double part, QTextEdit &bare)
{
    for (QTextEdit *edit : {static_cast<QTextEdit *>(&m_editor->text()), &bare}) {
        QTextCursor cursor(edit->document());
        cursor.setPosition(int(part * edit->document()->characterCount()));
        cursor.movePosition(QTextCursor::EndOfBlock);
        edit->setTextCursor(cursor);
    }
    m_editor->text().setFocus();
    QTest::qWait(100);
    app().forget();
    const Typed ours = typeInto(m_editor->text(), 200, true);
    app().tell("while typing");
    const Typed floor = typeInto(bare, 100, false);
    report(what, ours.painted, floor.painted);
    report("  work", ours.work, floor.work);
    QVERIFY(m_editor->text().toPlainText().contains(u"samarbete samarbete"_s));
}

void BenchPageEditor::measure(int characters)
{
    const BlockList blocks = pageOf(characters);
    QVERIFY(plainText(blocks).size() >= characters);
    show(blocks);
    QTextEdit bare;
    bare.resize(m_editor->size());
    bare.show();
    const std::vector<double> bareOpening{timed([&] {
        bare.setPlainText(plainText(blocks));
        bare.viewport()->repaint();
    })};
    opening(5, bareOpening);
    QCOMPARE(m_editor->blocks(), blocks);
    QVERIFY(m_help->reading().findings.size() > 3);
    std::printf("%d characters, %zu blocks, %zu misspelt, %zu findings\n",
                int(plainText(blocks).size()), blocks.size(), m_help->reading().misspelt.size(),
                m_help->reading().findings.size());
    typing("key press, at the start", 0.01, bare);
    typing("in the middle", 0.5, bare);
    typing("at the end", 0.99, bare);
    saving(10);
    finding(bareOpening);
    m_fixture.reset();
}

int main(int argc, char **argv)
{
    WorkingApplication application(argc, argv);
    BenchPageEditor bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_pageeditor.moc"
