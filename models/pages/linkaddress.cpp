#include "pages/linkaddress.h"

#include "pages/address.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = LinkAddress::Kind;

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

/// \a typed without characters that nobody sees: browsers leave them out of an address.
QString visible(const QString &typed)
{
    QString clean = typed.trimmed();
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return clean;
}

/// What stands before a colon, when it looks like the scheme of an address.
QString schemeOf(const QString &address)
{
    static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9+.-]*):(?!\\s|$)"_s);
    return form.match(address).captured(1).toLower();
}

/// Schemes that are no addresses of pages, whatever follows them.
bool isForeignScheme(const QString &scheme, const QString &address)
{
    static const QSet<QString> known{
        u"javascript"_s, u"vbscript"_s, u"data"_s,        u"file"_s,        u"ftp"_s,
        u"sftp"_s,       u"blob"_s,     u"about"_s,       u"chrome"_s,      u"mhtml"_s,
        u"smb"_s,        u"resource"_s, u"view-source"_s, u"ms-settings"_s, u"livescript"_s};
    const bool isPath = scheme.size() == 1 && address.size() > 2
        && (address.at(2) == u'\\' || address.at(2) == u'/');
    return known.contains(scheme) || isPath || address.mid(scheme.size() + 1).startsWith("//"_L1);
}

LinkAddress wrong(const QString &problem)
{
    return {Kind::Wrong, {}, problem};
}

LinkAddress checked(const QString &address)
{
    const std::optional<QString> safe = safeAddress(address);
    if (safe)
        return {Kind::Address, *safe, {}};
    return wrong(LinkAddress::tr("“%1” is not an address. Write it like https://www.example.org.")
                     .arg(address));
}

/// "www.lund.se" and the like: names of hosts have a dot, and end with letters.
bool isHost(const QString &host)
{
    static const QRegularExpression form(
        uR"(^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+([\p{L}]{2,}|xn--[a-z0-9-]+)$)"_s,
        unicode);
    static const QRegularExpression number(uR"(^(\d{1,3}\.){3}\d{1,3}$|^\[[0-9a-fA-F:.]+\]$)"_s);
    return host == "localhost"_L1 || form.match(host).hasMatch() || number.match(host).hasMatch();
}

LinkAddress web(const QString &address)
{
    if (std::ranges::any_of(address, [](QChar c) { return c.isSpace(); })) {
        return wrong(
            LinkAddress::tr("There is a space in the address “%1”. Take it out.").arg(address));
    }
    const QString host =
        address.section(u'/', 2, 2).section(u'@', -1).section(u'?', 0, 0).section(u'#', 0, 0);
    static const QRegularExpression port(u":\\d+$"_s);
    if (!isHost(QString(host).remove(port))) {
        return wrong(LinkAddress::tr("“%1” is not the name of a web site. Write it like "
                                     "https://www.example.org.")
                         .arg(host.isEmpty() ? address : host));
    }
    return checked(address);
}

LinkAddress mail(const QString &address)
{
    static const QRegularExpression form(uR"(^mailto:[^\s@,;<>]+@([^\s@?]+)(\?\S*)?$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(address);
    if (!match.hasMatch() || !isHost(match.captured(1))) {
        return wrong(
            LinkAddress::tr("“%1” is not an e-mail address. Write it like name@example.org.")
                .arg(address.mid(7)));
    }
    return checked(address);
}

LinkAddress phone(const QString &address)
{
    const auto digits = std::ranges::count_if(address, [](QChar c) { return c.isDigit(); });
    const LinkAddress read = checked(address);
    if (read.kind == Kind::Address && digits >= 3)
        return read;
    return wrong(LinkAddress::tr("“%1” is not a telephone number. Write it like +46 44 13 50 00.")
                     .arg(address.mid(4)));
}

LinkAddress withScheme(const QString &scheme, const QString &address)
{
    if (scheme == "http"_L1 || scheme == "https"_L1)
        return web(address);
    if (scheme == "mailto"_L1)
        return mail(address);
    if (scheme == "tel"_L1)
        return phone(address);
    if (isForeignScheme(scheme, address)) {
        return wrong(LinkAddress::tr("A page cannot link to “%1:”. Use an address that begins with "
                                     "https://.")
                         .arg(scheme));
    }
    return {};
}

/// Names of files look like hosts.
bool isFileName(const QString &text)
{
    static const QRegularExpression form(
        u"\\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|txt|rtf|csv|zip|jpe?g|png|gif|svg|html?|md)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !text.contains(u'/') && !text.startsWith("www."_L1) && form.match(text).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(uR"(^(\+|0)[\d\s()–-]{5,}$)"_s);
    static const QRegularExpression date(uR"(^\d{2}-\d{2}-\d{2,4}$)"_s);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return form.match(text).hasMatch() && !date.match(text).hasMatch() && digits >= 6;
}

LinkAddress withoutScheme(const QString &text)
{
    static const QRegularExpression address(uR"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"_s);
    static const QRegularExpression space(u"\\s"_s);
    if (address.match(text).hasMatch())
        return mail(u"mailto:"_s + text);
    if (isPhone(text))
        return phone(u"tel:"_s + QString(text).replace(u'–', u'-'));
    if (text.contains(space) || text.isEmpty())
        return {};
    if (text.startsWith(u'#') || text.startsWith(u'/') || text.startsWith("../"_L1))
        return checked(text);
    static const QRegularExpression end(u"[/?#:]"_s);
    const QString host = text.section(end, 0, 0);
    if (isHost(host) && host != "localhost"_L1 && !isFileName(text))
        return web(u"https://"_s + text);
    return {};
}

} // namespace

LinkAddress LinkAddress::of(const QString &typed)
{
    const QString text = visible(typed);
    static const QRegularExpression begun(u"^(https?|mailto|tel):"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression port(u"^[^/:]+\\.[^/:]+:\\d+(/|$)"_s); // "lund.se:8080/x"
    const QRegularExpressionMatch match = begun.match(text);
    const QString scheme = match.hasMatch() ? match.captured(1).toLower() : schemeOf(text);
    const bool isScheme = !scheme.isEmpty() && !port.match(text).hasMatch();
    return isScheme ? withScheme(scheme, text) : withoutScheme(text);
}

bool mayBeOpened(const QString &href)
{
    const std::optional<QString> safe = safeAddress(href);
    const QString scheme = safe ? schemeOf(*safe) : QString();
    return isExternal(safe.value_or(QString())) || scheme == "mailto"_L1 || scheme == "tel"_L1;
}
