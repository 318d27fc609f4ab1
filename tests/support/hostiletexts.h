#pragma once

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QStringList>

namespace hostile {

/// What is written everywhere. Each text carries a word that must be readable on the site.
inline QStringList texts()
{
    return {QStringLiteral("kiwi <script>document.title='hit'</script>"),
            QStringLiteral("plum \"><img src=x onerror=\"document.title='hit'\">"),
            QStringLiteral("pear </title></style></textarea></script><script>alert(1)</script>"),
            QStringLiteral("fig <svg onload=alert(1)><iframe src=//evil.example></iframe>"),
            QStringLiteral("lime {{{t.skip}}}{{#t}}{{/t}}{{> page}}{{=<% %>=}}"),
            QStringLiteral("date ' onmouseover='alert(1)' \" onfocus=\"alert(1)\" autofocus x=\""),
            QStringLiteral("acai --> ]]> <!-- <![CDATA[ <?xml ?> &lt;b&gt; &amp;amp; &#60;"),
            QStringLiteral("=HYPERLINK(\"http://evil.example\",\"sloe\")"),
            QStringLiteral("java\tscript:alert('guava')"),
            QStringLiteral("https://evil.example/\"onclick=alert(1)//papaya"),
            QStringLiteral("oli\u0001ve\u0008\u000c\u001b\u007f\u0085\u009f\ufffe\uffff"),
            QStringLiteral("\u202egnp.exe\u202a quince \u2028\u2029") + QChar(0xd800),
            QStringLiteral("BEGIN:VEVENT\r\nmango:\\;,\r\nEND:VCALENDAR"),
            QStringLiteral("long ") + QStringLiteral("<b>\"&'").repeated(17'000)};
}

/// The words of texts() that readers must find.
inline QStringList words()
{
    return {QStringLiteral("kiwi"),  QStringLiteral("plum"),   QStringLiteral("pear"),
            QStringLiteral("fig"),   QStringLiteral("lime"),   QStringLiteral("date"),
            QStringLiteral("acai"),  QStringLiteral("sloe"),   QStringLiteral("guava"),
            QStringLiteral("olive"), QStringLiteral("quince"), QStringLiteral("papaya")};
}

inline QByteArray image()
{
    QImage picture(24, 16, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

inline QString imageHash()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(image(), QCryptographicHash::Sha256).toHex());
}

} // namespace hostile
