#include "exchange/cliptable.h"
#include "exchange/cliptext.h"
#include "exchange/importcolumns.h"
#include "exchange/pasteplan.h"

#include "records/contact.h"
#include "records/deadline.h"
#include "records/network.h"
#include "records/town.h"
#include "support/register.h"

#include <QMimeData>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class TestClipText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void valuesStandAsASpreadsheetReadsThem();
    void aHeaderNamesTheColumns();
    void oneCellHasNoLineEnd();
    void anEmptyCellIsStillARow();
    void textWithTabsAndLineBreaksIsQuoted();
    void aFormulaIsNotAltered();
    void theHtmlSaysWhatIsTextAndWhatIsANumber();
    void moreCellsThanAPasteTakesHaveNoHtml();
    void theHtmlEscapesWhatItHolds();
    void theHtmlReadsBackTheSame();
    void aNameThatTwoRecordsHaveStandsWithItsNumberBesides();
    void computedColumnsHaveTheWordsOfTheCaller();
    void pageContentAndFilesStayEmpty();

    void whatIsCopiedIsPastedBackTheSame_data();
    void whatIsCopiedIsPastedBackTheSame();
    void randomValuesArePastedBackTheSame();
    void emptyValuesArePastedBackTheSame();

private:
    ClipText copied(const Kind &kind, const std::vector<Row> &rows, std::vector<int> fields,
                    bool withHeader = false);
    QString text(const Project &project, const char *field);
    Row pasted(const Kind &kind, const ClipText &clip, const std::vector<int> &fields);
    static std::vector<int> copyable(const Kind &kind);
    Row filled(const Kind &kind);
    QVariant some(const FieldInfo &field, int salt);
    static QString someText();

    std::unique_ptr<TestRegister> m_register;
    qint64 m_contact = 0;
    qint64 m_organisation = 0;
    qint64 m_programme = 0;
    QString m_projectUuid;
};

void TestClipText::init()
{
    m_register = std::make_unique<TestRegister>();
    Contact contact;
    contact.name = u"Åsa Öberg"_s;
    m_contact = m_register->add(contact);
    Organisation organisation;
    organisation.name = u"Region Skåne"_s;
    m_organisation = m_register->add(organisation);
    Programme programme;
    programme.name = u"Interreg Öresund–Kattegat–Skagerrak"_s;
    m_programme = m_register->add(programme);
    const qint64 project = m_register->add(TestRegister::project(u"Grön: \"stad\"\tnu"_s));
    m_projectUuid = m_register->read<Project>(project).uuid;
}

std::vector<int> TestClipText::copyable(const Kind &kind)
{
    std::vector<int> fields;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (isImportable(kind.field(i)))
            fields.push_back(i);
    }
    return fields;
}

ClipText TestClipText::copied(const Kind &kind, const std::vector<Row> &rows,
                              std::vector<int> fields, bool withHeader)
{
    std::vector<ClipColumn> columns;
    for (const int field : fields)
        columns.push_back({field, QString::fromUtf8(kind.field(field).label), {}, {}});
    ClipWriter writer(m_register->store().reader(), kind, columns);
    if (withHeader)
        writer.header();
    for (const Row &row : rows) {
        if (!writer.row(row))
            qFatal("a row cannot be copied");
    }
    return writer.take();
}

QString TestClipText::text(const Project &project, const char *field)
{
    const Kind &kind = kindOf<Project>();
    const int index = kind.indexOf(QString::fromUtf8(field));
    return QString::fromUtf8(copied(kind, {toRow(project)}, {index}).text);
}

void TestClipText::valuesStandAsASpreadsheetReadsThem()
{
    Project project = TestRegister::project(u"Grön stad"_s);
    project.totalBudget.minor = 25'030'259;
    project.rate.micro = 11'456'300;
    project.endDate = QDate(2027, 1, 31);
    project.status = u"running"_s;
    project.goals = {u"11"_s, u"13"_s};
    project.programme.id = m_programme;
    project.publish = true;
    QCOMPARE(text(project, "title"), u"Grön stad"_s);
    QCOMPARE(text(project, "total_budget"), u"250302,59"_s);
    QCOMPARE(text(project, "rate"), u"11,4563"_s);
    QCOMPARE(text(project, "end_date"), u"2027-01-31"_s);
    QCOMPARE(text(project, "status"), u"Running"_s);
    QCOMPARE(text(project, "programme"), u"Interreg Öresund–Kattegat–Skagerrak"_s);
    QCOMPARE(text(project, "publish"), u"Yes"_s);
    QVERIFY(text(project, "goals").contains(u", "_s));
    project.totalBudget.minor = -5;
    QCOMPARE(text(project, "total_budget"), u"-0,05"_s);
}

void TestClipText::aHeaderNamesTheColumns()
{
    const ClipText clip =
        copied(kindOf<Project>(), {toRow(TestRegister::project(u"Blå"_s))},
               {kindOf<Project>().indexOf(u"title"), kindOf<Project>().indexOf(u"status")}, true);
    QCOMPARE(clip.text, QByteArray("Title\tStatus\nBlå\tIdea\n"));
    QVERIFY(clip.html().contains("<th scope=\"col\">Title</th><th scope=\"col\">Status</th>"));
}

void TestClipText::oneCellHasNoLineEnd()
{
    QCOMPARE(text(TestRegister::project(u"Blå"_s), "title"), u"Blå"_s);
}

void TestClipText::anEmptyCellIsStillARow()
{
    const QString copy = text(TestRegister::project(u"Blå"_s), "acronym");
    QCOMPARE(ClipTable::fromText(copy)->rows(), 1);
}

void TestClipText::textWithTabsAndLineBreaksIsQuoted()
{
    QCOMPARE(text(TestRegister::project(u"en\t\"tabb\"\noch rad"_s), "title"),
             u"\"en\t\"\"tabb\"\"\noch rad\""_s);
    QCOMPARE(text(TestRegister::project(u"Blå \"våg\""_s), "title"), u"Blå \"våg\""_s);
    QCOMPARE(text(TestRegister::project(u"\"Blå\" våg"_s), "title"), u"\"\"\"Blå\"\" våg\""_s);
}

void TestClipText::aFormulaIsNotAltered()
{
    for (const QString &title : {u"=1+1"_s, u"+46 44"_s, u"-5"_s, u"@namn"_s, u"=cmd|' /C x'!A0"_s})
        QCOMPARE(text(TestRegister::project(title), "title"), title);
    const ClipText clip = copied(kindOf<Project>(), {toRow(TestRegister::project(u"=1+1"_s))},
                                 {kindOf<Project>().titleIndex()});
    QVERIFY(clip.html().contains("mso-number-format:'\\@'\" sdnum=\"1033;0;@\">=1+1</td>"));
}

void TestClipText::theHtmlSaysWhatIsTextAndWhatIsANumber()
{
    const Kind &kind = kindOf<Project>();
    Project project = TestRegister::project(u"007"_s);
    project.totalBudget.minor = 25'030'259;
    project.endDate = QDate(2027, 1, 31);
    const QByteArray html = copied(kind, {toRow(project)},
                                   {kind.titleIndex(), kind.indexOf(u"total_budget"),
                                    kind.indexOf(u"end_date"), kind.indexOf(u"own_cash")})
                                .html();
    QVERIFY(html.contains("'\\@'\" sdnum=\"1033;0;@\">007</td>"));
    QVERIFY(html.contains("x:num=\"250302.59\" sdval=\"250302.59\""));
    QVERIFY(html.contains("yyyy\\-mm\\-dd'\">2027-01-31</td>"));
    QVERIFY(html.contains("<td align=\"right\"></td>"));
}

void TestClipText::moreCellsThanAPasteTakesHaveNoHtml()
{
    ClipText clip;
    clip.types = std::vector<FieldType>(50, FieldType::Text);
    clip.rows = 100'000;
    QVERIFY(clip.hasHtml());
    clip.rows = 100'001;
    QVERIFY(!clip.hasHtml());
}

void TestClipText::theHtmlEscapesWhatItHolds()
{
    const ClipText clip =
        copied(kindOf<Project>(), {toRow(TestRegister::project(u"<script>\"&'</td>  x"_s))},
               {kindOf<Project>().titleIndex()});
    QVERIFY(!clip.html().contains("<script>"));
    QVERIFY(clip.html().contains("&lt;script&gt;"));
    QCOMPARE(ClipTable::fromHtml(QString::fromUtf8(clip.html()))->at(0, 0),
             u"<script>\"&'</td>  x"_s);
}

void TestClipText::theHtmlReadsBackTheSame()
{
    const Kind &kind = kindOf<Town>();
    std::vector<Row> rows;
    for (const QString &name : {u" Køge  by"_s, u"rad ett\nrad två\n\nrad fyra"_s, u"😀 Åmål"_s}) {
        Town town;
        town.name = name;
        town.latitude.micro = 56'031'000;
        rows.push_back(toRow(town));
    }
    const ClipText clip = copied(kind, rows, copyable(kind));
    const Result<ClipTable> text = ClipTable::fromText(QString::fromUtf8(clip.text));
    const Result<ClipTable> html = ClipTable::fromHtml(QString::fromUtf8(clip.html()));
    QCOMPARE(html->rows(), text->rows());
    QCOMPARE(html->columns(), text->columns());
    for (int row = 0; row < text->rows(); ++row) {
        for (int column = 0; column < text->columns(); ++column)
            QCOMPARE(html->at(row, column), text->at(row, column));
    }
}

void TestClipText::aNameThatTwoRecordsHaveStandsWithItsNumberBesides()
{
    Contact twin;
    twin.name = u"åsa  öberg"_s;
    const qint64 other = m_register->add(twin);
    Project project = TestRegister::project(u"Blå"_s);
    project.manager.id = other;
    const ClipText clip =
        copied(kindOf<Project>(), {toRow(project)},
               {kindOf<Project>().titleIndex(), kindOf<Project>().indexOf(u"manager")});
    QCOMPARE(QString::fromUtf8(clip.text), u"Blå\tåsa  öberg"_s);
    QCOMPARE(QString::fromUtf8(clip.exact), u"Blå\t#%1"_s.arg(other));
    project.manager.id = 0;
    QVERIFY(copied(kindOf<Project>(), {toRow(project)}, {0}).exact.isEmpty());
}

void TestClipText::computedColumnsHaveTheWordsOfTheCaller()
{
    const auto rate = [](const Row &row) { return row.values[0].toString() + u" 80"_s; };
    const auto unknown = [](const Row &) { return u"unknown rate"_s; };
    ClipWriter writer(m_register->store().reader(), kindOf<Project>(),
                      {{-1, u"Rate"_s, FieldType::Text, rate},
                       {0, u"Title"_s},
                       {-1, u"In SEK"_s, FieldType::Money, unknown}});
    QVERIFY(writer.row(toRow(TestRegister::project(u"Blå"_s))));
    const ClipText clip = writer.take();
    QCOMPARE(clip.text, QByteArray("Blå 80\tBlå\tunknown rate"));
    QVERIFY(clip.html().contains("@\">unknown rate</td>"));
}

void TestClipText::pageContentAndFilesStayEmpty()
{
    Project project = TestRegister::project(u"Blå"_s);
    project.image = u"00ff"_s;
    const ClipText clip =
        copied(kindOf<Project>(), {toRow(project)}, {kindOf<Project>().indexOf(u"image"), 0});
    QCOMPARE(clip.text, QByteArray("\tBlå"));
}

QString TestClipText::someText()
{
    return u"=Åäö \"x\"\t;, '1'\nrad 😀 "_s + QChar(0x00A0) + u"slut"_s;
}

QVariant TestClipText::some(const FieldInfo &field, int salt)
{
    switch (field.type) {
    case FieldType::Choice:
        return QString::fromUtf8(field.choices[size_t(salt) % field.choices.size()].code);
    case FieldType::Choices:
        return u"%1 %2"_s.arg(QString::fromUtf8(field.choices[1].code),
                              QString::fromUtf8(field.choices.back().code));
    case FieldType::Date:
        return QDate(2027, 1, 1).addDays(salt);
    case FieldType::Whole:
        return qint64(1'234'567 + salt);
    case FieldType::Decimal:
        return qint64(56'031'000); // reads like thousands
    case FieldType::Money:
        return qint64(123'456'700 + salt);
    case FieldType::Bool:
        return true;
    case FieldType::Reference:
        if (QLatin1StringView(field.references) == "contact"_L1)
            return m_contact;
        return QLatin1StringView(field.references) == "programme"_L1 ? m_programme : m_organisation;
    case FieldType::Link:
        return m_projectUuid;
    default:
        return someText() + QString::number(salt);
    }
}

Row TestClipText::filled(const Kind &kind)
{
    Row row = kind.blank();
    for (const int field : copyable(kind))
        row.values[size_t(field)] = some(kind.field(field), field);
    return row;
}

/// The record that the first pasted row becomes.
Row TestClipText::pasted(const Kind &kind, const ClipText &clip, const std::vector<int> &fields)
{
    QMimeData data;
    data.setText(QString::fromUtf8(clip.text));
    if (!clip.exact.isEmpty())
        data.setData(QLatin1StringView(ClipTable::exactFormat), clip.exact);
    const Result<ClipTable> table = ClipTable::read(ClipSource::of(data));
    PasteTarget target;
    target.kind = &kind;
    for (const int field : fields)
        target.columns.push_back({field, QString::fromUtf8(kind.field(field).label)});
    const Result<PastePlan> plan =
        planPaste(m_register->store().reader(), *table, target, false, {});
    if (!plan || plan->rows.size() != 1)
        qFatal("the clipboard cannot be pasted");
    for (const UnreadPaste &unread : plan->rows.front().unread)
        qWarning("%s", qPrintable(unread.sentence));
    return plan->rows.front().change.row();
}

void TestClipText::whatIsCopiedIsPastedBackTheSame_data()
{
    QTest::addColumn<const Kind *>("kind");
    for (const Kind *kind : {&kindOf<Project>(), &kindOf<Network>(), &kindOf<Town>(),
                             &kindOf<Deadline>(), &kindOf<Contact>(), &kindOf<Programme>()})
        QTest::newRow(kind->key()) << kind;
}

void TestClipText::whatIsCopiedIsPastedBackTheSame()
{
    QFETCH(const Kind *, kind);
    const Row row = filled(*kind);
    const std::vector<int> fields = copyable(*kind);
    const Row back = pasted(*kind, copied(*kind, {row}, fields), fields);
    for (const int field : fields) {
        QVERIFY2(back.values[size_t(field)] == row.values[size_t(field)],
                 qPrintable(u"%1: %2"_s.arg(QString::fromUtf8(kind->field(field).key),
                                            back.values[size_t(field)].toString())));
    }
}

void TestClipText::randomValuesArePastedBackTheSame()
{
    QRandomGenerator random(17);
    const QStringList pieces{u"\t"_s, u"\n"_s, u"\""_s, u"\"\""_s, u"a"_s, u"Ö"_s,
                             u" "_s,  u"="_s,  u";"_s,  u"😀"_s,    u"-"_s, u","_s};
    const Kind &kind = kindOf<Project>();
    for (int i = 0; i < 300; ++i) {
        Row row = kind.blank();
        QString title = u"x"_s;
        for (quint32 length = random.bounded(12U); length > 0; --length)
            title += pieces[random.bounded(pieces.size())];
        const bool isQuoteFirst = random.bounded(2) == 0;
        row.values[0] = isQuoteFirst ? u'"' + title + u'"' : title + u'y';
        row.values[size_t(kind.indexOf(u"total_budget"))] = random.bounded(-1'000'000, 1'000'000);
        row.values[size_t(kind.indexOf(u"total_budget"))].convert(QMetaType::fromType<qint64>());
        const std::vector<int> fields{0, kind.indexOf(u"total_budget"), kind.indexOf(u"summary")};
        row.values[size_t(fields[2])] = title;
        const Row back = pasted(kind, copied(kind, {row}, fields), fields);
        QCOMPARE(back.values[0].toString(), row.values[0].toString());
        QCOMPARE(back.values[size_t(fields[1])], row.values[size_t(fields[1])]);
        QCOMPARE(back.values[size_t(fields[2])], row.values[size_t(fields[2])]);
    }
}

void TestClipText::emptyValuesArePastedBackTheSame()
{
    const Kind &kind = kindOf<Network>();
    Row row = kind.blank();
    row.values[0] = u"Eurocities"_s;
    row.values[size_t(kind.indexOf(u"formality"))] = u""_s;
    const std::vector<int> fields = copyable(kind);
    const Row back = pasted(kind, copied(kind, {row}, fields), fields);
    QVERIFY(back.values == row.values);
}

QTEST_GUILESS_MAIN(TestClipText)
#include "tst_cliptext.moc"
