#include "pages/address.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isHidden(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
        || c.category() == QChar::Other_Format || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

/// What stands before a ':' that no '/', '?' or '#' precedes; empty for a relative address.
QString schemeOf(const QString &address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        if (c == u':')
            return address.left(i).toLower();
        if (c == u'/' || c == u'?' || c == u'#')
            break;
    }
    return {};
}

std::optional<QString> encoded(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return std::nullopt;
    QString text = url.toString(QUrl::FullyEncoded);
    if (!url.host().contains(u':')) // only an IPv6 address may hold brackets
        text.replace(u'[', "%5B"_L1).replace(u']', "%5D"_L1);
    return text;
}

std::optional<QString> encodedWeb(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    return url.host().isEmpty() ? std::nullopt : encoded(address);
}

/// One or several people's addresses, and what a letter to them begins with.
std::optional<QString> encodedMail(const QString &address)
{
    static const QRegularExpression people(
        uR"(^mailto:[^\s@<>"'()\[\],;:\\{}|^`?]+@[^\s@<>"'()\[\],;:\\{}|^`?]+(,[^\s@?]+@[^\s@?]+)*(\?|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return people.match(address).hasMatch() ? encoded(address) : std::nullopt;
}

std::optional<QString> encodedPhone(const QString &address)
{
    QString number = address.mid(4);
    number.removeIf([](QChar c) { return c.isSpace(); });
    const bool valid = !number.isEmpty()
        && std::all_of(number.cbegin(), number.cend(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || "+-.()"_L1.contains(c); });
    return valid ? std::optional("tel:"_L1 + number) : std::nullopt;
}

} // namespace

std::optional<QString> safeAddress(const QString &href)
{
    const QString address = href.trimmed();
    if (address.isEmpty() || std::any_of(address.cbegin(), address.cend(), isHidden))
        return std::nullopt;
    if (address.contains(u'\\') || address.startsWith("//"_L1))
        return std::nullopt;
    const QString scheme = schemeOf(address);
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return encodedWeb(address);
    if (scheme == "tel"_L1)
        return encodedPhone(address);
    if (scheme == "mailto"_L1)
        return encodedMail(address);
    return scheme.isEmpty() && !address.startsWith(u':') ? encoded(address) : std::nullopt;
}

bool isExternal(QStringView address)
{
    return address.startsWith("http:"_L1, Qt::CaseInsensitive)
        || address.startsWith("https:"_L1, Qt::CaseInsensitive);
}
