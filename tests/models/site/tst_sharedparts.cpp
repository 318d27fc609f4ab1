#include "models/site/sitefixture.h"

#include "records/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Where the row of the project called \a title leads on the page \a path; empty without a row.
QString hrefIn(const TestRegister &reg, const QString &path, const QString &title)
{
    const QRegularExpression link(u"<h3><a href=\"([^\"]*)\"[^>]*>%1</a></h3>"_s.arg(title));
    return link.match(pageOf(reg, path)).captured(1);
}

/// The text of the link that is marked as the current one among the lists, on the page \a path.
QString currentList(const TestRegister &reg, const QString &path)
{
    static const QRegularExpression link(u"#list\" aria-current=\"true\">([^<]*)<"_s);
    return link.match(pageOf(reg, path)).captured(1);
}

} // namespace

class TestSharedParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowLeadsToItsPageFromEveryDepth();
    void eachListIsMarkedAsTheCurrentOne();
    void openDataHasARecordOnceWhateverItsLanguages();
};

void TestSharedParts::aRowLeadsToItsPageFromEveryDepth()
{
    TestRegister reg;
    reg.add(published(u"Grön stad"_s));
    QVERIFY(exportTo(reg));
    QCOMPARE(hrefIn(reg, u"index.html"_s, u"Grön stad"_s), u"eu-projekt/gron-stad.html"_s);
    QCOMPARE(hrefIn(reg, u"eu-projekt.html"_s, u"Grön stad"_s), u"eu-projekt/gron-stad.html"_s);
    QCOMPARE(hrefIn(reg, u"eu-projekt/pagaende.html"_s, u"Grön stad"_s),
             u"../eu-projekt/gron-stad.html"_s);
}

void TestSharedParts::eachListIsMarkedAsTheCurrentOne()
{
    TestRegister reg;
    reg.add(published(u"Grön stad"_s));
    Project over = published(u"Blå stad"_s);
    over.status = u"completed"_s;
    reg.add(over);
    QVERIFY(exportTo(reg));
    QCOMPARE(currentList(reg, u"eu-projekt.html"_s), u"Alla (2)"_s);
    QCOMPARE(currentList(reg, u"eu-projekt/pagaende.html"_s), u"Pågående (1)"_s);
    QCOMPARE(currentList(reg, u"eu-projekt/avslutade.html"_s), u"Avslutade (1)"_s);
}

void TestSharedParts::openDataHasARecordOnceWhateverItsLanguages()
{
    TestRegister reg;
    Settings settings;
    settings.name = u"Kommunen"_s;
    settings.languages = {u"sv"_s, u"en"_s};
    reg.add(settings);
    Project project = published(u"Grön stad"_s);
    project.titleEn = u"Green city"_s;
    project.summaryEn = u"Cleaner water."_s;
    reg.add(project);
    reg.add(published(u"Blå stad"_s));
    QVERIFY(exportTo(reg));
    QVERIFY(!pageOf(reg, u"en/green-city.html"_s).isEmpty());
    const QJsonArray told =
        QJsonDocument::fromJson(pageOf(reg, u"data/projekt.json"_s).toUtf8()).array();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][u"page"_s].toString(), u"eu-projekt/gron-stad.html"_s);
    QCOMPARE(told[0][u"public_status"_s].toString(), u"running"_s);
    QCOMPARE(told[1][u"title"_s].toString(), u"Blå stad"_s);
    QCOMPARE(pageOf(reg, u"data/projekt.csv"_s).count(u'\n'), 3);
}

QTEST_GUILESS_MAIN(TestSharedParts)
#include "tst_sharedparts.moc"
