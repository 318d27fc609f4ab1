#include "exchange/livequery.h"
#include "pages/blocks.h"
#include "records/contact.h"
#include "records/deadline.h"
#include "records/network.h"
#include "records/town.h"
#include "support/register.h"

#include <QJsonArray>

#include <random>

using namespace Qt::StringLiterals;

namespace {

int column(const Kind &kind, const char *key)
{
    return Listing::of(kind).indexOf(QString::fromLatin1(key));
}

/// Any JSON, as somebody may write it into a file.
QJsonValue anyJson(std::mt19937 &random, int depth)
{
    const QString words[] = {u"conditions"_s, u"columns"_s, u"column"_s,     u"operator"_s,
                             u"any_of"_s,     u"values"_s,  u"status"_s,     u"words"_s,
                             u"sorting"_s,    u"groups"_s,  u"due_within"_s, u"key"_s};
    const auto word = [&] { return words[random() % std::size(words)]; };
    switch (depth > 0 ? random() % 7 : random() % 4) {
    case 0:
        return double(random()) * (random() % 2 ? 1 : -1e300);
    case 1:
        return word();
    case 2:
        return QJsonValue::Null;
    case 3:
        return random() % 2 == 0;
    case 4:
    case 5: {
        QJsonObject object;
        for (int i = int(random() % 4); i >= 0; --i)
            object.insert(word(), anyJson(random, depth - 1));
        return object;
    }
    default: {
        QJsonArray array;
        for (int i = int(random() % 4); i > 0; --i)
            array.append(anyJson(random, depth - 1));
        return array;
    }
    }
}

} // namespace

class TestLiveQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlockOfTheFirstVersionIsAListOfItsKind()
    {
        const LiveQuery query = live::read({u"town"_s, {}, {}, {}}, m_register.store().reader());
        QVERIFY(query.isWhole());
        QCOMPARE(query.kind, &kindOf<Town>());
        QCOMPARE(query.shape, LiveShape::List);
        QVERIFY(query.view.conditions.empty());
        QVERIFY(!query.columns().empty());
    }

    void whatIsWrittenIsReadAsTheSame()
    {
        const Kind &kind = kindOf<Project>();
        Programme programme;
        programme.name = u"Interreg"_s;
        const qint64 interreg = m_register.add(programme);
        LiveQuery query;
        query.kind = &kind;
        query.shape = LiveShape::Sum;
        query.title = plain(u"EU support"_s);
        query.words = u"climate"_s;
        query.most = 12;
        query.sum = column(kind, "eu_contribution_sek");
        query.view.columns = {{column(kind, "title")}, {column(kind, "end_date")}};
        query.view.conditions = {
            {column(kind, "status"), Operator::AnyOf, {u"running"_s}},
            {column(kind, "programme"), Operator::AnyOf, {QVariant::fromValue(interreg)}}};
        query.view.sorting = {{column(kind, "end_date"), Qt::DescendingOrder}};
        query.view.groups = {column(kind, "programme")};
        const Reader &reader = m_register.store().reader();
        const Result<content::LiveList> block = live::write(query, reader);
        QVERIFY(block);
        const LiveQuery read = live::read(*block, reader);
        QVERIFY2(read.isWhole(), qPrintable(read.notes.join(u'\n')));
        QVERIFY(read.view.showsAs(query.view));
        QCOMPARE(read.shape, query.shape);
        QCOMPARE(read.words, query.words);
        QCOMPARE(read.most, 12);
        QCOMPARE(read.sum, query.sum);
        QCOMPARE(read.title, query.title);
        QCOMPARE(*live::write(read, reader), *block);
    }

    void aPlainListIsWrittenAsTheFirstVersionDid()
    {
        LiveQuery query;
        query.kind = &kindOf<Town>();
        const auto block = live::write(query, m_register.store().reader());
        QVERIFY(block);
        QCOMPARE(*block, (content::LiveList{u"town"_s, {}, {}, {}}));
    }

    void aKindThatIsNotKnownOrNotForTheWebIsTold_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"ship", "", "contact", "deadline", "partnership", "settings",
                                 "saved_view", "document"})
            QTest::newRow(*kind ? kind : "none") << QString::fromLatin1(kind);
    }
    void aKindThatIsNotKnownOrNotForTheWebIsTold()
    {
        QFETCH(QString, kind);
        const LiveQuery query = live::read({kind, {}, {}, {}}, m_register.store().reader());
        QVERIFY(!query.isWhole());
        QVERIFY(!query.kind);
        QVERIFY(query.notes.join(u' ').contains(u"“%1”"_s.arg(kind)));
        QVERIFY(query.columns().empty());
    }

    void aFieldThatIsGoneIsToldAndNothingIsShown()
    {
        const QJsonObject gone{{u"version"_s, 1},
                               {u"conditions"_s,
                                QJsonArray{QJsonObject{{u"column"_s, u"colour"_s},
                                                       {u"operator"_s, u"any_of"_s},
                                                       {u"values"_s, QJsonArray{u"red"_s}}}}}};
        const Reader &reader = m_register.store().reader();
        const LiveQuery query = live::read({u"project"_s, gone, {}, {}}, reader);
        QVERIFY(query.kind);
        QVERIFY(!query.isWhole()); // without the condition it would show too much
        QVERIFY(query.notes.join(u' ').contains(u"colour"));
        QVERIFY(!live::read({u"project"_s, {}, u"sum"_s, {}, u"colour"_s}, reader).isWhole());
        QVERIFY(!live::read({u"project"_s, {}, u"hologram"_s, {}}, reader).isWhole());
    }

    void aRecordThatIsGoneIsToldAndNothingIsShown()
    {
        const QJsonObject gone{
            {u"version"_s, 1},
            {u"conditions"_s,
             QJsonArray{QJsonObject{{u"column"_s, u"programme"_s},
                                    {u"operator"_s, u"any_of"_s},
                                    {u"values"_s, QJsonArray{u"no-such-uuid"_s}}}}}};
        QVERIFY(!live::read({u"project"_s, gone, {}, {}}, m_register.store().reader()).isWhole());
    }

    void onlyWhatHasPlacesIsAMap()
    {
        const Reader &reader = m_register.store().reader();
        QVERIFY(live::read({u"town"_s, {}, u"map"_s, {}}, reader).isWhole());
        QVERIFY(!live::read({u"network"_s, {}, u"map"_s, {}}, reader).isWhole());
    }

    void aColumnThatIsNotForReadersIsLeftOut()
    {
        const QJsonObject asked{
            {u"version"_s, 1},
            {u"columns"_s,
             QJsonArray{QJsonObject{{u"key"_s, u"title"_s}}, QJsonObject{{u"key"_s, u"content"_s}},
                        QJsonObject{{u"key"_s, u"publish"_s}}}}};
        const Reader &reader = m_register.store().reader();
        const LiveQuery pages = live::read({u"page"_s, asked, u"table"_s, {}}, reader);
        QCOMPARE(pages.columns(), std::vector{0});
        const LiveQuery projects = live::read({u"project"_s, asked, u"table"_s, {}}, reader);
        QCOMPARE(projects.columns(), std::vector{column(kindOf<Project>(), "title")});
    }

    void whateverStandsInTheFileIsReadWithoutHarm()
    {
        std::mt19937 random(2'026);
        const Reader &reader = m_register.store().reader();
        for (int i = 0; i < 3000; ++i) {
            content::LiveList block;
            block.kind =
                QStringList{u"project"_s, u"town"_s, u"page"_s, u"ship"_s}.at(int(random() % 4));
            block.filter = anyJson(random, 4).toObject();
            block.view = anyJson(random, 0).toString();
            block.sum = anyJson(random, 0).toString();
            const LiveQuery query = live::read(block, reader);
            QVERIFY(query.kind || !query.notes.isEmpty());
            if (!query.isWhole())
                continue;
            const Result<content::LiveList> written = live::write(query, reader);
            QVERIFY(written);
            QVERIFY(live::read(*written, reader).view.showsAs(query.view));
        }
    }

    void amountsInSekStandFirstAmongThoseToSum()
    {
        const std::vector<int> sums = live::summable(kindOf<Project>());
        QVERIFY(sums.size() > 2);
        QVERIFY(Listing::of(kindOf<Project>()).isComputed(sums.front()));
        QVERIFY(live::summable(kindOf<Town>()).empty());
    }

private:
    TestRegister m_register;
};

QTEST_GUILESS_MAIN(TestLiveQuery)
#include "tst_livequery.moc"
