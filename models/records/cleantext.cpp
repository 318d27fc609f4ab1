#include "records/cleantext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isImpossible(char32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || (c >= 0xfdd0 && c <= 0xfdef)
        || (c & 0xfffe) == 0xfffe || c == 0xfffc || (c >= 0xd800 && c <= 0xdfff)
        || (c >= 0x202a && c <= 0x202e);
}

char32_t readable(char32_t c)
{
    const bool breaksLine = c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0b;
    return breaksLine ? U'\n' : c == '\t' ? U' ' : c;
}

} // namespace

QString cleanText(const QString &text)
{
    const auto odd = [](QChar c) {
        return c.isSurrogate() || isImpossible(c.unicode()) || readable(c.unicode()) != c.unicode();
    };
    if (std::none_of(text.cbegin(), text.cend(), odd))
        return text;
    QString clean;
    clean.reserve(text.size());
    const auto characters = QString(text).replace("\r\n"_L1, "\n"_L1).toUcs4();
    for (const char32_t c : characters) {
        if (!isImpossible(readable(c)))
            clean += QString::fromUcs4(std::array{readable(c)}.data(), 1);
    }
    return clean;
}

Row cleanText(Row row)
{
    for (QVariant &value : row.values) {
        if (value.typeId() == QMetaType::QString)
            value = cleanText(value.toString());
    }
    return row;
}
