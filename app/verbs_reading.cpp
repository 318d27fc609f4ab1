#include "verb.h"

#include "listing.h"
#include "storage/search.h"
#include "storage/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// list, search: what stands in a register.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeList(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"where"_s, CommandLine::tr("Only records whose field has this value; may be repeated."),
         u"field=value"_s},
        {u"search"_s, CommandLine::tr("Only records with these words in a listed field."),
         u"words"_s},
        {u"sort"_s, CommandLine::tr("Sorts by a field, in Swedish order; -field backwards."),
         u"field"_s},
        {u"format"_s, CommandLine::tr("table (default), csv or json."), u"format"_s, u"table"_s},
    });
}

Result<listing::Options> listOptions(const QCommandLineParser &parser, const QString &kindKey)
{
    const Result<const Kind *> kind = verb::kind(kindKey);
    if (!kind)
        return kind.error();
    Result<std::vector<listing::Where>> where =
        listing::conditions(**kind, parser.values(u"where"_s));
    if (!where)
        return where.error();
    listing::Options options{*kind, *std::move(where), parser.value(u"search"_s), -1, false};
    QString sort = parser.value(u"sort"_s);
    options.descending = sort.startsWith(u'-');
    if (options.descending)
        sort = sort.sliced(1);
    if (!sort.isEmpty()) {
        const Result<int> field = verb::field(**kind, sort);
        if (!field)
            return field.error();
        options.sortField = *field;
    }
    return options;
}

Result<int> runList(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 2);
    if (!arguments)
        return arguments.error();
    const Result<listing::Options> options = listOptions(parser, arguments->last());
    if (!options)
        return options.error();
    const QString format = parser.value(u"format"_s);
    const auto write = format == u"csv" ? listing::writeCsv
        : format == u"json"             ? listing::writeJson
        : format == u"table"            ? listing::writeTable
                                        : nullptr;
    if (!write)
        return Error{Error::Code::Usage,
                     CommandLine::tr("“%1” is no format. Choose table, csv or json.").arg(format),
                     {}};
    const Result<Store> store = Store::open(arguments->first(), Database::Access::Read);
    if (!store)
        return store.error();
    const Result<std::vector<qint64>> ids = listing::select(*store, *options);
    if (!ids)
        return ids.error();
    const Result<> written = write(store->reader(), *options->kind, *ids, verb::print);
    return written ? Result<int>(0) : written.error();
}

Result<int> runSearch(const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments().mid(1);
    if (given.size() < 2)
        return Error{Error::Code::Usage, CommandLine::tr("Too few arguments."), {}};
    const Result<Database> database = Database::open(given.first(), Database::Access::Read);
    if (!database)
        return database.error();
    const Result<std::vector<Hit>> hits = search(*database, given.mid(1).join(u' '), 10'000);
    if (!hits)
        return hits.error();
    for (const Hit &hit : *hits) {
        const QString line =
            u"%1 %2\t%3\t%4\n"_s.arg(QString::fromUtf8(hit.record.kind->key()))
                .arg(hit.record.id)
                .arg(hit.record.title,
                     hit.excerpt.isEmpty() ? hit.field : hit.field + u": "_s + hit.excerpt);
        if (Result<> printed = verb::print(line.toUtf8()); !printed)
            return printed.error();
    }
    return 0;
}

} // namespace

std::span<const Verb> readingVerbs()
{
    static constexpr Verb list[] = {
        {"list", "FILE KIND",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Prints the records of a kind: project, programme, partnership …"),
         false, describeList, runList},
        {"search", "FILE WORDS",
         QT_TRANSLATE_NOOP("CommandLine", "Finds records of any kind by words in them."), false,
         nullptr, runSearch},
    };
    return list;
}
