#include "storage/recordkey.h"

#include "records/fold.h"
#include "records/labels.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Properties of a block that hold words; a text is a string or a list of strings and runs.
bool holdsWords(const QString &key)
{
    return key == u"text" || key == u"alt" || key == u"caption" || key == u"title"
        || key == u"source";
}

/// All texts in a page's blocks, whatever their kind; not those of inline fields, which say what
/// another record says, and might no longer be true.
void collectTexts(const QJsonValue &value, bool words, QStringList &texts)
{
    if (words && value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        for (const QJsonValue &part : parts)
            collectTexts(part, words, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"fact"))
            return;
        for (auto part = object.begin(); part != object.end(); ++part)
            collectTexts(*part, holdsWords(part.key()), texts);
    }
}

QString blockTexts(const QString &content)
{
    QStringList texts;
    collectTexts(QJsonDocument::fromJson(content.toUtf8()).object(), false, texts);
    return texts.join(u' ');
}

/// What search finds of a value. It must not depend on translations: to take a record out of the
/// index, exactly the text that went in must be given again, perhaps by another version of the
/// program.
QString words(const FieldInfo &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Prose:
        return value.toString();
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Whole:
        return value.isNull() ? QString() : value.toString();
    case FieldType::Blocks:
        return blockTexts(value.toString());
    default:
        return {};
    }
}

/// A choice is listed under its labels in every language.
QString listed(const FieldInfo &field, const QVariant &value)
{
    if (field.type != FieldType::Choice)
        return words(field, value);
    for (const Choice &choice : field.choices) {
        if (value.toString() == QLatin1StringView(choice.code))
            return labels::choiceNames(choice).mid(1).join(u' ');
    }
    return {};
}

} // namespace

QByteArray digest(const Kind &kind, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    QByteArray text = row.uuid.toUtf8();
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        const QVariant &value = row.values[size_t(i)];
        // What is empty leaves no trace, so that a new field does not change the digests of old
        // records.
        const bool empty = value.isNull() || (field.type == FieldType::Bool && !value.toBool())
            || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
        if (!empty)
            text += QByteArray(field.key) + '\0' + kept(field, value).toString().toUtf8() + '\0';
    }
    hash.addData(text);
    return hash.result();
}

QString listedText(const Kind &kind, const Row &row)
{
    QStringList parts;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        if (kind.field(i).listed)
            parts.append(folded(listed(kind.field(i), row.values[size_t(i)])));
    }
    return parts.join(u'\n');
}

QString searchedText(const Kind &kind, const Row &row)
{
    QString text;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        text += folded(words(kind.field(i), row.values[size_t(i)]));
        text += u'\n';
    }
    return text;
}

QVariant loaded(const FieldInfo &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.isNull() ? QVariant()
                              : QVariant(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldType::Bool:
        return value.toLongLong() != 0;
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Reference:
        return value.isNull() ? QVariant() : QVariant::fromValue<qint64>(value.toLongLong());
    default:
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value.toString());
    }
}

QVariant kept(const FieldInfo &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Date:
        return value.isNull() ? QVariant(QMetaType::fromType<QString>())
                              : QVariant(value.toDate().toString(Qt::ISODate));
    case FieldType::Bool:
        return QVariant::fromValue<qint64>(value.toBool() ? 1 : 0);
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Reference:
        return value.isNull() ? QVariant(QMetaType::fromType<qint64>())
                              : QVariant::fromValue<qint64>(value.toLongLong());
    default:
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value.toString());
    }
}
