#pragma once

#include "exchange/textfile.h"

/// What the bytes of a file say about how its letters are stored.
struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    qsizetype markLength = 0; ///< bytes of the byte order mark
    qint64 firstForeignLine = 0; ///< the first line that is not valid UTF-8, 0 when all are
    bool binary = false; ///< NUL bytes where no text has them
    bool damaged = false; ///< nearly all UTF-8, but not wholly: no single encoding fits
};

/// Looks at every byte; see TextFile::read for the rules.
EncodingGuess guessEncoding(QByteArrayView bytes);

/// Number of line ends, each CR LF, LF or CR.
qint64 countLineEnds(QByteArrayView bytes);

/// True for the first bytes of an Excel or LibreOffice workbook (ZIP, or the older OLE2 container).
bool isWorkbook(QByteArrayView bytes);

/// Windows-1252 as UTF-8. The five bytes without a character become the control characters of the
/// same number, so that nothing is lost (WHATWG Encoding Standard, index windows-1252).
QByteArray fromWindows1252(QByteArrayView bytes);
