#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

/// How the letters of a text file are stored.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// The name a user knows: "UTF-8", "UTF-16", "Windows-1252".
QString encodingName(Encoding encoding);

/// Reads utf-8, utf8, utf-16, utf-16le, utf-16be, windows-1252, cp1252, latin1 and iso-8859-1, in
/// any case. Latin-1 is read as Windows-1252, as browsers do (WHATWG Encoding Standard, 4.2).
/// Plain utf-16 is little-endian unless the file's byte order mark says otherwise.
std::optional<Encoding> encodingFromName(QStringView name);

/// A whole text file as UTF-8, and how it was stored.
struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
public:
    QByteArray utf8; ///< valid, without byte order mark
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false; ///< the file began with one
    bool asked = false; ///< the user named the encoding
    qint64 firstForeignLine = 0; ///< the first line that is not valid UTF-8, 0 when all are

    /// Reads the file at \a path; guesses the encoding from all of it unless \a asked names one.
    ///
    /// Guess: byte order mark; UTF-16 when nearly every second byte is NUL; valid UTF-8; else
    /// Windows-1252. Mostly valid UTF-8 with a few foreign bytes is damaged, not Windows-1252:
    /// Error::Format with the line. NotFound when missing, Access when it may not be read, Disk
    /// when it breaks off, Format for a folder, an empty or a binary file.
    static Result<TextFile> read(const QString &path, std::optional<Encoding> asked = {});

    /// The same for \a bytes already read; \a name stands in the messages.
    static Result<TextFile> decode(QByteArray bytes, const QString &name,
                                   std::optional<Encoding> asked = {});

    /// What was guessed about the encoding and why, in one sentence without full stop.
    QString note() const;
};
