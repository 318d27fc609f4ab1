#include "windowtest.h"

#include "forms/linkersdialog.h"
#include "forms/messagebar.h"
#include "forms/newpagedialog.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "pages/blocks.h"
#include "records/page.h"
#include "views/pagedesk.h"
#include "views/pageview.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// How pages begin, and what is told when something they link to goes.
class TestPageLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }

    void aNewPageBeginsFromATemplateAsTheLast();
    void theDialogOffersRecordsOfTheTemplatesKind();
    void thePagesThatLinkCanBeShown();
    void removingWhatPagesLinkToTellsThem();
    void removingWhatNoPageLinksToTellsOnlyThat();

private:
    Page read(qint64 id)
    {
        return fromRow<Page>(*m_test->workspace()->reader().row(kindOf<Page>(), id));
    }
    void change(qint64 id, const std::function<void(Page &)> &how);
    void show(qint64 id) { m_test->stage().showRecord(&kindOf<Page>(), id); }
    PageDesk &desk() { return *m_test->window().findChild<PageDesk *>(); }
    QString told();

    std::unique_ptr<WindowTest> m_test;
    qint64 m_id = 0;
};

void TestPageLinks::init()
{
    m_test = std::make_unique<WindowTest>();
    QVERIFY(m_test->openEmpty());
    Page page;
    page.title = u"Start"_s;
    Batch batch{u"Add"_s, {Change::insert(kindOf<Page>(), toRow(page))}, {}};
    QVERIFY(m_test->workspace()->commit(batch));
    m_id = batch.changes.front().id;
    show(m_id);
}

void TestPageLinks::change(qint64 id, const std::function<void(Page &)> &how)
{
    const Row before = *m_test->workspace()->reader().row(kindOf<Page>(), id);
    auto page = fromRow<Page>(before);
    how(page);
    Batch batch{u"Change"_s, {Change::update(kindOf<Page>(), before, toRow(page))}, {}};
    QVERIFY(m_test->workspace()->commit(batch));
}

QString TestPageLinks::told()
{
    const auto *bar = m_test->window().findChild<MessageBar *>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

void TestPageLinks::aNewPageBeginsFromATemplateAsTheLast()
{
    auto *view = m_test->window().findChild<PageView *>();
    view->addPage({u"news"_s, u"sv"_s, 0});
    const qint64 first = view->currentId();
    QVERIFY(first != m_id);
    QCOMPARE(read(first).parent.id, m_id);
    QVERIFY(desk().editor().text().toPlainText().contains(u"[Vad har hänt?"_s));
    show(m_id);
    m_test->actions().add->trigger();
    const Page second = read(view->currentId());
    QCOMPARE(second.parent.id, m_id);
    QVERIFY(second.position > read(first).position);
    m_test->actions().undo->trigger();
    m_test->actions().undo->trigger();
    QVERIFY(!m_test->workspace()->reader().row(kindOf<Page>(), first));
}

void TestPageLinks::theDialogOffersRecordsOfTheTemplatesKind()
{
    QVERIFY(m_test->addProjects({u"Land4Climate"_s}));
    NewPageDialog dialog(*m_test->workspace(), u"en"_s);
    QVERIFY(dialog.wanted().key.isEmpty());
    dialog.setTemplate(u"project"_s);
    dialog.setRecord(1);
    QCOMPARE(dialog.wanted().key, u"project"_s);
    QCOMPARE(dialog.wanted().language, u"en"_s);
    QCOMPARE(dialog.wanted().record, 1);
    dialog.setTemplate(u"news"_s);
    QCOMPARE(dialog.wanted().record, 0);
}

void TestPageLinks::thePagesThatLinkCanBeShown()
{
    LinkersDialog dialog(
        {{&kindOf<Page>(), 4, u"x"_s, u"Four"_s}, {&kindOf<Page>(), 5, u"y"_s, u"Five"_s}});
    QSignalSpy shown(&dialog, &LinkersDialog::recordActivated);
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    Q_EMIT list->itemActivated(list->item(1));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.front().at(1).toLongLong(), 5);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestPageLinks::removingWhatPagesLinkToTellsThem()
{
    QVERIFY(m_test->addProjects({u"Land4Climate"_s}));
    const qint64 project = m_test->workspace()->reader().ids(kindOf<Project>())->front();
    const Row row = *m_test->workspace()->reader().row(kindOf<Project>(), project);
    change(m_id, [&](Page &page) {
        content::Text link = plain(u"the project"_s);
        link.front().record = row.uuid;
        page.content = toJson({Block{content::Paragraph{link}}});
    });
    QVERIFY(m_test->projects());
    m_test->stage().current()->showRecord(project);
    m_test->actions().remove->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"1 page"_s), 20'000);
    QVERIFY(told().contains(u"Land4Climate"_s));
    m_test->actions().undo->trigger();
    QVERIFY(m_test->workspace()->reader().row(kindOf<Project>(), project));
}

void TestPageLinks::removingWhatNoPageLinksToTellsOnlyThat()
{
    QVERIFY(m_test->addProjects({u"Land4Climate"_s}));
    const qint64 project = m_test->workspace()->reader().ids(kindOf<Project>())->front();
    QVERIFY(m_test->projects());
    m_test->stage().current()->showRecord(project);
    m_test->actions().remove->trigger();
    QTest::qWait(500);
    QVERIFY(told().contains(u"Land4Climate"_s));
    QVERIFY(!told().contains(u"page"_s));
}

QTEST_MAIN(TestPageLinks)
#include "tst_pagelinks.moc"
