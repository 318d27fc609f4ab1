#include "site/sitenames.h"

#include "site/sitecontext.h"
#include "site/sitefolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 4096; ///< bytes of a page that hold its title

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteNames)
};

struct Known
{
    QLatin1StringView path;
    const char *name;
};

constexpr Known knownFiles[] = {
    {"eu.svg"_L1, QT_TRANSLATE_NOOP("SiteNames", "The emblem of the EU")},
    {"site.css"_L1, QT_TRANSLATE_NOOP("SiteNames", "Looks of the site")},
    {"site.js"_L1, QT_TRANSLATE_NOOP("SiteNames", "Behaviour of the site")},
    {"sok.js"_L1, QT_TRANSLATE_NOOP("SiteNames", "Behaviour of the search")},
    {"sok-index.js"_L1, QT_TRANSLATE_NOOP("SiteNames", "Words for the search")},
    {"sitemap.xml"_L1, QT_TRANSLATE_NOOP("SiteNames", "List of pages for search engines")},
    {"robots.txt"_L1, QT_TRANSLATE_NOOP("SiteNames", "Rules for search engines")},
    {"nyheter.xml"_L1, QT_TRANSLATE_NOOP("SiteNames", "News for feed readers")},
    {"server.txt"_L1, QT_TRANSLATE_NOOP("SiteNames", "Settings for the web server")},
    {"data/katalog.jsonld"_L1, QT_TRANSLATE_NOOP("SiteNames", "Catalogue of the open data")},
    {"kalender.ics"_L1, QT_TRANSLATE_NOOP("SiteNames", "Events for calendars")},
};

QString nameOfFile(const QString &path)
{
    for (const Known &known : knownFiles) {
        if (path == known.path)
            return Text::tr(known.name);
    }
    const QString file = QFileInfo(path).fileName();
    if (path.startsWith("flyttade-sidor"_L1)) // pages of them are made after the plan
        return Text::tr("List of moved pages");
    if (path.startsWith("bild/karta-partner"_L1))
        return Text::tr("Map of partners: %1").arg(file);
    if (path.startsWith("bild/karta"_L1))
        return Text::tr("Map: %1").arg(file);
    if (path.endsWith("-lista.js"_L1))
        return Text::tr("Filter of a list: %1").arg(file);
    if (path.startsWith("data/"_L1))
        return Text::tr("Open data: %1").arg(file);
    if (path.startsWith("bilder/"_L1))
        return Text::tr("Image: %1").arg(file);
    if (path.startsWith("dokument/"_L1))
        return Text::tr("Document: %1").arg(file);
    return path;
}

/// What stands in the title of a page of the last export, without the name of the site behind it.
QString oldTitle(const QString &page)
{
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString head = QString::fromUtf8(file.read(headSize));
    const QString title = head.section(u"<title>"_s, 1, 1).section(u"</title>"_s, 0, 0);
    const QString words = QTextDocumentFragment::fromHtml(title).toPlainText().simplified();
    const QString titleBreak = u" – "_s; // as SiteRenderer puts it before the site's name
    return words.contains(titleBreak) ? words.section(titleBreak, 0, -2) : words;
}

} // namespace

SiteNames::SiteNames(const SitePlan &plan, const QString &folder)
{
    for (const SitePage &page : plan.pages())
        m_titles.insert(page.path, page.title);
    const Result<SiteFolder> before = SiteFolder::open(folder, true);
    if (!before)
        return; // the export will say why
    for (const QString &path : before->files()) {
        if (path.endsWith(".html"_L1) && !m_titles.contains(path))
            m_titles.insert(path, oldTitle(SafeFolder::place(folder) + u'/' + path));
    }
}

QString SiteNames::operator()(const QString &path) const
{
    const QString title = m_titles.value(path);
    return title.isEmpty() ? nameOfFile(path) : title;
}
