#include "report/relatedrecords.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostColumns = 4; ///< of a table, beside the name

bool leadsTo(const FieldInfo &field, const Kind &kind)
{
    return field.type == FieldType::Link
        || (field.references && std::strcmp(field.references, kind.key()) == 0);
}

/// The listed fields that tell people about a record of \a kind, without \a leading, which leads to
/// the record they stand under, and without what its amounts say already.
std::vector<int> columnsOf(const Kind &kind, int leading)
{
    std::vector<int> columns;
    if (kind.hasTitle())
        columns.push_back(kind.titleIndex());
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const bool isTold = i == leading || i == kind.currencyIndex()
            || (kind.hasTitle() && i == kind.titleIndex());
        if (kind.field(i).listed && !isTold && columns.size() <= mostColumns)
            columns.push_back(i);
    }
    return columns;
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Whole || type == FieldType::Decimal;
}

/// By date where they have one, else by their first column, as people read it.
void sortRows(std::vector<Row> &rows, const ReportSource &source, const Kind &kind,
              const std::vector<int> &columns)
{
    const auto isDate = [&kind](int column) { return kind.field(column).type == FieldType::Date; };
    const auto dated = std::ranges::find_if(columns, isDate);
    if (dated != columns.end()) {
        const auto field = size_t(*dated);
        std::ranges::stable_sort(rows, [field](const Row &a, const Row &b) {
            return a.values[field].toDate() < b.values[field].toDate();
        });
        return;
    }
    std::vector<std::pair<QString, Row>> named;
    named.reserve(rows.size());
    for (Row &row : rows) {
        QString name = columns.empty() ? QString() : source.valueOf(kind, row, columns.front());
        named.emplace_back(std::move(name), std::move(row));
    }
    const QCollator order = source.collator();
    std::ranges::stable_sort(named, [&order](const auto &a, const auto &b) {
        return order.compare(a.first, b.first) < 0;
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = std::move(named[i].second);
}

/// The columns in which any of \a rows has something.
std::vector<int> filled(const std::vector<int> &columns, const ReportSource &source,
                        const Kind &kind, const std::vector<Row> &rows)
{
    std::vector<int> some;
    for (const int column : columns) {
        const bool isFilled = std::ranges::any_of(
            rows, [&](const Row &row) { return !source.valueOf(kind, row, column).isEmpty(); });
        if (isFilled)
            some.push_back(column);
    }
    return some;
}

TemplateData table(const ReportSource &source, const Kind &kind, const std::vector<int> &columns,
                   const std::vector<Row> &rows)
{
    TemplateList heads;
    for (const int column : columns) {
        TemplateData &head = heads.add();
        put(head, "label", source.label(kind, kind.field(column).key));
        put(head, "number", isNumber(kind.field(column).type));
    }
    TemplateList lines;
    for (const Row &row : rows) {
        TemplateList cells;
        for (const int column : columns) {
            TemplateData &cell = cells.add();
            put(cell, "first", cells.size() == 1);
            put(cell, "label", source.label(kind, kind.field(column).key));
            put(cell, "number", isNumber(kind.field(column).type));
            put(cell, "text", source.valueOf(kind, row, column));
        }
        cells.putInto(lines.add(), "cells");
    }
    TemplateData made(TemplateData::type::object);
    heads.putInto(made, "heads");
    lines.putInto(made, "rows");
    return made;
}

Result<> addTable(TemplateList &tables, const ReportSource &source, const Kind &kind, int field,
                  const QVariant &value)
{
    Result<std::vector<Row>> rows = source.reader().where(kind, field, value);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return {};
    const std::vector<int> all = columnsOf(kind, field);
    sortRows(*rows, source, kind, all);
    const auto total = int(rows->size());
    rows->resize(size_t(std::min(total, mostRelated)));
    const std::vector<int> columns = filled(all, source, kind, *rows);
    if (columns.empty())
        return {};
    TemplateData &entry = tables.add();
    entry = table(source, kind, columns, *rows);
    put(entry, "id",
        QString::fromUtf8(kind.key()) + u'-' + QString::fromUtf8(kind.field(field).key));
    put(entry, "heading", source.many(kind));
    // Which of two fields leads here is told only where it could be another one.
    const FieldInfo &info = kind.field(field);
    put(entry, "by",
        info.type == FieldType::Link || info.owner ? QString() : source.label(kind, info.key));
    put(entry, "more",
        total > mostRelated ? source.word("moreRows").arg(total - mostRelated) : QString());
    return {};
}

} // namespace

Result<> putRelated(TemplateData &data, const ReportSource &source, const Kind &kind,
                    const Row &row)
{
    TemplateList tables;
    for (const Kind *other : kinds()) {
        for (int field = 0; !other->isTool() && field < other->fieldCount(); ++field) {
            const FieldInfo &info = other->field(field);
            if (!leadsTo(info, kind))
                continue;
            const QVariant value =
                info.type == FieldType::Link ? QVariant(row.uuid) : QVariant(row.id);
            if (const Result<> added = addTable(tables, source, *other, field, value); !added)
                return added;
        }
    }
    tables.putInto(data, "related");
    return {};
}
