#include "site/fragment.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// Headings go one level down, as far as there are levels.
QString lowered(const QString &name)
{
    const bool isHeading =
        name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'5';
    return isHeading ? u'h' + QString(QChar(name[1].unicode() + 1)) : name;
}

/// What lives by the scripts of our site alone: without them it would be dead.
bool isControl(const QString &name)
{
    static const QStringList controls{u"form"_s, u"select"_s, u"label"_s, u"button"_s, u"script"_s};
    return controls.contains(name);
}

/// Reads the tags of a page one by one. Our own HTML holds ">" only where a tag ends.
class FragmentMaker
{
public:
    explicit FragmentMaker(const FragmentOptions &options)
        : m_options(options)
    {
    }

    QString make(const QString &html);

private:
    void tag(const QString &source);
    bool isLeftOut(const QString &name) const;
    void startTag(const QString &name, const QString &source);
    void endTag(const QString &name);
    QString attribute(const QString &name, const QString &value);
    QString picture(const QString &source) const;
    QString target(const QString &href) const;
    QString inside(const QString &address) const;
    QString prefixed(const QString &prefix, const QString &names) const;
    QString prefixedId(const QString &id) const;

    const FragmentOptions &m_options;
    QString m_made;
    int m_left = 0; ///< depth inside drawings and forms that are left out
    QStringList m_unlinked; ///< open links: "a" when written, empty when only words
};

/// An address inside the site, from its root.
QString FragmentMaker::inside(const QString &address) const
{
    const QString folder = QFileInfo(m_options.path).path();
    return QDir::cleanPath(folder == u"." ? address : folder + u'/' + address);
}

QString FragmentMaker::prefixed(const QString &prefix, const QString &names) const
{
    QStringList list;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        list.append(prefix + name);
    return list.join(u' ');
}

/// Ids such as "map" may well stand on the page around the fragment too.
QString FragmentMaker::prefixedId(const QString &id) const
{
    return prefixed(m_options.prefix.isEmpty() ? u"utblick-"_s : m_options.prefix, id);
}

/// A picture of the site as part of the text; as it is when it lies elsewhere.
QString FragmentMaker::picture(const QString &source) const
{
    const QString path = inside(source);
    const QByteArray content = m_options.file ? m_options.file(path) : QByteArray();
    if (content.isEmpty())
        return {};
    const QString end = QFileInfo(path).suffix();
    const QString type = end == u"svg" ? u"svg+xml"_s : end == u"jpg" ? u"jpeg"_s : end;
    return u"data:image/%1;base64,%2"_s.arg(type, QString::fromLatin1(content.toBase64()));
}

/// Where a link leads from another site; empty when it can only be words.
QString FragmentMaker::target(const QString &href) const
{
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:"_s);
    if (scheme.match(href).hasMatch())
        return href;
    if (href.startsWith(u'#'))
        return u'#' + prefixedId(href.mid(1));
    if (m_options.address.isEmpty())
        return {};
    return m_options.address + u'/' + inside(href);
}

/// The attribute as it stands in the fragment, with a space before it; empty when it goes.
QString FragmentMaker::attribute(const QString &name, const QString &value)
{
    static const QStringList ids{u"id"_s, u"for"_s, u"aria-labelledby"_s, u"aria-describedby"_s};
    QString kept = value;
    if (name == u"class")
        kept = m_options.prefix.isEmpty() ? QString() : prefixed(m_options.prefix, value);
    else if (ids.contains(name))
        kept = prefixedId(value);
    else if (name == u"href")
        kept = target(value);
    else if (name == u"src")
        kept = picture(value);
    else if (value.startsWith(u"url(#"))
        kept = u"url(#"_s + prefixedId(value.mid(5));
    else if (name.startsWith(u"data-"))
        return {};
    if (kept.isEmpty() && !value.isEmpty())
        return {};
    return u" %1=\"%2\""_s.arg(name, kept);
}

void FragmentMaker::endTag(const QString &name)
{
    if (name != u"a")
        m_made += u"</%1>"_s.arg(name);
    else if (!m_unlinked.isEmpty() && !m_unlinked.takeLast().isEmpty())
        m_made += u"</a>"_s;
}

void FragmentMaker::startTag(const QString &name, const QString &source)
{
    if (name == u"source" || name == u"input")
        return; // the picture for wide screens does for all; a field alone can do nothing
    static const QRegularExpression attributes(u"\\s([a-zA-Z0-9-]+)(?:=\"([^\"]*)\")?"_s);
    const bool isFirst = m_made.isEmpty();
    QString kept = isFirst && !m_options.language.isEmpty()
        ? u" lang=\"%1\""_s.arg(m_options.language)
        : QString();
    for (auto it = attributes.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch one = it.next();
        kept += attribute(one.captured(1), one.captured(2));
    }
    const bool isLink = name == u"a";
    const bool leads = kept.contains(u" href=");
    if (isLink)
        m_unlinked.append(leads ? u"a"_s : QString());
    const bool isPicture = name == u"img";
    if ((isLink && !leads) || (isPicture && !kept.contains(u" src=")))
        return;
    m_made += u'<' + name + kept + (source.endsWith(u"/>") ? u"/>"_s : u">"_s);
}

/// Elements that go with all that is in them.
bool FragmentMaker::isLeftOut(const QString &name) const
{
    return isControl(name) || (name == u"svg" && m_options.prefix.isEmpty());
}

void FragmentMaker::tag(const QString &source)
{
    static const QRegularExpression parts(u"^<(/?)([a-z0-9]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(source);
    const bool isEnd = !match.captured(1).isEmpty();
    const QString name = match.captured(2);
    if (isLeftOut(name))
        m_left += isEnd ? -1 : 1;
    else if (m_left == 0 && isEnd)
        endTag(lowered(name));
    else if (m_left == 0)
        startTag(lowered(name), source);
}

QString FragmentMaker::make(const QString &html)
{
    qsizetype from = 0;
    while (from < html.size()) {
        const qsizetype open = html.indexOf(u'<', from);
        const qsizetype text = open < 0 ? html.size() : open;
        if (m_left == 0)
            m_made += QStringView(html).mid(from, text - from);
        if (open < 0)
            break;
        const qsizetype close = html.indexOf(u'>', open);
        tag(html.mid(open, close - open + 1));
        from = close < 0 ? html.size() : close + 1;
    }
    return m_made;
}

} // namespace

QByteArray fragment(const QByteArray &body, const FragmentOptions &options)
{
    return FragmentMaker(options).make(QString::fromUtf8(body)).trimmed().toUtf8() + '\n';
}

bool isFragment(const QByteArray &html)
{
    static const QRegularExpression frame(u"<(?:!doctype|html|head|body|script)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression element(u"^<[a-z]"_s);
    const QString text = QString::fromUtf8(html);
    return element.match(text).hasMatch() && !frame.match(text).hasMatch();
}
