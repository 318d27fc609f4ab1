#include "exchange/cliptag.h"

#include "exchange/textguess.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Longer than any name of a character.
constexpr qsizetype longestReference = 12;

/// Names of the characters 160 to 255. Source: HTML Living Standard, named character references.
constexpr QLatin1StringView latinNames(
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute "
    "ucirc uuml yacute thorn yuml");

QHash<QString, char16_t> characterNames()
{
    QHash<QString, char16_t> names{
        {u"amp"_s, u'&'},         {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},        {u"apos"_s, u'\''},       {u"euro"_s, u'\u20AC'},
        {u"ndash"_s, u'\u2013'},  {u"mdash"_s, u'\u2014'},  {u"lsquo"_s, u'\u2018'},
        {u"rsquo"_s, u'\u2019'},  {u"sbquo"_s, u'\u201A'},  {u"ldquo"_s, u'\u201C'},
        {u"rdquo"_s, u'\u201D'},  {u"bdquo"_s, u'\u201E'},  {u"hellip"_s, u'\u2026'},
        {u"bull"_s, u'\u2022'},   {u"trade"_s, u'\u2122'},  {u"minus"_s, u'\u2212'},
        {u"ensp"_s, u'\u2002'},   {u"emsp"_s, u'\u2003'},   {u"thinsp"_s, u'\u2009'},
        {u"zwj"_s, u'\u200D'},    {u"zwnj"_s, u'\u200C'},   {u"Scaron"_s, u'\u0160'},
        {u"scaron"_s, u'\u0161'}, {u"OElig"_s, u'\u0152'},  {u"oelig"_s, u'\u0153'},
        {u"permil"_s, u'\u2030'}, {u"lsaquo"_s, u'\u2039'}, {u"rsaquo"_s, u'\u203A'}};
    char16_t code = 160;
    for (const QString &name : QString(latinNames).split(u' '))
        names.insert(name, code++);
    return names;
}

/// Numbers 128 to 159 mean what Windows-1252 has there. Source: HTML Living Standard, 13.2.5.80.
QString fromNumber(char32_t code)
{
    if (code >= 128 && code <= 159)
        return QString::fromUtf8(fromWindows1252(QByteArray(1, char(code))));
    const bool isCharacter = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

/// The characters that \a name, between & and ;, stands for; empty when it stands for none.
QString resolved(QStringView name)
{
    static const QHash<QString, char16_t> names = characterNames();
    if (!name.startsWith(u'#')) {
        const auto found = names.constFind(name.toString());
        return found == names.constEnd() ? QString() : QString(QChar(*found));
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool ok = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    return ok ? fromNumber(code) : QString();
}

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_';
}

/// "a < b" is text.
bool beginsTag(QStringView rest)
{
    return rest.size() > 1 && (rest[1].isLetter() || QStringView(u"/!?").contains(rest[1]));
}

QString takeName(QStringView &rest)
{
    const auto *const end = std::find_if_not(rest.begin(), rest.end(), isNameLetter);
    const QString name = rest.first(end - rest.begin()).toString().toLower();
    rest = rest.sliced(name.size());
    return name;
}

} // namespace

QString withReferences(QStringView text)
{
    QString result;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&')) {
        result += text.first(at);
        text = text.sliced(at);
        const qsizetype end = text.first(std::min(text.size(), longestReference)).indexOf(u';');
        const QString character = end < 2 ? QString() : resolved(text.sliced(1, end - 1));
        result += character.isEmpty() ? u"&"_s : character;
        text = text.sliced(character.isEmpty() ? 1 : end + 1);
    }
    return result.append(text);
}

QString ClipTag::style() const
{
    return attributes.value(u"style"_s).toLower().remove(u' ');
}

QString ClipTags::takeText()
{
    qsizetype at = m_rest.indexOf(u'<');
    while (at >= 0 && !beginsTag(m_rest.sliced(at)))
        at = m_rest.indexOf(u'<', at + 1);
    const QStringView text = at < 0 ? m_rest : m_rest.first(at);
    m_rest = m_rest.sliced(text.size());
    return withReferences(text);
}

std::optional<ClipTag> ClipTags::takeTag()
{
    if (m_rest.startsWith(u"<!--"_s)) {
        skipPast(u"-->"_s);
        return std::nullopt;
    }
    if (m_rest.startsWith(u"<!"_s) || m_rest.startsWith(u"<?"_s)) {
        skipPast(u">"_s);
        return std::nullopt;
    }
    ClipTag tag;
    if (!m_rest.isEmpty())
        m_rest = m_rest.sliced(1);
    if (m_rest.startsWith(u'/')) {
        tag.isEnd = true;
        m_rest = m_rest.sliced(1);
    }
    tag.name = takeName(m_rest);
    if (tag.name.isEmpty())
        return std::nullopt;
    takeAttributes(tag);
    static const QStringList passedOver{u"style"_s, u"script"_s, u"title"_s, u"xml"_s};
    if (!tag.isEnd && passedOver.contains(tag.name))
        skipContent(tag.name);
    return tag;
}

void ClipTags::takeAttributes(ClipTag &tag)
{
    while (!m_rest.isEmpty()) {
        skipSpaces();
        if (m_rest.startsWith(u'>')) {
            m_rest = m_rest.sliced(1);
            return;
        }
        const QString key = takeName(m_rest);
        if (key.isEmpty()) { // a slash before the end, or what nobody understands
            m_rest = m_rest.sliced(std::min<qsizetype>(1, m_rest.size()));
            continue;
        }
        skipSpaces();
        QString value;
        if (m_rest.startsWith(u'=')) {
            m_rest = m_rest.sliced(1);
            skipSpaces();
            value = takeValue();
        }
        if (!tag.attributes.contains(key)) // the first one holds, as in a browser
            tag.attributes.insert(key, value);
    }
}

QString ClipTags::takeValue()
{
    if (m_rest.isEmpty())
        return {};
    const QChar quote = m_rest.front();
    if (quote == u'"' || quote == u'\'') {
        const qsizetype close = m_rest.indexOf(quote, 1);
        const QStringView value = close < 0 ? m_rest.sliced(1) : m_rest.sliced(1, close - 1);
        m_rest = close < 0 ? QStringView() : m_rest.sliced(close + 1);
        return withReferences(value);
    }
    const auto *const end = std::find_if(m_rest.begin(), m_rest.end(),
                                         [](QChar c) { return c.isSpace() || c == u'>'; });
    const QStringView value = m_rest.first(end - m_rest.begin());
    m_rest = m_rest.sliced(value.size());
    return withReferences(value);
}

void ClipTags::skipSpaces()
{
    while (!m_rest.isEmpty() && m_rest.front().isSpace())
        m_rest = m_rest.sliced(1);
}

void ClipTags::skipPast(const QString &end)
{
    const qsizetype at = m_rest.indexOf(end);
    m_rest = at < 0 ? QStringView() : m_rest.sliced(at + end.size());
}

void ClipTags::skipContent(const QString &name)
{
    const qsizetype at = m_rest.indexOf(u"</"_s + name, 0, Qt::CaseInsensitive);
    m_rest = at < 0 ? QStringView() : m_rest.sliced(at);
}
