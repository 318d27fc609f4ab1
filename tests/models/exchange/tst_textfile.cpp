#include "exchange/textfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString data(const QString &name)
{
    return QStringLiteral(UTBLICK_TEST_DATA "/import/") + name;
}

TextFile decoded(const QByteArray &bytes, std::optional<Encoding> asked = {})
{
    const Result<TextFile> file = TextFile::decode(bytes, u"list.csv"_s, asked);
    return file ? *file : TextFile{.utf8 = file.error().message.toUtf8()};
}
} // namespace

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsReadWithAndWithoutMark()
    {
        const Result<TextFile> marked = TextFile::read(data(u"utf8_bom.csv"_s));
        QVERIFY(marked);
        QVERIFY(marked->utf8.startsWith("title,"));
        QVERIFY(marked->byteOrderMark);
        QCOMPARE(marked->note(), u"Read as UTF-8: marked so at its start"_s);

        const TextFile plain = decoded("Åhus"_ba);
        QCOMPARE(plain.utf8, "Åhus"_ba);
        QCOMPARE(plain.note(), u"Read as UTF-8"_s);
    }

    void utf16IsReadWithAndWithoutMark()
    {
        const Result<TextFile> little = TextFile::read(data(u"utf16_tab.txt"_s));
        QVERIFY(little);
        QCOMPARE(little->encoding, Encoding::Utf16LittleEndian);
        QCOMPARE(little->utf8, "title\tend_date\r\nBroar över sundet 🌉\t2027-01-31\r\n"_ba);

        const Result<TextFile> big = TextFile::read(data(u"utf16be_no_mark.txt"_s));
        QVERIFY(big);
        QCOMPARE(big->encoding, Encoding::Utf16BigEndian);
        QCOMPARE(big->utf8, "title\tend_date\r\nBroar över sundet\t2027-01-31\r\n"_ba);
    }

    void halfACharacterOfUtf16IsRefused()
    {
        QVERIFY(!TextFile::decode("\xFF\xFE"_ba + QByteArray("a\0b", 3), u"x"_s));
        QVERIFY(!TextFile::decode(QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6), u"x"_s));
    }

    void whatIsNotUtf8IsWindows1252()
    {
        const Result<TextFile> file = TextFile::read(data(u"windows1252_semicolon.csv"_s));
        QVERIFY(file);
        QCOMPARE(file->encoding, Encoding::Windows1252);
        QCOMPARE(file->note(), u"Read as Windows-1252: line 2 is not valid UTF-8"_s);
        QVERIFY(file->utf8.contains("Grönare städer"));
        QVERIFY(file->utf8.contains("Kusten – "));
    }

    void everyByteOfWindows1252BecomesACharacter()
    {
        QByteArray bytes;
        for (int byte = 1; byte < 256; ++byte)
            bytes.append(char(byte));
        const QString text = QString::fromUtf8(decoded(bytes, Encoding::Windows1252).utf8);
        QCOMPARE(text.size(), 255);
        QCOMPARE(text[0x80 - 1], QChar(0x20AC));
        QCOMPARE(text[0x92 - 1], QChar(0x2019));
        QCOMPARE(text[0xE5 - 1], QChar(0xE5));
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
    }

    void aFewForeignBytesInUtf8AreDamageNotWindows1252()
    {
        const Result<TextFile> file = TextFile::read(data(u"damaged_utf8.csv"_s));
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Format);
        QVERIFY(file.error().message.startsWith(u"Line 3 of damaged_utf8.csv is damaged"));
        QVERIFY(TextFile::read(data(u"damaged_utf8.csv"_s), Encoding::Windows1252));
    }

    void theUsersEncodingWins()
    {
        QCOMPARE(decoded("\xC3\xA5"_ba, Encoding::Windows1252).utf8, "Ã¥"_ba);
        QCOMPARE(decoded("x"_ba, Encoding::Windows1252).note(),
                 u"Read as Windows-1252, as asked"_s);
        QCOMPARE(decoded("a\0b\0"_ba, Encoding::Utf16LittleEndian).utf8, "ab"_ba);
    }

    void anAskedEncodingThatDoesNotFitIsRefusedWithTheLine()
    {
        const Result<TextFile> file = TextFile::decode("a\nb\nK\xF6ln"_ba, u"x"_s, Encoding::Utf8);
        QVERIFY(!file);
        QVERIFY(file.error().message.startsWith(u"Line 3 of x is not valid UTF-8."));
        QVERIFY(!TextFile::decode("abc"_ba, u"x"_s, Encoding::Utf16LittleEndian));
    }

    void unmistakableUtf16IsNotReadAsSomethingElse()
    {
        const QByteArray wide("\xFF\xFE\x61\x00", 4);
        QCOMPARE(decoded(wide, Encoding::Utf8).utf8, "a"_ba);
        QCOMPARE(decoded(wide, Encoding::Utf8).note(), u"Read as UTF-16: marked so at its start"_s);
    }

    void badFilesGetAClearSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("begin");
        const auto add = [](const char *row, const QString &name, Error::Code code,
                            const QString &begin) {
            QTest::newRow(row) << name << int(code) << begin;
        };
        add("missing", u"none.csv"_s, Error::Code::NotFound, u"There is no file none.csv."_s);
        add("folder", u"."_s, Error::Code::Format, u". is a folder."_s);
        add("empty", u"empty.csv"_s, Error::Code::Format, u"empty.csv is empty."_s);
        add("blank", u"only_mark.csv"_s, Error::Code::Format, u"only_mark.csv is empty."_s);
        add("binary", u"binary.dat"_s, Error::Code::Format, u"binary.dat is not a text file."_s);
        add("workbook", u"workbook.xlsx"_s, Error::Code::Format, u"workbook.xlsx is a workbook."_s);
    }

    void badFilesGetAClearSentence()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, begin);
        const Result<TextFile> file = TextFile::read(data(name));
        QVERIFY(!file);
        QCOMPARE(int(file.error().code), code);
        QVERIFY2(file.error().message.startsWith(begin), qPrintable(file.error().message));
        QCOMPARE(file.error().detail, data(name));
    }

    void aFileThatMayNotBeReadIsSaidToBeSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n");
        file.close();
        file.setPermissions({});
        if (QFile again(file.fileName()); again.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const Result<TextFile> read = TextFile::read(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Access);
    }

    void encodingsAreFoundByTheirNames()
    {
        QCOMPARE(encodingFromName(u"UTF8"), Encoding::Utf8);
        QCOMPARE(encodingFromName(u"utf-16"), Encoding::Utf16LittleEndian);
        QCOMPARE(encodingFromName(u"Latin1"), Encoding::Windows1252);
        QCOMPARE(encodingFromName(u"iso-8859-1"), Encoding::Windows1252);
        QVERIFY(!encodingFromName(u"klingon"));
        QCOMPARE(encodingName(Encoding::Windows1252), u"Windows-1252"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
