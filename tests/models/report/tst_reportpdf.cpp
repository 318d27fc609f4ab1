#include "models/report/reportfixture.h"

#include "records/settings.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

class TestReportPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachRecordBeginsOnAPageOfItsOwn();
    void everyFieldIsFoundInThePdf();
    void onePageIsEnoughForAnOrdinarySummary();
    void aPosterStandsOnA3();
    void severalRecordsShareATitle();
    void nothingToPrintIsSaid();
    void aStoppedPrintGivesNoPdf();
    void aPrintIsStoppedWhileItsPagesAreLaidOut();

private:
    /// What the program \a name of poppler says of \a pdf.
    QString told(const QString &name, const QByteArray &pdf, const QStringList &last = {}) const
    {
        QFile file(m_folder.filePath(u"report.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
            return {};
        QProcess process;
        process.start(name, QStringList{file.fileName()} + last);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString textOf(const QByteArray &pdf) const
    {
        return told(u"pdftotext"_s, pdf, {u"-"_s}).simplified();
    }

    QTemporaryDir m_folder;
};

namespace {

Project whole(TestRegister &reg)
{
    Programme programme;
    programme.name = u"Interreg Baltic Sea Region"_s;
    Project project = TestRegister::project(u"Blått hav"_s);
    project.status = u"running"_s;
    project.programme.id = reg.add(programme);
    project.caseNumber = u"KS 2023/117"_s;
    project.startDate = QDate(2023, 6, 21);
    project.endDate = QDate(2027, 1, 31);
    project.euContribution = {20'024'207};
    project.ownCash = {3'003'631};
    project.rate = {11'000'000};
    project.summary = u"Om havet och dess vikar."_s;
    project.aims = u"Rent vatten."_s;
    project.results = u"Renare vikar."_s;
    project.goals = {u"6"_s};
    return project;
}

} // namespace

void TestReportPdf::initTestCase()
{
    QVERIFY(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty());
}

void TestReportPdf::eachRecordBeginsOnAPageOfItsOwn()
{
    TestRegister reg;
    reg.add(whole(reg));
    reg.add(TestRegister::project(u"Grön"_s));
    const Result<QByteArray> pdf = reportPdf(reg.store(), {});
    QVERIFY(pdf);
    QVERIFY(told(u"pdfinfo"_s, *pdf).contains(QRegularExpression(u"Pages: +2\n"_s)));
}

void TestReportPdf::everyFieldIsFoundInThePdf()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    reg.add(settings);
    reg.add(whole(reg));
    ReportOrder order;
    order.today = QDate(2026, 11, 23);
    const Result<QByteArray> pdf = reportPdf(reg.store(), order);
    QVERIFY(pdf);
    const QString text = textOf(*pdf);
    for (const QString &field :
         {u"Blått hav"_s, u"KS 2023/117"_s, u"Interreg Baltic Sea Region"_s, u"21 juni 2023"_s,
          u"31 januari 2027"_s, u"Om havet och dess vikar."_s, u"Rent vatten."_s,
          u"Renare vikar."_s, u"Medfinansieras av"_s, u"Europeiska unionen"_s, u"Sida 1 av 1"_s,
          u"Kommunen · KS 2023/117 · 23 november 2026"_s})
        QVERIFY2(text.contains(field), qPrintable(field + u" in "_s + text));
    static const QRegularExpression amount(u"2\\s202\\s662,77"_s);
    QVERIFY2(text.contains(amount), qPrintable(text));
    const QString facts = told(u"pdfinfo"_s, *pdf);
    QVERIFY2(facts.contains(u"Projektblad: Blått hav – Kommunen"), qPrintable(facts));
}

void TestReportPdf::onePageIsEnoughForAnOrdinarySummary()
{
    TestRegister reg;
    Project project = whole(reg);
    project.aims = u"Ett mål som vi har satt upp.\n"_s.repeated(6);
    reg.add(project);
    Result<QByteArray> pdf = reportPdf(reg.store(), {});
    QVERIFY(pdf);
    QVERIFY(told(u"pdfinfo"_s, *pdf).contains(QRegularExpression(u"Pages: +1\n"_s)));
    project.aims = u"Ett mycket långt syfte som ingen orkar läsa. "_s.repeated(300);
    ReportOrder order;
    order.ids = {reg.add(project)};
    pdf = reportPdf(reg.store(), order);
    QVERIFY(pdf);
    QCOMPARE(textOf(*pdf).count(u"orkar"), 300); // nothing is lost
}

void TestReportPdf::aPosterStandsOnA3()
{
    TestRegister reg;
    reg.add(whole(reg));
    ReportOrder order;
    order.report = u"poster"_s;
    const Result<QByteArray> pdf = reportPdf(reg.store(), order);
    QVERIFY(pdf);
    QVERIFY(told(u"pdfinfo"_s, *pdf).contains(u"A3"));
}

void TestReportPdf::severalRecordsShareATitle()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    reg.add(settings);
    reg.add(whole(reg));
    reg.add(TestRegister::project(u"Grön"_s));
    const Result<QByteArray> pdf = reportPdf(reg.store(), {});
    QVERIFY(pdf);
    QVERIFY(told(u"pdfinfo"_s, *pdf).contains(u"Projekt – Kommunen"));
}

void TestReportPdf::nothingToPrintIsSaid()
{
    TestRegister reg;
    QCOMPARE(reportPdf(reg.store(), {}).error().code, Error::Code::NotFound);
}

void TestReportPdf::aStoppedPrintGivesNoPdf()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    const Result<QByteArray> pdf = reportPdf(reg.store(), {}, {}, [](int, int) { return false; });
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::Stopped);
}

void TestReportPdf::aPrintIsStoppedWhileItsPagesAreLaidOut()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.aims = u"Ett mycket långt syfte som ingen orkar läsa. "_s.repeated(20'000);
    reg.add(project);
    int asked = 0;
    // Before the document, when it is taken, when all are: then once while its pages are laid out.
    const auto thrice = [&asked](int, int) { return ++asked < 4; };
    const Result<QByteArray> pdf = reportPdf(reg.store(), {}, {}, thrice);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::Stopped);
    QCOMPARE(asked, 4);
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
