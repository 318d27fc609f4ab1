#include "exchange/maildraft.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestMailDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLetterHasSubjectAndAttachment();
    void aLongSubjectIsFoldedBetweenLetters();
    void noFieldCanBeSlippedIn();
    void linesAreShort();
};

void TestMailDraft::theLetterHasSubjectAndAttachment()
{
    const QByteArray file =
        asMailFile({u"Grönt"_s, u"KS 1 å.pdf"_s, "application/pdf", "%PDF-1.4"});
    QVERIFY(file.contains("Subject: =?UTF-8?B?" + u"Grönt"_s.toUtf8().toBase64() + "?=\r\n"));
    QVERIFY(file.contains("X-Unsent: 1\r\n"));
    QVERIFY(file.contains("Content-Type: application/pdf\r\n"));
    QVERIFY(file.contains("filename*=UTF-8''KS%201%20%C3%A5.pdf\r\n"));
    QVERIFY(file.contains("\r\n\r\n" + QByteArray("%PDF-1.4").toBase64() + "\r\n--"));
    QVERIFY(file.endsWith("--\r\n"));
}

void TestMailDraft::aLongSubjectIsFoldedBetweenLetters()
{
    const QString subject = u"å€😀"_s.repeated(30);
    const QByteArray file = asMailFile({subject, u"a.pdf"_s, "application/pdf", {}});
    const QByteArray folded = file.mid(9, file.indexOf("\r\nX-Unsent") - 9);
    QByteArray read;
    for (const QByteArray &line : folded.split('\n')) {
        const QByteArray word = line.trimmed();
        QVERIFY(word.size() <= 75);
        const QByteArray part = QByteArray::fromBase64(word.mid(10).chopped(2));
        QVERIFY(QString::fromUtf8(part).toUtf8() == part); // no letter is cut
        read += part;
    }
    QCOMPARE(QString::fromUtf8(read), subject);
}

void TestMailDraft::noFieldCanBeSlippedIn()
{
    const QByteArray file = asMailFile(
        {u"a\r\nBcc: x@example.org"_s, u"a\r\nBcc: y@example.org\".pdf"_s, "application/pdf", {}});
    QVERIFY(!file.contains("\nBcc"));
    QVERIFY(!file.contains("y@"));
}

void TestMailDraft::linesAreShort()
{
    const QByteArray file =
        asMailFile({u"a"_s, u"a.pdf"_s, "application/pdf", QByteArray(100'000, 'x')});
    for (const QByteArray &line : file.split('\n'))
        QVERIFY(line.size() <= 78 || line.startsWith("Content-Type: multipart"));
}

QTEST_MAIN(TestMailDraft)
#include "tst_maildraft.moc"
