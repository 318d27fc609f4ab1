#include "forms/fieldmessage.h"
#include "forms/message.h"
#include "forms/messagebar.h"
#include "forms/questiondialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsShownInTheWindow();
    void aWindowWithItsOwnBarUsesIt();
    void theDetailIsShownOnDemand();
    void theActIsRunAndTheBarCloses();
    void escapeClosesTheBar();
    void aQuestionIsAnsweredByTheTest();
    void aQuestionIsAnsweredByItsButton();
    void aClosedQuestionHasNoAnswer();
    void aFieldMessageMarksAndDescribesItsField();
    void aWarningDoesNotMarkTheField();
    void anEditedFieldIsEditedAgainWhenItsErrorIsGone();
};

namespace {

const Error full{Error::Code::Disk, u"The disk is full. Free some space and save again."_s,
                 u"write: no space left"_s};

QPushButton *button(const QWidget &parent, const QString &label)
{
    for (auto *candidate : parent.findChildren<QPushButton *>())
        if (candidate->text() == label)
            return candidate;
    return nullptr;
}

} // namespace

void TestMessage::anErrorIsShownInTheWindow()
{
    QWidget window;
    window.resize(500, 300);
    window.show();
    Message::show(&window, full);
    auto *bar = window.findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(bar->text(), full.message);
    QCOMPARE(bar->accessibleName(), full.message);
    QCOMPARE(bar->geometry().bottom(), window.rect().bottom());
    window.resize(700, 400);
    QCOMPARE(bar->width(), 700);
    Message::tell(&window, u"1 195 rows were imported."_s);
    QCOMPARE(window.findChildren<MessageBar *>().size(), 1);
    QCOMPARE(bar->text(), u"1 195 rows were imported."_s);
}

void TestMessage::aWindowWithItsOwnBarUsesIt()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    auto *child = new QWidget;
    layout->addWidget(bar);
    layout->addWidget(child);
    window.show();
    QVERIFY(!bar->isVisible());
    Message::show(child, full);
    QVERIFY(bar->isVisible());
    QCOMPARE(window.findChildren<MessageBar *>().size(), 1);
}

void TestMessage::theDetailIsShownOnDemand()
{
    QWidget window;
    window.show();
    Message::show(&window, full);
    const auto visible = [&] {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->text() == full.detail)
                return label->isVisible();
        return false;
    };
    QVERIFY(!visible());
    button(window, u"Details"_s)->click();
    QVERIFY(visible());
}

void TestMessage::theActIsRunAndTheBarCloses()
{
    QWidget window;
    window.show();
    int undone = 0;
    Message::tell(&window, u"3 projects were removed."_s, Roles::Tone::Info,
                  {u"Undo"_s, [&] { ++undone; }});
    button(window, u"Undo"_s)->click();
    QCOMPARE(undone, 1);
    QVERIFY(!window.findChild<MessageBar *>()->isVisible());
}

void TestMessage::escapeClosesTheBar()
{
    QWidget window;
    window.show();
    Message::show(&window, full);
    auto *bar = window.findChild<MessageBar *>();
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestMessage::aQuestionIsAnsweredByTheTest()
{
    QString asked;
    Message::setAnswer([&](const Message::Question &question) {
        asked = question.title;
        return int(question.buttons.indexOf(u"Replace"_s));
    });
    QCOMPARE(
        Message::ask(nullptr, u"Replace the file"_s, u"It exists."_s, {u"Keep it"_s, u"Replace"_s}),
        1);
    QCOMPARE(asked, u"Replace the file"_s);
    Message::setAnswer({});
}

void TestMessage::aQuestionIsAnsweredByItsButton()
{
    QuestionDialog dialog({u"Replace the file"_s, u"It exists."_s, {u"Keep it"_s, u"Replace"_s}},
                          nullptr);
    QVERIFY(button(dialog, u"Replace"_s)->isDefault());
    QTimer::singleShot(0, &dialog, [&] { button(dialog, u"Keep it"_s)->click(); });
    QCOMPARE(dialog.answer(), 0);
}

void TestMessage::aClosedQuestionHasNoAnswer()
{
    QuestionDialog dialog({u"Replace the file"_s, u"It exists."_s, {u"Replace"_s}}, nullptr);
    QTimer::singleShot(0, &dialog, &QDialog::reject);
    QCOMPARE(dialog.answer(), -1);
}

void TestMessage::aFieldMessageMarksAndDescribesItsField()
{
    QLineEdit field;
    FieldMessage message(&field);
    message.say(FieldMessage::Kind::Error, u"The title is empty. Write one."_s);
    QCOMPARE(field.property("state").toString(), u"invalid"_s);
    QCOMPARE(field.accessibleDescription(), u"The title is empty. Write one."_s);
    QVERIFY(!message.isHidden());
    message.clear();
    QVERIFY(field.property("state").toString().isEmpty());
    QVERIFY(field.accessibleDescription().isEmpty());
    QVERIFY(message.isHidden());
}

void TestMessage::aWarningDoesNotMarkTheField()
{
    QLineEdit field;
    FieldMessage message(&field);
    message.say(FieldMessage::Kind::Warning, u"The case number is missing."_s);
    QVERIFY(field.property("state").toString().isEmpty());
    QCOMPARE(field.accessibleDescription(), u"The case number is missing."_s);
}

void TestMessage::anEditedFieldIsEditedAgainWhenItsErrorIsGone()
{
    QLineEdit field;
    FieldMessage message(&field);
    FieldMessage::setEdited(field, true);
    QCOMPARE(field.property("state").toString(), u"edited"_s);
    message.say(FieldMessage::Kind::Error, u"No."_s);
    QCOMPARE(field.property("state").toString(), u"invalid"_s);
    message.clear();
    QCOMPARE(field.property("state").toString(), u"edited"_s);
    FieldMessage::setEdited(field, false);
    QVERIFY(field.property("state").toString().isEmpty());
}

QTEST_MAIN(TestMessage)
#include "tst_message.moc"
