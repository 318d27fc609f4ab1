#include "forms/actioncard.h"
#include "forms/recentrow.h"
#include "forms/welcome.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardsAskForWhatTheySay();
    void aRecentFileIsChosen();
    void aMissingFileCanOnlyBeForgotten();
    void aReadOnlyFileSaysSo();
    void aFileIsDropped();
    void aPictureIsNotTaken();
    void timesAreWrittenAsPeopleSayThem();
    void everyButtonHasAName();
};

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));

void drop(Welcome &welcome, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&welcome, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&welcome, &event);
}

} // namespace

void TestWelcome::theCardsAskForWhatTheySay()
{
    Welcome welcome;
    QSignalSpy sample(&welcome, &Welcome::sampleRequested);
    QSignalSpy fresh(&welcome, &Welcome::newRequested);
    QSignalSpy open(&welcome, &Welcome::openRequested);
    for (auto *card : welcome.findChildren<ActionCard *>())
        card->click();
    QCOMPARE(sample.count(), 1);
    QCOMPARE(fresh.count(), 1);
    QCOMPARE(open.count(), 1);
}

void TestWelcome::aRecentFileIsChosen()
{
    Welcome welcome;
    QSignalSpy chosen(&welcome, &Welcome::fileChosen);
    welcome.setRecent({{u"/folder/kristianstad.utblick"_s, now}});
    auto *row = welcome.findChild<RecentRow *>();
    QCOMPARE(row->accessibleName(), u"kristianstad.utblick"_s);
    row->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"/folder/kristianstad.utblick"_s);
}

void TestWelcome::aMissingFileCanOnlyBeForgotten()
{
    Welcome welcome;
    QSignalSpy forget(&welcome, &Welcome::forgetRequested);
    welcome.setRecent({{u"/folder/gone.utblick"_s, now, false}});
    QVERIFY(!welcome.findChild<RecentRow *>()->isEnabled());
    auto *button = welcome.findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QTRY_COMPARE(forget.count(), 1);
    QCOMPARE(forget.first().first().toString(), u"/folder/gone.utblick"_s);
    welcome.setRecent({});
    QVERIFY(!welcome.findChild<RecentRow *>());
}

void TestWelcome::aReadOnlyFileSaysSo()
{
    Welcome welcome;
    welcome.setRecent({{u"/folder/old.utblick"_s, now, true, false}});
    QVERIFY(welcome.findChild<RecentRow *>()->accessibleDescription().contains(u"read-only"_s));
}

void TestWelcome::aFileIsDropped()
{
    Welcome welcome;
    QSignalSpy dropped(&welcome, &Welcome::fileDropped);
    drop(welcome, u"/folder/list.CSV"_s);
    drop(welcome, u"/folder/register.utblick"_s);
    QCOMPARE(dropped.count(), 2);
    QCOMPARE(dropped.first().first().toString(), u"/folder/list.CSV"_s);
}

void TestWelcome::aPictureIsNotTaken()
{
    Welcome welcome;
    QSignalSpy dropped(&welcome, &Welcome::fileDropped);
    drop(welcome, u"/folder/picture.png"_s);
    QCOMPARE(dropped.count(), 0);
}

void TestWelcome::timesAreWrittenAsPeopleSayThem()
{
    QCOMPARE(Welcome::timeWords({now.date(), {10, 42}}, now), u"today at 10.42"_s);
    QCOMPARE(Welcome::timeWords({now.date().addDays(-1), {23, 59}}, now), u"yesterday"_s);
    QCOMPARE(Welcome::timeWords({QDate(2026, 3, 12), {8, 0}}, now), u"2026-03-12"_s);
}

void TestWelcome::everyButtonHasAName()
{
    Welcome welcome;
    welcome.setRecent({{u"/folder/kristianstad.utblick"_s, now}});
    for (const auto *button : welcome.findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
