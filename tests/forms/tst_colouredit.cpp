#include "forms/colouredit.h"
#include "forms/fieldmessage.h"
#include "forms/formfixture.h"
#include "forms/recordfacts.h"
#include "records/settings.h"

#include <QAction>
#include <QColorDialog>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestColourEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRatioOfWhatIsWrittenIsTold();
    void anEmptyFieldShowsTheColourOfItsPlaceholder();
    void whatIsNoColourHasNoRatio();
    void altDownOpensTheDialogAndTheChoiceIsAnnounced();
    void aClosedDialogChangesNothing();
    void aFieldThatCannotBeWrittenInOpensNoDialog();
    void aPaleColourIsToldBesideItsField();
};

namespace {

QColorDialog *dialogOf(const ColourEdit &field)
{
    return field.findChild<QColorDialog *>();
}

} // namespace

void TestColourEdit::theRatioOfWhatIsWrittenIsTold()
{
    ColourEdit field;
    field.setText(u"#0b5563"_s);
    QVERIFY2(field.toolTip().startsWith(u"8,4\u00a0:\u00a01"_s), qPrintable(field.toolTip()));
    QCOMPARE(field.colour(), std::optional(Colour{0x0b, 0x55, 0x63}));
    const QImage swatch = field.actions().constFirst()->icon().pixmap(16).toImage();
    QCOMPARE(swatch.pixelColor(8, 8), QColor(0x0b, 0x55, 0x63));
}

void TestColourEdit::anEmptyFieldShowsTheColourOfItsPlaceholder()
{
    ColourEdit field;
    field.setPlaceholderText(u"#d9a02b"_s);
    field.show();
    QCOMPARE(field.colour(), std::optional(Colour{0xd9, 0xa0, 0x2b}));
    QVERIFY(field.toolTip().startsWith(u"2,3"_s));
}

void TestColourEdit::whatIsNoColourHasNoRatio()
{
    ColourEdit field;
    field.setText(u"petrol"_s);
    QVERIFY(!field.colour());
    QVERIFY(field.toolTip().isEmpty());
}

void TestColourEdit::altDownOpensTheDialogAndTheChoiceIsAnnounced()
{
    ColourEdit field;
    field.setText(u"#0b5563"_s);
    field.show();
    QSignalSpy edited(&field, &ColourEdit::edited);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    QColorDialog *dialog = dialogOf(field);
    QVERIFY(dialog);
    QCOMPARE(dialog->currentColor(), QColor(0x0b, 0x55, 0x63));
    dialog->setCurrentColor(QColor(0x8f, 0x1d, 0x1d));
    dialog->accept();
    QCOMPARE(field.text(), u"#8f1d1d"_s);
    QCOMPARE(edited.count(), 1);
}

void TestColourEdit::aClosedDialogChangesNothing()
{
    ColourEdit field;
    field.setText(u"#0b5563"_s);
    field.show();
    QSignalSpy edited(&field, &ColourEdit::edited);
    field.openDialog();
    dialogOf(field)->setCurrentColor(Qt::red);
    dialogOf(field)->reject();
    QCOMPARE(field.text(), u"#0b5563"_s);
    QVERIFY(edited.isEmpty());
}

void TestColourEdit::aFieldThatCannotBeWrittenInOpensNoDialog()
{
    ColourEdit field;
    field.setReadOnly(true);
    field.show();
    QTest::keyClick(&field, Qt::Key_F4);
    QVERIFY(!dialogOf(field));
}

void TestColourEdit::aPaleColourIsToldBesideItsField()
{
    FormFixture fixture;
    Settings settings;
    settings.name = u"Kommunen"_s;
    const qint64 id = fixture.seed().add(settings);
    RecordFacts facts(fixture.workspace(), kindOf<Settings>(), {});
    facts.showRow(*fixture.workspace().reader().row(kindOf<Settings>(), id));
    facts.show();
    auto *field = facts.findChild<ColourEdit *>(u"colour_accent"_s);
    QVERIFY(field);
    field->openDialog();
    dialogOf(*field)->setCurrentColor(QColor(0xee, 0xee, 0xee));
    dialogOf(*field)->accept();
    auto *message = facts.findChild<FieldMessage *>(u"colour_accent_message"_s);
    QVERIFY(message);
    QVERIFY(message->text().contains(u"4,5"));
    QCOMPARE(fixture.read<Settings>(id).colourAccent, u"#eeeeee"_s); // saved all the same
}

QTEST_MAIN(TestColourEdit)
#include "tst_colouredit.moc"
