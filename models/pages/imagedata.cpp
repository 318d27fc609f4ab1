#include "pages/imagedata.h"

using namespace Qt::StringLiterals;

namespace {

bool isImage(const QByteArray &data)
{
    const bool isWebp = data.startsWith("RIFF") && data.mid(8, 4) == "WEBP";
    return data.startsWith("\x89PNG\r\n\x1a\n") || data.startsWith("\xff\xd8\xff")
        || data.startsWith("GIF87a") || data.startsWith("GIF89a") || isWebp;
}

} // namespace

QByteArray imageData(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || !address.startsWith("data:"_L1, Qt::CaseInsensitive))
        return {};
    const QByteArray body = QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1());
    const bool isBase64 = address.left(comma).trimmed().endsWith("base64"_L1, Qt::CaseInsensitive);
    const QByteArray data = isBase64 ? QByteArray::fromBase64(body) : body;
    return isImage(data) ? data : QByteArray();
}
