#include "verb.h"

#include "editscript.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// edit: a script of changes, each committed and acknowledged.

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describeEdit(QCommandLineParser &parser)
{
    parser.addOption(
        {u"script"_s,
         CommandLine::tr("Changes, one JSON object a line: {\"op\":\"insert\","
                         "\"kind\":\"project\",\"values\":{…}}, also update and remove "
                         "with \"id\", undo, redo. Prints ACK and the number of each "
                         "line once it is committed."),
         u"FILE.jsonl"_s});
}

Result<int> runEdit(const QCommandLineParser &parser)
{
    const Result<QStringList> arguments = verb::arguments(parser, 1);
    if (!arguments)
        return arguments.error();
    if (!parser.isSet(u"script"_s))
        return Error{Error::Code::Usage, CommandLine::tr("Say which script to run: --script."), {}};
    QFile script(parser.value(u"script"_s));
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     CommandLine::tr("“%1” cannot be read. Check its name.").arg(script.fileName()),
                     script.errorString()};
    Result<Store> store = Store::open(arguments->first());
    if (!store)
        return store.error();
    if (!store->isWritable())
        return Error{Error::Code::Access,
                     CommandLine::tr("The register or its folder may not be written to."),
                     {}};
    for (int number = 1; !script.atEnd(); ++number) {
        const QByteArray line = script.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const Result<> done = editscript::runLine(*store, line);
        if (!done)
            return Error{done.error().code,
                         CommandLine::tr("Line %1: %2").arg(number).arg(done.error().message),
                         done.error().detail};
        if (Result<> told = verb::print("ACK " + QByteArray::number(number) + '\n'); !told)
            return told.error();
    }
    return 0;
}

} // namespace

std::span<const Verb> editVerbs()
{
    static constexpr Verb list[] = {
        {"edit", "FILE",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Runs a script of changes through the same code as the "
                           "window."),
         false, describeEdit, runEdit},
    };
    return list;
}
