#include "windowtest.h"

#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "pages/blocks.h"
#include "records/page.h"
#include "records/settings.h"
#include "views/filejobs.h"

#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// A finding leads to the place where it is mended.
class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldOfARecordGetsTheKeyboard();
    void aBlockOfAPageGetsTheCursor();
    void theTitleOfAPageGetsTheCursor();
    void aFactOfAPageGetsTheKeyboard();
    void theSettingsAreOpenedForWhatConcernsTheWholeSite();
    void aRecordThatIsGoneChangesNothing();

private:
    static void mend(WindowTest &test, const Kind *kind, qint64 id, const QString &field,
                     int block = -1)
    {
        Q_EMIT test.window().findChild<FileJobs *>()->mendRequested(kind, id, field, block);
    }
    static QString focused(WindowTest &test)
    {
        const QWidget *widget = test.window().focusWidget();
        return widget ? widget->objectName() : QString();
    }
    static qint64 lastOf(WindowTest &test, const Kind &kind)
    {
        qint64 last = 0;
        const Result<> read = test.workspace()->reader().each(kind, {}, [&](const Row &row) {
            last = row.id;
            return true;
        });
        return read ? last : 0;
    }
};

void TestMending::aFieldOfARecordGetsTheKeyboard()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const qint64 id = lastOf(test, kindOf<Project>());
    mend(test, &kindOf<Project>(), id, u"end_date"_s);
    QCOMPARE(test.stage().section(), u"project"_s);
    QTRY_COMPARE(test.stage().current()->currentId(), id);
    QVERIFY2(focused(test).startsWith(u"end_date"_s), qPrintable(focused(test)));
}

void TestMending::aBlockOfAPageGetsTheCursor()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const qint64 id = lastOf(test, kindOf<Page>());
    mend(test, &kindOf<Page>(), id, u"content"_s, 1);
    QCOMPARE(test.stage().current()->currentId(), id);
    const auto *editor = test.stage().current()->findChild<PageEditor *>();
    QCOMPARE(test.window().focusWidget(), &editor->text());
    QVERIFY(editor->text().textCursor().blockNumber() > 0);
}

void TestMending::theTitleOfAPageGetsTheCursor()
{
    WindowTest test;
    QVERIFY(test.openSample());
    mend(test, &kindOf<Page>(), lastOf(test, kindOf<Page>()), u"title"_s);
    const auto *editor = test.stage().current()->findChild<PageEditor *>();
    QCOMPARE(test.window().focusWidget(), editor->part(u"title"_s));
}

void TestMending::aFactOfAPageGetsTheKeyboard()
{
    WindowTest test;
    QVERIFY(test.openSample());
    mend(test, &kindOf<Page>(), lastOf(test, kindOf<Page>()), u"description"_s);
    QVERIFY2(focused(test).startsWith(u"description"_s), qPrintable(focused(test)));
}

void TestMending::theSettingsAreOpenedForWhatConcernsTheWholeSite()
{
    WindowTest test;
    QVERIFY(test.openSample());
    mend(test, nullptr, 0, u"site_address"_s);
    QCOMPARE(test.stage().section(), u"settings"_s);
    QVERIFY2(focused(test).startsWith(u"site_address"_s), qPrintable(focused(test)));
}

void TestMending::aRecordThatIsGoneChangesNothing()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const int before = test.workspace()->undoLabel() ? 1 : 0;
    mend(test, &kindOf<Page>(), 99999, u"content"_s, 3);
    QCOMPARE(test.stage().section(), u"page"_s);
    QCOMPARE(test.workspace()->undoLabel() ? 1 : 0, before);
}

QTEST_MAIN(TestMending)
#include "tst_mending.moc"
