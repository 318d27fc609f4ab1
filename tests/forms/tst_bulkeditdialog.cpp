#include "forms/bulkfixture.h"

#include "forms/dateedit.h"
#include "forms/fieldmessage.h"

#include <QCheckBox>
#include <QLabel>
#include <QScreen>

using namespace Qt::StringLiterals;

class TestBulkEditDialog : public QObject, private BulkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { reset(); }
    void cleanup() { BulkEditDialog::setAnswer({}); }

    void nothingIsTickedAndNothingCanBeWrittenFromTheStart();
    void theEditorBeginsWithWhatAllHaveInCommon();
    void writingOnTheCheckBoxTicksTheField();
    void aClickOnNotChangedTicksTheField();
    void tickedAndEmptyClearsTheField();
    void aRequiredFieldCannotBeEmptied();
    void whatCannotBeReadIsSaidAtTheField();
    void whatIsTheSameAlreadyChangesNothing();
    void yesAndNoAreChosenFromAList();
    void fieldsAreSearched();
    void newProblemsAreNotes();
    void archivingWithoutAFinalReportIsNoted();
    void aNewRecordCanBeReferredTo();
    void theSizeIsRememberedAndFitsTheScreen();
    void everyControlHasAName();
    void itIsPaintedInBothLooks();
};

void TestBulkEditDialog::nothingIsTickedAndNothingCanBeWrittenFromTheStart()
{
    const Result<int> changed = ask([](BulkEditDialog &dialog) {
        const QList<BulkField *> fields = dialog.fields().findChildren<BulkField *>();
        QVERIFY(!fields.isEmpty());
        QVERIFY(std::ranges::none_of(fields, &BulkField::isTicked));
        QVERIFY(!act(dialog).isEnabled());
        QCOMPARE(act(dialog).text(), u"Change 5 EU projects"_s);
        QVERIFY(!dialog.fields().field(u"content"_s));
        dialog.commit();
    });
    QCOMPARE(changed.error().code, Error::Code::Stopped);
}

void TestBulkEditDialog::theEditorBeginsWithWhatAllHaveInCommon()
{
    m_ids = {m_ids[1], m_ids[3]};
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        const BulkField &department = tick(dialog, u"department"_s);
        QCOMPARE(department.value()->toString(), u"Avdelning B"_s);
        QCOMPARE(tick(dialog, u"status"_s).value()->toString(), QString());
        settle(dialog);
    }));
}

void TestBulkEditDialog::writingOnTheCheckBoxTicksTheField()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        BulkField &field = *dialog.fields().field(u"department"_s);
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        field.box().setFocus();
        QTest::keyClick(&field.box(), Qt::Key_K);
        QVERIFY(field.isTicked());
        QTest::keyClicks(QApplication::focusWidget(), u"ultur"_s);
        QCOMPARE(field.value()->toString(), u"kultur"_s);
        field.box().setFocus();
        QTest::keyClick(&field.box(), Qt::Key_Space);
        QVERIFY(!field.isTicked());
    }));
}

void TestBulkEditDialog::aClickOnNotChangedTicksTheField()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        BulkField &field = *dialog.fields().field(u"end_date"_s);
        for (QLabel *label : field.findChildren<QLabel *>()) {
            if (label->text() == u"not changed")
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(field.isTicked());
        QVERIFY(field.findChild<DateEdit *>());
    }));
}

void TestBulkEditDialog::tickedAndEmptyClearsTheField()
{
    QVERIFY(ask([](BulkEditDialog &dialog) {
        tick(dialog, u"department"_s);
        settle(dialog);
        QCOMPARE(dialog.preview().counts().cells, 3);
        dialog.commit();
    }));
    QCOMPARE(read(1).department, QString());
    QCOMPARE(read(4).department, QString());
}

void TestBulkEditDialog::aRequiredFieldCannotBeEmptied()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        BulkField &title = tick(dialog, u"title"_s);
        settle(dialog);
        QVERIFY(title.findChild<FieldMessage *>()->text().contains(u"required"_s));
        QVERIFY(!act(dialog).isEnabled());
        write(dialog, u"title"_s, u"Samma"_s);
        QVERIFY(title.findChild<FieldMessage *>()->text().isEmpty());
        QVERIFY(act(dialog).isEnabled());
        title.setTicked(false);
        settle(dialog);
        QVERIFY(!act(dialog).isEnabled());
    }));
}

void TestBulkEditDialog::whatCannotBeReadIsSaidAtTheField()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        choose(dialog, u"status"_s, u"archived"_s);
        write(dialog, u"end_date"_s, u"2027-02-31"_s);
        BulkField &end = *dialog.fields().field(u"end_date"_s);
        QVERIFY(end.findChild<FieldMessage *>()->text().contains(u"2027-02-31"_s));
        QVERIFY(!act(dialog).isEnabled());
        dialog.commit();
        QCOMPARE(dialog.changed(), 0);
    }));
    QCOMPARE(read(0).status, u"accounted"_s);
}

void TestBulkEditDialog::whatIsTheSameAlreadyChangesNothing()
{
    m_ids = {m_ids[1], m_ids[3]};
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        tick(dialog, u"department"_s);
        settle(dialog);
        QCOMPARE(dialog.preview().counts().records, 0);
        QVERIFY(!act(dialog).isEnabled());
    }));
}

void TestBulkEditDialog::yesAndNoAreChosenFromAList()
{
    QVERIFY(ask([](BulkEditDialog &dialog) {
        choose(dialog, u"publish"_s, u"yes"_s);
        QCOMPARE(dialog.preview().counts().records, 1);
        dialog.commit();
    }));
    QVERIFY(read(4).publish);
}

void TestBulkEditDialog::fieldsAreSearched()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        auto *search = dialog.findChild<QLineEdit *>(u"searchFields"_s);
        tick(dialog, u"status"_s);
        search->setText(u"DEPART"_s);
        QVERIFY(!dialog.fields().field(u"department"_s)->isHidden());
        QVERIFY(dialog.fields().field(u"title"_s)->isHidden());
        QVERIFY(!dialog.fields().field(u"status"_s)->isHidden()); // is ticked: not to be forgotten
        search->clear();
        QVERIFY(!dialog.fields().field(u"title"_s)->isHidden());
    }));
}

void TestBulkEditDialog::newProblemsAreNotes()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        write(dialog, u"website"_s, u"example.org"_s);
        QCOMPARE(dialog.preview().counts().noted, 5);
        QVERIFY(act(dialog).isEnabled()); // a note is no refusal
        write(dialog, u"website"_s, u"https://example.org"_s);
        QCOMPARE(dialog.preview().counts().noted, 0);
    }));
}

void TestBulkEditDialog::archivingWithoutAFinalReportIsNoted()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        choose(dialog, u"status"_s, u"archived"_s);
        QCOMPARE(dialog.preview().counts().noted, 1);
        QVERIFY(dialog.preview().plan()[1].hasNotes()); // completed, not accounted for
        QVERIFY(dialog.findChild<QLabel *>(u"note"_s)->text().contains(u"Exempelprojekt 05"_s));
    }));
}

void TestBulkEditDialog::aNewRecordCanBeReferredTo()
{
    QVERIFY(ask([](BulkEditDialog &dialog) {
        BulkField &programme = tick(dialog, u"programme"_s);
        Q_EMIT programme.createRequested(u"Nytt program"_s);
        settle(dialog);
        QCOMPARE(dialog.preview().counts().records, 5);
        dialog.commit();
    }));
    QCOMPARE(m_fixture->read<Programme>(read(0).programme.id).name, u"Nytt program"_s);
}

void TestBulkEditDialog::theSizeIsRememberedAndFitsTheScreen()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        dialog.resize(5'000, 5'000);
        dialog.reject();
    }));
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        QVERIFY(dialog.width() <= dialog.screen()->availableSize().width() * 9 / 10
                || dialog.width() == dialog.minimumSizeHint().width());
        dialog.resize(1'000, 500);
        dialog.reject();
    }));
    QVERIFY(QSettings().value(u"dialogs/bulkedit"_s).toSize() == QSize(1'000, 500));
}

void TestBulkEditDialog::everyControlHasAName()
{
    QVERIFY(!ask([](BulkEditDialog &dialog) {
        for (const QString &key : {u"department"_s, u"status"_s, u"end_date"_s, u"publish"_s,
                                   u"programme"_s, u"summary"_s, u"goals"_s}) {
            const BulkField &field = tick(dialog, key);
            QVERIFY(!field.findChild<QWidget *>(key)->accessibleName().isEmpty());
            QVERIFY(!field.box().accessibleName().isEmpty());
        }
        settle(dialog);
    }));
}

void TestBulkEditDialog::itIsPaintedInBothLooks()
{
    const QString folder = qEnvironmentVariable("UTBLICK_PICTURES");
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        Theme::apply(*qApp, mode);
        QVERIFY(!ask([&](BulkEditDialog &dialog) {
            choose(dialog, u"status"_s, u"archived"_s);
            write(dialog, u"department"_s, u"Avdelning A"_s);
            choose(dialog, u"publish"_s, u"no"_s);
            QTest::qWait(50); // until all is laid out
            const QImage seen = dialog.grab().toImage();
            QVERIFY(!seen.isNull());
            if (!folder.isEmpty())
                seen.save(folder + (Theme::isDark() ? u"/bulk-dark.png"_s : u"/bulk-light.png"_s));
        }));
    }
}

QTEST_MAIN(TestBulkEditDialog)
#include "tst_bulkeditdialog.moc"
