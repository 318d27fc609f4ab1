#pragma once

#include <QHash>
#include <QString>

#include <optional>

/// A tag of HTML with its attributes; names in lower case.
struct ClipTag
{
    QString name;
    bool isEnd = false;
    QHash<QString, QString> attributes;

    /// The style attribute in lower case and without spaces.
    QString style() const;
    /// The attribute \a key as a number; 0 when it is none.
    int number(const QString &key) const { return attributes.value(key).toInt(); }
};

/// Walks HTML from tag to tag, as forgiving as a browser. Comments, declarations, and the content
/// of scripts and style sheets are passed over.
class ClipTags
{
public:
    explicit ClipTags(QStringView html)
        : m_rest(html)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    /// The text before the next tag, with its character references resolved.
    QString takeText();
    /// The next tag; nothing at the end, and for what is no tag.
    std::optional<ClipTag> takeTag();

private:
    void takeAttributes(ClipTag &tag);
    QString takeValue();
    void skipSpaces();
    void skipPast(const QString &end);
    void skipContent(const QString &name);

    QStringView m_rest;
};

/// \a text with character references such as &amp;amp; &amp;aring; &amp;#8211; resolved; unknown
/// ones stay as they are.
QString withReferences(QStringView text);
