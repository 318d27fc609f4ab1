#include "exchange/replace.h"

#include "pages/blocks.h"
#include "records/page.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/savedview.h"
#include "support/register.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Role = ReplaceSegment::Role;

namespace {

/// What the segments say, "[-old-]" and "[+new+]".
QString told(const std::vector<ReplaceSegment> &segments)
{
    QString words;
    for (const ReplaceSegment &segment : segments) {
        words += segment.role == Role::Removed ? u"[-"_s
            : segment.role == Role::Inserted   ? u"[+"_s
                                               : QString();
        words += segment.text;
        words += segment.role == Role::Removed ? u"-]"_s
            : segment.role == Role::Inserted   ? u"+]"_s
                                               : QString();
    }
    return words;
}

QString paragraph(const content::Text &text)
{
    return toJson({{content::Paragraph{text}}});
}

} // namespace

class TestReplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<TestRegister>(); }

    void onlyTheTextOfAPageIsReplaced();
    void wordsInSeveralRunsTakeTheMarksOfTheFirst();
    void everyTextOfAPageIsSearched();
    void anInlineFieldKeepsWhatTheRegisterSays();
    void addressesAreAChoiceOfTheirOwn();
    void anAddressIsNeverMadeUnsafe();
    void contentOfANewerVersionIsLeftAsItIs();
    void whatIsNoPageContentIsAnError();

    void hitsAreFoundAcrossKindsAndFields();
    void codesAndReferencesAreNotTouched();
    void theScopeMayBeSomeRecords();
    void aRequiredFieldIsNotEmptied();
    void whatBecomesOddIsNoted();
    void aPageThatCannotBeReadIsNamedAndLeft();
    void theQueryTellsWhatIsMissing();
    void theSearchCanBeStopped();

    void replacingIsOneStep();
    void whatIsLeftOutStays();
    void whatSomebodyElseChangedIsAConflict();
    void aRecordRemovedMeanwhileIsAConflict();

private:
    const Reader &reader() const { return m_register->store().reader(); }
    ReplaceQuery query(const QString &find, const QString &with) const
    {
        ReplaceQuery query{find, with, {}, {}};
        for (const Kind *kind : {&kindOf<Project>(), &kindOf<Page>()})
            query.scopes.push_back({kind, replaceableFields(*kind)});
        return query;
    }
    ReplaceFound found(const ReplaceQuery &query) const
    {
        const Result<ReplaceFound> result = findReplacements(reader(), query);
        if (!result)
            qFatal("%s", qPrintable(result.error().line()));
        return *result;
    }

    std::unique_ptr<TestRegister> m_register;
};

void TestReplace::onlyTheTextOfAPageIsReplaced()
{
    // The words also stand in the structure: "text", "paragraph", "strong".
    const QString before = paragraph({{.text = u"The text of a paragraph"_s, .strong = true}});
    const Result<ReplaceEdit> edit =
        replaceInContent(before, TextPattern(u"text"_s, {}), u"\"word\""_s);
    QVERIFY(edit);
    QCOMPARE(edit->hits, 1);
    QCOMPARE(edit->after, paragraph({{.text = u"The \"word\" of a paragraph"_s, .strong = true}}));
    const Result<ReplaceEdit> none =
        replaceInContent(before, TextPattern(u"strong"_s, {}), u"weak"_s);
    QCOMPARE(none->hits, 0);
    QCOMPARE(none->after, before);
}

void TestReplace::wordsInSeveralRunsTakeTheMarksOfTheFirst()
{
    const QString before = paragraph({{.text = u"Se Grön"_s},
                                      {.text = u" st"_s, .strong = true},
                                      {.text = u"ad och Grön stad"_s}});
    const Result<ReplaceEdit> edit =
        replaceInContent(before, TextPattern(u"grön stad"_s, {}), u"Blå kust"_s);
    QCOMPARE(edit->hits, 2);
    QCOMPARE(edit->after, paragraph({{.text = u"Se Blå kust och Blå kust"_s}}));
}

void TestReplace::everyTextOfAPageIsSearched()
{
    using namespace content;
    const Text x = plain(u"by"_s);
    const QString before = toJson({
        {Heading{2, x}},
        {List{false, 1, {{x, {List{true, 1, {{x, {}}}}}}}}},
        {content::Table{x, true, false, {{{x, 1, 1}, {plain(u"a"_s), 1, 1}}}}},
        {Figure{QString(64, u'a'), u"En by"_s, false, x}},
        {Quote{x, x}},
        {FactBox{x, {{Paragraph{x}}}}},
        {LiveList{u"town"_s, {}, {}, x}},
    });
    const Result<ReplaceEdit> edit = replaceInContent(before, TextPattern(u"by"_s, {}), u"stad"_s);
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().line()));
    QCOMPARE(edit->hits, 12);
    QString expected = before;
    QCOMPARE(edit->after, expected.replace(u"by\""_s, u"stad\""_s));
}

void TestReplace::anInlineFieldKeepsWhatTheRegisterSays()
{
    const content::Text text{
        {.text = u"en by vid "_s}, {.text = u"Hoby"_s, .fact = u"t-1/name"_s}, {.text = u" by"_s}};
    const QString before = toJson({{content::Paragraph{text}}});
    const Result<ReplaceEdit> edit = replaceInContent(before, TextPattern(u"by"_s, {}), u"stad"_s);
    QVERIFY(edit);
    QCOMPARE(edit->hits, 2);
    QCOMPARE(plainText(*blocksFromJson(edit->after)), u"en stad vid Hoby stad"_s);
}

void TestReplace::addressesAreAChoiceOfTheirOwn()
{
    const QString before =
        paragraph({{.text = u"old.example.org"_s, .href = u"https://old.example.org/a"_s}});
    const TextPattern pattern(u"old."_s, {});
    QCOMPARE(replaceInContent(before, pattern, u"new."_s, {true, false})->after,
             paragraph({{.text = u"new.example.org"_s, .href = u"https://old.example.org/a"_s}}));
    QCOMPARE(replaceInContent(before, pattern, u"new."_s, {false, true})->after,
             paragraph({{.text = u"old.example.org"_s, .href = u"https://new.example.org/a"_s}}));
    QCOMPARE(replaceInContent(before, pattern, u"new."_s, {true, true})->hits, 2);
}

void TestReplace::anAddressIsNeverMadeUnsafe()
{
    const QString before = paragraph({{.text = u"Se"_s, .href = u"https://example.org/"_s}});
    const Result<ReplaceEdit> edit =
        replaceInContent(before, TextPattern(u"https://example.org/"_s, {}),
                         u"javascript:alert(1)"_s, {false, true});
    QCOMPARE(edit->hits, 0);
    QCOMPARE(edit->refused, 1);
    QCOMPARE(edit->after, before);
}

void TestReplace::contentOfANewerVersionIsLeftAsItIs()
{
    const QString before =
        toJson({{content::Unknown{{{u"kind"_s, u"hologram"_s}, {u"words"_s, u"En by"_s}}}},
                {content::Paragraph{plain(u"En by"_s)}}});
    const Result<ReplaceEdit> edit = replaceInContent(before, TextPattern(u"by"_s, {}), u"stad"_s);
    QCOMPARE(edit->hits, 1);
    QVERIFY(edit->after.contains(u"\"words\":\"En by\""_s));
}

void TestReplace::whatIsNoPageContentIsAnError()
{
    QCOMPARE(replaceInContent(u"{by"_s, TextPattern(u"by"_s, {}), u"stad"_s).error().code,
             Error::Code::Format);
}

void TestReplace::hitsAreFoundAcrossKindsAndFields()
{
    Project project = TestRegister::project(u"Grön by"_s);
    project.summary = u"Byn och byn."_s;
    m_register->add(project);
    Page page;
    page.title = u"Om byn"_s;
    page.content = paragraph({{.text = u"En by."_s}});
    m_register->add(page);
    m_register->add(TestRegister::project(u"Stad"_s));

    const ReplaceFound all = found(query(u"by"_s, u"stad"_s));
    QCOMPARE(all.hits.size(), 4U);
    QCOMPARE(all.hits[0].name, u"Grön by"_s);
    QCOMPARE(all.hits[1].count, 2);
    QCOMPARE(all.hits[3].kind, &kindOf<Page>());
    QCOMPARE(told(all.hits[3].segments), u"En [-by-][+stad+]."_s);
    const ReplaceCounts counts = countsOf(all.hits);
    QCOMPARE(counts.hits, 5);
    QCOMPARE(counts.records, 2);
}

void TestReplace::codesAndReferencesAreNotTouched()
{
    Programme programme;
    programme.name = u"Programmet"_s;
    Project project = TestRegister::project(u"Titel"_s);
    project.status = u"running"_s;
    project.programme = {m_register->add(programme)};
    m_register->add(project);
    QVERIFY(found(query(u"running"_s, u"x"_s)).hits.empty());
    QVERIFY(found(query(u"1"_s, u"2"_s)).hits.empty());
    const std::vector<int> fields = replaceableFields(kindOf<Project>());
    QVERIFY(!std::ranges::count(fields, kindOf<Project>().indexOf(u"status")));
    QVERIFY(!std::ranges::count(fields, kindOf<Project>().indexOf(u"programme")));
    // A view's definition is data: replacing in it would break the view.
    QCOMPARE(replaceableFields(kindOf<SavedView>()),
             std::vector<int>{kindOf<SavedView>().titleIndex()});
}

void TestReplace::theScopeMayBeSomeRecords()
{
    std::vector<qint64> ids;
    for (const QString &title : {u"by 1"_s, u"by 2"_s, u"by 3"_s})
        ids.push_back(m_register->add(TestRegister::project(title)));
    const Kind &kind = kindOf<Project>();
    ReplaceQuery some{u"by"_s, u"stad"_s, {}, {{&kind, {kind.titleIndex()}}}};
    some.scopes[0].ids = {ids[2], ids[0]};
    const ReplaceFound part = found(some);
    QCOMPARE(part.hits.size(), 2U);
    QCOMPARE(part.hits[0].id, ids[2]);
    some.scopes[0].ids = std::vector<qint64>();
    QVERIFY(found(some).hits.empty());
}

void TestReplace::aRequiredFieldIsNotEmptied()
{
    m_register->add(TestRegister::project(u"by"_s));
    m_register->add(TestRegister::project(u"En by"_s));
    const ReplaceQuery empty = query(u"by"_s, {});
    const ReplaceFound all = found(empty);
    QCOMPARE(all.hits.size(), 2U);
    QVERIFY(all.hits[0].barred);
    QVERIFY(!all.hits[0].notes.isEmpty());
    QVERIFY(!all.hits[1].barred);
    QCOMPARE(countsOf(all.hits).leftOut, 1);
    const Result<Batch> batch = replacementBatch(reader(), empty, all.hits, u"Replace"_s);
    QCOMPARE(batch->changes.size(), 1U);
}

void TestReplace::whatBecomesOddIsNoted()
{
    Project project = TestRegister::project(u"Grön"_s);
    project.website = u"https://example.org"_s;
    m_register->add(project);
    const ReplaceFound all = found(query(u"https://"_s, u""_s));
    QCOMPARE(all.hits.size(), 1U);
    QCOMPARE(all.hits[0].notes.size(), 1);
    QVERIFY(!all.hits[0].barred);
}

void TestReplace::aPageThatCannotBeReadIsNamedAndLeft()
{
    Page page;
    page.title = u"Trasig"_s;
    page.content = u"{by"_s;
    m_register->add(page);
    const ReplaceFound all = found(query(u"by"_s, u"stad"_s));
    QVERIFY(all.hits.empty());
    QCOMPARE(all.unreadable, QStringList{u"Trasig"_s});
}

void TestReplace::theQueryTellsWhatIsMissing()
{
    QVERIFY(query(u"a"_s, u"b"_s).problem().isEmpty());
    QVERIFY(!query({}, u"b"_s).problem().isEmpty());
    ReplaceQuery same = query(u"a"_s, u"a"_s);
    QVERIFY(same.problem().isEmpty()); // may still make A to a
    same.options.matchCase = true;
    QVERIFY(!same.problem().isEmpty());
    ReplaceQuery nowhere = query(u"a"_s, u"b"_s);
    nowhere.scopes = {{&kindOf<Page>(), {}}};
    QVERIFY(!nowhere.problem().isEmpty());
    QVERIFY(found(nowhere).hits.empty());
}

void TestReplace::theSearchCanBeStopped()
{
    Batch many{u"Add"_s, {}, {}};
    for (int i = 0; i < 1200; ++i)
        many.changes.push_back(
            Change::insert(kindOf<Project>(), toRow(TestRegister::project(u"by"_s))));
    QVERIFY(m_register->store().apply(many));
    int seen = 0;
    const Result<ReplaceFound> stopped =
        findReplacements(reader(), query(u"by"_s, u"stad"_s), [&](int done, int total) {
            seen = done;
            return total != 1200;
        });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Stopped);
    QVERIFY(seen < 1200);
}

void TestReplace::replacingIsOneStep()
{
    const qint64 project = m_register->add(TestRegister::project(u"Grön by"_s));
    Page page;
    page.title = u"By"_s;
    page.content = paragraph({{.text = u"En by."_s, .strong = true}});
    const qint64 pageId = m_register->add(page);
    const ReplaceQuery all = query(u"by"_s, u"stad"_s);
    Result<Batch> batch = replacementBatch(reader(), all, found(all).hits, u"Replace"_s);
    QVERIFY(batch);
    QCOMPARE(batch->changes.size(), 2U);
    QVERIFY(m_register->store().apply(*batch));
    QCOMPARE(m_register->read<Project>(project).title, u"Grön stad"_s);
    QCOMPARE(m_register->read<Page>(pageId).content,
             paragraph({{.text = u"En stad."_s, .strong = true}}));
    QVERIFY(m_register->store().undo());
    QCOMPARE(m_register->read<Page>(pageId).title, u"By"_s);
    QCOMPARE(m_register->read<Page>(pageId).content, page.content);
    QCOMPARE(m_register->read<Project>(project).title, u"Grön by"_s);
}

void TestReplace::whatIsLeftOutStays()
{
    Project project = TestRegister::project(u"Grön by"_s);
    project.summary = u"En by"_s;
    const qint64 id = m_register->add(project);
    const ReplaceQuery all = query(u"by"_s, u"stad"_s);
    std::vector<ReplaceHit> hits = found(all).hits;
    hits[0].excluded = true;
    Result<Batch> batch = replacementBatch(reader(), all, hits, u"Replace"_s);
    QVERIFY(m_register->store().apply(*batch));
    QCOMPARE(m_register->read<Project>(id).title, u"Grön by"_s);
    QCOMPARE(m_register->read<Project>(id).summary, u"En stad"_s);
}

void TestReplace::whatSomebodyElseChangedIsAConflict()
{
    const qint64 id = m_register->add(TestRegister::project(u"Grön by"_s));
    const ReplaceQuery all = query(u"by"_s, u"stad"_s);
    const std::vector<ReplaceHit> hits = found(all).hits;
    auto project = m_register->read<Project>(id);
    project.acronym = u"GB"_s; // another field: no conflict
    QVERIFY(m_register->save(project));
    QVERIFY(replacementBatch(reader(), all, hits, u"Replace"_s));
    project.title = u"Grå by"_s;
    QVERIFY(m_register->save(project));
    const Result<Batch> batch = replacementBatch(reader(), all, hits, u"Replace"_s);
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, Error::Code::Conflict);
    QVERIFY(batch.error().message.contains(u"Grön by"_s));
}

void TestReplace::aRecordRemovedMeanwhileIsAConflict()
{
    const qint64 id = m_register->add(TestRegister::project(u"Grön by"_s));
    const ReplaceQuery all = query(u"by"_s, u"stad"_s);
    const std::vector<ReplaceHit> hits = found(all).hits;
    Result<Batch> gone = m_register->store().removal(kindOf<Project>(), {id});
    QVERIFY(m_register->store().apply(*gone));
    QCOMPARE(replacementBatch(reader(), all, hits, u"Replace"_s).error().code,
             Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(TestReplace)
#include "tst_replace.moc"
