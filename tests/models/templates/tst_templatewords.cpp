#include "templates/templatewords.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTemplateWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreReadFromTheFileOfTheLanguage();
    void aMissingWordIsItsKey();
    void aMissingOrBrokenFileHasNoWords();
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void periodsAreToldWithWhatIsKnown();

private:
    void write(const QString &language, const QByteArray &json) const
    {
        QFile file(m_folder.filePath(language + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    TemplateWords words(const QString &language) const { return {m_folder.path(), language}; }

    QTemporaryDir m_folder;
};

void TestTemplateWords::wordsAreReadFromTheFileOfTheLanguage()
{
    write(u"sv"_s, R"({"yes": "Ja"})");
    write(u"en"_s, R"({"yes": "Yes"})");
    QCOMPARE(words(u"sv"_s)("yes"), u"Ja"_s);
    QCOMPARE(words(u"en"_s)("yes"), u"Yes"_s);
    QCOMPARE(words(u"en"_s).language(), u"en"_s);
    QCOMPARE(words(u"en"_s).all().size(), 1);
}

void TestTemplateWords::aMissingWordIsItsKey()
{
    write(u"sv"_s, R"({"yes": "Ja"})");
    QCOMPARE(words(u"sv"_s)("no"), u"no"_s);
}

void TestTemplateWords::aMissingOrBrokenFileHasNoWords()
{
    QVERIFY(words(u"fi"_s).all().isEmpty());
    write(u"de"_s, "{");
    QVERIFY(words(u"de"_s).all().isEmpty());
}

void TestTemplateWords::datesFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sv") << u"sv"_s << u"31 januari 2027"_s;
    QTest::newRow("en") << u"en"_s << u"31 January 2027"_s;
    QTest::newRow("de") << u"de"_s << u"31. Januar 2027"_s;
    QTest::newRow("da") << u"da"_s << u"31. januar 2027"_s;
}

void TestTemplateWords::datesFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(words(language).date(QDate(2027, 1, 31)), expected);
}

void TestTemplateWords::periodsAreToldWithWhatIsKnown()
{
    write(u"sv"_s,
          R"({"periodBoth": "%1 till %2", "periodFrom": "från %1", "periodTo": "till %1"})");
    const TemplateWords swedish = words(u"sv"_s);
    const QDate start(2024, 8, 1);
    const QDate end(2027, 7, 31);
    QCOMPARE(swedish.period(start, end), u"1 augusti 2024 till 31 juli 2027"_s);
    QCOMPARE(swedish.period(start, {}), u"från 1 augusti 2024"_s);
    QCOMPARE(swedish.period({}, end), u"till 31 juli 2027"_s);
    QCOMPARE(swedish.period({}, {}), QString());
}

QTEST_GUILESS_MAIN(TestTemplateWords)
#include "tst_templatewords.moc"
