#include "storage/translationage.h"
#include "support/register.h"
#include "tables/pagefamily.h"

#include "records/page.h"

using namespace Qt::StringLiterals;

class TestPageFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPageAloneIsItsOwnFamily();
    void counterpartsAreFoundWhicheverNamesTheOther();
    void aTranslationStandsUnderTheTranslationOfThePageAbove();
    void aLanguageThatExistsIsRefused();
    void aPageThatIsGoneIsTold();
    void aTranslationIsOlderOnceTheOriginalSaysSomethingElse();
    void workOnTheTranslationBringsItUpToDate();
    void whatWasChangedAndChangedBackIsNotNewer();
    void anOriginalThatNamesItselfIsNoTranslation();

private:
    qint64 add(const QString &title, const QString &language = u"sv"_s, qint64 counterpart = 0,
               qint64 parent = 0);
    qint64 translate(qint64 page, const QString &language);
    template <typename Change> void change(qint64 id, const Change &how);
    QList<qint64> stale();

    std::unique_ptr<TestRegister> m_register;
};

void TestPageFamily::init()
{
    m_register = std::make_unique<TestRegister>();
}

qint64 TestPageFamily::add(const QString &title, const QString &language, qint64 counterpart,
                           qint64 parent)
{
    Page page;
    page.title = title;
    page.language = language;
    page.counterpart.id = counterpart;
    page.parent.id = parent;
    return m_register->add(page);
}

qint64 TestPageFamily::translate(qint64 page, const QString &language)
{
    Result<Batch> batch = PageFamily::translation(m_register->store().reader(), page, language);
    if (!batch || !m_register->store().apply(*batch))
        return 0;
    return batch->changes.front().id;
}

template <typename Change> void TestPageFamily::change(qint64 id, const Change &how)
{
    Page page = m_register->read<Page>(id);
    how(page);
    QVERIFY(m_register->save(page));
}

QList<qint64> TestPageFamily::stale()
{
    const auto found = translationage::all(m_register->store().database());
    QList<qint64> pages;
    for (const translationage::Stale &one : found ? *found : std::vector<translationage::Stale>())
        pages.append(one.page);
    return pages;
}

void TestPageFamily::aPageAloneIsItsOwnFamily()
{
    const qint64 page = add(u"Vänorter"_s);
    const Result<PageFamily> family = PageFamily::of(m_register->store().reader(), page);
    QVERIFY(family);
    QCOMPARE(family->members.size(), 1U);
    QCOMPARE(family->original().id, page);
    QVERIFY(!family->in(u"en"_s));
}

void TestPageFamily::counterpartsAreFoundWhicheverNamesTheOther()
{
    const qint64 swedish = add(u"Vänorter"_s);
    const qint64 english = add(u"Twin towns"_s, u"en"_s, swedish);
    const qint64 german = add(u"Partnerstädte"_s, u"de"_s, english);
    add(u"Other"_s, u"da"_s);
    for (const qint64 page : {swedish, english, german}) {
        const Result<PageFamily> family = PageFamily::of(m_register->store().reader(), page);
        QVERIFY(family);
        QCOMPARE(family->members.size(), 3U);
        QCOMPARE(family->original().id, swedish);
        QCOMPARE(family->in(u"de"_s)->id, german);
    }
}

void TestPageFamily::aTranslationStandsUnderTheTranslationOfThePageAbove()
{
    const qint64 top = add(u"Arbete"_s);
    const qint64 inner = add(u"Vänorter"_s, u"sv"_s, 0, top);
    const qint64 english = translate(top, u"en"_s);
    QVERIFY(english);
    const Page made = m_register->read<Page>(translate(inner, u"en"_s));
    QCOMPARE(made.parent.id, english);
    QCOMPARE(m_register->read<Page>(translate(inner, u"de"_s)).parent.id, top);
    QCOMPARE(m_register->read<Page>(inner).counterpart.id, made.id);
}

void TestPageFamily::aLanguageThatExistsIsRefused()
{
    const qint64 swedish = add(u"Vänorter"_s);
    QVERIFY(translate(swedish, u"en"_s));
    const Result<Batch> again =
        PageFamily::translation(m_register->store().reader(), swedish, u"en"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Invalid);
    QVERIFY(!PageFamily::translation(m_register->store().reader(), swedish, u"sv"_s));
}

void TestPageFamily::aPageThatIsGoneIsTold()
{
    QCOMPARE(PageFamily::of(m_register->store().reader(), 7).error().code, Error::Code::NotFound);
    QVERIFY(!PageFamily::translation(m_register->store().reader(), 7, u"en"_s));
}

void TestPageFamily::aTranslationIsOlderOnceTheOriginalSaysSomethingElse()
{
    const qint64 swedish = add(u"Vänorter"_s);
    const qint64 english = translate(swedish, u"en"_s);
    QVERIFY(stale().isEmpty());
    change(swedish, [](Page &page) { page.status = u"published"_s; });
    QVERIFY(stale().isEmpty());
    change(swedish, [](Page &page) { page.ingress = u"Nytt: \"title\":[1,2]"_s; });
    QCOMPARE(stale(), QList<qint64>{english});
}

void TestPageFamily::workOnTheTranslationBringsItUpToDate()
{
    const qint64 swedish = add(u"Vänorter"_s);
    const qint64 english = translate(swedish, u"en"_s);
    change(swedish, [](Page &page) { page.ingress = u"Nytt"_s; });
    change(english, [](Page &page) { page.slug = u"towns"_s; }); // no work on its text
    QCOMPARE(stale(), QList<qint64>{english});
    change(english, [](Page &page) { page.ingress = u"New"_s; });
    QVERIFY(stale().isEmpty());
    change(swedish, [](Page &page) { page.ingress = u"Nyare"_s; });
    change(english, [](Page &page) { page.reviewDate = QDate(2027, 1, 31); });
    QVERIFY(stale().isEmpty());
}

void TestPageFamily::whatWasChangedAndChangedBackIsNotNewer()
{
    const qint64 swedish = add(u"Vänorter"_s);
    translate(swedish, u"en"_s);
    change(swedish, [](Page &page) { page.ingress = u"Nytt"_s; });
    QVERIFY(m_register->store().undo());
    QVERIFY(stale().isEmpty());
}

void TestPageFamily::anOriginalThatNamesItselfIsNoTranslation()
{
    const qint64 page = add(u"Vänorter"_s);
    change(page, [page](Page &changed) {
        changed.counterpart.id = page;
        changed.ingress = u"Nytt"_s;
    });
    QVERIFY(stale().isEmpty());
    QCOMPARE(PageFamily::of(m_register->store().reader(), page)->members.size(), 1U);
}

QTEST_GUILESS_MAIN(TestPageFamily)
#include "tst_pagefamily.moc"
