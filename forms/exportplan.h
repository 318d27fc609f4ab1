#pragma once

#include "records/progress.h"
#include "records/result.h"
#include "rules/finding.h"

#include "choicecombo.h"

#include <functional>
#include <optional>
#include <vector>

class Kind;

/// What of the site is to be exported.
enum class ExportScope {
    All,
    Language, ///< the pages in one language
    Seen, ///< the pages of the records that were open or chosen
};

/// What the user asks of an export.
struct ExportChoices
{
    QString folder; ///< where to; empty while none is chosen
    QString theme; ///< folder of the municipality's own templates and files; empty: ours
    QString address; ///< https://… of the published site; empty: the one in the settings
    ExportScope scope = ExportScope::All;
    QString language; ///< of ExportScope::Language
    QString classPrefix; ///< of classes in what is copied for other web sites; empty: no classes

    bool operator==(const ExportChoices &) const = default;
};

/// A file of the site, with the name that people know it by.
struct ExportFile
{
    QString name;
    QString path; ///< inside the site
};

/// What an export did, or would do.
struct ExportChanges
{
    std::vector<ExportFile> added;
    std::vector<ExportFile> changed;
    std::vector<ExportFile> removed;
    int unchanged = 0; ///< files that stay as they are
    QString start; ///< full path of the first page

    bool isNothing() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Something to mend before the site is published, and where.
struct ExportFinding
{
    Finding finding;
    const Kind *kind = nullptr; ///< of the record to mend; nullptr: the site as a whole
    qint64 id = 0;
    QString title; ///< of the record
};

/// What there is to know before an export.
struct ExportPreview
{
    /// Errors first; nothing when the site could not be checked.
    std::optional<std::vector<ExportFinding>> findings;
    std::optional<ExportChanges> changes; ///< nothing without a folder, or when it hits a hindrance
    std::optional<Error> hindrance; ///< why it cannot be exported at all

    int errors() const;
};

/// What the dialog has done for it. The jobs run on other threads and own what they need; look()
/// may be called anew before the last one has ended.
struct ExportJobs
{
    std::function<ExportPreview(const ExportChoices &, const Progress &)> look;
    /// Exports; with \a anyway also when there are errors among the findings.
    std::function<Result<ExportChanges>(const ExportChoices &, bool anyway, const Progress &)>
        write;
    /// Packs the site in \a folder into the file \a archive.
    std::function<Result<>(const QString &folder, const QString &archive, const Progress &)> pack;
    /// Asks the user for a folder, or for the archive to write; empty when they changed their mind.
    std::function<QString(const QString &title)> askFolder;
    std::function<QString(const QString &title, const QString &name)> askArchive;
};

/// What the dialog can offer.
struct ExportOffer
{
    QString address; ///< of the site, from the settings; empty: the dialog asks for it
    QList<ChoiceEntry> languages; ///< in which there are pages
    QString seen; ///< "“Land4Climate”" or "3 chosen projects"; empty when nothing is open
};
