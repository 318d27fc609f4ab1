#include "clipdata.h"

#include "exchange/cliptable.h"

using namespace Qt::StringLiterals;

ClipData::ClipData(ClipText clip)
    : m_clip(std::move(clip))
{
}

QStringList ClipData::formats() const
{
    QStringList all{u"text/plain"_s, QString::fromLatin1(ClipTable::exactFormat)};
    if (m_clip.hasHtml())
        all.append(u"text/html"_s);
    return all;
}

QVariant ClipData::retrieveData(const QString &format, QMetaType type) const
{
    if (format == u"text/plain")
        return QString::fromUtf8(m_clip.text);
    if (format == u"text/html" && m_clip.hasHtml())
        return QString::fromUtf8(m_clip.html());
    if (format == QLatin1StringView(ClipTable::exactFormat))
        return m_clip.exact.isEmpty() ? m_clip.text : m_clip.exact;
    return QMimeData::retrieveData(format, type);
}
