#include "models/report/reportfixture.h"

#include "records/contact.h"
#include "report/recordreport.h"

using namespace Qt::StringLiterals;

class TestRecordReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFieldsAreTold();
    void eachChangeTellsBeforeAndAfter();
    void aChangeToldTwiceFollowsTheValues();
    void undoneChangesSaySo();
    void aReferenceToARemovedRecordSaysSo();
    void longTextsAreCut();
    void onlyTheLatestChangesAreTold();
};

namespace {

QString recordOf(TestRegister &reg, const QString &language = u"sv"_s)
{
    ReportOrder order;
    order.report = u"record"_s;
    order.language = language;
    return htmlOf(reg, order);
}

} // namespace

void TestRecordReport::allFieldsAreTold()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.call = u"Utlysning 3"_s;
    project.aims = u"Syftet."_s;
    project.totalBudget = {123'456};
    reg.add(project);
    const QString html = recordOf(reg);
    QVERIFY(html.contains(u"<dd>Utlysning 3</dd>"));
    QVERIFY(html.contains(u"<dd>1\u00a0234,56\u00a0EUR</dd>"));
    QVERIFY(html.contains(u"<p>Syftet.</p>"));
    QVERIFY(html.contains(u"<dd>Nej</dd>")); // also what is not so
    QVERIFY(html.contains(u"lades till"));
}

void TestRecordReport::eachChangeTellsBeforeAndAfter()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    project.department = u"Skolan"_s;
    project.status = u"running"_s;
    QVERIFY(reg.save(project));
    const QString html = recordOf(reg, u"en"_s);
    QVERIFY(html.contains(u"<tr><th scope=\"row\">Status</th><td data-h=\"Before\">Idea</td>"
                          "<td data-h=\"After\">Running</td></tr>"));
    QVERIFY(html.contains(u"<td data-h=\"Before\">empty</td><td data-h=\"After\">Skolan</td>"));
}

void TestRecordReport::aChangeToldTwiceFollowsTheValues()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    for (const QString &department : {u"Första"_s, u"Andra"_s, u"Tredje"_s}) {
        project.department = department;
        QVERIFY(reg.save(project));
    }
    const QString html = recordOf(reg);
    const QString pair = u"<td data-h=\"Före\">%1</td><td data-h=\"Efter\">%2</td>"_s;
    const qsizetype latest = html.indexOf(pair.arg(u"Andra"_s, u"Tredje"_s));
    const qsizetype middle = html.indexOf(pair.arg(u"Första"_s, u"Andra"_s));
    const qsizetype first = html.indexOf(pair.arg(u"tomt"_s, u"Första"_s));
    QVERIFY(latest > 0);
    QVERIFY(middle > latest);
    QVERIFY(first > middle);
}

void TestRecordReport::undoneChangesSaySo()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    project.title = u"Blå"_s;
    QVERIFY(reg.save(project));
    QVERIFY(reg.store().undo());
    const QString html = recordOf(reg);
    QVERIFY(html.contains(u" · ångrat"));
    QVERIFY(html.contains(u"<td data-h=\"Före\">Blå</td><td data-h=\"Efter\">Grön</td>"));
}

void TestRecordReport::aReferenceToARemovedRecordSaysSo()
{
    TestRegister reg;
    Contact contact;
    contact.name = u"Åsa"_s;
    const qint64 person = reg.add(contact);
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    project.manager.id = person;
    QVERIFY(reg.save(project));
    QVERIFY(recordOf(reg).contains(u"<td data-h=\"Efter\">Åsa</td>"));
    Result<Batch> removal = reg.store().removal(kindOf<Contact>(), {person});
    QVERIFY(removal);
    QVERIFY(reg.store().apply(*removal));
    QVERIFY(recordOf(reg).contains(u"<td data-h=\"Efter\">en post som är borttagen</td>"));
}

void TestRecordReport::longTextsAreCut()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    project.aims = u"x"_s.repeated(5000);
    QVERIFY(reg.save(project));
    const QString html = recordOf(reg);
    QVERIFY(html.contains(u"<p>"_s + project.aims + u"</p>"_s)); // whole among the fields
    QVERIFY(html.contains(u'>' + u"x"_s.repeated(300) + u"\u2026</td>"_s));
}

void TestRecordReport::onlyTheLatestChangesAreTold()
{
    TestRegister reg;
    Project project = TestRegister::project(u"Grön"_s);
    project.id = reg.add(project);
    for (int i = 0; i < mostChanges + 4; ++i) {
        project.department = u"Avdelning %1"_s.arg(i);
        QVERIFY(reg.save(project));
    }
    const QString html = recordOf(reg);
    QCOMPARE(html.count(u"class=\"group\""), mostChanges);
    QVERIFY(html.contains(u"5 äldre finns i registret.")); // four changes, and that it was added
    QVERIFY(!html.contains(u"lades till"));
}

QTEST_GUILESS_MAIN(TestRecordReport)
#include "tst_recordreport.moc"
