#include "models/report/reportfixture.h"

#include "paper/paperdocument.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

class TestTablePdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWideTableStandsAcross();
    void everyPageHasTheHeadingsAndEveryRowIsThere();
    void thousandsOfRowsAreLaidOut();
};

namespace {

ReportOrder order(const std::vector<const char *> &columns)
{
    ReportOrder order;
    order.report = u"table"_s;
    order.language = u"en"_s;
    order.view.emplace();
    for (const char *key : columns)
        order.view->columns.push_back({kindOf<Project>().indexOf(QString::fromLatin1(key))});
    return order;
}

const std::vector<const char *> many{"title",      "department", "status",          "role",
                                     "start_date", "end_date",   "total_budget",    "currency",
                                     "own_cash",   "own_time",   "eu_contribution", "case_number"};

void addProjects(TestRegister &reg, int count)
{
    Batch batch{u"Many"_s, {}, {}};
    for (int i = 0; i < count; ++i) {
        Project project = TestRegister::project(u"Project%1x"_s.arg(i));
        project.department = u"Department of many things %1"_s.arg(i % 3);
        project.totalBudget.minor = i * 1'000'000LL;
        project.caseNumber = u"KS 2026/%1"_s.arg(i);
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
    }
    QVERIFY(reg.store().apply(batch));
}

Result<PaperDocument> paperOf(TestRegister &reg, const ReportOrder &order)
{
    const Result<std::vector<ReportDocument>> documents = documentsOf(reg, order);
    if (!documents)
        return documents.error();
    return PaperDocument::layOut(documents->front().html, {}, reportFiles(reg.store()));
}

/// The text of each page of \a pdf.
QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}

} // namespace

void TestTablePdf::aWideTableStandsAcross()
{
    TestRegister reg;
    addProjects(reg, 5);
    const Result<PaperDocument> narrow = paperOf(reg, order({"title", "status"}));
    QVERIFY(narrow);
    QVERIFY(!narrow->format().isLandscape);
    const Result<PaperDocument> wide = paperOf(reg, order(many));
    QVERIFY(wide);
    QVERIFY(wide->format().isLandscape);
}

void TestTablePdf::everyPageHasTheHeadingsAndEveryRowIsThere()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    constexpr int count = 150;
    TestRegister reg;
    addProjects(reg, count);
    ReportOrder grouped = order(many);
    grouped.view->groups = {kindOf<Project>().indexOf(u"department")};
    const Result<QByteArray> pdf = reportPdf(reg.store(), grouped);
    QVERIFY(pdf);
    const QStringList pages = pagesOf(*pdf);
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages) {
        QVERIFY2(page.contains(u"Title") && page.contains(u"Status"), qPrintable(page));
        QVERIFY(page.contains(u" of %1"_s.arg(pages.size())));
    }
    const QString all = pages.join(u' ');
    for (int i = 0; i < count; ++i)
        QVERIFY2(all.contains(u"Project%1x"_s.arg(i)), qPrintable(QString::number(i)));
    QCOMPARE(all.count(u"Sum of Department"), 3);
}

void TestTablePdf::thousandsOfRowsAreLaidOut()
{
    TestRegister reg;
    addProjects(reg, 3000);
    const Result<PaperDocument> paper = paperOf(reg, order({"title", "case_number"}));
    QVERIFY(paper);
    QVERIFY(paper->pageCount() > 30);
}

QTEST_MAIN(TestTablePdf)
#include "tst_tablepdf.moc"
