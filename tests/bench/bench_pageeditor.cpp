// How quickly the page editor answers, offscreen: keys as fast as a hand can into pages of 3,000
// and 50,000 characters with the writing help open, against a floor measured in the same run: a
// bare QTextEdit with the same words. The keys come at times of their own, also while the window
// is busy, so that what reads and saves beside the writing counts too. Prints p50, p99, worst;
// fails only on wrong results.

#include "bench/timing.h"
#include "forms/formfixture.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pagehelp.h"

#include "pages/blocks.h"
#include "records/page.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int keyTime = 33; ///< ms between two key presses while a key is held: nobody types faster
constexpr int keysInARow = 25; ///< and then a pause
constexpr int readingPause = 470; ///< ms, in which the help begins to read
constexpr int savingPause = 4050; ///< ms, in which the page is saved

content::Text sentence(int number)
{
    using content::Run;
    static const QStringList words =
        u"kommunen samverkar med vänorter och nätverk i hela Europa för att invånare och "
        "företag ska få nytta av kunskap andra redan har samlat om skolor miljö och arbete"_s
            .split(u' ');
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

/// Presses keys into \a edit from a clock of its own. Returns for each the milliseconds from the
/// press until the answer stands painted.
std::vector<double> typeInto(QTextEdit &edit, int keys, bool pauses)
{
    std::vector<double> times;
    PaintWatch watch(*edit.viewport());
    const auto press = [&](int number, const QElapsedTimer &pressed) {
        watch.painted = false;
        const char letters[] = "samarbete ";
        QTest::keyClick(&edit, letters[number % (int(sizeof letters) - 1)]);
        QCoreApplication::sendPostedEvents(); // what the widget asks for, also to be painted
        if (!watch.painted)
            edit.viewport()->repaint();
        times.push_back(double(pressed.nsecsElapsed()) / 1e6);
    };
    std::unique_ptr<QThread> hand(QThread::create([&] {
        for (int number = 0; number < keys; ++number) {
            const bool rests = pauses && number % keysInARow == keysInARow - 1;
            const bool saves = rests && number % (keysInARow * 4) == keysInARow * 4 - 1;
            QThread::msleep(saves ? savingPause : rests ? readingPause : keyTime);
            QElapsedTimer pressed;
            pressed.start();
            QMetaObject::invokeMethod(&edit, [&press, number, pressed] { press(number, pressed); });
        }
    }));
    hand->start();
    if (!QTest::qWaitFor([&] { return int(times.size()) == keys; }, 300'000))
        qFatal("The keys are not answered");
    hand->wait();
    return times;
}

} // namespace

class BenchPageEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortPage() { measure(3'000); }
    void longPage() { measure(50'000); }

private:
    void measure(int characters);
    std::vector<double> opening(int rounds);

    std::unique_ptr<FormFixture> m_fixture;
    PageEditor *m_editor = nullptr;
    PageHelp *m_help = nullptr;
    qint64 m_page = 0;
};

std::vector<double> BenchPageEditor::opening(int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        m_editor->showPage(0);
        QTest::qWait(50);
        times.push_back(timed([this] {
            m_editor->showPage(m_page);
            QCoreApplication::sendPostedEvents();
            m_editor->text().viewport()->repaint();
        }));
        QSignalSpy(m_help, &PageHelp::shown).wait(20'000);
    }
    return times;
}

void BenchPageEditor::measure(int characters)
{
    const BlockList blocks = pageOf(characters);
    QVERIFY(plainText(blocks).size() >= characters);
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
    QTextEdit bare;
    bare.resize(m_editor->size());
    bare.show();
    const std::vector<double> bareOpening{timed([&] {
        bare.setPlainText(plainText(blocks));
        bare.viewport()->repaint();
    })};
    const std::vector<double> opened = opening(5);
    QCOMPARE(m_editor->blocks(), blocks);
    QVERIFY(m_help->reading().findings.size() > 3);
    std::printf("%d characters, %zu blocks, %zu misspelt, %zu findings\n",
                int(plainText(blocks).size()), blocks.size(), m_help->reading().misspelt.size(),
                m_help->reading().findings.size());
    report("opening", opened, bareOpening);
    const std::pair<const char *, double> places[] = {
        {"key press, at the start", 0.01}, {"in the middle", 0.5}, {"at the end", 0.99}};
    for (const auto &[what, part] : places) {
        for (QTextEdit *edit : {static_cast<QTextEdit *>(&m_editor->text()), &bare}) {
            QTextCursor cursor(edit->document());
            cursor.setPosition(int(part * edit->document()->characterCount()));
            cursor.movePosition(QTextCursor::EndOfBlock);
            edit->setTextCursor(cursor);
        }
        m_editor->text().setFocus();
        QTest::qWait(100);
        const std::vector<double> ours = typeInto(m_editor->text(), 200, true);
        report(what, ours, typeInto(bare, 100, false));
        QVERIFY(m_editor->text().toPlainText().contains(u"samarbete samarbete"_s));
    }
    m_fixture.reset();
}

QTEST_MAIN(BenchPageEditor)
#include "bench_pageeditor.moc"
