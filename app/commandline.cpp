#include "commandline.h"

#include "verb.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace commandline {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Verb *verbNamed(const QString &name)
{
    const auto all = verbs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Verb &verb) {
        return name == QLatin1StringView(verb.name);
    });
    return found == all.end() ? nullptr : &*found;
}

void complain(const QString &message)
{
    // One line, whatever the message holds, so that scripts can read it.
    const QByteArray line = u"utblick: %1\n"_s.arg(message.simplified()).toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

QString summary(const Verb &verb)
{
    return QCoreApplication::translate("CommandLine", verb.summary);
}

QByteArray overview()
{
    QString text = CommandLine::tr("Usage: utblick [FILE]          opens the window\n"
                                   "       utblick VERB …          without a window\n\nVerbs:\n");
    for (const Verb &verb : verbs())
        text += u"  %1  %2\n"_s.arg(QString::fromUtf8(verb.name).leftJustified(11), summary(verb));
    text +=
        CommandLine::tr("\n“utblick VERB --help” describes a verb. Exit codes: 0 done, 1 failed, "
                        "2 not understood.\n");
    return text.toUtf8();
}

bool isHelp(const QString &word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

int finish(const Result<int> &result, const Verb &verb)
{
    if (result)
        return *result;
    complain(result.error().line());
    if (result.error().code != Error::Code::Usage)
        return 1;
    complain(CommandLine::tr("“utblick %1 --help” says how to use it.")
                 .arg(QString::fromUtf8(verb.name)));
    return 2;
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary(verb));
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Shows this help."));
    parser.addOption(help);
    parser.addPositionalArgument(QString::fromUtf8(verb.name), summary(verb),
                                 QString::fromUtf8(verb.name));
    for (const QString &argument :
         QString::fromUtf8(verb.arguments).split(u' ', Qt::SkipEmptyParts))
        parser.addPositionalArgument(argument, {}, argument);
    if (verb.describe)
        verb.describe(parser);
    if (!parser.parse(arguments))
        return finish(Error{Error::Code::Usage, parser.errorText(), {}}, verb);
    if (parser.isSet(help))
        return verb::print(parser.helpText().toUtf8()) ? 0 : 1;
    return finish(verb.run(parser), verb);
}

} // namespace

bool isAsked(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    return verbNamed(word) || isHelp(word) || word.startsWith(u"--version");
}

bool draws(const QStringList &arguments)
{
    const Verb *verb = verbNamed(arguments.value(1));
    return verb && verb->draws;
}

int run(const QStringList &arguments)
{
    if (const Verb *verb = verbNamed(arguments.value(1)))
        return runVerb(*verb, arguments);
    const QByteArray text = isHelp(arguments.value(1))
        ? overview()
        : u"utblick %1\n"_s.arg(QCoreApplication::applicationVersion()).toUtf8();
    return verb::print(text) ? 0 : 1;
}

} // namespace commandline

std::span<const Verb> verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> list;
        for (const auto part : {registerVerbs(), exchangeVerbs(), printVerbs(), readingVerbs(),
                                editVerbs(), pageVerbs()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}
