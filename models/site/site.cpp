#include "site/site.h"

#include "site/fragment.h"
#include "site/sitejob.h"

#include "storage/store.h"
#include "storage/zipfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 100; ///< bytes, of an SQLite file

Error noSuchPage(const QString &page)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate(
                "SiteFolder", "No published page is called “%1”. Write its title or address.")
                .arg(page),
            {}};
}

/// The pages that \a options ask for, as indexes; empty for all. Records that are not published
/// have none.
Result<QSet<int>> wantedPages(const SitePlan &plan, const SiteExport &options)
{
    QSet<int> wanted;
    if (!options.page.isEmpty() && plan.find(options.page) < 0)
        return noSuchPage(options.page);
    if (!options.page.isEmpty())
        wanted.insert(plan.find(options.page));
    for (const QString &uuid : options.records) {
        if (const int index = plan.indexOf(uuid); index >= 0)
            wanted.insert(index);
    }
    if (wanted.isEmpty() && !options.records.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "SiteFolder",
                         "None of these records is shown on the web site. Choose others, or tick "
                         "“Show on the web site” in them."),
                     {}};
    return wanted;
}

/// All that the site is made from, in few words: when it is the same, so is the site.
QString sourceOf(const Store &store, const SiteExport &options, const SiteTheme &theme)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = theme.files().begin(); file != theme.files().end(); ++file)
        hash.addData(file.key().toUtf8() + '\n' + file.value());
    hash.addData(theme.sources());
    hash.addData((options.address + u'\n' + options.language + u'\n' + options.page).toUtf8());
    hash.addData(options.records.join(u'\n').toUtf8());
    hash.addData(options.today.toString(Qt::ISODate).toUtf8());
    hash.addData(QCoreApplication::applicationVersion().toUtf8());
    // SQLite counts every change of the file in its header. Source: sqlite.org/fileformat2.html.
    QFile file(store.path());
    if (file.open(QIODevice::ReadOnly))
        hash.addData(file.read(headerSize));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<SiteSummary> exportSite(const Store &store, const SiteExport &options,
                               const Progress &progress)
{
    const Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    Result<SiteFolder> folder = SiteFolder::open(options.folder, options.dry);
    if (!folder)
        return folder.error();
    const QString source = sourceOf(store, options, *theme);
    if (source == folder->source() && folder->isWhole())
        return folder->unchanged();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    const Result<QSet<int>> wanted = wantedPages(*plan, options);
    if (!wanted)
        return wanted.error();
    if (Result<> done =
            SiteJob(store, *plan, *theme, {options.address, *wanted, {}}).run(*folder, progress);
        !done)
        return done.error();
    if (!wanted->isEmpty())
        folder->keepOthers();
    return folder->finish(source);
}

Result<> packSite(const QString &folder, const QString &archive, const Progress &progress)
{
    const Result<SiteFolder> site = SiteFolder::open(folder, true);
    if (!site)
        return site.error();
    if (site->files().isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "SiteFolder", "There is no web site in “%1”. Export it there first.")
                         .arg(folder),
                     {}};
    return zipfile::write(archive, SafeFolder::place(folder), site->files(), progress);
}

Result<QByteArray> siteFragment(const Store &store, const SiteExport &options,
                                const QString &prefix)
{
    const Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    const int index = plan->find(options.page);
    if (index < 0)
        return noSuchPage(options.page);
    SiteJob job(store, *plan, *theme, {options.address, {}, {}});
    const Result<QByteArray> body = job.body(index);
    if (!body)
        return body.error();
    return fragment(*body,
                    {.prefix = prefix,
                     .address = job.address(),
                     .path = plan->page(index).path,
                     .file = [&](const QString &path) { return job.file(path); }});
}

Result<QString> previewSite(const Store &store, const Page &page, const QString &folder,
                            const Progress &progress)
{
    const Result<SiteTheme> theme = SiteTheme::load();
    if (!theme)
        return theme.error();
    Result<SiteFolder> target = SiteFolder::open(folder);
    if (!target)
        return target.error();
    const Result<SitePlan> plan = SitePlan::read(store, QDate::currentDate(), {}, page);
    if (!plan)
        return plan.error();
    const int index = plan->indexOf(page.uuid);
    if (index < 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "SiteFolder", "The page is no longer in the register. Choose another."),
                     {}};
    if (Result<> done = SiteJob(store, *plan, *theme, {{}, {}, page}).run(*target, progress); !done)
        return done.error();
    if (const Result<SiteSummary> finished = target->finish({}); !finished)
        return finished.error();
    return folder + u'/' + plan->page(index).path;
}
