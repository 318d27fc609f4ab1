#include "forms/progress.h"
#include "forms/progressdialog.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortJobShowsNothing();
    void aFailedJobHandsItsErrorBack();
    void theJobRunsBesideTheWindow();
    void aLongJobCanBeCancelled();
    void theDialogSaysHowFarItIs();
};

namespace {

ProgressDialog *shownDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<ProgressDialog *>(widget))
            return dialog;
    return nullptr;
}

} // namespace

void TestProgress::aShortJobShowsNothing()
{
    const Result<int> result = ProgressRunner::run<int>(
        nullptr, u"Counting"_s, [](const Progress &) { return Result<int>(42); });
    QVERIFY(result);
    QCOMPARE(*result, 42);
    QVERIFY(!shownDialog());
}

void TestProgress::aFailedJobHandsItsErrorBack()
{
    const Result<> result = ProgressRunner::run<void>(nullptr, u"Failing"_s, [](const Progress &) {
        return Result<>(Error{Error::Code::Disk, u"The disk is full."_s, {}});
    });
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"The disk is full."_s);
}

void TestProgress::theJobRunsBesideTheWindow()
{
    const QThread *window = QThread::currentThread();
    const auto result = ProgressRunner::run<bool>(nullptr, u"Looking"_s, [&](const Progress &) {
        return Result<bool>(QThread::currentThread() != window);
    });
    QVERIFY(*result);
}

void TestProgress::aLongJobCanBeCancelled()
{
    QTimer presser;
    connect(&presser, &QTimer::timeout, this, [] {
        if (ProgressDialog *dialog = shownDialog())
            dialog->findChild<QPushButton *>()->click();
    });
    presser.start(50);
    const Result<int> result =
        ProgressRunner::run<int>(nullptr, u"Waiting"_s, [](const Progress &progress) {
            for (int i = 0; i < 1000; ++i) {
                if (!progress(i, 1000))
                    return Result<int>(Error{Error::Code::Stopped, u"Stopped."_s, {}});
                QThread::msleep(10);
            }
            return Result<int>(0);
        });
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Stopped);
    QVERIFY(!shownDialog());
}

void TestProgress::theDialogSaysHowFarItIs()
{
    ProgressDialog dialog(u"Importing"_s, nullptr);
    dialog.setProgress(400, 1195);
    QCOMPARE(dialog.findChild<QProgressBar *>()->value(), 400);
    QCOMPARE(dialog.findChild<QProgressBar *>()->accessibleName(), u"Importing"_s);
}

QTEST_MAIN(TestProgress)
#include "tst_progress.moc"
