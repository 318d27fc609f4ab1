#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

/// What style sheets and attributes say of one element, as far as it carries meaning.
class HtmlStyle
{
public:
    /// Adds the declarations of \a css ("name: value; …"); later ones win.
    void add(QStringView css);
    void add(const HtmlStyle &other);

    /// The value of \a property in small letters, or an empty text.
    QString value(const QString &property) const { return m_values.value(property); }
    /// Not shown at all: display:none, mso-hide:all.
    bool isHidden() const;
    /// Strong or not by the weight of the letters; nothing when the style is silent.
    std::optional<bool> strong() const;
    std::optional<bool> emphasis() const;
    /// Line breaks of the source are line breaks of the text; nothing when the style is silent.
    std::optional<bool> keepsLines() const;
    /// The margin at the left in points, or nothing.
    std::optional<int> indent() const;
    bool hasBorder() const { return m_hasBorder; }

private:
    void set(const QString &name, const QString &value);

    QHash<QString, QString> m_values;
    bool m_hasBorder = false;
};

/// The rules of a document's style sheets whose selector is one class, with or without an element.
class HtmlStyleSheet
{
public:
    void add(QStringView css);
    /// The style of an element named \a name with \a classes and a style attribute.
    HtmlStyle of(const QString &name, const QString &classes, const QString &attribute) const;

private:
    QHash<QString, HtmlStyle> m_rules; ///< by "element.class" or ".class"
};
