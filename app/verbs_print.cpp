#include "verb.h"

#include "printorder.h"

#include "report/filenames.h"
#include "report/report.h"
#include "storage/safefile.h"
#include "storage/store.h"

#include "paper/pdffile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

// print: records and registers on paper.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Files that are kept in memory until they are written together: more would cost too much of it.
constexpr size_t written = 64;

void describePrint(QCommandLineParser &parser)
{
    printorder::describe(parser);
    parser.addOptions({
        {u"split"_s,
         CommandLine::tr("Writes a file for each record into the folder OUT, named by case number "
                         "and title.")},
        {u"html"_s,
         CommandLine::tr("Writes accessible HTML instead of a PDF, which has no tags for screen "
                         "readers: choose it for what is published.")},
        {{u"o"_s, u"output"_s}, CommandLine::tr("The file or folder to write."), u"OUT"_s},
    });
}

/// One document as the file that was asked for.
Result<QByteArray> fileOf(const ReportDocument &document, const PaperDocument::Files &files,
                          bool isHtml)
{
    if (isHtml)
        return document.html;
    PdfFile pdf(QDateTime::currentDateTime());
    pdf.add(PaperDocument::layOut(document.html, {}, files));
    return pdf.finish();
}

/// Writes the documents of an order into a folder, some at a time.
class SplitWriter
{
public:
    SplitWriter(const Store &store, const QString &folder, bool isHtml)
        : m_files(reportFiles(store))
        , m_folder(folder)
        , m_isHtml(isHtml)
    {
    }

    Result<> add(const ReportDocument &document)
    {
        Result<QByteArray> bytes = fileOf(document, m_files, m_isHtml);
        if (!bytes)
            return bytes.error();
        const QString name = m_names.take(document.fileName) + (m_isHtml ? u".html"_s : u".pdf"_s);
        m_waiting.push_back({m_folder.filePath(name), *std::move(bytes)});
        return m_waiting.size() < written ? Result<>() : flush();
    }
    Result<> flush()
    {
        const Result<> done = safefile::writeAll(m_waiting);
        m_waiting.clear();
        return done;
    }

private:
    PaperDocument::Files m_files;
    QDir m_folder;
    bool m_isHtml;
    FileNames m_names;
    std::vector<safefile::Content> m_waiting;
};

Result<> writeSplit(const Store &store, const ReportOrder &order, const QString &folder,
                    bool isHtml)
{
    if (!QDir().mkpath(folder))
        return Error{
            Error::Code::Access,
            CommandLine::tr("The folder “%1” cannot be made. Choose another folder.").arg(folder),
            {}};
    SplitWriter writer(store, folder, isHtml);
    const Result<> made = eachDocument(
        store, order, [&](const ReportDocument &document) { return writer.add(document); });
    return made ? writer.flush() : made;
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
        const Result<> done = writeSplit(*store, *order, output, isHtml);
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
