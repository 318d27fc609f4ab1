#include "maildraft.h"

#include <QCryptographicHash>

namespace {

constexpr int lineLength = 76; // RFC 2045, section 6.8
constexpr int wordBytes = 45; // of an encoded word, whose limit is 75 letters: RFC 2047, section 2

/// RFC 2047: words of UTF-8 in base64, none of which cuts a letter.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray word;
    for (const char32_t letter : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    for (QByteArray &one : words)
        one = "=?UTF-8?B?" + one.toBase64() + "?=";
    return words.join("\r\n ");
}

QByteArray base64Lines(const QByteArray &content)
{
    const QByteArray all = content.toBase64();
    QByteArray lines;
    lines.reserve(all.size() + all.size() / lineLength * 2 + 2);
    for (qsizetype at = 0; at < all.size(); at += lineLength)
        lines += all.mid(at, lineLength) + "\r\n";
    return lines;
}

} // namespace

QByteArray asMailFile(const MailDraft &draft)
{
    // No line of base64 begins with two hyphens, so that the content cannot hold the boundary.
    const QByteArray boundary = "utblick-"
        + QCryptographicHash::hash(draft.content, QCryptographicHash::Sha256).toHex().left(32);
    // RFC 5987: letters beyond ASCII and all that has a meaning in a field are written as numbers.
    const QByteArray name = draft.fileName.simplified().toUtf8().toPercentEncoding();
    return "Subject: " + encodedWords(draft.subject.simplified())
        + "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\""
        + boundary + "\"\r\n\r\n--" + boundary
        + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\r\n--" + boundary
        + "\r\nContent-Type: " + draft.mimeType
        + "\r\nContent-Disposition: attachment; filename*=UTF-8''" + name
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines(draft.content) + "--"
        + boundary + "--\r\n";
}
