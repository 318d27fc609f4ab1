#include "pages/htmlbytes.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// As far as browsers look for the name of the encoding. Source: HTML Standard, 13.2.3.2.
constexpr qsizetype declarationReach = 1024;

/// The number or text behind \a name in the head of a Windows clipboard; empty when not there.
QByteArray headLine(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : QByteArray(head).replace('\r', '\n').split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The bytes with the head of a Windows clipboard taken off, and the piece it names marked.
QByteArray withoutHead(const QByteArray &bytes, QString &address)
{
    if (!bytes.startsWith("Version:"))
        return bytes;
    const qsizetype end = bytes.indexOf('<');
    const QByteArray head = bytes.first(end < 0 ? bytes.size() : end);
    const QString source = QString::fromUtf8(headLine(head, "SourceURL"));
    if (source.startsWith("http:"_L1) || source.startsWith("https:"_L1))
        address = source;
    QByteArray html = bytes.sliced(head.size());
    const qsizetype from = headLine(head, "StartFragment").toLongLong() - head.size();
    const qsizetype to = headLine(head, "EndFragment").toLongLong() - head.size();
    const bool isMarked = html.contains("<!--StartFragment");
    if (!isMarked && from >= 0 && from < to && to <= html.size()) {
        html.insert(to, "<!--EndFragment-->");
        html.insert(from, "<!--StartFragment-->");
    }
    return html;
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    const bool isWide = bytes.size() >= 4 && bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0;
    return isWide ? std::optional(QStringConverter::Utf16LE) : std::nullopt;
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression form(uR"(<meta[^>]*charset\s*=\s*["']?\s*([\w.:-]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(bytes.first(qMin(bytes.size(), declarationReach)));
    const QByteArray name = form.match(start).captured(1).toLatin1().toLower();
    // What browsers mean by these names. Source: WHATWG Encoding Standard, 4.2.
    const bool isWestern = name.isEmpty() || name == "iso-8859-1" || name == "latin1"
        || name == "us-ascii" || name == "utf-8" || name == "utf8";
    return isWestern ? QByteArray("windows-1252") : name;
}

/// windows-1252 by hand, for a Qt that knows few encodings.
QString fromWestern(const QByteArray &bytes)
{
    static constexpr char16_t upper[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f"
                                        u"\u0090‘’“”•–—˜™š›œ\u009džŸ";
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    if (const auto wide = wideEncoding(bytes))
        return QStringDecoder(*wide)(bytes);
    QStringDecoder unicode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = unicode(bytes);
    if (!unicode.hasError())
        return text;
    const QByteArray name = declaredEncoding(bytes);
    if (name == "windows-1252") {
        // A few broken bytes in a long Unicode text leave it Unicode.
        const qsizetype broken = text.count(QChar(QChar::ReplacementCharacter));
        const qsizetype wide = bytes.size() - text.size();
        return wide > 4 * broken ? text : fromWestern(bytes);
    }
    QStringDecoder other(name.constData());
    return other.isValid() ? QString(other(bytes)) : fromWestern(bytes);
}

} // namespace

HtmlInput readHtmlBytes(const QByteArray &bytes)
{
    HtmlInput input;
    if (wideEncoding(bytes) && !bytes.startsWith("\xEF\xBB\xBF")) {
        input.html = decoded(bytes);
        return input;
    }
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    input.html = decoded(withoutHead(plain, input.address));
    return input;
}
