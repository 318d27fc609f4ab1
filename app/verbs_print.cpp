#include "verb.h"

#include "printorder.h"

#include "report/report.h"
#include "report/splitfiles.h"
#include "storage/safefile.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

// print: records and registers on paper.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describePrint(QCommandLineParser &parser)
{
    printorder::describe(parser);
    parser.addOptions({
        {u"split"_s,
         CommandLine::tr("Writes a file for each record into the folder OUT, named by case number "
                         "and title.")},
        {u"overwrite"_s,
         CommandLine::tr("With --split, replaces files that are in the folder already.")},
        {u"html"_s,
         CommandLine::tr("Writes accessible HTML instead of a PDF, which has no tags for screen "
                         "readers: choose it for a summary or poster that is published. The other "
                         "reports are internal: they may hold what is not published.")},
        {{u"o"_s, u"output"_s}, CommandLine::tr("The file or folder to write."), u"OUT"_s},
    });
}

Result<> writeSplit(const Store &store, const ReportOrder &order, const splitfiles::Target &target)
{
    if (!QDir().mkpath(target.folder))
        return Error{Error::Code::Access,
                     CommandLine::tr("The folder “%1” cannot be made. Choose another folder.")
                         .arg(target.folder),
                     {}};
    const Result<int> written =
        splitfiles::write(target, reportFiles(store),
                          [&](const ReportSink &sink) { return eachDocument(store, order, sink); });
    return written ? Result<>() : Result<>(written.error());
}

/// The only document of \a order: several make no web page.
Result<QByteArray> oneHtml(const Store &store, const ReportOrder &order)
{
    QByteArray html;
    const Result<> made =
        eachDocument(store, order, [&](const ReportDocument &document) -> Result<> {
            if (!html.isEmpty())
                return Error{Error::Code::Usage,
                             CommandLine::tr("Several records make several web pages. Choose one "
                                             "with --id, or write a file for each with --split."),
                             {}};
            html = document.html;
            return {};
        });
    return made ? Result<QByteArray>(html) : made.error();
}

Result<int> runPrint(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 1);
    if (!arguments)
        return arguments.error();
    const QString output = parser.value(u"output"_s);
    if (output.isEmpty())
        return Error{Error::Code::Usage, CommandLine::tr("Say where to write it: -o OUT."), {}};
    const Result<Store> store = Store::open(arguments->first(), Database::Access::Read);
    if (!store)
        return store.error();
    const Result<ReportOrder> order = printorder::read(*store, parser);
    if (!order)
        return order.error();
    const bool isHtml = parser.isSet(u"html"_s);
    if (parser.isSet(u"split"_s)) {
        const splitfiles::Target target{
            output, isHtml ? splitfiles::Form::WebPage : splitfiles::Form::Pdf,
            parser.isSet(u"overwrite"_s) ? splitfiles::Existing::Replace
                                         : splitfiles::Existing::Refuse};
        const Result<> done = writeSplit(*store, *order, target);
        return done ? Result<int>(0) : done.error();
    }
    const Result<QByteArray> bytes = isHtml ? oneHtml(*store, *order) : reportPdf(*store, *order);
    if (!bytes)
        return bytes.error();
    const Result<> done = safefile::write(output, *bytes);
    return done ? Result<int>(0) : done.error();
}

} // namespace

std::span<const Verb> printVerbs()
{
    static constexpr Verb list[] = {
        {"print", "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "Writes summaries and reports as PDF or HTML."), true,
         describePrint, runPrint},
    };
    return list;
}
