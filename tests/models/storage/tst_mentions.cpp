#include "storage/journal.h"
#include "storage/mentions.h"
#include "support/register.h"

#include "records/page.h"

using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidsStandAsWholeStrings();
    void pagesThatNameARecordAreFoundOnce();
    void otherPagesAreNotFound();
    void brokenContentIsRead();
    void manyUuidsAreLookedForAtOnce();
    void whatARemovalTookAwayIsLookedFor();
};

namespace {

const QString target = u"0b7f3c1e-2f4d-4b6a-9c8e-1a2b3c4d5e6f"_s;
const QString other = u"1b7f3c1e-2f4d-4b6a-9c8e-1a2b3c4d5e6f"_s;

Page page(const QString &title, const QString &content)
{
    Page page;
    page.title = title;
    page.content = content;
    return page;
}

QString linkTo(const QString &uuid)
{
    return uR"([{"type":"paragraph","text":[{"text":"x","record":"%1"},{"text":"y","record":"%1"}]}])"_s
        .arg(uuid);
}

QStringList titles(const std::vector<RecordName> &names)
{
    QStringList all;
    for (const RecordName &name : names)
        all += name.title;
    return all;
}

} // namespace

void TestMentions::uuidsStandAsWholeStrings()
{
    QCOMPARE(mentions::uuidsIn(linkTo(target)), QSet{target});
    QVERIFY(mentions::uuidsIn(u"{\"text\":\"see %1 there\"}"_s.arg(target)).isEmpty());
    QVERIFY(mentions::uuidsIn(u"{\"text\":\"0b7f3c1e-2f4d-4b6a-9c8e-1a2b3c4d5e6\"}"_s).isEmpty());
    QVERIFY(mentions::uuidsIn({}).isEmpty());
}

void TestMentions::pagesThatNameARecordAreFoundOnce()
{
    TestRegister file;
    const qint64 id = file.add(page(u"Links"_s, linkTo(target)));
    file.add(page(u"Document"_s, u"[{\"type\":\"document\",\"document\":\"%1\"}]"_s.arg(target)));
    const auto found = mentions::of(file.store().reader(), {target});
    QVERIFY(found);
    QCOMPARE(titles(*found), (QStringList{u"Links"_s, u"Document"_s}));
    QCOMPARE(found->front().id, id);
    QCOMPARE(found->front().kind, &kindOf<Page>());
}

void TestMentions::otherPagesAreNotFound()
{
    TestRegister file;
    file.add(page(u"Empty"_s, {}));
    file.add(page(u"Other"_s, linkTo(other)));
    QVERIFY(mentions::of(file.store().reader(), {target})->empty());
    QVERIFY(mentions::of(file.store().reader(), {})->empty());
}

void TestMentions::brokenContentIsRead()
{
    TestRegister file;
    file.add(page(u"Broken"_s, u"{\"record\": \"%1\", \"cut"_s.arg(target)));
    file.add(page(u"Quote"_s, u"\""_s));
    QCOMPARE(titles(*mentions::of(file.store().reader(), {target})), QStringList{u"Broken"_s});
}

void TestMentions::manyUuidsAreLookedForAtOnce()
{
    TestRegister file;
    QSet<QString> uuids;
    for (int i = 0; i < 300; ++i) {
        const QString uuid = u"%1-2f4d-4b6a-9c8e-1a2b3c4d5e6f"_s.arg(i, 8, 16, QChar(u'0'));
        uuids.insert(uuid);
        if (i % 3 == 0)
            file.add(page(u"P%1"_s.arg(i), linkTo(uuid)));
    }
    QCOMPARE(mentions::of(file.store().reader(), uuids)->size(), 100U);
}

void TestMentions::whatARemovalTookAwayIsLookedFor()
{
    TestRegister file;
    const qint64 project = file.add(TestRegister::project(u"Land4Climate"_s));
    const Row row = *file.store().reader().row(kindOf<Project>(), project);
    file.add(page(u"Links"_s, linkTo(row.uuid)));
    file.add(page(u"Other"_s, linkTo(other)));
    Result<Batch> removal = file.store().removal(kindOf<Project>(), {project});
    QVERIFY(removal);
    QVERIFY(file.store().apply(*removal));
    const auto last = journal::undoable(file.store().database());
    QVERIFY(last && *last);
    const auto found = mentions::ofRemoved(file.store().database(), (*last)->batch);
    QVERIFY(found);
    QCOMPARE(titles(*found), QStringList{u"Links"_s});
    QVERIFY(mentions::ofRemoved(file.store().database(), 1)->empty()); // it added something
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
