#include "windowtest.h"

#include "views/searchbox.h"
#include "views/searchpopup.h"

using namespace Qt::StringLiterals;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingFindsRecordsOfEveryKind();
    void enterOpensTheFirstHit();
    void nothingFoundSaysWhatToDo();
    void escClosesThePopup();
    void theNewestWordsWin();

private:
    static SearchBox *boxOf(WindowTest &test);
};

SearchBox *TestSearchBox::boxOf(WindowTest &test)
{
    test.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&test.window()))
        return nullptr;
    auto *box = test.window().findChild<SearchBox *>();
    box->setFocus();
    return QTest::qWaitFor([&] { return box->hasFocus(); }) ? box : nullptr;
}

void TestSearchBox::typingFindsRecordsOfEveryKind()
{
    WindowTest test;
    QVERIFY(test.openSample());
    SearchBox *box = boxOf(test);
    QVERIFY(box);
    QTest::keyClicks(box, u"greater copenhagen"_s);
    QTRY_VERIFY(box->popup()->isVisible());
    QVERIFY(box->popup()->titles().contains(u"Greater Copenhagen"_s));
}

void TestSearchBox::enterOpensTheFirstHit()
{
    WindowTest test;
    QVERIFY(test.openSample());
    SearchBox *box = boxOf(test);
    QVERIFY(box);
    QTest::keyClicks(box, u"rendsburg"_s);
    QTRY_VERIFY(box->popup()->isVisible());
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->popup()->isVisible());
    QVERIFY(test.stage().section() != u"overview");
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
}

void TestSearchBox::nothingFoundSaysWhatToDo()
{
    WindowTest test;
    QVERIFY(test.openSample());
    SearchBox *box = boxOf(test);
    QVERIFY(box);
    QTest::keyClicks(box, u"qqqq"_s);
    QTRY_VERIFY(box->popup()->isVisible());
    QCOMPARE(box->popup()->titles(), QStringList());
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(test.stage().section(), u"overview"_s);
}

void TestSearchBox::escClosesThePopup()
{
    WindowTest test;
    QVERIFY(test.openSample());
    SearchBox *box = boxOf(test);
    QVERIFY(box);
    QTest::keyClicks(box, u"ren"_s);
    QTRY_VERIFY(box->popup()->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->popup()->isVisible());
    QCOMPARE(box->text(), u"ren"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), QString());
}

void TestSearchBox::theNewestWordsWin()
{
    WindowTest test;
    QVERIFY(test.openSample());
    SearchBox *box = boxOf(test);
    QVERIFY(box);
    box->setText(u"rendsburg"_s);
    box->setText(u"supported"_s);
    QTRY_VERIFY(box->popup()->isVisible());
    QTRY_VERIFY(box->popup()->titles().contains(u"Supported by Nature"_s));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
