#pragma once

#include "models/site/sitefixture.h"

#include "pages/blocks.h"
#include "records/contact.h"
#include "records/page.h"
#include "records/settings.h"
#include "site/sitecheck.h"

#include <algorithm>

/// A register whose site lacks nothing: a project, a network, a town, two pages.
class SoundSite
{
public:
    SoundSite()
    {
        Settings settings;
        settings.name = QStringLiteral("Kommunen");
        settings.siteAddress = QStringLiteral("https://www.example.se/int");
        settings.phone = QStringLiteral("0123-45");
        settings.feedbackAddress = QStringLiteral("https://www.example.se/svar");
        settings.statementStatus = QStringLiteral("full");
        settings.statementDate = today();
        settings.id = reg.add(settings);
        Programme programme;
        programme.name = QStringLiteral("Interreg Nordsjön");
        programmeId = reg.add(programme);
        Contact contact;
        contact.name = QStringLiteral("Åsa Öberg");
        contact.publish = true;
        responsible = reg.add(contact);
        start = add(QStringLiteral("Start"));
        page = add(QStringLiteral("Kontakter"), start);
        project.title = QStringLiteral("Gröna kajer");
        project.kind = QStringLiteral("eu");
        project.status = QStringLiteral("running");
        project.programme.id = programmeId;
        project.startDate = QDate(2024, 1, 1);
        project.endDate = QDate(2028, 1, 1);
        project.summary = QStringLiteral("Vi gör kajerna gröna.");
        project.aims = QStringLiteral("Renare vatten.");
        project.publish = true;
        project.id = reg.add(project);
    }

    static QDate today() { return {2026, 11, 26}; }

    qint64 add(const QString &title, qint64 parent = 0, const BlockList &blocks = text())
    {
        Page made;
        made.title = title;
        made.status = QStringLiteral("published");
        made.parent.id = parent;
        made.ingress = QStringLiteral("Här står det viktigaste.");
        made.description = QStringLiteral("Om arbetet.");
        made.content = toJson(blocks);
        made.responsible.id = responsible;
        return reg.add(made);
    }
    /// Gives the page another content.
    void write(const BlockList &blocks)
    {
        auto written = reg.read<Page>(page);
        written.content = toJson(blocks);
        QVERIFY(reg.save(written));
    }
    static BlockList text()
    {
        return {{content::Paragraph{plain(QStringLiteral("Vi samarbetar."))}}};
    }
    static BlockList linked(const QString &record)
    {
        return {{content::Paragraph{
            {{.text = QStringLiteral("Läs om ")},
             {.text = QStringLiteral("samarbetet i hamnen"), .record = record}}}}};
    }
    static BlockList address(const QString &href)
    {
        return {
            {content::Paragraph{{{.text = QStringLiteral("Läs om ")},
                                 {.text = QStringLiteral("samarbetet i hamnen"), .href = href}}}}};
    }

    SiteExport options() const
    {
        return {.folder = reg.file(QStringLiteral("site")), .today = today()};
    }
    std::vector<SiteFinding> found(const QString &name = {})
    {
        SiteExport only = options();
        only.page = name;
        const auto checked = checkSite(reg.store(), only);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().line()));
        return *checked;
    }
    /// The rules of the findings that are no advice, in their order.
    QStringList rules(const QString &name = {})
    {
        QStringList list;
        for (const SiteFinding &one : found(name)) {
            if (one.finding.severity != Finding::Severity::Advice)
                list += QString::fromLatin1(one.finding.rule);
        }
        return list;
    }
    Result<SiteSummary> exported() { return exportSite(reg.store(), options()); }

    TestRegister reg;
    qint64 programmeId = 0;
    qint64 responsible = 0;
    qint64 start = 0;
    qint64 page = 0;
    Project project;
};

/// The one finding of \a rule; an empty one when there is none or several.
inline SiteFinding only(const std::vector<SiteFinding> &found, const char *rule)
{
    std::vector<SiteFinding> same;
    std::ranges::copy_if(found, std::back_inserter(same), [rule](const SiteFinding &one) {
        return qstrcmp(one.finding.rule, rule) == 0;
    });
    return same.size() == 1 ? same.front() : SiteFinding();
}
