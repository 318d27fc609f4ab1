#include "listing.h"

#include "records/labels.h"
#include "records/shown.h"

#include <QHash>

namespace listing {

using namespace Qt::StringLiterals;

namespace {

/// The widest a column may be, in characters; longer text ends with "…".
constexpr qsizetype widest = 40;

bool isNumber(const FieldInfo &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Whole
        || field.type == FieldType::Decimal;
}

QString cell(const Reader &reader, const FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.type == FieldType::Reference) {
        const Kind *kind = findKind(QString::fromUtf8(field.references));
        const Result<RecordName> name = reader.name(*kind, value.toLongLong());
        return name ? name->title : QString();
    }
    if (field.type == FieldType::Link) {
        const Result<std::optional<RecordName>> found = reader.find(value.toString());
        return found && *found ? (*found)->title : QString();
    }
    return shown::text(field, value).simplified();
}

QString shortened(const QString &text)
{
    return text.size() > widest ? text.first(widest - 1) + u'…' : text;
}

QByteArray line(const QStringList &cells, const std::vector<qsizetype> &widths,
                const std::vector<bool> &right)
{
    QStringList padded;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype width = widths[size_t(i)];
        padded.append(right[size_t(i)] ? cells[i].rightJustified(width)
                                       : cells[i].leftJustified(width));
    }
    QString text = padded.join(u"  "_s);
    while (text.endsWith(u' '))
        text.chop(1);
    return (text + u'\n').toUtf8();
}

/// The first line; \a right learns which columns stand to the right.
QStringList headings(const Kind &kind, std::vector<bool> &right)
{
    QStringList cells{u"id"_s};
    for (const FieldInfo &field : kind.fields()) {
        if (field.listed) {
            cells.append(labels::field(kind, field));
            right.push_back(isNumber(field));
        }
    }
    return cells;
}

} // namespace

Result<> writeTable(const Reader &reader, const Kind &kind, const std::vector<qint64> &ids,
                    const Sink &sink)
{
    std::vector<bool> right{true};
    std::vector<QStringList> lines{headings(kind, right)};
    const Result<std::vector<Row>> rows = reader.rows(kind, ids);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        QStringList cells{QString::number(row.id)};
        for (int i = 0; i < kind.fieldCount(); ++i) {
            if (kind.field(i).listed)
                cells.append(shortened(cell(reader, kind.field(i), row.values[size_t(i)])));
        }
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(right.size());
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], cells[i].size());
    }
    for (const QStringList &cells : lines) {
        if (Result<> written = sink(line(cells, widths, right)); !written)
            return written;
    }
    return {};
}

} // namespace listing
