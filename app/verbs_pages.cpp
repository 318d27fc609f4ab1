#include "verb.h"

#include "pages/htmlblocks.h"
#include "pages/pagehtml.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

// clean-paste: the content of pages.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeCleanPaste(QCommandLineParser &parser)
{
    parser.addOption(
        {u"language"_s,
         CommandLine::tr("Language of the page, such as sv; passages in it are not marked."),
         u"TAG"_s});
}

Result<int> runCleanPaste(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 0);
    if (!arguments)
        return arguments.error();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Code::Access, CommandLine::tr("Standard input cannot be read."), {}};
    const QByteArray html = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return Error{Error::Code::Access, CommandLine::tr("Standard input cannot be read."), {}};
    const QString language = parser.value(u"language"_s);
    const HtmlBlocks read =
        blocksFromHtml(html, {.language = language, .address = {}, .keepImage = {}, .above = 1});
    const Result<> told = verb::print(pageHtml(read.blocks, {.language = language}).toUtf8());
    return told ? Result<int>(0) : told.error();
}

} // namespace

std::span<const Verb> pageVerbs()
{
    static constexpr Verb list[] = {
        {"clean-paste", "",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Reads HTML from standard input and prints it as a paste into a page "
                           "keeps it."),
         false, describeCleanPaste, runCleanPaste},
    };
    return list;
}
