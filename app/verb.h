#pragma once

#include "records/kind.h"
#include "records/result.h"

#include <QCommandLineParser>
#include <QString>

#include <span>

/// One thing the program does from the command line, without a window.
struct Verb
{
    const char *name;
    const char *arguments; ///< positional arguments as they stand in the help
    const char *summary; ///< English, translated in the context "CommandLine"
    bool draws; ///< needs fonts, so a QGuiApplication
    void (*describe)(QCommandLineParser &parser); ///< adds options; may be null
    /// The exit code, or what went wrong. Usage gives exit code 2, other errors 1.
    Result<int> (*run)(const QCommandLineParser &parser);
};

/// All verbs, in the order of the help.
std::span<const Verb> verbs();

// The verbs by what they touch; verbs() gathers them.
std::span<const Verb> registerVerbs();
std::span<const Verb> readingVerbs();
std::span<const Verb> editVerbs();
std::span<const Verb> exchangeVerbs();
std::span<const Verb> printVerbs();
std::span<const Verb> pageVerbs();

namespace verb {

/// The positional arguments, when there are \a count of them; Usage otherwise.
Result<QStringList> arguments(const QCommandLineParser &parser, int count);
/// "Choose one of: …" when \a key names no kind.
Result<const Kind *> kind(const QString &key);
/// The index of the field \a key of \a kind; Usage with the possible keys when there is none.
Result<int> field(const Kind &kind, const QString &key);
/// The two sides of NAME=VALUE; Usage when there is no "=".
Result<std::pair<QString, QString>> assignment(const QString &text);
/// The value of the option "lang" of a verb about the web site; Usage when no pages are written in
/// that language.
Result<QString> siteLanguage(const QCommandLineParser &parser);
/// Writes to standard output at once. Disk when nobody reads it or the disk is full.
Result<> print(const QByteArray &text);

} // namespace verb
