#include "windowtest.h"

#include "forms/messagebar.h"
#include "records/page.h"
#include "records/town.h"
#include "views/exportmemory.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

class TestWebCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void theOpenRecordIsCopiedAsHtmlAndAsItsSource();
    void classesHaveThePrefixThatWasChosen();
    void aPageIsCopiedToo();
    void aRecordThatIsNotShownIsRefused();
    void aPageThatIsNotPublishedIsRefused();
    void kindsWithoutPagesCannotBeCopied();
    void theMenuOfTheTableOffersIt();

private:
    static QString told(WindowTest &test)
    {
        const auto *bar = test.window().findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    /// Shows the first record of \a section; its name.
    static QString open(WindowTest &test, const QString &section)
    {
        test.stage().showSection(section);
        const bool there = QTest::qWaitFor([&] { return test.stage().current()->currentId() > 0; });
        return there ? test.workspace()->nameOf(*test.stage().current()->kind(),
                                                test.stage().current()->currentId())
                     : QString();
    }
    /// Changes one field of the record on show.
    static bool set(WindowTest &test, QStringView field, const QVariant &value)
    {
        const Kind &kind = *test.stage().current()->kind();
        const Result<Row> before =
            test.workspace()->reader().row(kind, test.stage().current()->currentId());
        Row after = *before;
        after.values[size_t(kind.indexOf(field))] = value;
        Batch batch{u"Edit"_s, {Change::update(kind, *before, after)}, {}};
        return bool(test.workspace()->commit(batch));
    }
    /// What the clipboard holds as text/\a type.
    static QString copied(QString type = u"plain"_s)
    {
        return QGuiApplication::clipboard()->text(type);
    }
};

void TestWebCopy::theOpenRecordIsCopiedAsHtmlAndAsItsSource()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString name = open(test, u"town"_s);
    test.actions().copyForWeb->trigger();
    QVERIFY2(told(test).contains(name), qPrintable(told(test)));
    const QString source = copied();
    QVERIFY2(source.contains(u"<h2"_s), qPrintable(source));
    QVERIFY(!source.contains(u"class="_s));
    QCOMPARE(copied(u"html"_s), source);
}

void TestWebCopy::classesHaveThePrefixThatWasChosen()
{
    WindowTest test;
    QVERIFY(test.openSample());
    open(test, u"town"_s);
    exportmemory::save(test.path(), {.classPrefix = u"int-"_s});
    test.actions().copyForWeb->trigger();
    QVERIFY(copied().contains(u"class=\"int-"_s));
    QVERIFY2(told(test).contains(u"“int-”"_s), qPrintable(told(test)));
}

void TestWebCopy::aPageIsCopiedToo()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(!open(test, u"page"_s).isEmpty());
    QVERIFY(set(test, u"status", u"published"_s));
    test.actions().copyForWeb->trigger();
    QVERIFY2(!copied().isEmpty(), qPrintable(told(test)));
}

void TestWebCopy::aRecordThatIsNotShownIsRefused()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QString name = open(test, u"town"_s);
    QVERIFY(set(test, u"publish", false));
    test.actions().copyForWeb->trigger();
    QVERIFY(copied().isEmpty());
    QVERIFY2(told(test).startsWith(u"“%1” is not shown"_s.arg(name)), qPrintable(told(test)));
}

void TestWebCopy::aPageThatIsNotPublishedIsRefused()
{
    WindowTest test;
    QVERIFY(test.openSample());
    open(test, u"page"_s);
    QVERIFY(set(test, u"status", u"draft"_s));
    test.actions().copyForWeb->trigger();
    QVERIFY(copied().isEmpty());
    QVERIFY2(told(test).contains(u"is not published"_s), qPrintable(told(test)));
}

void TestWebCopy::kindsWithoutPagesCannotBeCopied()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(!open(test, u"organisation"_s).isEmpty());
    QVERIFY(!test.actions().copyForWeb->isEnabled());
    test.stage().showSection(u"overview"_s);
    QVERIFY(!test.actions().copyForWeb->isEnabled());
    open(test, u"project"_s);
    QVERIFY(test.actions().copyForWeb->isEnabled());
}

void TestWebCopy::theMenuOfTheTableOffersIt()
{
    WindowTest test;
    QVERIFY(test.openSample());
    open(test, u"town"_s);
    QTRY_VERIFY(test.workspace()->table(kindOf<Town>()).rowCount() > 0);
    QTableView &table = *qobject_cast<RegisterView *>(test.stage().current())->table();
    const QPoint at = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, at, Qt::NoModifier);
    QApplication::sendEvent(table.viewport(), &asked);
    auto *menu = table.findChild<QMenu *>(u"cellMenu"_s);
    QVERIFY(menu);
    QAction *copy = menu->actions().constLast();
    QCOMPARE(copy->text(), u"Copy for the web"_s);
    copy->trigger();
    menu->close();
    QVERIFY2(!copied().isEmpty(), qPrintable(told(test)));
}

QTEST_MAIN(TestWebCopy)
#include "tst_webcopy.moc"
