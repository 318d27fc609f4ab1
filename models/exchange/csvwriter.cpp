#include "exchange/csvwriter.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype pieceSize = 65536;

bool needsQuotes(QByteArrayView cell)
{
    for (const char special : {',', '"', '\n', '\r'}) {
        if (cell.contains(special))
            return true;
    }
    // Other programs trim blanks; a first line "sep=;" would name the delimiter.
    return cell.startsWith(' ') || cell.endsWith(' ') || cell.startsWith("sep="_ba);
}

void appendCell(QByteArray &line, const QString &text, bool alone)
{
    QByteArray utf8 = text.toUtf8();
    // An empty cell alone on its line would be a blank line, which is no row.
    if (!needsQuotes(utf8) && !(alone && utf8.isEmpty())) {
        line.append(utf8);
        return;
    }
    line.append('"').append(utf8.replace('"', "\"\"")).append('"');
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(',');
        appendCell(line, cells[i], cells.size() == 1);
    }
    return line + '\n';
}

CsvWriter::CsvWriter(Sink sink)
    : m_sink(std::move(sink))
{
}

CsvWriter::CsvWriter(QByteArray &target)
    : CsvWriter([&target](QByteArrayView piece) {
        target.append(piece);
        return Result<>();
    })
{
}

void CsvWriter::row(const QStringList &cells)
{
    m_buffer.append(csvLine(cells));
    if (m_buffer.size() >= pieceSize)
        flush();
}

void CsvWriter::flush()
{
    if (m_result.ok() && !m_buffer.isEmpty())
        m_result = m_sink(m_buffer);
    m_buffer.clear();
}

Result<> CsvWriter::finish()
{
    flush();
    return m_result;
}
