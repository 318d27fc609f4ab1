#include "models/site/sitefixture.h"

#include "records/town.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// The rows that the script of the list hands over.
QJsonArray rowsIn(const QString &script)
{
    const qsizetype from = script.indexOf(u",["_s) + 1;
    return QJsonDocument::fromJson(script.mid(from, script.lastIndexOf(u']') + 1 - from).toUtf8())
        .array();
}

} // namespace

class TestListScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongListHasAllItsRowsInAFileForTheFilter();
    void aShortListIsFilteredAsItStands();
    void everyPageOfALongListHasTheFilter();
    void aLongListOfTownsHasAFilterByWord();
    void theProgrammesOfAllPagesCanBeChosen();
};

void TestListScript::aLongListHasAllItsRowsInAFileForTheFilter()
{
    TestRegister reg;
    for (int i = 0; i < 26; ++i) {
        Project project = published(u"Projekt %1 </script>"_s.arg(i));
        project.summary = u"Renare vatten. Fler jobb."_s;
        reg.add(project);
    }
    QVERIFY(exportTo(reg));
    const QString script = pageOf(reg, u"eu-projekt-lista.js"_s);
    QVERIFY(script.startsWith(u"utblickList({"));
    QVERIFY(script.contains(u"\"running\":\"Pågår\""));
    const QJsonArray rows = rowsIn(script);
    QCOMPARE(rows.size(), 26);
    const QJsonArray last = rows.last().toArray();
    QCOMPARE(last[0].toString(), u"eu-projekt/projekt-25-script.html"_s);
    QCOMPARE(last[1].toString(), u"Projekt 25 </script>"_s);
    QCOMPARE(last[2].toString(), u"Renare vatten."_s);
    QCOMPARE(last[4].toString(), u"running"_s);
}

void TestListScript::aShortListIsFilteredAsItStands()
{
    TestRegister reg;
    for (int i = 0; i < 25; ++i)
        reg.add(published(u"Projekt %1"_s.arg(i)));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"eu-projekt-lista.js"_s).isEmpty());
    const QString html = pageOf(reg, u"eu-projekt.html"_s);
    QVERIFY(html.contains(u"class=\"filter\"") && !html.contains(u"data-list"));
}

void TestListScript::everyPageOfALongListHasTheFilter()
{
    TestRegister reg;
    for (int i = 0; i < 30; ++i)
        reg.add(published(u"Projekt %1"_s.arg(i)));
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"eu-projekt.html"_s)
                .contains(u"data-list=\"eu-projekt-lista.js\" data-root=\"\""));
    QVERIFY(pageOf(reg, u"eu-projekt/sida-2.html"_s)
                .contains(u"data-list=\"../eu-projekt-lista.js\" data-root=\"../\""));
    QVERIFY(!pageOf(reg, u"eu-projekt/pagaende.html"_s).contains(u"class=\"filter"));
}

void TestListScript::aLongListOfTownsHasAFilterByWord()
{
    TestRegister reg;
    Town town;
    town.publish = true;
    for (int i = 0; i < 26; ++i) {
        town.name = u"Ort %1"_s.arg(i);
        reg.add(town);
    }
    QVERIFY(exportTo(reg));
    const QString html = pageOf(reg, u"vanorter.html"_s);
    QVERIFY(html.contains(u"class=\"filter short\""));
    QVERIFY(!html.contains(u"<select"));
    QCOMPARE(rowsIn(pageOf(reg, u"vanorter-lista.js"_s)).size(), 26);
}

void TestListScript::theProgrammesOfAllPagesCanBeChosen()
{
    TestRegister reg;
    for (int i = 0; i < 30; ++i)
        reg.add(published(u"Projekt %1"_s.arg(i)));
    Programme programme;
    programme.name = u"LIFE"_s;
    Project last = published(u"Sist"_s);
    last.programme.id = reg.add(programme);
    reg.add(last);
    QVERIFY(exportTo(reg));
    QVERIFY(pageOf(reg, u"eu-projekt.html"_s).contains(u"<option value=\"life\">LIFE</option>"));
}

QTEST_GUILESS_MAIN(TestListScript)
#include "tst_listscript.moc"
