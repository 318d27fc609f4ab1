#include "printorder.h"

#include "listing.h"
#include "verb.h"

#include "exchange/siteword.h"
#include "records/fold.h"
#include "records/parse.h"
#include "report/groupfields.h"
#include "report/report.h"
#include "storage/store.h"
#include "tables/readyviews.h"
#include "tables/rowindex.h"
#include "tables/savedviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace printorder {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

Error usage(const QString &message)
{
    return {Error::Code::Usage, message, {}};
}

Error noRecord()
{
    return {Error::Code::NotFound,
            CommandLine::tr("No record fits, so nothing was printed. Choose other records with "
                            "--id, --where or --view."),
            {}};
}

/// What the report cannot do must not be passed over in silence.
Result<> checkFits(const ReportKind &report, const QCommandLineParser &parser)
{
    const QString refusal = CommandLine::tr("--%1 is not for the report %2, but for %3.");
    for (const auto &[option, flag] :
         {std::pair{u"group"_s, &ReportKind::isGrouped}, {u"year"_s, &ReportKind::isYearly}}) {
        if (!parser.isSet(option) || report.*flag)
            continue;
        const auto fitting = std::ranges::find_if(
            reportKinds(), [flag = flag](const ReportKind &one) { return one.*flag; });
        return usage(refusal.arg(option, QString::fromLatin1(report.key),
                                 QString::fromLatin1(fitting->key)));
    }
    return {};
}

Result<const ReportKind *> reportOf(const QString &key)
{
    if (const ReportKind *found = findReport(key))
        return found;
    QStringList keys;
    for (const ReportKind &report : reportKinds())
        keys.append(QString::fromLatin1(report.key));
    return usage(
        CommandLine::tr("“%1” is no report. Choose one of %2.").arg(key, keys.join(u", "_s)));
}

/// The kind that was asked for; the one that the report is about, else projects.
Result<const Kind *> kindFor(const ReportKind &report, const QCommandLineParser &parser)
{
    const QString own = QString::fromLatin1(report.kind);
    const QString asked = parser.value(u"kind"_s);
    if (asked.isEmpty())
        return verb::kind(own.isEmpty() ? u"project"_s : own);
    if (!own.isEmpty() && asked != own)
        return usage(CommandLine::tr("The report “%1” is about the kind %2. Leave out --kind.")
                         .arg(QString::fromLatin1(report.key), own));
    return verb::kind(asked);
}

Result<std::vector<qint64>> idsOf(const QStringList &texts)
{
    std::vector<qint64> ids;
    for (const QString &text : texts) {
        bool ok = false;
        ids.push_back(text.toLongLong(&ok));
        if (!ok)
            return usage(CommandLine::tr("“%1” is no id.").arg(text));
    }
    return ids;
}

/// The view of the register or of the program that is called \a name; ready ones also by their key.
Result<TableView> viewNamed(const Reader &reader, const Kind &kind, const QString &name)
{
    const Result<std::vector<ReadView>> saved = savedviews::of(reader, kind);
    if (!saved)
        return saved.error();
    const QString wanted = folded(name);
    QStringList names;
    for (const ReadView &read : *saved) {
        names.append(read.view.name);
        if (folded(read.view.name) != wanted)
            continue;
        if (read.notes.isEmpty())
            return read.view;
        return Error{Error::Code::Format, read.notes.first(), read.view.name};
    }
    for (const TableView &ready : readyviews::of(kind)) {
        if (ready.key == name || folded(ready.name) == wanted)
            return ready;
        names.append(ready.name);
    }
    return usage(CommandLine::tr("There is no view “%1” of %2. Choose one of %3.")
                     .arg(name, QString::fromLatin1(kind.key()), names.join(u", "_s)));
}

Result<std::vector<qint64>> idsIn(const TableView &view, const Store &store, const Kind &kind)
{
    RowQuery query;
    query.today = QDate::currentDate();
    const Result<FoundRows> found =
        RowIndex(kind, store.path()).find(view.query(query), [] { return false; });
    return found ? Result<std::vector<qint64>>(found->ids) : found.error();
}

/// "Status: Pågående, Avdelning: Näringsliv": the conditions in words of the report.
QString inWords(const Kind &kind, const std::vector<listing::Where> &where, QStringView language)
{
    QStringList words;
    for (const listing::Where &one : where) {
        const FieldInfo &field = kind.field(one.field);
        const bool isNamed = field.type == FieldType::Reference || field.type == FieldType::Link;
        const Result<QVariant> value = isNamed ? QVariant() : parse::value(field, one.value);
        const QString text = value ? siteValue(field, *value, language) : QString();
        words.append(siteLabel(kind, field, language) + u": "_s
                     + (text.isEmpty() ? one.value : text));
    }
    return words.join(u", "_s);
}

/// Which records: the ids, the rows of the view, or all, as long as they meet the conditions.
Result<> chooseRecords(const Store &store, const QCommandLineParser &parser, ReportOrder &order)
{
    const bool isChosen =
        parser.isSet(u"id"_s) || parser.isSet(u"where"_s) || parser.isSet(u"view"_s);
    if (!isChosen)
        return {};
    if (parser.isSet(u"id"_s) && parser.isSet(u"view"_s))
        return usage(CommandLine::tr("Choose records with --id or with --view, not both."));
    const Result<std::vector<listing::Where>> where =
        listing::conditions(*order.kind, parser.values(u"where"_s));
    if (!where)
        return where.error();
    order.selection = inWords(*order.kind, *where, order.language);
    Result<std::vector<qint64>> ids = idsOf(parser.values(u"id"_s));
    if (order.view && parser.isSet(u"view"_s)) {
        ids = idsIn(*order.view, store, *order.kind);
        order.selection = order.selection.isEmpty() ? order.view->name
                                                    : order.view->name + u", "_s + order.selection;
    } else if (!parser.isSet(u"id"_s)) {
        ids = listing::select(store, {order.kind, {}, {}, -1, false});
    }
    if (!ids)
        return ids.error();
    if (Result<> kept = listing::keepOnly(store.reader(), *order.kind, *where, *ids); !kept)
        return kept;
    order.ids = *std::move(ids);
    return order.ids.empty() ? Result<>(noRecord()) : Result<>();
}

/// The field to group by: its key, or a word that people use for it.
Result<QString> groupOf(const Kind &kind, const QString &text)
{
    for (const GroupField &one : groupFields) {
        const QString key = QString::fromLatin1(one.key);
        if (text == QLatin1StringView(one.word) && kind.indexOf(key) >= 0)
            return key;
    }
    if (text.isEmpty() || Listing::of(kind).indexOf(text) >= 0)
        return text;
    const Result<int> field = verb::field(kind, text);
    return field ? Result<QString>(text) : field.error();
}

Result<int> yearOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"year"_s))
        return QDate::currentDate().year();
    bool ok = false;
    const int year = parser.value(u"year"_s).toInt(&ok);
    if (ok && year >= firstYear && year <= lastYear)
        return year;
    return usage(CommandLine::tr("“%1” is not a year. Write four digits, such as %2.")
                     .arg(parser.value(u"year"_s))
                     .arg(QDate::currentDate().year()));
}

Result<QString> languageOf(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"lang"_s);
    if (QStringList{u"sv"_s, u"en"_s}.contains(language))
        return language;
    return usage(CommandLine::tr("“%1” is no language of reports. Choose sv or en.").arg(language));
}

/// Puts \a value into \a place; the error when there is none.
template <typename T> Result<> take(Result<T> value, T &place)
{
    if (!value)
        return value.error();
    place = *std::move(value);
    return {};
}

} // namespace

void describe(QCommandLineParser &parser)
{
    QStringList keys;
    for (const ReportKind &report : reportKinds())
        keys.append(QString::fromLatin1(report.key));
    parser.addOptions({
        {u"report"_s, CommandLine::tr("What to print; summary. One of %1.").arg(keys.join(u", "_s)),
         u"REPORT"_s, u"summary"_s},
        {u"kind"_s, CommandLine::tr("Kind of the records; project."), u"KIND"_s},
        {u"id"_s, CommandLine::tr("Which records; may be repeated. All when left out."), u"ID"_s},
        {u"where"_s, CommandLine::tr("Only records whose field has this value; may be repeated."),
         u"field=value"_s},
        {u"view"_s,
         CommandLine::tr("The records of this view, and its columns for the report table."),
         u"NAME"_s},
        {u"year"_s, CommandLine::tr("Year of the annual report; this year."), u"Y"_s},
        {u"group"_s,
         CommandLine::tr("Groups by programme, year, department, theme, priority, status, role or "
                         "another field."),
         u"FIELD"_s},
        {u"lang"_s, CommandLine::tr("Language of the report: sv (default) or en."), u"LANG"_s,
         u"sv"_s},
        {u"templates"_s, CommandLine::tr("Folder of your own templates."), u"DIR"_s},
    });
}

Result<ReportOrder> read(const Store &store, const QCommandLineParser &parser)
{
    ReportOrder order;
    order.report = parser.value(u"report"_s);
    order.templates = parser.value(u"templates"_s);
    const Result<const ReportKind *> report = reportOf(order.report);
    if (!report)
        return report.error();
    if (Result<> fits = checkFits(**report, parser); !fits)
        return fits.error();
    if (Result<> done = take(kindFor(**report, parser), order.kind); !done)
        return done.error();
    if (Result<> done = take(languageOf(parser), order.language); !done)
        return done.error();
    if (Result<> done = take(yearOf(parser), order.year); !done)
        return done.error();
    if (Result<> done = take(groupOf(*order.kind, parser.value(u"group"_s)), order.groupBy); !done)
        return done.error();
    if (parser.isSet(u"view"_s)) {
        Result<TableView> view = viewNamed(store.reader(), *order.kind, parser.value(u"view"_s));
        if (!view)
            return view.error();
        order.view = *std::move(view);
    }
    if (Result<> chosen = chooseRecords(store, parser, order); !chosen)
        return chosen.error();
    return order;
}

} // namespace printorder
