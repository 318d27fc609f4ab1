#include "exchange/pagefacts.h"

#include "pages/blocks.h"
#include "records/contact.h"
#include "records/network.h"
#include "support/register.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

QStringList namesOf(const std::vector<PageRegister::Person> &people)
{
    QStringList names;
    for (const PageRegister::Person &person : people)
        names += person.name;
    return names;
}

} // namespace

class TestPageFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleWhoMayBePublishedAreNotAmongTheHidden()
    {
        TestRegister test;
        const auto add = [&test](const QString &name, const QString &kind, bool publish,
                                 const QString &basis) {
            Contact contact;
            contact.name = name;
            contact.kind = kind;
            contact.publish = publish;
            contact.basis = basis;
            test.add(contact);
        };
        add(u"Shown Official"_s, u"official"_s, true, {});
        add(u"Unmarked Official"_s, u"official"_s, false, {});
        add(u"Agreed External"_s, u"external"_s, true, u"Consent"_s);
        add(u"Silent External"_s, u"external"_s, true, {});
        const PageRegister known = pageRegister(test.store().reader(), today);
        QCOMPARE(namesOf(known.hidden),
                 (QStringList{u"Unmarked Official"_s, u"Silent External"_s}));
        QVERIFY(known.hidden[0].serves && !known.hidden[1].serves);
        QVERIFY(known.words.contains(u"External"_s));
        QCOMPARE(namesOf(hiddenPeopleOf(test.store().reader())), namesOf(known.hidden));
    }

    void onlyGrantedProjectsWithEuSupportOweSomething()
    {
        TestRegister test;
        Programme programme;
        programme.name = u"Interreg Baltic Sea Region"_s;
        programme.shortName = u"BSR"_s;
        programme.id = test.add(programme);
        Project project;
        project.title = u"Granted"_s;
        project.acronym = u"GRA"_s;
        project.status = u"running"_s;
        project.programme.id = programme.id;
        test.add(project);
        project.title = u"Applied"_s;
        project.status = u"submitted"_s;
        test.add(project);
        project.title = u"Elsewhere"_s;
        project.kind = u"other"_s;
        project.status = u"running"_s;
        project.programme = {};
        test.add(project);
        Network network;
        network.name = u"Greater Copenhagen Committee"_s;
        network.shortName = u"GCC"_s;
        test.add(network);
        const PageRegister known = pageRegister(test.store().reader(), today);
        QCOMPARE(known.projects.size(), size_t(1));
        QCOMPARE(known.projects[0].title, u"Granted"_s);
        QCOMPARE(known.shortNames.value(u"BSR"_s), u"Interreg Baltic Sea Region"_s);
        QCOMPARE(known.shortNames.value(u"GCC"_s), u"Greater Copenhagen Committee"_s);
        QVERIFY(known.names.contains(u"GRA"_s));
        QVERIFY(known.words.contains(u"Copenhagen"_s));
    }

    void aPageTellsItsOwnFactsAndLeavesTheRest()
    {
        Page page;
        page.title = u"Nätverk"_s;
        page.status = u"published"_s;
        page.responsible.id = 3;
        const PageFacts facts = pageFacts(page, today, {.kept = {u"so"_s}});
        QCOMPARE(facts.name, u"Nätverk"_s);
        QCOMPARE(facts.status, u"published"_s);
        QVERIFY(facts.hasResponsible);
        QCOMPARE(facts.today, today);
        QVERIFY(facts.kept.contains(u"so"_s));
    }

    void whatALinkLeadsToHasATitleOrIsGone()
    {
        TestRegister test;
        const auto project = test.read<Project>(test.add(TestRegister::project(u"Blå"_s)));
        const content::Text text{{.text = u"a"_s, .record = project.uuid},
                                 {.text = u"b"_s, .record = u"nowhere"_s}};
        QSet<QString> gone;
        const auto titles = linkedTitles(test.store().reader(), {{content::Paragraph{text}}}, gone);
        QCOMPARE(titles.value(project.uuid), u"Blå"_s);
        QCOMPARE(gone, QSet<QString>{u"nowhere"_s});
    }
};

QTEST_GUILESS_MAIN(TestPageFacts)
#include "tst_pagefacts.moc"
