#include "exchange/textfile.h"

#include "exchange/textguess.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {
struct EncodingName
{
    QLatin1StringView name;
    Encoding encoding;
};

constexpr EncodingName encodingNames[] = {
    {"utf-8"_L1, Encoding::Utf8},
    {"utf8"_L1, Encoding::Utf8},
    {"utf-16"_L1, Encoding::Utf16LittleEndian},
    {"utf16"_L1, Encoding::Utf16LittleEndian},
    {"utf-16le"_L1, Encoding::Utf16LittleEndian},
    {"utf-16be"_L1, Encoding::Utf16BigEndian},
    {"windows-1252"_L1, Encoding::Windows1252},
    {"cp1252"_L1, Encoding::Windows1252},
    {"latin1"_L1, Encoding::Windows1252},
    {"latin-1"_L1, Encoding::Windows1252},
    {"iso-8859-1"_L1, Encoding::Windows1252},
};

Error refused(const QString &message, const QString &name)
{
    return {Error::Code::Format, message.arg(name), {}};
}

Error binary(const QString &name)
{
    return refused(TextFile::tr("%1 is not a text file. Save its content as CSV and import that."),
                   name);
}

Result<QByteArray> wholeFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return Error{Error::Code::Format,
                     TextFile::tr("%1 is a folder. Choose a file in it.").arg(name), path};
    if (!QFileInfo::exists(path))
        return Error{Error::Code::NotFound,
                     TextFile::tr("There is no file %1. Check its name and its folder.").arg(name),
                     path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Access,
                     TextFile::tr("%1 may not be read. Check who may open it.").arg(name),
                     path + u": "_s + file.errorString()};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() < file.size())
        return Error{Error::Code::Disk,
                     TextFile::tr("%1 could not be read to its end. Copy it to this computer and "
                                  "try again.")
                         .arg(name),
                     path + u": "_s + file.errorString()};
    return bytes;
}

/// UTF-16 without its byte order mark, or nothing when half a character stands in it.
std::optional<QByteArray> fromUtf16(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.size() % 2 != 0)
        return {};
    QStringDecoder decoder(encoding == Encoding::Utf16BigEndian ? QStringDecoder::Utf16BE
                                                                : QStringDecoder::Utf16LE,
                           QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (!QStringView(text).isValidUtf16())
        return {};
    return text.toUtf8();
}

bool isWide(Encoding encoding)
{
    return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
}

/// What the user asked for, except against UTF-16, which nobody can mistake.
EncodingGuess settled(QByteArrayView bytes, std::optional<Encoding> asked)
{
    EncodingGuess guess = guessEncoding(bytes);
    const bool wideFound = isWide(guess.encoding) && !guess.binary;
    if (!asked || wideFound)
        return guess;
    if (guess.encoding != asked)
        guess.markLength = 0;
    guess.binary = guess.binary && !isWide(*asked);
    guess.encoding = *asked;
    guess.damaged = false;
    return guess;
}

Error notValid(const TextFile &file, const QString &name)
{
    if (file.encoding == Encoding::Utf8)
        return {Error::Code::Format,
                TextFile::tr("Line %1 of %2 is not valid UTF-8. Name another encoding, for example "
                             "windows-1252, or save the file again as UTF-8.")
                    .arg(file.firstForeignLine)
                    .arg(name),
                {}};
    return refused(TextFile::tr("%1 is not valid UTF-16. Save it again as UTF-8 and try that."),
                   name);
}
} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    for (const EncodingName &known : encodingNames) {
        if (name.trimmed().compare(known.name, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return {};
}

Result<TextFile> TextFile::read(const QString &path, std::optional<Encoding> asked)
{
    Result<QByteArray> bytes = wholeFile(path);
    if (!bytes)
        return bytes.error();
    Result<TextFile> file = decode(std::move(bytes).value(), QFileInfo(path).fileName(), asked);
    if (!file)
        return Error{file.error().code, file.error().message, path};
    return file;
}

Result<TextFile> TextFile::decode(QByteArray bytes, const QString &name,
                                  std::optional<Encoding> asked)
{
    if (isWorkbook(bytes))
        return refused(tr("%1 is a workbook. Save it as CSV UTF-8 and import that file."), name);
    const EncodingGuess guess = settled(bytes, asked);
    TextFile file{.encoding = guess.encoding,
                  .byteOrderMark = guess.markLength > 0,
                  .asked = asked && isWide(*asked) == isWide(guess.encoding),
                  .firstForeignLine = guess.firstForeignLine};
    if (guess.binary)
        return binary(name);
    if (guess.damaged)
        return Error{Error::Code::Format,
                     tr("Line %1 of %2 is damaged: the rest of the file is UTF-8. Save the file "
                        "again as UTF-8, or name its encoding.")
                         .arg(guess.firstForeignLine)
                         .arg(name),
                     {}};
    bytes.remove(0, guess.markLength);
    std::optional<QByteArray> utf8;
    if (guess.encoding == Encoding::Windows1252)
        utf8 = fromWindows1252(bytes);
    else if (guess.encoding != Encoding::Utf8)
        utf8 = fromUtf16(bytes, guess.encoding);
    else if (guess.firstForeignLine == 0)
        utf8 = std::move(bytes);
    if (!utf8)
        return notValid(file, name);
    if (utf8->contains('\0'))
        return binary(name);
    file.utf8 = *std::move(utf8);
    if (QByteArrayView(file.utf8).trimmed().isEmpty())
        return refused(
            tr("%1 is empty. Choose a file with a row of column names and rows of data."), name);
    return file;
}

QString TextFile::note() const
{
    const QString name = encodingName(encoding);
    if (asked)
        return tr("Read as %1, as asked").arg(name);
    if (byteOrderMark)
        return tr("Read as %1: marked so at its start").arg(name);
    if (encoding == Encoding::Windows1252)
        return tr("Read as %1: line %2 is not valid UTF-8").arg(name).arg(firstForeignLine);
    return tr("Read as %1").arg(name);
}
