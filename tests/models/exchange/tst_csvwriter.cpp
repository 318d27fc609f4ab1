#include "exchange/csvwriter.h"

#include "exchange/csvreader.h"
#include "exchange/dialect.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QByteArray written(const QList<QStringList> &rows)
{
    QByteArray target;
    CsvWriter writer(target);
    for (const QStringList &row : rows)
        writer.row(row);
    return writer.finish() ? target : QByteArray();
}

QList<QStringList> readBack(const QByteArray &bytes)
{
    QList<QStringList> rows;
    CsvReader reader(bytes, ',');
    CsvRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (const QByteArrayView cell : row.cells)
            cells.append(QString::fromUtf8(cell));
        rows.append(row.fault == CsvRow::Fault::None ? cells : QStringList(row.problem()));
    }
    return rows;
}

QString randomCell(QRandomGenerator &random)
{
    static const QStringList pieces = {u"a"_s,  u"\""_s,     u"\"\""_s, u","_s,   u";"_s,
                                       u"\n"_s, u"\r"_s,     u"\r\n"_s, u" "_s,   u"å"_s,
                                       u"Ö"_s,  u"🌉"_s,      u"\t"_s,   u"1,5"_s, u"sep=;"_s,
                                       u"|"_s,  u"\u00A0"_s, u"'"_s,    u"=1+1"_s};
    QString cell;
    for (int n = random.bounded(6); n > 0; --n)
        cell += pieces[random.bounded(int(pieces.size()))];
    return cell;
}

QList<QStringList> randomRows(QRandomGenerator &random)
{
    QList<QStringList> rows(1 + random.bounded(8));
    const int width = 1 + random.bounded(5);
    for (QStringList &row : rows) {
        for (int i = 0; i < width; ++i)
            row.append(randomCell(random));
    }
    return rows;
}
} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesStandOnlyWhereNeeded()
    {
        QCOMPARE(written({{u"title"_s, u"end"_s}, {u"a, b"_s, u"say \"hi\""_s}, {u" a"_s, {}}}),
                 "title,end\n\"a, b\",\"say \"\"hi\"\"\"\n\" a\",\n"_ba);
    }

    void aLoneEmptyCellIsARow() { QCOMPARE(written({{u"a"_s}, {QString()}}), "a\n\"\"\n"_ba); }

    void whatIsWrittenIsReadBack()
    {
        QRandomGenerator random(2026);
        for (int round = 0; round < 2000; ++round) {
            const QList<QStringList> rows = randomRows(random);
            QCOMPARE(readBack(written(rows)), rows);
        }
    }

    void whatIsWrittenIsReadBackThroughDecodingToo()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QList<QStringList> rows = randomRows(random);
            rows.prepend(QStringList(rows.first().size(), u"name"_s));
            const Result<TextFile> file = TextFile::decode(written(rows), u"x"_s);
            QVERIFY(file);
            QCOMPARE(readBack(file->utf8), rows);
        }
    }

    void theDelimiterOfWhatIsWrittenIsGuessed()
    {
        const QByteArray bytes =
            written({{u"title"_s, u"note"_s}, {u"a; b"_s, u"c|d"_s}, {u"e"_s, u"f, g;\nh"_s}});
        const Dialect dialect = Dialect::guess({.utf8 = bytes});
        QCOMPARE(dialect.delimiter, ',');
        QCOMPARE(dialect.faultyRows, 0);
    }

    void aLongFileIsHandedOverInPieces()
    {
        int pieces = 0;
        QByteArray all;
        CsvWriter writer([&](QByteArrayView piece) {
            ++pieces;
            all.append(piece);
            return Result<>();
        });
        for (int i = 0; i < 30000; ++i)
            writer.row({u"title"_s, QString::number(i)});
        QVERIFY(writer.finish());
        QVERIFY(pieces > 3);
        QCOMPARE(readBack(all).size(), 30000);
    }

    void anErrorOfTheSinkIsReturnedAndStopsTheWriting()
    {
        int pieces = 0;
        CsvWriter writer([&](QByteArrayView) -> Result<> {
            ++pieces;
            return Error{Error::Code::Disk, u"The disk is full."_s, {}};
        });
        for (int i = 0; i < 50000; ++i)
            writer.row({u"title"_s, QString::number(i)});
        const Result<> result = writer.finish();
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Disk);
        QCOMPARE(pieces, 1);
    }
};

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
