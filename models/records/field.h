#pragma once

#include "records/money.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <span>
#include <variant>

/// What a field holds, and so how it is shown, edited, read, stored and compared.
enum class FieldType {
    Text, ///< one line
    Prose, ///< several lines
    Choice, ///< one code of FieldInfo::choices, or empty
    Choices, ///< several codes, separated by a space, in the order of FieldInfo::choices
    Date, ///< a calendar day, or none
    Whole, ///< a whole number, or none
    Decimal, ///< six decimals, or none
    Money, ///< hundredths of the record's currency, or none
    Bool,
    Reference, ///< id of a record of the kind FieldInfo::references, or none
    Link, ///< uuid of a record of any kind, or empty
    Blocks, ///< a page's content as canonical JSON, or empty
    File, ///< SHA-256 (hex) of a file kept in the register, or empty
};

/// One value of a coded field. The label is English and translated in the context "Choices".
struct Choice
{
    const char *code;
    const char *label;
};

/// A reference to a record of another kind; 0 is none.
struct Ref
{
    qint64 id = 0;
    bool operator==(const Ref &) const = default;
};

/// The uuid of a record of any kind; empty is none.
struct RecordLink
{
    QString uuid;
    bool operator==(const RecordLink &) const = default;
};

/// Everything the program knows of a field. Tables, forms, search, import and export walk lists of
/// these.
struct FieldInfo
{
    const char *key = ""; ///< column in the file, in CSV and in JSON
    const char *label = ""; ///< English, translated in the kind's context
    bool required = false;
    bool listed = false; ///< a column of the table from the start, and searched inside words
    bool prose = false; ///< several lines
    bool unique = false; ///< serves as a key when records are matched
    bool blocks = false; ///< holds page content
    bool file = false; ///< holds the hash of a kept file
    bool owner = false; ///< the record belongs to the one referred to, and is removed with it
    std::span<const Choice> choices = {};
    const char *references = nullptr; ///< key of the kind a Reference points to
    FieldType type = FieldType::Text; ///< filled in from the member when the kind is built
};

/// A field as a member of the record struct \a R and what the program knows of it.
template <typename R> struct Field
{
    using Member =
        std::variant<QString R::*, QStringList R::*, QDate R::*, bool R::*, Ref R::*,
                     RecordLink R::*, Amount R::*, Decimal R::*, std::optional<qint64> R::*>;
    Member member;
    FieldInfo info;

    QVariant get(const R &record) const
    {
        return std::visit([&](auto m) { return stored(record.*m); }, member);
    }
    void set(R &record, const QVariant &value) const
    {
        std::visit([&](auto m) { load(record.*m, value); }, member);
    }
    FieldInfo described() const
    {
        FieldInfo full = info;
        full.type = std::visit([&](auto m) { return typeOf(m); }, member);
        return full;
    }

private:
    static QVariant number(const std::optional<qint64> &n)
    {
        return n ? QVariant::fromValue(*n) : QVariant();
    }
    static QVariant stored(const QString &v) { return v.isNull() ? QStringLiteral("") : v; }
    static QVariant stored(const QStringList &v) { return stored(v.join(u' ')); }
    static QVariant stored(QDate v) { return v.isValid() ? QVariant(v) : QVariant(); }
    static QVariant stored(bool v) { return v; }
    static QVariant stored(Ref v) { return v.id ? QVariant::fromValue(v.id) : QVariant(); }
    static QVariant stored(const RecordLink &v) { return stored(v.uuid); }
    static QVariant stored(const Amount &v) { return number(v.minor); }
    static QVariant stored(const Decimal &v) { return number(v.micro); }
    static QVariant stored(const std::optional<qint64> &v) { return number(v); }

    static std::optional<qint64> whole(const QVariant &v)
    {
        return v.isNull() ? std::nullopt : std::optional(v.toLongLong());
    }
    static void load(QString &m, const QVariant &v) { m = v.toString(); }
    static void load(QStringList &m, const QVariant &v)
    {
        m = v.toString().split(u' ', Qt::SkipEmptyParts);
    }
    static void load(QDate &m, const QVariant &v) { m = v.toDate(); }
    static void load(bool &m, const QVariant &v) { m = v.toBool(); }
    static void load(Ref &m, const QVariant &v) { m.id = v.toLongLong(); }
    static void load(RecordLink &m, const QVariant &v) { m.uuid = v.toString(); }
    static void load(Amount &m, const QVariant &v) { m.minor = whole(v); }
    static void load(Decimal &m, const QVariant &v) { m.micro = whole(v); }
    static void load(std::optional<qint64> &m, const QVariant &v) { m = whole(v); }

    FieldType typeOf(QString R::*) const
    {
        if (!info.choices.empty())
            return FieldType::Choice;
        if (info.blocks)
            return FieldType::Blocks;
        if (info.file)
            return FieldType::File;
        return info.prose ? FieldType::Prose : FieldType::Text;
    }
    FieldType typeOf(QStringList R::*) const { return FieldType::Choices; }
    FieldType typeOf(QDate R::*) const { return FieldType::Date; }
    FieldType typeOf(bool R::*) const { return FieldType::Bool; }
    FieldType typeOf(Ref R::*) const { return FieldType::Reference; }
    FieldType typeOf(RecordLink R::*) const { return FieldType::Link; }
    FieldType typeOf(Amount R::*) const { return FieldType::Money; }
    FieldType typeOf(Decimal R::*) const { return FieldType::Decimal; }
    FieldType typeOf(std::optional<qint64> R::*) const { return FieldType::Whole; }
};
