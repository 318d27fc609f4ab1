#include "pages/imagedata.h"

#include "pages/pageimage.h"

using namespace Qt::StringLiterals;

QByteArray imageData(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || !address.startsWith("data:"_L1, Qt::CaseInsensitive))
        return {};
    const QByteArray body = QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1());
    const bool isBase64 = address.left(comma).trimmed().endsWith("base64"_L1, Qt::CaseInsensitive);
    const QByteArray data = isBase64 ? QByteArray::fromBase64(body) : body;
    return !imageSuffix(data).isEmpty() ? data : QByteArray();
}
