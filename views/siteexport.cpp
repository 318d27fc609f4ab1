#include "siteexport.h"

#include "exportmemory.h"
#include "filechoice.h"

#include "exchange/livequery.h"
#include "exchange/publicrecord.h"
#include "forms/exportdialog.h"
#include "forms/plannedchange.h"
#include "records/choices.h"
#include "records/page.h"
#include "records/settings.h"
#include "site/sitecheck.h"
#include "site/sitenames.h"
#include "storage/store.h"
#include "tables/workspace.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using filechoice::Request;

namespace {

struct SiteExportWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteExport)
};

/// The files at \a paths by the names people know: pages first, each part in the order of names.
std::vector<ExportFile> named(const QStringList &paths, const SiteNames &names)
{
    std::vector<ExportFile> files;
    files.reserve(size_t(paths.size()));
    for (const QString &path : paths)
        files.push_back({names(path), path});
    const QCollator collator;
    std::ranges::stable_sort(files, [&](const ExportFile &one, const ExportFile &other) {
        const bool isPage = names.isPage(one.path);
        return isPage == names.isPage(other.path) ? collator.compare(one.name, other.name) < 0
                                                  : isPage;
    });
    return files;
}

/// A connection of its own, for the thread that calls.
Result<Store> opened(const QString &path)
{
    Result<Database> database = Database::openReader(path);
    if (!database)
        return database.error();
    return Store(*std::move(database));
}

/// The register's side of the jobs: what they need lives as long as one of them runs.
class SiteJobs
{
public:
    SiteJobs(QString path, siteexport::Seen seen)
        : m_path(std::move(path))
        , m_seen(std::move(seen))
    {
    }

    ExportPreview look(const ExportChoices &choices, const Progress &progress) const
    {
        const Result<Store> store = opened(m_path);
        ExportPreview preview;
        const Result<> done =
            store ? look(*store, choices, progress, preview) : Result<>(store.error());
        if (!done)
            preview.hindrance = done.error();
        return preview;
    }

    Result<ExportChanges> write(const ExportChoices &choices, bool anyway,
                                const Progress &progress) const
    {
        const Result<Store> store = opened(m_path);
        if (!store)
            return store.error();
        Result<SiteExport> options = optionsOf(*store, choices);
        if (!options)
            return options.error();
        options->allowFindings = anyway;
        return exported(*store, *options, progress);
    }

private:
    /// NotFound when only what was open is wanted and nothing is left of it: no records would mean
    /// all of them.
    Result<SiteExport> optionsOf(const Store &store, const ExportChoices &choices) const
    {
        SiteExport options{.folder = choices.folder,
                           .theme = choices.theme,
                           .address = choices.address,
                           .language = choices.language,
                           .page = {}};
        if (choices.scope != ExportScope::Seen)
            return options;
        for (const qint64 id : m_seen.ids) {
            const Result<RecordName> record = store.reader().name(*m_seen.kind, id);
            if (record)
                options.records.append(record->uuid);
            else if (record.error().code != Error::Code::NotFound)
                return record.error();
        }
        if (options.records.isEmpty())
            return Error{Error::Code::NotFound,
                         SiteExportWords::tr("The records that were to be exported are no longer "
                                             "in the register. Choose others."),
                         {}};
        return options;
    }

    Result<> look(const Store &store, const ExportChoices &choices, const Progress &progress,
                  ExportPreview &preview) const
    {
        Result<SiteExport> options = optionsOf(store, choices);
        if (!options)
            return options.error();
        const Result<std::vector<SiteFinding>> found = checkSite(store, *options, progress);
        if (!found)
            return found.error();
        preview.findings.emplace();
        for (const SiteFinding &one : *found)
            preview.findings->push_back({one.finding, one.kind, one.id, one.title});
        if (choices.folder.isEmpty())
            return {};
        options->dry = true;
        Result<ExportChanges> changes = exported(store, *options, progress);
        if (!changes)
            return changes.error();
        preview.changes = *std::move(changes);
        return {};
    }

    static Result<ExportChanges> exported(const Store &store, const SiteExport &options,
                                          const Progress &progress)
    {
        const Result<SitePlan> plan = SitePlan::read(store, options.today, options.language);
        if (!plan)
            return plan.error();
        const SiteNames names(*plan, options.folder);
        const Result<SiteSummary> done = exportSite(store, options, progress);
        if (!done)
            return done.error();
        return ExportChanges{named(done->added, names), named(done->changed, names),
                             named(done->removed, names), done->unchanged, done->start};
    }

    QString m_path;
    siteexport::Seen m_seen;
};

/// The languages in which pages are published.
QList<ChoiceEntry> languagesOf(const Reader &reader)
{
    const Kind &kind = kindOf<Page>();
    const int fields[] = {kind.indexOf(u"language"), kind.indexOf(u"status")}; // not the text
    QSet<QString> used;
    const Result<> read = reader.each(kind, fields, [&](const Row &row) {
        if (mayBeShown(kind, row, reader, QDate::currentDate()))
            used.insert(fromRow<Page>(row).language);
        return true;
    });
    QList<ChoiceEntry> languages;
    for (const Choice &choice : contentLanguages()) {
        const QString code = QString::fromLatin1(choice.code);
        if (read && used.contains(code))
            languages.append({code, choiceLabel(contentLanguages(), code)});
    }
    return languages;
}

ExportOffer offerOf(const Workspace &workspace, const siteexport::Seen &seen)
{
    ExportOffer offer;
    if (const Result<Row> row = workspace.reader().row(kindOf<Settings>(), 1))
        offer.address = fromRow<Settings>(*row).siteAddress;
    offer.languages = languagesOf(workspace.reader());
    if (seen.ids.size() > 1) {
        offer.seen = recordCount(*seen.kind, int(seen.ids.size()));
    } else if (!seen.ids.empty()) {
        const Result<Row> row = workspace.reader().row(*seen.kind, seen.ids.front());
        if (row)
            offer.seen = u"“%1”"_s.arg(row->values[size_t(seen.kind->titleIndex())].toString());
    }
    return offer;
}

} // namespace

ExportJobs siteexport::jobs(const QString &path, const Seen &seen, QWidget *window)
{
    const auto site = std::make_shared<SiteJobs>(path, seen);
    return {.look = [site](const ExportChoices &choices,
                           const Progress &progress) { return site->look(choices, progress); },
            .write =
                [site](const ExportChoices &choices, bool anyway, const Progress &progress) {
                    return site->write(choices, anyway, progress);
                },
            .pack = &packSite,
            .askFolder =
                [window](const QString &title) {
                    return filechoice::ask(window, {Request::Kind::Folder, title});
                },
            .askArchive =
                [window](const QString &title, const QString &name) {
                    return filechoice::ask(window,
                                           {Request::Kind::Save, title,
                                            SiteExportWords::tr("ZIP archive (*.zip)"),
                                            name + u".zip"_s, u"zip"_s, true});
                }};
}

std::optional<ExportFinding> siteexport::ask(QWidget *window, const Workspace &workspace,
                                             const Seen &seen)
{
    const bool isOnSite = seen.kind && live::hasPages(*seen.kind);
    const Seen records = isOnSite ? seen : Seen();
    ExportDialog dialog(offerOf(workspace, records), jobs(workspace.path(), records, window),
                        exportmemory::load(workspace.path()), window);
    std::optional<ExportFinding> wanted;
    QObject::connect(&dialog, &ExportDialog::findingActivated, &dialog,
                     [&wanted](const ExportFinding &finding) { wanted = finding; });
    dialog.exec();
    exportmemory::save(workspace.path(), dialog.choices());
    return wanted;
}
