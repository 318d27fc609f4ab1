#include "site/site.h"

#include "site/fragment.h"
#include "site/movedpages.h"
#include "site/sitechecker.h"
#include "site/sitejob.h"

#include "pages/address.h"
#include "storage/history.h"
#include "storage/store.h"
#include "storage/zipfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 100; ///< bytes, of an SQLite file

/// All that the site is made from, in few words: when it is the same, so is the site.
QString sourceOf(const Store &store, const SiteExport &options, const SiteTheme &theme)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto file = theme.files().begin(); file != theme.files().end(); ++file)
        hash.addData(file.key().toUtf8() + '\n' + file.value());
    hash.addData(theme.templates().sources());
    hash.addData((options.address + u'\n' + options.language + u'\n' + options.page).toUtf8());
    hash.addData(options.records.join(u'\n').toUtf8());
    hash.addData(options.allowFindings ? "allowed\n" : "checked\n");
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

/// An address that was asked for must not vanish unseen; that of the settings is a finding.
Result<> checkAddress(const QString &address)
{
    if (address.isEmpty() || !siteAddress(address).isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "SiteFolder",
                     "“%1” is no address of a web site. Write it like https://www.example.org.")
                     .arg(address),
                 {}};
}

/// What stands in the way of publishing, as the error that says so. Progress stays at its start:
/// what follows takes longer.
Result<> checkErrors(const Store &store, const SitePlan &plan, const SiteExport &options,
                     const Progress &progress)
{
    const auto waiting = [&progress](int, int total) { return !progress || progress(0, total); };
    const Result<std::vector<SiteFinding>> found =
        SiteChecker(store, plan, options, CheckDepth::Errors).run(waiting);
    if (!found || found->empty())
        return found ? Result<>() : found.error();
    const SiteFinding &first = found->front();
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate(
                     "SiteFolder",
                     "The web site was not exported: %n error(s) must be mended first. The first: "
                     "%1. %2",
                     nullptr, int(found->size()))
                     .arg(first.place(), first.finding.message),
                 u"check --publish, export --allow-findings"_s};
}

/// Whether only the pages in one language are made anew in a folder that holds more than those. A
/// new folder, or one with a site in that language alone, gets a whole site in it.
bool isPartOfSite(const SiteExport &options, const SiteFolder &folder)
{
    return !options.language.isEmpty() && !folder.files().isEmpty()
        && folder.language() != options.language;
}

/// Looks for errors as checkSite() does: only in the language that is exported.
Result<> checkSound(const Store &store, const SitePlan &plan, const SiteExport &options,
                    const Progress &progress, bool isPart)
{
    if (options.allowFindings || options.dry)
        return {};
    if (!isPart)
        return checkErrors(store, plan, options, progress);
    const Result<SitePlan> own = SitePlan::read(store, options.today, options.language);
    return own ? checkErrors(store, *own, options, progress) : own.error();
}

/// The pages to make; empty: all.
Result<QSet<int>> wantedPages(const SitePlan &plan, const SiteExport &options, bool isPart)
{
    const auto isTold = [&](const SitePage &page) {
        return page.id != 0 && page.language == options.language;
    };
    if (!options.language.isEmpty() && std::ranges::none_of(plan.pages(), isTold))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate(
                "SiteFolder", "No page in this language is published. Choose another language."),
            {}};
    Result<QSet<int>> wanted = plan.wanted(options.page, options.records);
    if (!wanted || !wanted->isEmpty() || !isPart)
        return wanted;
    for (size_t i = 0; i < plan.pages().size(); ++i) {
        if (plan.pages()[i].language == options.language)
            wanted->insert(int(i));
    }
    return wanted;
}

/// Tells the plan which addresses of earlier exports lead on, and the folder where pages stand now.
void noteMoves(SitePlan &plan, SiteFolder &folder)
{
    MovedPages moved(folder.noted());
    moved.note(plan);
    plan.setMoves(moved.moves());
    folder.note(moved.toJson());
}

/// Puts a page at each old address, and the note for whoever runs the server.
Result<> leadOn(const SitePlan &plan, const SiteTheme &theme, const QString &address,
                SiteFolder &folder)
{
    if (plan.moves().empty())
        return {};
    SiteRenderer renderer(plan, theme, {.address = address});
    for (const SiteMove &move : plan.moves()) {
        if (Result<> put = folder.put(move.path, renderer.moved(move)); !put)
            return put;
    }
    return folder.put(u"flyttade-sidor.txt"_s, movedNote(plan, address));
}

/// The first of \a pages, by the order of the site; there is one.
const SitePage &firstOf(const SitePlan &plan, const QSet<int> &pages)
{
    return plan.page(*std::min_element(pages.begin(), pages.end()));
}

/// Where only some pages were made: the others stay, and readers start at \a start, one of them.
Result<SiteSummary> finishPart(SiteFolder &folder, const QString &source, const QString &start)
{
    folder.keepOthers();
    Result<SiteSummary> summary = folder.finish(source);
    if (summary)
        summary->start = start;
    return summary;
}

} // namespace

QString siteAddress(const QString &written)
{
    const std::optional<QString> safe = safeAddress(written.trimmed());
    QString address = safe && isExternal(*safe) ? *safe : QString();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

Result<SiteSummary> exportSite(const Store &store, const SiteExport &options,
                               const Progress &progress)
{
    if (Result<> usable = checkAddress(options.address); !usable)
        return usable.error();
    Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    Result<SiteFolder> folder = SiteFolder::open(options.folder, options.dry);
    if (!folder)
        return folder.error();
    const QString source = sourceOf(store, options, *theme);
    if (source == folder->source() && folder->isWhole())
        return folder->unchanged();
    // Before the plan: what is changed from now on counts as changed since this export.
    const Result<QString> action = history::latestUuid(store.database());
    if (!action)
        return action.error();
    const bool isPart = isPartOfSite(options, *folder);
    Result<SitePlan> plan =
        SitePlan::read(store, options.today, isPart ? QString() : options.language);
    if (!plan)
        return plan.error();
    const Result<QSet<int>> wanted = wantedPages(*plan, options, isPart);
    if (!wanted)
        return wanted.error();
    if (Result<> dressed = theme->dress(plan->settings()); !dressed)
        return dressed.error();
    if (Result<> sound = checkSound(store, *plan, options, progress, isPart); !sound)
        return sound.error();
    if (wanted->isEmpty())
        noteMoves(*plan, *folder);
    SiteJob job(store, *plan, *theme, {options.address, *wanted, {}});
    if (Result<> done = job.run(*folder, progress); !done)
        return done.error();
    if (!wanted->isEmpty())
        return finishPart(*folder, source,
                          SafeFolder::place(options.folder) + u'/' + firstOf(*plan, *wanted).path);
    if (Result<> led = leadOn(*plan, *theme, job.address(), *folder); !led)
        return led.error();
    folder->setAction(*action);
    folder->setLanguage(options.language);
    return folder->finish(source);
}

Result<> packSite(const QString &folder, const QString &archive, const Progress &progress)
{
    const Result<SiteFolder> site = SiteFolder::open(folder); // it stays whole meanwhile
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
    if (Result<> usable = checkAddress(options.address); !usable)
        return usable.error();
    Result<SiteTheme> theme = SiteTheme::load(options.theme);
    if (!theme)
        return theme.error();
    const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
    if (!plan)
        return plan.error();
    const Result<int> index = plan->called(options.page);
    if (!index)
        return index.error();
    SiteJob job(store, *plan, *theme, {options.address, {}, {}});
    const Result<QByteArray> body = job.body(*index);
    if (!body)
        return body.error();
    const QString &language = plan->page(*index).language;
    return fragment(*body,
                    {.prefix = prefix,
                     .language = language == u"sv" ? QString() : language,
                     .address = job.address(),
                     .path = plan->page(*index).path,
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
