#include "records/shown.h"

#include "records/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace shown {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);

QString magnitude(qint64 value)
{
    return QString::number(value < 0 ? 0 - quint64(value) : quint64(value));
}

QString grouped(const QString &digits)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, noBreakSpace);
    return text;
}

/// Sign, whole digits and \a places decimals of a scaled number.
QString scaled(qint64 value, int places, QChar mark, bool group, bool trim)
{
    const QString digits = magnitude(value).rightJustified(places + 1, u'0');
    const QString whole = digits.chopped(places);
    QString fraction = digits.last(places);
    while (trim && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = value < 0 ? u"-"_s : QString();
    text += group ? grouped(whole) : whole;
    return fraction.isEmpty() ? text : text + mark + fraction;
}

QString choiceTexts(const FieldInfo &field, const QString &codes)
{
    QStringList texts;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        texts.append(labels::choice(field, code));
    return texts.join(u", ");
}

} // namespace

QString amount(qint64 minor)
{
    return scaled(minor, 2, u',', true, false);
}

QString wholeAmount(qint64 minor)
{
    const qint64 rounded = minor / 100 + (minor % 100 >= 50 ? 1 : minor % 100 <= -50 ? -1 : 0);
    return number(rounded);
}

QString decimal(qint64 micro)
{
    return scaled(micro, 6, u',', false, true);
}

QString number(qint64 value)
{
    return (value < 0 ? u"-"_s : QString()) + grouped(magnitude(value));
}

QString inLanguage(QString number, QStringView language)
{
    return language == u"en" ? number.replace(u',', u'.') : number;
}

QString longDate(QDate date, QStringView language)
{
    const QLocale locale(language == u"en" ? QLocale::English : QLocale::Swedish);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QString text(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return labels::choice(field, value.toString());
    case FieldType::Choices:
        return choiceTexts(field, value.toString());
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Whole:
        return number(value.toLongLong());
    case FieldType::Decimal:
        return decimal(value.toLongLong());
    case FieldType::Money:
        return amount(value.toLongLong());
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("Shown", "Yes")
                              : QCoreApplication::translate("Shown", "No");
    case FieldType::Reference:
    case FieldType::Link:
    case FieldType::Blocks:
    case FieldType::File:
        return {};
    default:
        return value.toString();
    }
}

QString plain(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.type) {
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Decimal:
        return scaled(value.toLongLong(), 6, u'.', false, true);
    case FieldType::Money:
        return scaled(value.toLongLong(), 2, u'.', false, false);
    case FieldType::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    default:
        return value.toString();
    }
}

} // namespace shown
