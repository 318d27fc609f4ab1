#include "windowtest.h"

#include "forms/choicecombo.h"
#include "forms/messagebar.h"
#include "forms/pagebeside.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pageheader.h"
#include "forms/pagenotice.h"
#include "pages/blocks.h"
#include "pages/drawnblock.h"
#include "records/page.h"
#include "storage/drafts.h"
#include "tables/pagefamily.h"
#include "views/pagedesk.h"
#include "views/pagetree.h"
#include "views/pageview.h"
#include "views/statusline.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPageDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }

    void theHeaderShowsTitleAddressAndStatus();
    void choosingAStatusIsOneStep();
    void theAddressStaysUntilItIsAskedFor();
    void anAddressThatIsTakenIsTold();
    void thePreviewIsAskedFor();
    void aTranslationIsMadeAndShownBesideTheOriginal();
    void choosingALanguageGoesToTheCounterpart();
    void aTranslationThatIsOlderIsMarked();
    void theCounterpartScrollsAlong();
    void theCounterpartNamesWhatIsDrawn();
    void aDraftIsOfferedAndToldWhenTheRegisterIsOpened();
    void aDraftOlderThanThePageSaysSo();
    void theStatusLineTellsThatADraftIsKept();
    void aPageRemovedElsewhereGivesWayToAnother();
    void controlSSaves();
    void leavingThePageIsOneStep();

private:
    qint64 add(Page page);
    Page read(qint64 id)
    {
        return fromRow<Page>(*m_test->workspace()->reader().row(kindOf<Page>(), id));
    }
    void change(qint64 id, const std::function<void(Page &)> &how);
    void show(qint64 id);
    PageDesk &desk() { return *m_test->window().findChild<PageDesk *>(); }
    PageNotice &notice(const QString &name) { return *desk().findChild<PageNotice *>(name); }
    QAction *act(const QString &words);
    ChoiceCombo &combo(const QString &name)
    {
        return *desk().header().findChild<ChoiceCombo *>(name);
    }
    void choose(ChoiceCombo &combo, const QString &code);
    static QString content(const QStringList &paragraphs);
    QString told();

    std::unique_ptr<WindowTest> m_test;
    qint64 m_id = 0;
};

void TestPageDesk::init()
{
    m_test = std::make_unique<WindowTest>();
    QDir(Drafts::usualFolder()).removeRecursively();
    QVERIFY(m_test->openEmpty());
    Page page;
    page.title = u"Köge & co"_s;
    page.slug = u"towns"_s;
    page.content = content({u"We work together."_s});
    m_id = add(page);
    show(m_id);
}

qint64 TestPageDesk::add(Page page)
{
    Batch batch{u"Add"_s, {Change::insert(kindOf<Page>(), toRow(page))}, {}};
    return m_test->workspace()->commit(batch) ? batch.changes.front().id : 0;
}

void TestPageDesk::change(qint64 id, const std::function<void(Page &)> &how)
{
    const Row before = *m_test->workspace()->reader().row(kindOf<Page>(), id);
    auto page = fromRow<Page>(before);
    how(page);
    Batch batch{u"Change"_s, {Change::update(kindOf<Page>(), before, toRow(page))}, {}};
    QVERIFY(m_test->workspace()->commit(batch));
}

void TestPageDesk::show(qint64 id)
{
    m_test->stage().showRecord(&kindOf<Page>(), id);
    QCOMPARE(desk().editor().currentId(), id);
}

QAction *TestPageDesk::act(const QString &words)
{
    for (QAction *action : desk().header().acts()) {
        if (action->text() == words)
            return action;
    }
    return nullptr;
}

void TestPageDesk::choose(ChoiceCombo &combo, const QString &code)
{
    const int at = combo.findData(code);
    QVERIFY(at >= 0);
    combo.setCurrentIndex(at);
    Q_EMIT combo.activated(at);
}

QString TestPageDesk::content(const QStringList &paragraphs)
{
    BlockList blocks;
    for (const QString &words : paragraphs) {
        if (words.startsWith(u'#'))
            blocks.push_back({content::Heading{2, plain(words.mid(1))}});
        else
            blocks.push_back({content::Paragraph{plain(words)}});
    }
    return toJson(blocks);
}

QString TestPageDesk::told()
{
    const auto *bar = m_test->window().findChild<MessageBar *>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

void TestPageDesk::theHeaderShowsTitleAddressAndStatus()
{
    Page page;
    page.title = u"Inner"_s;
    page.parent.id = m_id;
    page.status = u"published"_s;
    const qint64 inner = add(page);
    show(inner);
    QCOMPARE(PageHeader::pathOf(m_test->workspace()->reader(), inner), u"/towns/inner"_s);
    QStringList words;
    for (const QLabel *label : desk().header().findChildren<QLabel *>())
        words += label->accessibleName();
    QVERIFY(words.contains(u"Inner"_s));
    QVERIFY(words.contains(u"/towns/inner"_s));
    QCOMPARE(combo(u"status"_s).code(), u"published"_s);
    QCOMPARE(combo(u"language"_s).code(), u"sv"_s);
}

void TestPageDesk::choosingAStatusIsOneStep()
{
    choose(combo(u"status"_s), u"published"_s);
    QCOMPARE(read(m_id).status, u"published"_s);
    m_test->actions().undo->trigger();
    QCOMPARE(read(m_id).status, u"draft"_s);
    QCOMPARE(combo(u"status"_s).code(), u"draft"_s);
}

void TestPageDesk::theAddressStaysUntilItIsAskedFor()
{
    change(m_id, [](Page &page) { page.title = u"Våra vänorter"_s; });
    QCOMPARE(read(m_id).slug, u"towns"_s);
    act(PageHeader::tr("Address from the title"))->trigger();
    QCOMPARE(read(m_id).slug, u"vara-vanorter"_s);
    QVERIFY(told().contains(u"vara-vanorter"_s));
    m_test->actions().undo->trigger();
    QCOMPARE(read(m_id).slug, u"towns"_s);
}

void TestPageDesk::anAddressThatIsTakenIsTold()
{
    Page other;
    other.title = u"Another"_s;
    other.slug = u"koge-co"_s;
    add(other);
    act(PageHeader::tr("Address from the title"))->trigger();
    QCOMPARE(read(m_id).slug, u"towns"_s);
    QVERIFY(told().contains(u"Another"_s));
}

void TestPageDesk::thePreviewIsAskedFor()
{
    auto *view = m_test->window().findChild<PageView *>();
    QSignalSpy asked(view, &PageView::previewRequested);
    desk().header().findChild<QToolButton *>(u"preview"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestPageDesk::aTranslationIsMadeAndShownBesideTheOriginal()
{
    change(m_id, [](Page &page) { page.status = u"published"_s; });
    choose(combo(u"language"_s), u"en"_s);
    const qint64 english = desk().editor().currentId();
    QVERIFY(english != m_id);
    const Page made = read(english);
    QCOMPARE(made.language, u"en"_s);
    QCOMPARE(made.status, u"draft"_s);
    QCOMPARE(made.content, read(m_id).content);
    QCOMPARE(made.counterpart.id, m_id);
    QCOMPARE(read(m_id).counterpart.id, english);
    QVERIFY(made.slug.isEmpty());
    auto *beside = desk().findChild<PageBeside *>();
    QVERIFY(beside->isVisible());
    QCOMPARE(beside->currentId(), m_id);
    QVERIFY(beside->text().toPlainText().contains(u"We work together."_s));
    QVERIFY(beside->text().isReadOnly());
    m_test->actions().undo->trigger(); // one step
    QVERIFY(!m_test->workspace()->reader().row(kindOf<Page>(), english));
    QCOMPARE(read(m_id).counterpart.id, 0);
}

void TestPageDesk::choosingALanguageGoesToTheCounterpart()
{
    choose(combo(u"language"_s), u"en"_s);
    const qint64 english = desk().editor().currentId();
    QVERIFY(english != m_id);
    choose(combo(u"language"_s), u"sv"_s);
    QCOMPARE(desk().editor().currentId(), m_id);
    choose(combo(u"language"_s), u"en"_s);
    QCOMPARE(desk().editor().currentId(), english);
}

void TestPageDesk::aTranslationThatIsOlderIsMarked()
{
    choose(combo(u"language"_s), u"en"_s);
    const qint64 english = desk().editor().currentId();
    const auto *tree = m_test->window().findChild<PageTree *>();
    QVERIFY(!notice(u"age"_s).isVisible());
    change(m_id, [](Page &page) { page.content = content({u"We work apart."_s}); });
    QVERIFY(notice(u"age"_s).isVisible());
    QVERIFY(notice(u"age"_s).text().contains(u"Köge & co"_s));
    QTRY_VERIFY_WITH_TIMEOUT(tree->stale().contains(english), 20'000);
    QVERIFY(!tree->stale().contains(m_id));
    change(english, [](Page &page) { page.title = u"Towns"_s; });
    QVERIFY(!notice(u"age"_s).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(tree->stale().isEmpty(), 20'000);
    change(m_id, [](Page &page) { page.status = u"ready"_s; }); // no words of it
    QVERIFY(!notice(u"age"_s).isVisible());
}

void TestPageDesk::theCounterpartScrollsAlong()
{
    QStringList text;
    for (int i = 0; i < 8; ++i) {
        text.append(u"#Heading %1"_s.arg(i));
        for (int j = 0; j < 8; ++j)
            text.append(u"Words and words. "_s.repeated(8));
    }
    change(m_id, [&](Page &page) { page.content = content(text); });
    choose(combo(u"language"_s), u"en"_s);
    const auto *beside = desk().findChild<PageBeside *>();
    QScrollBar *own = desk().editor().findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(own->maximum() > 1000);
    own->setValue(0);
    QCOMPARE(beside->text().verticalScrollBar()->value(), 0);
    own->setValue(own->maximum() / 2);
    const int half = beside->text().verticalScrollBar()->value();
    QVERIFY(half > 0);
    own->setValue(own->maximum());
    QVERIFY(beside->text().verticalScrollBar()->value() > half);
}

void TestPageDesk::theCounterpartNamesWhatIsDrawn()
{
    const Block list{content::LiveList{u"town"_s, {}, {}, {}}};
    change(m_id, [&](Page &page) { page.content = toJson({list}); });
    choose(combo(u"language"_s), u"en"_s);
    auto *beside = desk().findChild<PageBeside *>();
    QVERIFY(beside->isVisible());
    QTextBlock drawn = beside->text().document()->begin();
    while (drawn.isValid() && !isDrawn(drawn))
        drawn = drawn.next();
    QVERIFY(drawn.isValid());
    beside->text().grab();
    const QTextLine line = drawn.layout()->lineAt(0);
    QVERIFY(line.naturalTextWidth() > 100);
    QVERIFY(line.height() > 20);
}

void TestPageDesk::aDraftIsOfferedAndToldWhenTheRegisterIsOpened()
{
    const QString uuid = read(m_id).uuid;
    const Drafts earlier(Drafts::usualFolder(), m_test->path());
    QVERIFY(earlier.keep({{},
                          uuid,
                          QDateTime::currentDateTimeUtc(),
                          {{u"content"_s, content({u"We work very well."_s})}}}));
    QVERIFY(m_test->stage().showSection(u"project"_s));
    m_test->window().session().close();
    QVERIFY(m_test->open(m_test->path()));
    QVERIFY(told().contains(u"Köge & co"_s));
    show(m_id);
    QVERIFY(notice(u"draft"_s).isVisible());
    QCOMPARE(desk().editor().text().toPlainText(), u"We work together."_s);
    notice(u"draft"_s).findChildren<QPushButton *>().constLast()->click();
    QVERIFY(!notice(u"draft"_s).isVisible());
}

void TestPageDesk::aDraftOlderThanThePageSaysSo()
{
    Page other;
    other.title = u"Another"_s;
    const qint64 there = add(other);
    const Drafts earlier(Drafts::usualFolder(), m_test->path());
    const std::map<QString, QString> fields{{u"title"_s, u"Towns"_s}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[page, seconds] : {std::pair{m_id, -3600}, std::pair{there, 60}})
        QVERIFY(earlier.keep({{}, read(page).uuid, now.addSecs(seconds), fields}));
    show(there);
    const QString plainly = notice(u"draft"_s).text();
    QVERIFY(!plainly.isEmpty());
    show(m_id);
    QVERIFY(notice(u"draft"_s).text().contains(PageDesk::tr("The page has been changed since.")));
    QVERIFY(!plainly.contains(PageDesk::tr("The page has been changed since.")));
}

void TestPageDesk::theStatusLineTellsThatADraftIsKept()
{
    const auto *line = m_test->window().findChild<StatusLine *>();
    PageEditorText &text = desk().editor().text();
    text.setFocus();
    QTest::keyClicks(&text, u"Our "_s);
    QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(u"Draft kept at"_s), 20'000);
    QVERIFY(m_test->stage().current()->commitPending());
    QVERIFY(!line->text().contains(u"Draft kept at"_s));
}

void TestPageDesk::aPageRemovedElsewhereGivesWayToAnother()
{
    Page other;
    other.title = u"Another"_s;
    const qint64 there = add(other);
    PageEditorText &text = desk().editor().text();
    text.setFocus();
    QTest::keyClicks(&text, u"Our "_s);
    Result<Store> beside = Store::openBeside(m_test->path());
    QVERIFY(beside);
    Result<Batch> gone = beside->removal(kindOf<Page>(), {m_id});
    QVERIFY(gone && beside->apply(*gone));
    m_test->workspace()->reload();
    QCOMPARE(m_test->stage().current()->currentId(), there);
    QCOMPARE(desk().editor().currentId(), there);
    QVERIFY2(told().contains(u"“Köge & co” was removed"_s), qPrintable(told()));
}

void TestPageDesk::controlSSaves()
{
    m_test->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window()));
    PageEditorText &text = desk().editor().text();
    text.setFocus();
    QTest::keyClicks(&text, u"Our "_s);
    QVERIFY(read(m_id).content.contains(u"\"We work"_s));
    QTest::keyClick(&text, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(read(m_id).content.contains(u"Our We work"_s));
}

void TestPageDesk::leavingThePageIsOneStep()
{
    Page other;
    other.title = u"Another"_s;
    const qint64 there = add(other);
    PageEditorText &text = desk().editor().text();
    text.setFocus();
    QTest::keyClicks(&text, u"Our "_s);
    m_test->window().findChild<PageTree *>()->setFocus();
    QTest::keyClicks(&text, u"own "_s);
    show(there);
    QVERIFY(read(m_id).content.contains(u"Our own We work"_s));
    m_test->actions().undo->trigger();
    QCOMPARE(read(m_id).content, content({u"We work together."_s}));
}

QTEST_MAIN(TestPageDesk)
#include "tst_pagedesk.moc"
