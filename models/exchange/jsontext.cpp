#include "exchange/jsontext.h"

#include <array>
#include <utility>

namespace {

/// Appends \a character, which may not stand in a JSON text as it is. Source: RFC 8259, section 7.
void appendEscaped(QByteArray &json, char16_t character)
{
    constexpr std::array shorts{std::pair{'"', "\\\""}, std::pair{'\\', "\\\\"},
                                std::pair{'\n', "\\n"}, std::pair{'\r', "\\r"},
                                std::pair{'\t', "\\t"}};
    for (const auto &[meant, written] : shorts) {
        if (character == char16_t(meant)) {
            json += written;
            return;
        }
    }
    json += "\\u" + QByteArray::number(character, 16).rightJustified(4, '0');
}

bool mustBeEscaped(char16_t character)
{
    return character < u' ' || character == u'"' || character == u'\\';
}

} // namespace

JsonText &JsonText::begin(char bracket)
{
    separate();
    m_json += bracket;
    return *this;
}

JsonText &JsonText::end(char bracket)
{
    m_json += bracket;
    return *this;
}

/// A comma, unless this is the first in its object or list, or follows its name.
void JsonText::separate()
{
    if (!m_json.isEmpty() && !QByteArrayView("{[:").contains(m_json.back()))
        m_json += ',';
}

JsonText &JsonText::key(const char *name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\":";
    return *this;
}

JsonText &JsonText::key(QStringView name)
{
    text(name);
    m_json += ':';
    return *this;
}

JsonText &JsonText::text(QStringView text)
{
    separate();
    m_json += '"';
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!mustBeEscaped(text[at].unicode()))
            continue;
        m_json += text.sliced(from, at - from).toUtf8();
        appendEscaped(m_json, text[at].unicode());
        from = at + 1;
    }
    m_json += text.sliced(from).toUtf8();
    m_json += '"';
    return *this;
}

JsonText &JsonText::number(qint64 number)
{
    separate();
    m_json += QByteArray::number(number);
    return *this;
}

JsonText &JsonText::decimal(qint64 scaled, int places)
{
    separate();
    quint64 size = scaled < 0 ? 0 - quint64(scaled) : quint64(scaled);
    while (places > 0 && size % 10 == 0) {
        size /= 10;
        --places;
    }
    QByteArray digits = QByteArray::number(size).rightJustified(places + 1, '0');
    if (places > 0)
        digits.insert(digits.size() - places, '.');
    m_json += scaled < 0 ? "-" + digits : digits;
    return *this;
}

JsonText &JsonText::pair(const char *name, QStringView text)
{
    return text.isEmpty() ? *this : key(name).text(text);
}
