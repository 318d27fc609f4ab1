#include "site/site.h"

#include "site/fragment.h"
#include "site/sitejob.h"

#include "storage/history.h"
#include "storage/store.h"

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

/// All that the site is made from, in few words: when it is the same, so is the site.
QString sourceOf(const Store &store, const SiteExport &options, const SiteTheme &theme)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = theme.files().begin(); file != theme.files().end(); ++file)
        hash.addData(file.key().toUtf8() + '\n' + file.value());
    hash.addData(theme.sources());
    hash.addData((options.address + u'\n' + options.language + u'\n' + options.page).toUtf8());
    hash.addData(options.today.toString(Qt::ISODate).toUtf8());
    hash.addData(QCoreApplication::applicationVersion().toUtf8());
    // SQLite counts every change of the file in its header. Source: sqlite.org/fileformat2.html.
    QFile file(store.path());
    if (file.open(QIODevice::ReadOnly))
        hash.addData(file.read(headerSize));
    // A copy, or a backup put back, may have been changed as many times as this one was.
    if (const auto latest = history::actions(store.database(), 1); latest && !latest->empty())
        hash.addData(latest->front().entry.time.toString(Qt::ISODateWithMs).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<SiteSummary> exportSite(const Store &store, const SiteExport &options,
                               const Progress &progress)
{
    Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    Result<SiteFolder> folder = SiteFolder::open(options.folder);
    if (!folder)
        return folder.error();
    const QString source = sourceOf(store, options, *theme);
    if (source == folder->source() && folder->isWhole())
        return folder->unchanged();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    if (!options.page.isEmpty() && plan->find(options.page) < 0)
        return noSuchPage(options.page);
    if (Result<> dressed = theme->dress(plan->settings()); !dressed)
        return dressed.error();
    if (Result<> done = SiteJob(store, *plan, *theme, {options.address, options.page, {}})
                            .run(*folder, progress);
        !done)
        return done.error();
    if (!options.page.isEmpty())
        folder->keepOthers();
    return folder->finish(source, options.dry);
}

Result<QByteArray> siteFragment(const Store &store, const SiteExport &options,
                                const QString &prefix)
{
    Result<SiteTheme> theme = SiteTheme::load(options.theme);
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
    Result<SiteTheme> theme = SiteTheme::load();
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
    // A colour that cannot be used is told by the settings, and keeps nobody from a look at a page.
    [[maybe_unused]] const Result<> dressed = theme->dress(plan->settings());
    if (Result<> done = SiteJob(store, *plan, *theme, {{}, {}, page}).run(*target, progress); !done)
        return done.error();
    if (const Result<SiteSummary> finished = target->finish({}); !finished)
        return finished.error();
    return folder + u'/' + plan->page(index).path;
}
