#include "verb.h"

#include "exchange/importplan.h"
#include "site/fragment.h"
#include "site/site.h"
#include "site/siteplan.h"
#include "storage/safefile.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// import, export: a register and the world outside it.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeImport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"kind"_s, CommandLine::tr("What the rows are: project, organisation …"), u"KIND"_s},
        {u"map"_s, CommandLine::tr("Which field a column is; may be repeated."), u"COLUMN=field"_s},
        {u"key"_s, CommandLine::tr("Updates the records with the same value in this field."),
         u"field"_s},
        {u"set"_s, CommandLine::tr("Gives every row this value; may be repeated."),
         u"field=value"_s},
        {u"create-missing"_s, CommandLine::tr("Makes the records that rows refer to by name.")},
        {u"skip-bad"_s, CommandLine::tr("Leaves out rows with errors instead of stopping.")},
        {u"currency"_s, CommandLine::tr("Currency of amounts without one; EUR."), u"CODE"_s,
         u"EUR"_s},
        {u"encoding"_s, CommandLine::tr("utf-8, utf-16 or windows-1252; guessed."), u"NAME"_s},
        {u"delimiter"_s, CommandLine::tr("comma, semicolon, tab or pipe; guessed."), u"NAME"_s},
        {u"dry-run"_s, CommandLine::tr("Says what would happen and writes nothing.")},
    });
}

Result<> readPairs(const QStringList &texts, QMap<QString, QString> &pairs, bool columnFirst)
{
    for (const QString &text : texts) {
        if (const auto pair = verb::assignment(text); !pair)
            return pair.error();
        // A column's name may hold "=", a field's key never does.
        const qsizetype at = columnFirst ? text.lastIndexOf(u'=') : text.indexOf(u'=');
        pairs.insert(text.first(at), text.sliced(at + 1));
    }
    return {};
}

Result<> readFormat(const QCommandLineParser &parser, ImportOptions &options)
{
    if (parser.isSet(u"encoding"_s)) {
        options.encoding = encodingFromName(parser.value(u"encoding"_s));
        if (!options.encoding)
            return Error{Error::Code::Usage,
                         CommandLine::tr("“%1” is no encoding. Choose utf-8, utf-16 or "
                                         "windows-1252.")
                             .arg(parser.value(u"encoding"_s)),
                         {}};
    }
    if (parser.isSet(u"delimiter"_s)) {
        options.delimiter = delimiterFromName(parser.value(u"delimiter"_s));
        if (!options.delimiter)
            return Error{Error::Code::Usage,
                         CommandLine::tr("“%1” is no delimiter. Choose comma, semicolon, tab or "
                                         "pipe.")
                             .arg(parser.value(u"delimiter"_s)),
                         {}};
    }
    return {};
}

Result<ImportOptions> importOptions(const QCommandLineParser &parser, const QString &data)
{
    ImportOptions options;
    const Result<const Kind *> kind = verb::kind(parser.value(u"kind"_s));
    if (!kind)
        return kind.error();
    options.kind = *kind;
    options.path = data;
    options.keyField = parser.value(u"key"_s);
    options.createMissing = parser.isSet(u"create-missing"_s);
    options.skipBad = parser.isSet(u"skip-bad"_s);
    options.currency = parser.value(u"currency"_s).toUpper();
    if (Result<> read = readPairs(parser.values(u"map"_s), options.columns, true); !read)
        return read.error();
    if (Result<> read = readPairs(parser.values(u"set"_s), options.set, false); !read)
        return read.error();
    if (Result<> read = readFormat(parser, options); !read)
        return read.error();
    return options;
}

/// What was guessed and what is wrong, then the sum.
Result<> tell(const ImportPlan &plan)
{
    QString text;
    for (const QString &note : plan.notes)
        text += note + u".\n"_s;
    for (const ImportProblem &problem : plan.problems)
        text += problem.text() + u'\n';
    text += plan.summary() + u'\n';
    return verb::print(text.toUtf8());
}

Result<int> runImport(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 2);
    if (!arguments)
        return arguments.error();
    const Result<ImportOptions> options = importOptions(parser, arguments->last());
    if (!options)
        return options.error();
    const bool dry = parser.isSet(u"dry-run"_s);
    Result<Store> store =
        Store::open(arguments->first(), dry ? Database::Access::Read : Database::Access::Write);
    if (!store)
        return store.error();
    Result<ImportPlan> plan = planImport(store->reader(), *options);
    if (!plan)
        return plan.error();
    if (Result<> told = tell(*plan); !told)
        return told.error();
    if (Result<> ready = plan->ready(); !ready)
        return ready.error();
    if (dry)
        return 0;
    const Result<> written = store->apply(plan->batch);
    return written ? Result<int>(0) : written.error();
}

void describeExport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"theme"_s, CommandLine::tr("Folder of your own templates and style sheet."), u"DIR"_s},
        {u"base-url"_s, CommandLine::tr("Web address that the site will have."), u"URL"_s},
        {u"lang"_s, CommandLine::tr("Only the pages in this language: sv, en, de, da."), u"LANG"_s},
        {u"page"_s, CommandLine::tr("Only the page with this address or title."), u"SLUG"_s},
        {u"fragment"_s,
         CommandLine::tr("The page as a piece of HTML for another web site, without its frame.")},
        {u"class-prefix"_s,
         CommandLine::tr("Keeps the classes of a fragment, with this before each."), u"PREFIX"_s},
        {u"allow-findings"_s,
         CommandLine::tr("Also with errors that “check FILE --publish” tells.")},
    });
}

/// A piece may take the place of an earlier one, but not of a page of a site or of anything else.
Result<> mayTake(const QString &folder, const QString &file)
{
    if (SiteFolder::isSite(folder))
        return Error{Error::Code::Access,
                     CommandLine::tr("“%1” holds an exported web site. Choose another folder for "
                                     "the fragment.")
                         .arg(folder),
                     {}};
    QFile there(file);
    if (!there.exists())
        return {};
    if (there.open(QIODevice::ReadOnly) && isFragment(there.readAll()))
        return {};
    return Error{Error::Code::Access,
                 CommandLine::tr("“%1” is there already, and is no fragment of Utblick's. Move it "
                                 "away, or choose another folder.")
                     .arg(file),
                 {}};
}

/// Writes one page or record as a piece for another web site.
Result<int> writeFragment(const Store &store, const SiteExport &options, const QString &prefix)
{
    if (options.page.isEmpty())
        return Error{Error::Code::Usage,
                     CommandLine::tr("Say which page shall be a fragment, with --page."),
                     {}};
    const Result<QByteArray> html = siteFragment(store, options, prefix);
    if (!html)
        return html.error();
    if (!QDir().mkpath(options.folder))
        return Error{Error::Code::Access,
                     CommandLine::tr("The folder “%1” cannot be made. Choose another folder.")
                         .arg(options.folder),
                     {}};
    const QString file = QDir(options.folder).filePath(slugOf(options.page) + u".html"_s);
    if (const Result<> free = mayTake(options.folder, file); !free)
        return free.error();
    if (const Result<> written = safefile::write(file, *html); !written)
        return written.error();
    const Result<> told = verb::print(file.toUtf8() + '\n');
    return told ? Result<int>(0) : told.error();
}

/// The web address that is asked for; empty without one.
Result<QString> baseUrl(const QCommandLineParser &parser)
{
    const QString written = parser.value(u"base-url"_s);
    if (written.isEmpty() || !siteAddress(written).isEmpty())
        return written;
    return Error{Error::Code::Usage,
                 CommandLine::tr("“%1” is no web address for --base-url. Write it like "
                                 "https://www.example.org.")
                     .arg(written),
                 {}};
}

Result<int> runExport(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 2);
    if (!arguments)
        return arguments.error();
    const Result<QString> language = verb::siteLanguage(parser);
    if (!language)
        return language.error();
    const Result<QString> address = baseUrl(parser);
    if (!address)
        return address.error();
    const Result<Store> store = Store::open(arguments->first(), Database::Access::Read);
    if (!store)
        return store.error();
    const SiteExport options{.folder = arguments->last(),
                             .theme = parser.value(u"theme"_s),
                             .address = *address,
                             .language = *language,
                             .page = parser.value(u"page"_s),
                             .allowFindings = parser.isSet(u"allow-findings"_s)};
    if (parser.isSet(u"fragment"_s))
        return writeFragment(*store, options, parser.value(u"class-prefix"_s));
    const Result<SiteSummary> done = exportSite(*store, options);
    if (!done)
        return done.error();
    const Result<> told = verb::print(CommandLine::tr("%1 (%2 written, %3 unchanged, %4 removed)\n")
                                          .arg(done->start)
                                          .arg(done->written())
                                          .arg(done->unchanged)
                                          .arg(done->removed.size())
                                          .toUtf8());
    return told ? Result<int>(0) : told.error();
}

} // namespace

std::span<const Verb> exchangeVerbs()
{
    static constexpr Verb list[] = {
        {"import", "FILE DATA",
         QT_TRANSLATE_NOOP("CommandLine", "Imports the rows of a CSV or TSV file."), false,
         describeImport, runImport},
        {"export", "FILE DIR",
         QT_TRANSLATE_NOOP("CommandLine", "Writes the published pages as a web site."), false,
         describeExport, runExport},
    };
    return list;
}
