#include "pages/spelling.h"
#include "pages/spellingwords.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QStringList wrongIn(Spelling &spelling, const QString &text, const QString &language,
                    const QSet<QString> &own = {})
{
    QStringList words;
    for (const Misspelling &found : spelling.misspelt(text, language, own))
        words += text.mid(found.start, found.length);
    return words;
}

QStringList toSpell(const QString &text)
{
    QStringList words;
    for (const WordRange &word : wordsToSpell(text))
        words += text.mid(word.start, word.length);
    return words;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void misspeltWordsAreFoundInEachLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("sv") << u"Kommunens verksamhterna, och samarbetsavtalet."_s
                            << QStringList{u"verksamhterna"_s};
        QTest::newRow("en") << u"The municipalty co-operates with “twin” towns."_s
                            << QStringList{u"municipalty"_s};
        QTest::newRow("de") << u"Die Stdat arbeitet mit der Partnerstadt über die Grenze."_s
                            << QStringList{u"Stdat"_s};
        QTest::newRow("da") << u"Kommunen har et samarbedje med en venskabsby på Sjælland."_s
                            << QStringList{u"samarbedje"_s};
    }
    void misspeltWordsAreFoundInEachLanguage()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        Spelling spelling;
        if (!spelling.knows(language))
            QSKIP("The dictionary of this language is not installed.");
        QFETCH(const QString, text);
        QFETCH(const QStringList, wrong);
        QCOMPARE(wrongIn(spelling, text, language), wrong);
    }

    void swedishCompoundsAreRight()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s))
            QSKIP("The Swedish dictionary is not installed.");
        QCOMPARE(wrongIn(spelling, u"Gränssamarbetet gäller projektfinansiering och EU-projekt."_s,
                         u"sv"_s),
                 QStringList());
    }

    void theRightWordIsSuggested()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s))
            QSKIP("The Swedish dictionary is not installed.");
        const QStringList words = spelling.suggestions(u"verksamhterna"_s, u"sv"_s);
        QVERIFY(words.contains(u"verksamheterna"_s));
        QVERIFY(words.size() <= 5);
    }

    void aDictionaryInAnotherEncodingIsReadToo()
    {
        Spelling spelling;
        if (!spelling.knows(u"de"_s)) // written in ISO 8859-1 in Debian 12
            QSKIP("The German dictionary is not installed.");
        QVERIFY(spelling.suggestions(u"Städdte"_s, u"de"_s).contains(u"Städte"_s));
    }

    void theCountryMayBeGivenOrLeftOut()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"sv_FI"_s, u"sv_SE"_s, u"nb_NO"_s, u"fi_FI"_s}) {
            for (const QString &ending : {u".aff"_s, u".dic"_s}) {
                if (name != "fi_FI"_L1 || ending == ".aff"_L1)
                    QVERIFY(QFile(folder.filePath(name + ending)).open(QIODevice::WriteOnly));
            }
        }
        const Spelling spelling({folder.path()});
        QCOMPARE(spelling.languages(), (QStringList{u"nb-NO"_s, u"sv-FI"_s, u"sv-SE"_s}));
        for (const QString &tag : {u"sv"_s, u"sv-SE"_s, u"sv-FI"_s, u"nb"_s})
            QVERIFY2(spelling.knows(tag), qPrintable(tag));
        for (const QString &tag : {u"fi"_s, u"en"_s, QString()})
            QVERIFY2(!spelling.knows(tag), qPrintable(tag));
    }

    void withoutADictionaryNothingIsFound()
    {
        Spelling spelling(QStringList{});
        QVERIFY(spelling.languages().isEmpty());
        QVERIFY(spelling.misspelt(u"verksamhterna"_s, u"sv"_s).empty());
        QVERIFY(spelling.suggestions(u"verksamhterna"_s, u"sv"_s).isEmpty());
    }

    void addressesAndWordsWithDigitsAreNotLookedUp()
    {
        QCOMPARE(toSpell(u"Se www.keep.eu, kristianstad.se/xyz (https://xq.se) eller a.b@xq.se, "
                         "PO1 och 2030-talet."_s),
                 (QStringList{u"Se"_s, u"eller"_s, u"och"_s}));
    }

    void wordsKeepWhatStandsInsideThem()
    {
        QCOMPARE(toSpell(u"”Lunds-avtalet” – don’t 'ja' EU:s: a b."_s),
                 (QStringList{u"Lunds-avtalet"_s, u"don’t"_s, u"ja"_s, u"EU:s"_s}));
        QCOMPARE(toSpell(u"slut.Början"_s), (QStringList{u"slut"_s, u"Början"_s}));
    }

    void acronymsAreRight()
    {
        QVERIFY(isAcronym(u"OECD"_s));
        QVERIFY(isAcronym(u"EU:s"_s));
        QVERIFY(!isAcronym(u"Eu"_s));
        QVERIFY(!isAcronym(u"I"_s));
        Spelling spelling;
        QCOMPARE(wrongIn(spelling, u"SKR:s XQZW"_s, u"sv"_s), QStringList());
    }

    void theRegistersOwnWordsAreRight()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s))
            QSKIP("The Swedish dictionary is not installed.");
        const QString text = u"Qvyxby, Qvyxbys och Qvyxby-projektet"_s;
        QCOMPARE(wrongIn(spelling, text, u"sv"_s).size(), 3);
        QCOMPARE(wrongIn(spelling, text, u"sv"_s, ownWords(u"Qvyxby\n"_s)), QStringList());
    }

    void ownWordsAreKeptOneALine()
    {
        QCOMPARE(withOwnWord(QString(), u" Køge "_s), u"Køge"_s);
        QCOMPARE(withOwnWord(u"Køge\n"_s, u"Qvyxby"_s), u"Køge\nQvyxby"_s);
        QCOMPARE(withOwnWord(u"Køge\nQvyxby"_s, u"Køge"_s), u"Køge\nQvyxby"_s);
        QCOMPARE(ownWords(u"Køge\n\n Qvyxby \n"_s), (QSet<QString>{u"Køge"_s, u"Qvyxby"_s}));
    }

    void severalThreadsMayAskAtOnce()
    {
        Spelling spelling;
        if (!spelling.knows(u"sv"_s))
            QSKIP("The Swedish dictionary is not installed.");
        const QString text = u"kommunen verksamhterna avtalet qvyxar "_s.repeated(50);
        size_t other = 0;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { other = spelling.misspelt(text, u"sv"_s).size(); }));
        thread->start();
        const size_t mine = spelling.misspelt(text, u"sv"_s).size();
        QVERIFY(thread->wait());
        QCOMPARE(mine, size_t(100));
        QCOMPARE(other, size_t(100));
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
