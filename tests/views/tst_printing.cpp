#include "windowtest.h"

#include "forms/recordview.h"
#include "records/page.h"
#include "views/pagesheets.h"
#include "views/printdialog.h"
#include "views/printoptions.h"

#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theWindowOpensForTheRecordsOnShow();
    void thePageBeingWrittenIsPrinted();
    void theMenuOffersEveryReport();
    void theTableOnPaperHasTheColumnsOnShow();
};

void TestPrinting::cleanup()
{
    PrintDialog::setAnswer({});
}

void TestPrinting::theWindowOpensForTheRecordsOnShow()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(test.projects());
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    QString report;
    QString scope;
    PrintDialog::setAnswer([&](PrintDialog &dialog) {
        report = dialog.options().choices().report;
        scope = dialog.findChild<QComboBox *>(u"scope"_s)->currentText();
    });
    test.actions().print->trigger();
    QCOMPARE(report, u"summary"_s);
    QCOMPARE(scope,
             test.workspace()->nameOf(kindOf<Project>(), test.stage().current()->currentId()));
}

void TestPrinting::thePageBeingWrittenIsPrinted()
{
    WindowTest test;
    QVERIFY(test.openSample());
    QVERIFY(test.stage().showSection(u"page"_s));
    QTRY_VERIFY(test.stage().current()->currentId() > 0);
    bool isChosen = false;
    int pages = 0;
    PrintDialog::setAnswer([&](PrintDialog &dialog) {
        QTRY_VERIFY(dialog.isSettled());
        isChosen = dialog.options().choices().scope == PrintChoices::Scope::Chosen;
        pages = dialog.sheets().pageCount();
    });
    test.actions().print->trigger();
    QVERIFY(isChosen);
    QVERIFY(pages > 0);
}

void TestPrinting::theMenuOffersEveryReport()
{
    WindowTest test;
    QVERIFY(test.openSample());
    const QList<QAction *> reports = test.actions().reportMenu->actions();
    QCOMPARE(reports.size(), qsizetype(reportKinds().size()));
    test.stage().showSection(u"overview"_s);
    QString begun;
    PrintDialog::setAnswer([&](PrintDialog &dialog) { begun = dialog.options().choices().report; });
    for (QAction *report : reports) {
        const bool isOfAny = qstrlen(findReport(report->data().toString())->kind) == 0;
        QCOMPARE(report->isEnabled(), !isOfAny); // nothing is chosen on the overview
        if (!report->isEnabled())
            continue;
        report->trigger();
        QCOMPARE(begun, report->data().toString());
    }
    test.actions().closeRegister->trigger();
    QVERIFY(!test.actions().reportMenu->isEnabled());
    QVERIFY(!test.actions().print->isEnabled());
}

void TestPrinting::theTableOnPaperHasTheColumnsOnShow()
{
    WindowTest test;
    QVERIFY(test.openSample());
    RegisterView *view = test.projects();
    QVERIFY(view);
    const PrintSubject subject = PrintSubject::of(view);
    QVERIFY(subject.view);
    std::vector<int> printed;
    for (const ViewColumn &one : subject.view->columns)
        printed.push_back(one.column);
    const auto *table = qobject_cast<RecordView *>(view->table());
    QVERIFY(table);
    QCOMPARE(printed, table->visibleColumns());
    QVERIFY(printed.size() < size_t(Listing::of(kindOf<Project>()).count()));
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
