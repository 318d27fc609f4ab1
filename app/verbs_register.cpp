#include "verb.h"

#include "exchange/sample.h"
#include "site/sitecheck.h"
#include "storage/guard.h"
#include "storage/maintenance.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// new, check, dump, backup: a register as a whole.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeNew(QCommandLineParser &parser)
{
    parser.addOption({u"sample"_s, CommandLine::tr("Fills it with the sample municipality.")});
}

Result<int> runNew(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 1);
    if (!arguments)
        return arguments.error();
    const Result<> made = parser.isSet(u"sample"_s) ? writeSample(arguments->first())
                                                    : writeEmpty(arguments->first());
    return made ? Result<int>(0) : made.error();
}

/// What is unsound, or the error that kept the check from being made.
Result<QStringList> examined(const QString &path)
{
    const Result<Database> database = Database::open(path, Database::Access::Read);
    if (!database)
        return database.error();
    return maintenance::unsound(*database);
}

void describeCheck(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"publish"_s,
         CommandLine::tr("Tells what is to be mended before the web site is exported, one finding "
                         "a line; 1 when there are errors.")},
        {u"lang"_s, CommandLine::tr("Only the pages in this language: sv, en, de, da."), u"LANG"_s},
        {u"site"_s, CommandLine::tr("The exported site: tells which facts changed since."),
         u"DIR"_s},
    });
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Advice:
        return u"advice"_s;
    case Finding::Severity::Ok:
        return u"ok"_s;
    }
    return {};
}

/// "project 3, aims": what a script finds it by.
QString placeWords(const SiteFinding &found)
{
    QStringList words;
    if (found.kind)
        words.append(u"%1 %2"_s.arg(QLatin1StringView(found.kind->key())).arg(found.id));
    if (!found.finding.field.isEmpty())
        words.append(found.finding.field);
    if (found.finding.block >= 0)
        words.append(u"block %1"_s.arg(found.finding.block + 1));
    return words.join(u", "_s);
}

/// Severity, rule, place, record and message of each, between tabs.
Result<int> tellFindings(const QString &path, const SiteExport &options)
{
    const Result<Store> store = Store::open(path, Database::Access::Read);
    if (!store)
        return store.error();
    const Result<std::vector<SiteFinding>> found = checkSite(*store, options);
    if (!found)
        return found.error();
    QString lines;
    for (const SiteFinding &one : *found) {
        const QStringList cells{severityWord(one.finding.severity),
                                QString::fromLatin1(one.finding.rule), placeWords(one),
                                one.title.simplified(), one.finding.message.simplified()};
        lines += cells.join(u'\t') + u'\n';
    }
    if (found->empty())
        lines = CommandLine::tr("%1 can be published as it is.\n").arg(path);
    const Result<> told = verb::print(lines.toUtf8());
    if (!told)
        return told.error();
    return !found->empty() && found->front().isError() ? 1 : 0;
}

Result<int> runCheck(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 1);
    if (!arguments)
        return arguments.error();
    const Result<QString> language = verb::siteLanguage(parser);
    if (!language)
        return language.error();
    const QString path = arguments->first();
    if (const Result<guard::Findings> readable = guard::inspect(path); !readable)
        return Error{Error::Code::Usage, readable.error().message, {}};
    const Result<QStringList> unsound = examined(path);
    if (!unsound && unsound.error().code != Error::Code::Format)
        return Error{Error::Code::Usage, unsound.error().message, unsound.error().detail};
    if (!unsound)
        return unsound.error();
    if (!unsound->isEmpty())
        return Error{Error::Code::Format,
                     CommandLine::tr("%1 is damaged: %2").arg(path, unsound->join(u' ')),
                     {}};
    if (parser.isSet(u"publish"_s))
        return tellFindings(path, {.folder = parser.value(u"site"_s), .language = *language});
    const Result<> told = verb::print(CommandLine::tr("%1 is sound.\n").arg(path).toUtf8());
    return told ? Result<int>(0) : told.error();
}

Result<int> runDump(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 1);
    if (!arguments)
        return arguments.error();
    const Result<Database> database = Database::open(arguments->first(), Database::Access::Read);
    if (!database)
        return database.error();
    Result<> printed;
    const Result<> dumped = maintenance::dump(*database, [&](const QByteArray &line) {
        printed = verb::print(line);
        return printed.ok();
    });
    if (!dumped)
        return dumped.error();
    return printed ? Result<int>(0) : printed.error();
}

Result<int> runBackup(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 2);
    if (!arguments)
        return arguments.error();
    const Result<Database> database = Database::open(arguments->first(), Database::Access::Read);
    if (!database)
        return database.error();
    const Result<> saved = maintenance::backup(*database, arguments->last());
    return saved ? Result<int>(0) : saved.error();
}

} // namespace

std::span<const Verb> registerVerbs()
{
    static constexpr Verb list[] = {
        {"new", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Makes a new register."), false,
         describeNew, runNew},
        {"check", "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Says whether a register is sound: 0 sound, 1 damaged, 2 cannot open."),
         false, describeCheck, runCheck},
        {"dump", "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Prints the content as text, the same for the same content."),
         false, nullptr, runDump},
        {"backup", "FILE DEST",
         QT_TRANSLATE_NOOP("CommandLine", "Copies a register and verifies the copy."), false,
         nullptr, runBackup},
    };
    return list;
}
