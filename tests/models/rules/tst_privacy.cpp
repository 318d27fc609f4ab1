#include "rules/privacy.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

Contact contact(const QString &kind, bool publish)
{
    Contact contact;
    contact.name = u"Exempelperson"_s;
    contact.kind = kind;
    contact.publish = publish;
    return contact;
}

} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExternalContactNeedsABasisToBeShown()
    {
        Contact person = contact(u"external"_s, true);
        QCOMPARE(privacy(person, today).front().field, u"basis"_s);
        QVERIFY(!mayBePublished(person));
        person.basis = u"Samtycke 2026-01-10"_s;
        QVERIFY(privacy(person, today).empty());
        QVERIFY(mayBePublished(person));
    }

    void anExternalContactThatIsNotShownNeedsNothing()
    {
        QVERIFY(privacy(contact(u"external"_s, false), today).empty());
        QVERIFY(!mayBePublished(contact(u"external"_s, false)));
    }

    void officialsAndElectedMembersNeedNoBasis()
    {
        for (const QString &kind : {u"official"_s, u"elected"_s}) {
            QVERIFY(privacy(contact(kind, true), today).empty());
            QVERIFY(mayBePublished(contact(kind, true)));
        }
    }

    void aKindNobodyHasChosenNeedsABasis() { QVERIFY(!mayBePublished(contact({}, true))); }

    void aShownContactPastItsReviewIsAdvised()
    {
        Contact person = contact(u"official"_s, true);
        person.reviewDate = today;
        QCOMPARE(privacy(person, today).front().severity, Finding::Severity::Advice);
        person.reviewDate = today.addDays(1);
        QVERIFY(privacy(person, today).empty());
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
