#pragma once

#include <QByteArray>
#include <QString>

/// Writes compact JSON (RFC 8259) as UTF-8, piece by piece. A document in memory would be made of
/// thousands of small parts only to be written once; who calls must close what it opens.
class JsonText
{
public:
    JsonText &beginObject() { return begin('{'); }
    JsonText &endObject() { return end('}'); }
    JsonText &beginArray() { return begin('['); }
    JsonText &endArray() { return end(']'); }
    /// The name of the value that is written next; \a name needs no escapes.
    JsonText &key(const char *name);
    JsonText &key(QStringView name); ///< any name
    JsonText &text(QStringView text);
    JsonText &number(qint64 number);
    /// \a scaled divided by ten \a places times: decimal(1250, 2) is 12.5.
    JsonText &decimal(qint64 scaled, int places);
    /// Name and text; nothing at all for an empty text.
    JsonText &pair(const char *name, QStringView text);
    JsonText &pair(const char *name, QLatin1StringView text) { return pair(name, QString(text)); }

    const QByteArray &json() const { return m_json; }

private:
    JsonText &begin(char bracket);
    JsonText &end(char bracket);
    void separate();

    QByteArray m_json;
};
