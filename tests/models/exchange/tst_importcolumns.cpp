#include "exchange/importcolumns.h"

#include "records/project.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestImportColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreMatchedByKeyAndLabelWhateverCaseAndSpaces();
    void whatIsAskedForComesFirst();
    void anUnknownColumnListsThoseThereAre();
    void anUnknownFieldListsThoseThereAre();
    void twoColumnsForOneFieldAreRefused();
    void aKeyBeatsALabel();
    void columnsOfOneNameAreToldApartByNumber();
    void keptFilesAndPageContentAreLeftOut();
    void aFieldThatIsSetTakesNoColumn();
    void whatMatchesNothingIsNamed();
};

namespace {

Result<std::vector<ImportColumn>> match(const QString &header, const ImportOptions &options)
{
    const Result<TextFile> text = TextFile::decode(header.toUtf8() + '\n', u"list.csv"_s);
    return matchColumns(Dialect::guess(*text, ','), options);
}

ImportOptions projects()
{
    ImportOptions options;
    options.kind = &kindOf<Project>();
    return options;
}

QString fieldOf(const ImportColumn &column, const char *kind = "project")
{
    return column.field < 0
        ? QString()
        : QString::fromUtf8(findKind(QString::fromLatin1(kind))->field(column.field).key);
}

} // namespace

void TestImportColumns::columnsAreMatchedByKeyAndLabelWhateverCaseAndSpaces()
{
    const auto columns = match(u"TITLE,Case number,eu-contribution,fund,id,uuid"_s, projects());
    QVERIFY(columns.ok());
    QCOMPARE(fieldOf(columns->at(0)), u"title"_s);
    QCOMPARE(columns->at(0).match, ImportColumn::Match::Key);
    QCOMPARE(fieldOf(columns->at(1)), u"case_number"_s);
    QCOMPARE(fieldOf(columns->at(2)), u"eu_contribution"_s);
    QCOMPARE(columns->at(3).use, ImportColumn::Use::LeftOut);
    QCOMPARE(columns->at(4).use, ImportColumn::Use::Id);
    QCOMPARE(columns->at(5).use, ImportColumn::Use::Uuid);
    QCOMPARE(match(u"id,title"_s, projects())->at(0).use, ImportColumn::Use::LeftOut);

    const auto label = match(u"Starts,Municipality's role"_s, projects());
    QCOMPARE(fieldOf(label->at(0)), u"start_date"_s);
    QCOMPARE(label->at(0).match, ImportColumn::Match::Label);
    QCOMPARE(fieldOf(label->at(1)), u"role"_s);
}

void TestImportColumns::whatIsAskedForComesFirst()
{
    ImportOptions options = projects();
    options.columns = {{u"Koodi"_s, u"external_number"_s}, {u"projektin  NIMI"_s, u"Title"_s}};
    const auto columns = match(u"Koodi,Projektin nimi,title"_s, options);
    QVERIFY(columns.ok());
    QCOMPARE(fieldOf(columns->at(0)), u"external_number"_s);
    QCOMPARE(fieldOf(columns->at(1)), u"title"_s);
    QCOMPARE(columns->at(2).use, ImportColumn::Use::LeftOut);
}

void TestImportColumns::anUnknownColumnListsThoseThereAre()
{
    ImportOptions options = projects();
    options.columns = {{u"Namn"_s, u"title"_s}};
    const auto columns = match(u"Koodi,Nimi"_s, options);
    QVERIFY(!columns);
    QCOMPARE(columns.error().code, Error::Code::Usage);
    QVERIFY(columns.error().message.contains(u"Koodi, Nimi"));
}

void TestImportColumns::anUnknownFieldListsThoseThereAre()
{
    ImportOptions options = projects();
    options.columns = {{u"Nimi"_s, u"titel_x"_s}};
    const auto columns = match(u"Koodi,Nimi"_s, options);
    QVERIFY(!columns);
    QVERIFY(columns.error().message.contains(u"external_number"));
}

void TestImportColumns::twoColumnsForOneFieldAreRefused()
{
    ImportOptions options = projects();
    options.columns = {{u"A"_s, u"title"_s}, {u"B"_s, u"title"_s}};
    QVERIFY(!match(u"A,B"_s, options));
    QVERIFY(!match(u"title,Title"_s, projects()));
}

void TestImportColumns::aKeyBeatsALabel()
{
    const auto columns = match(u"Starts,start_date"_s, projects());
    QVERIFY(columns.ok());
    QCOMPARE(columns->at(0).use, ImportColumn::Use::LeftOut);
    QCOMPARE(fieldOf(columns->at(1)), u"start_date"_s);
}

void TestImportColumns::columnsOfOneNameAreToldApartByNumber()
{
    ImportOptions options = projects();
    options.columns = {{u"namn"_s, u"title"_s}};
    QVERIFY(!match(u"namn,namn"_s, options));
    options.columns = {{u"#2"_s, u"title"_s}};
    const auto columns = match(u"namn,namn"_s, options);
    QVERIFY(columns.ok());
    QCOMPARE(fieldOf(columns->at(1)), u"title"_s);
}

void TestImportColumns::keptFilesAndPageContentAreLeftOut()
{
    const auto columns = match(u"title,image"_s, projects());
    QCOMPARE(columns->at(1).use, ImportColumn::Use::LeftOut);
    ImportOptions pages;
    pages.kind = findKind(u"page");
    QCOMPARE(match(u"title,content"_s, pages)->at(1).use, ImportColumn::Use::LeftOut);
    pages.columns = {{u"x"_s, u"content"_s}};
    QVERIFY(!match(u"title,x"_s, pages));
}

void TestImportColumns::aFieldThatIsSetTakesNoColumn()
{
    ImportOptions options = projects();
    options.set = {{u"status"_s, u"running"_s}};
    const auto columns = match(u"title,status"_s, options);
    QVERIFY(columns.ok());
    QCOMPARE(columns->at(1).use, ImportColumn::Use::LeftOut);
}

void TestImportColumns::whatMatchesNothingIsNamed()
{
    ImportOptions options = projects();
    options.columns = {{u"title"_s, QString()}};
    const auto columns = match(u"title,Tl,,acronym"_s, options);
    QVERIFY(columns.ok());
    const QStringList notes = columnNotes(*options.kind, *columns);
    QCOMPARE(notes.size(), 4);
    QVERIFY(notes[0].startsWith(u"acronym becomes"));
    QVERIFY(notes[1].startsWith(u"title is left out"));
    QVERIFY(notes[2].startsWith(u"Tl matches no field"));
    QVERIFY(notes[3].startsWith(u"Column 3 matches no field"));
}

QTEST_GUILESS_MAIN(TestImportColumns)
#include "tst_importcolumns.moc"
