#include "editscript.h"

#include "exchange/importreferences.h"
#include "records/parse.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace editscript {

using namespace Qt::StringLiterals;

namespace {

struct EditScript
{
    Q_DECLARE_TR_FUNCTIONS(EditScript)
};

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

Result<QVariant> reference(const Reader &reader, const FieldInfo &field, const QJsonValue &value)
{
    const Kind &kind = *findKind(QString::fromUtf8(field.references));
    if (value.isDouble())
        return QVariant::fromValue(value.toInteger());
    const Result<ImportReferences::Target> found =
        ImportReferences(reader).find(kind, value.toString());
    if (found)
        return QVariant::fromValue(found->id);
    if (found.error().code != Error::Code::NotFound)
        return found.error();
    return invalid(
        EditScript::tr("There is no %1 named “%2”.").arg(kind.label(), value.toString()));
}

Result<QVariant> link(const Reader &reader, const QString &text)
{
    const QStringList parts = text.split(u':');
    const Kind *kind = parts.size() == 2 ? findKind(parts.first()) : nullptr;
    if (kind) {
        const Result<RecordName> name = reader.name(*kind, parts.last().toLongLong());
        return name ? Result<QVariant>(QVariant(name->uuid)) : name.error();
    }
    const Result<std::optional<RecordName>> found = reader.find(text);
    if (!found)
        return found.error();
    return *found ? Result<QVariant>(QVariant(text))
                  : invalid(EditScript::tr("No record has the uuid “%1”.").arg(text));
}

/// A number in JSON as a text that parse can read, without exponent.
QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 9e15
        ? QString::number(value.toInteger())
        : QString::number(number, 'f', 6);
}

Result<QVariant> valueOf(const Reader &reader, const FieldInfo &field, const QJsonValue &value)
{
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty());
    if (!empty && field.type == FieldType::Reference)
        return reference(reader, field, value);
    if (!empty && field.type == FieldType::Link)
        return link(reader, value.toString());
    if (value.isArray() || value.isObject()) {
        return invalid(EditScript::tr("“%1” takes a single value, not a list or an object.")
                           .arg(QString::fromUtf8(field.key)));
    }
    return parse::value(field, empty ? QString() : textOf(value), {.decimal = u'.'});
}

/// Puts the values of \a object into \a row.
Result<> fill(const Reader &reader, const Kind &kind, const QJsonObject &object, Row &row)
{
    for (auto value = object.begin(); value != object.end(); ++value) {
        const int field = kind.indexOf(value.key());
        if (field < 0)
            return invalid(EditScript::tr("“%1” is no field of %2.")
                               .arg(value.key(), QString::fromUtf8(kind.key())));
        const Result<QVariant> read = valueOf(reader, kind.field(field), *value);
        if (!read)
            return invalid(value.key() + u": "_s + read.error().message);
        row.values[size_t(field)] = *read;
    }
    return {};
}

Result<Batch> insertion(const Reader &reader, const Kind &kind, const QJsonObject &object)
{
    Row row = kind.blank();
    if (Result<> filled = fill(reader, kind, object[u"values"].toObject(), row); !filled)
        return filled.error();
    return Batch{EditScript::tr("Add %1").arg(kind.label()), {Change::insert(kind, row)}, {}};
}

Result<Batch> update(const Reader &reader, const Kind &kind, const QJsonObject &object)
{
    const Result<Row> before = reader.row(kind, object[u"id"].toInteger());
    if (!before)
        return before.error();
    Row after = *before;
    if (Result<> filled = fill(reader, kind, object[u"values"].toObject(), after); !filled)
        return filled.error();
    const Change change = Change::update(kind, *before, after);
    if (change.fields.empty())
        return Batch();
    return Batch{EditScript::tr("Change %1").arg(kind.label()), {change}, {}};
}

Result<Batch> batchOf(const Store &store, const QString &op, const QJsonObject &object)
{
    const Kind *kind = findKind(object[u"kind"].toString());
    if (!kind)
        return invalid(
            EditScript::tr("“%1” is no kind of record.").arg(object[u"kind"].toString()));
    if (op == u"insert")
        return insertion(store.reader(), *kind, object);
    if (op == u"update")
        return update(store.reader(), *kind, object);
    if (op == u"remove")
        return store.removal(*kind, {object[u"id"].toInteger()});
    return invalid(EditScript::tr("“%1” is no operation. Write insert, update, remove, undo or "
                                  "redo.")
                       .arg(op));
}

} // namespace

Result<> runLine(Store &store, const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (!document.isObject())
        return invalid(EditScript::tr("This is not a JSON object: %1.").arg(fault.errorString()));
    const QJsonObject object = document.object();
    const QString op = object[u"op"].toString();
    if (op == u"undo" || op == u"redo") {
        const Result<Batch> done = op == u"undo" ? store.undo() : store.redo();
        return done ? Result<>() : done.error();
    }
    Result<Batch> batch = batchOf(store, op, object);
    return batch ? store.apply(*batch) : batch.error();
}

} // namespace editscript
