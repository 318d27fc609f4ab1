#include "formfixture.h"

#include "forms/recordform.h"

using namespace Qt::StringLiterals;

/// The fixed layouts of all kinds.
class TestRecordFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindHasItsPlace();
    void everyFieldHasANameForScreenReaders();
};

void TestRecordFacts::everyFieldOfEveryKindHasItsPlace()
{
    FormFixture fixture;
    for (const Kind *kind : kinds()) {
        if (kind->isTool())
            continue; // has no form
        RecordForm form(fixture.workspace(), *kind);
        for (const FieldInfo &info : kind->fields()) {
            if (info.type == FieldType::Blocks)
                continue;
            QVERIFY2(form.findChild<QWidget *>(QString::fromUtf8(info.key)), info.key);
        }
        QVERIFY2(!form.findChild<QWidget *>(u"section_other"_s), kind->key());
    }
}

void TestRecordFacts::everyFieldHasANameForScreenReaders()
{
    FormFixture fixture;
    for (const Kind *kind : kinds()) {
        RecordForm form(fixture.workspace(), *kind);
        for (const FieldInfo &info : kind->fields()) {
            auto *widget = form.findChild<QWidget *>(QString::fromUtf8(info.key));
            if (!widget)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), info.key);
            QCOMPARE(widget->accessibleName().contains(u"required"_s), info.required);
        }
    }
}

QTEST_MAIN(TestRecordFacts)
#include "tst_recordfacts.moc"
