#pragma once

#include "models/tables/tablefixture.h"
#include "records/fold.h"
#include "records/shown.h"
#include "storage/reader.h"
#include "tables/listing.h"

/// The projects as they stand in the file, and what people would say of them with pen and paper:
/// which fulfil a condition, which comes first. Knows nothing of how tables keep columns in memory.
class PlainRows
{
public:
    PlainRows(const Reader &reader, QDate today)
    {
        const Result<Surroundings> around = Surroundings::read(reader, today);
        const Result<QHash<qint64, QString>> names = reader.names(kindOf<Programme>());
        const Result<> read = reader.each(kindOf<Project>(), {}, [this](const Row &row) {
            m_rows.push_back(row);
            return true;
        });
        if (!around || !names || !read)
            qFatal("The file cannot be read");
        m_around = *around;
        m_names = *names;
    }

    const std::vector<Row> &rows() const { return m_rows; }

    QVariant value(const Row &row, int column) const
    {
        if (!listing().isComputed(column))
            return row.values[size_t(column)];
        QVariant &known = m_computed[{row.id, column}];
        if (!known.isValid())
            known = listing().computed(column).value(row, m_around);
        return known;
    }

    /// As people read it.
    QString text(const Row &row, int column) const
    {
        const FieldInfo &field = listing().field(column);
        const QVariant raw = value(row, column);
        return field.type == FieldType::Reference ? m_names.value(raw.toLongLong())
                                                  : shown::text(field, raw);
    }

    bool isEmpty(const Row &row, int column) const { return text(row, column).isEmpty(); }

    bool matches(const Row &row, const Condition &condition) const
    {
        const QVariant raw = value(row, condition.column);
        const bool empty = isEmpty(row, condition.column);
        switch (condition.op) {
        case Operator::AnyOf:
            return hasOne(row, condition);
        case Operator::NoneOf:
            return !hasOne(row, condition);
        case Operator::Contains:
            return hasWords(row, condition);
        case Operator::Lacks:
            return !hasWords(row, condition);
        case Operator::Empty:
            return empty;
        case Operator::NotEmpty:
            return !empty;
        case Operator::AtLeast:
            return !empty && !less(raw, condition.values[0]);
        case Operator::AtMost:
            return !empty && !less(condition.values[0], raw);
        case Operator::Between:
            return !empty && !less(raw, condition.values[0]) && !less(condition.values[1], raw);
        case Operator::DueWithin:
            return !empty && m_around.today.daysTo(raw.toDate()) <= condition.values[0].toInt();
        case Operator::Within:
            return !empty && raw.toDate() >= m_around.today
                && m_around.today.daysTo(raw.toDate()) <= condition.values[0].toInt();
        case Operator::ThisYear:
            return !empty && raw.toDate().year() == m_around.today.year();
        }
        return false;
    }

    /// Negative, zero or positive as \a a comes before, with or after \a b; empty ones come last.
    int compared(const Row &a, const Row &b, SortKey key) const
    {
        const bool isNone = isEmpty(a, key.column);
        if (isNone || isEmpty(b, key.column))
            return int(isNone) - int(isEmpty(b, key.column));
        const int order = ascending(a, b, key.column);
        return key.order == Qt::DescendingOrder ? -order : order;
    }

    static const Listing &listing() { return Listing::of(kindOf<Project>()); }

private:
    static bool less(const QVariant &a, const QVariant &b)
    {
        return a.typeId() == QMetaType::QDate ? a.toDate() < b.toDate()
                                              : a.toLongLong() < b.toLongLong();
    }

    bool hasOne(const Row &row, const Condition &condition) const
    {
        const QStringList mine = value(row, condition.column).toString().split(u' ');
        const bool isSet = listing().field(condition.column).type == FieldType::Choices;
        for (const QVariant &wanted : condition.values) {
            if (wanted.toString().isEmpty() ? isEmpty(row, condition.column)
                    : isSet                 ? mine.contains(wanted.toString())
                                            : value(row, condition.column) == wanted)
                return true;
        }
        return false;
    }

    bool hasWords(const Row &row, const Condition &condition) const
    {
        const QString all = folded(text(row, condition.column));
        const QStringList words = folded(condition.values[0].toString()).split(u' ');
        return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word); });
    }

    int ascending(const Row &a, const Row &b, int column) const
    {
        const FieldInfo &field = listing().field(column);
        const QVariant one = value(a, column);
        const QVariant two = value(b, column);
        if (field.type == FieldType::Text || field.type == FieldType::Reference) {
            const QString first = text(a, column).toLower();
            const QString second = text(b, column).toLower();
            return int(swedishLess(second, first)) - int(swedishLess(first, second));
        }
        if (field.choices.empty())
            return int(less(two, one)) - int(less(one, two));
        // Of two sets of choices the one comes first that has the first choice they do not share.
        for (const Choice &choice : field.choices) {
            const QString code = QString::fromUtf8(choice.code);
            const bool mine = one.toString().split(u' ').contains(code);
            if (mine != two.toString().split(u' ').contains(code))
                return mine ? -1 : 1;
        }
        return 0;
    }

    std::vector<Row> m_rows;
    Surroundings m_around;
    QHash<qint64, QString> m_names;
    mutable std::map<std::pair<qint64, int>, QVariant> m_computed; ///< by record and column
};
