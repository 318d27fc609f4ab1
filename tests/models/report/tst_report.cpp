#include "models/report/reportfixture.h"

#include "records/settings.h"
#include "report/reportpage.h"
#include "templates/templatewords.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachRecordIsADocumentInTheOrderAsked();
    void nothingToPrintIsSaid();
    void aStoppedReportEnds();
    void anUnknownReportIsRefused();
    void aSinkThatFailsEndsTheReport();
    void everyReportHasAMaker();
    void theFrameTellsTitleAuthorAndCaseNumber();
    void hostileTextIsEscapedEverywhere();
    void aDocumentNeedsNoOtherFile();
    void ownTemplatesReplaceOurs();
    void aMissingFolderOfTemplatesIsSaid();
    void aBrokenTemplateIsSaidWithItsLine();
    void filesAreNamedByCaseNumberAndTitle_data();
    void filesAreNamedByCaseNumberAndTitle();
    void everyLanguageHasTheSameWords();
    void everyKindHasAName();
    void aWordThatTemplatesAskForIsThere();
};

void TestReport::eachRecordIsADocumentInTheOrderAsked()
{
    TestRegister reg;
    const qint64 first = reg.add(TestRegister::project(u"Grön"_s));
    const qint64 second = reg.add(TestRegister::project(u"Blå"_s));
    ReportOrder order;
    const auto all = documentsOf(reg, order);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    order.ids = {second, first};
    const auto chosen = documentsOf(reg, order);
    QVERIFY(chosen);
    QCOMPARE(chosen->front().title, u"Blå"_s);
    QCOMPARE(chosen->back().title, u"Grön"_s);
}

void TestReport::nothingToPrintIsSaid()
{
    TestRegister reg;
    QCOMPARE(documentsOf(reg, {}).error().code, Error::Code::NotFound);
    ReportOrder order;
    order.ids = {7};
    QCOMPARE(documentsOf(reg, order).error().code, Error::Code::NotFound);
}

void TestReport::aStoppedReportEnds()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    reg.add(TestRegister::project(u"Blå"_s));
    int made = 0;
    const auto count = [&made](const ReportDocument &) {
        ++made;
        return Result<>();
    };
    const Result<> done =
        eachDocument(reg.store(), {}, count, [](int at, int total) { return at < total - 1; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Stopped);
    QCOMPARE(made, 1);
}

void TestReport::anUnknownReportIsRefused()
{
    TestRegister reg;
    ReportOrder order;
    order.report = u"horoscope"_s;
    QCOMPARE(documentsOf(reg, order).error().code, Error::Code::Usage);
}

void TestReport::aSinkThatFailsEndsTheReport()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    const Result<> done = eachDocument(reg.store(), {}, [](const ReportDocument &) {
        return Result<>(Error{Error::Code::Disk, u"Full."_s, {}});
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Disk);
}

void TestReport::everyReportHasAMaker()
{
    for (const ReportKind &kind : reportKinds()) {
        const ReportMaker *maker = findReportMaker(QString::fromUtf8(kind.key));
        QVERIFY2(maker, kind.key);
        QCOMPARE(maker->record != nullptr, kind.isPerRecord);
        QCOMPARE(maker->whole == nullptr, kind.isPerRecord);
        QVERIFY2(!*kind.kind || findKind(QString::fromUtf8(kind.kind)), kind.key);
    }
}

void TestReport::theFrameTellsTitleAuthorAndCaseNumber()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    reg.add(settings);
    Project project = TestRegister::project(u"Grön"_s);
    project.caseNumber = u"KS 2023/117"_s;
    reg.add(project);
    ReportOrder order;
    order.today = QDate(2026, 11, 23);
    const QString html = htmlOf(reg, order);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"sv\">"));
    QVERIFY(html.contains(u"<title>Projektblad: Grön – Kommunen</title>"));
    QVERIFY(html.contains(u"<meta name=\"author\" content=\"Kommunen\">"));
    QVERIFY(html.contains(u"<meta name=\"case-number\" content=\"KS 2023/117\">"));
    QVERIFY(html.contains(u"<p>KS 2023/117</p><p>23 november 2026</p></footer>"));
    order.language = u"en"_s;
    const QString english = htmlOf(reg, order);
    QVERIFY(english.contains(u"<html lang=\"en\">"));
    QVERIFY(english.contains(u"Project summary: Grön"));
    QVERIFY(english.contains(u"23 November 2026"));
}

void TestReport::hostileTextIsEscapedEverywhere()
{
    TestRegister reg;
    const QString bad = u"</title></style><script>alert(1)</script>\"'&{{title}}"_s;
    Settings settings;
    settings.name = bad;
    reg.add(settings);
    Project project = TestRegister::project(bad);
    for (QString *text : {&project.acronym, &project.caseNumber, &project.department,
                          &project.summary, &project.aims, &project.results, &project.website,
                          &project.kohesio, &project.specificObjective, &project.decisionBody})
        *text = bad;
    project.website = u"javascript:alert(1)"_s;
    reg.add(project);
    const auto documents = documentsOf(reg, {});
    QVERIFY(documents);
    const QByteArray &html = documents->front().html;
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("javascript:"));
    QCOMPARE(html.count("</style>"), 1);
    QCOMPARE(html.count("</title>"), 1);
    QVERIFY(html.contains("{{title}}")); // text is no template
}

void TestReport::aDocumentNeedsNoOtherFile()
{
    TestRegister reg;
    Programme programme;
    programme.name = u"LIFE"_s;
    Project project = TestRegister::project(u"Grön"_s);
    project.status = u"running"_s;
    project.programme.id = reg.add(programme);
    reg.add(project);
    const auto documents = documentsOf(reg, {});
    QVERIFY(documents);
    const QString html = QString::fromUtf8(documents->front().html);
    static const QRegularExpression source(u"(src|href)=\"(?!data:|https?:|#)"_s);
    QVERIFY(!html.contains(source));
    QVERIFY(!html.contains(u"<link"));
    // The emblem stands in the document itself.
    static const QRegularExpression emblem(u"src=\"data:image/svg\\+xml;base64,([^\"]+)\""_s);
    QVERIFY(QByteArray::fromBase64(emblem.match(html).captured(1).toLatin1()).contains("<svg"));
    QVERIFY(reportFiles(reg.store())(u"/etc/passwd"_s).isEmpty());
}

void TestReport::ownTemplatesReplaceOurs()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    QFile own(reg.file(u"title.mustache"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("<h1>Vårt: {{title}}</h1>");
    own.close();
    QFile style(reg.file(u"report.css"_s));
    QVERIFY(style.open(QIODevice::WriteOnly));
    style.write("h1 { color: red } /* </style> */");
    style.close();
    ReportOrder order;
    order.templates = QFileInfo(own).path();
    QVERIFY(htmlOf(reg, order).contains(u"<h1>Vårt: Grön</h1>"));
    const auto documents = documentsOf(reg, order);
    QVERIFY(documents);
    QVERIFY(documents->front().html.contains("h1 { color: red }"));
    QCOMPARE(documents->front().html.count("</style>"), 1);
}

void TestReport::aMissingFolderOfTemplatesIsSaid()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    ReportOrder order;
    order.templates = reg.file(u"nowhere"_s);
    QCOMPARE(documentsOf(reg, order).error().code, Error::Code::NotFound);
}

void TestReport::aBrokenTemplateIsSaidWithItsLine()
{
    TestRegister reg;
    reg.add(TestRegister::project(u"Grön"_s));
    QFile own(reg.file(u"title.mustache"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("<h1>\n{{#title}}</h1>");
    own.close();
    ReportOrder order;
    order.templates = QFileInfo(own).path();
    const auto documents = documentsOf(reg, order);
    QVERIFY(!documents);
    QCOMPARE(documents.error().code, Error::Code::Format);
    QVERIFY(documents.error().message.contains(u"title.mustache"));
}

void TestReport::filesAreNamedByCaseNumberAndTitle_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both") << u"KS 2023/117"_s << u"Grön"_s << u"KS 2023-117 Grön"_s;
    QTest::newRow("title") << QString() << u"Grön"_s << u"Grön"_s;
    QTest::newRow("path") << QString() << u"../../a\\b:c*?\"<>|"_s << u"-..-a-b-c------"_s;
    QTest::newRow("end") << QString() << u"Grön. . ."_s << u"Grön"_s;
    QTest::newRow("lines") << QString() << u"a\nb\tc"_s << u"a b c"_s;
    QTest::newRow("nothing") << QString() << u" . "_s << u"utblick"_s;
    QTest::newRow("long") << QString() << u"å"_s.repeated(500) << u"å"_s.repeated(90);
    QTest::newRow("long, letters of several bytes")
        << QString() << u"ab"_s + u"€"_s.repeated(100) << u"ab"_s + u"€"_s.repeated(59);
}

void TestReport::filesAreNamedByCaseNumberAndTitle()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QString, expected);
    QCOMPARE(reportFileName(number, title), expected);
}

void TestReport::everyLanguageHasTheSameWords()
{
    const TemplateWords swedish(u":/report/words"_s, u"sv"_s);
    const TemplateWords english(u":/report/words"_s, u"en"_s);
    QVERIFY(!swedish.all().isEmpty());
    for (auto word = swedish.all().begin(); word != swedish.all().end(); ++word) {
        const QString other = english.all().value(word.key());
        QVERIFY2(!other.isEmpty() && !word->isEmpty(), qPrintable(word.key()));
        for (const QString &mark : {u"%1"_s, u"%2"_s, u"%3"_s})
            QVERIFY2(word->contains(mark) == other.contains(mark), qPrintable(word.key()));
    }
    QCOMPARE(english.all().size(), swedish.all().size());
}

void TestReport::everyKindHasAName()
{
    const TemplateWords words(u":/report/words"_s, u"sv"_s);
    for (const Kind *kind : kinds()) {
        QVERIFY2(words.all().contains(u"one_"_s + QString::fromUtf8(kind->key())), kind->key());
        QVERIFY2(words.all().contains(u"many_"_s + QString::fromUtf8(kind->key())), kind->key());
    }
}

void TestReport::aWordThatTemplatesAskForIsThere()
{
    const TemplateWords words(u":/report/words"_s, u"sv"_s);
    static const QRegularExpression asked(u"\\{\\{t\\.(\\w+)\\}\\}"_s);
    QDirIterator templates(u":/report/templates"_s);
    int count = 0;
    while (templates.hasNext()) {
        QFile file(templates.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto it = asked.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();
             ++count) {
            const QString word = it.next().captured(1);
            QVERIFY2(words.all().contains(word), qPrintable(file.fileName() + u": "_s + word));
        }
    }
    QVERIFY(count > 10);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
