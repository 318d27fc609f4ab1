#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// One row of CSV as CsvWriter writes it, with its line end.
QByteArray csvLine(const QStringList &cells);

/// Writes UTF-8 CSV that CsvReader reads back as it was: commas, LF, no byte order mark, quotes
/// where needed (RFC 4180). The first row must have at least one cell, and all the same number.
class CsvWriter
{
public:
    /// Takes the next piece of the file; what it returns stops the writing.
    using Sink = std::function<Result<>(QByteArrayView)>;

    /// Hands pieces of about 64 KiB to \a sink.
    explicit CsvWriter(Sink sink);
    /// Appends to \a target, which outlives the writer.
    explicit CsvWriter(QByteArray &target);

    /// Writes one row. After an error of the sink nothing more is written.
    void row(const QStringList &cells);
    /// Hands over what is left; the first error of the sink, if any.
    Result<> finish();

private:
    void flush();

    Sink m_sink;
    QByteArray m_buffer;
    Result<> m_result;
};
