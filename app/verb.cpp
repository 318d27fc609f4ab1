#include "verb.h"

#include "records/choices.h"

#include <QCoreApplication>

#include <cstdio>

namespace verb {

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString &message)
{
    return {Error::Code::Usage, message, {}};
}

} // namespace

Result<QStringList> arguments(const QCommandLineParser &parser, int count)
{
    const QStringList given = parser.positionalArguments().mid(1);
    if (given.size() == count)
        return given;
    return usage(given.size() < count ? CommandLine::tr("Too few arguments.")
                                      : CommandLine::tr("Too many arguments."));
}

Result<const Kind *> kind(const QString &key)
{
    if (const Kind *found = findKind(key))
        return found;
    QStringList keys;
    for (const Kind *one : kinds())
        keys.append(QString::fromUtf8(one->key()));
    return usage(
        CommandLine::tr("“%1” is no kind of record. Choose one of %2.").arg(key, keys.join(u", ")));
}

Result<int> field(const Kind &kind, const QString &key)
{
    const int index = kind.indexOf(key);
    if (index >= 0)
        return index;
    QStringList keys;
    for (const FieldInfo &info : kind.fields())
        keys.append(QString::fromUtf8(info.key));
    return usage(CommandLine::tr("“%1” is no field of %2. Choose one of %3.")
                     .arg(key, QString::fromUtf8(kind.key()), keys.join(u", ")));
}

Result<std::pair<QString, QString>> assignment(const QString &text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at <= 0)
        return usage(
            CommandLine::tr("“%1” lacks an equals sign. Write it like status=running.").arg(text));
    return std::pair{text.first(at), text.sliced(at + 1)};
}

Result<QString> siteLanguage(const QCommandLineParser &parser)
{
    const QString language = parser.value(u"lang"_s);
    QStringList codes;
    for (const Choice &choice : contentLanguages())
        codes.append(QString::fromLatin1(choice.code));
    if (!parser.isSet(u"lang"_s) || codes.contains(language))
        return language;
    return usage(CommandLine::tr("“%1” is no language of pages. Choose one of: %2.")
                     .arg(language, codes.join(u", ")));
}

Result<> print(const QByteArray &text)
{
    const bool written =
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size())
        && std::fflush(stdout) == 0;
    if (written)
        return {};
    return Error{Error::Code::Disk, CommandLine::tr("The result could not be written."), {}};
}

} // namespace verb
