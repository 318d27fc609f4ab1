#include "report/reportcells.h"

#include "exchange/siteword.h"
#include "storage/store.h"
#include "tables/listing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Letters of a long text that a table shows.
constexpr qsizetype lineLength = 200;

/// \a label as it stands within a sentence; "EU-stöd" keeps its letters.
QString inSentence(const QString &label)
{
    const bool isWord = label.size() > 1 && label.at(1).isLower();
    return isWord ? label.left(1).toLower() + label.mid(1) : label;
}

QString beginning(const QString &text)
{
    const QString line = text.left(lineLength).simplified();
    return text.size() > lineLength ? line + u" …"_s : line;
}

} // namespace

ReportCells::ReportCells(const ReportSource &source, const Kind &kind)
    : m_source(&source)
    , m_kind(&kind)
    , m_listing(&Listing::of(kind))
    , m_names(source.reader())
{
}

Result<ReportCells> ReportCells::make(const ReportSource &source, const Kind &kind)
{
    Result<Surroundings> around = Surroundings::read(source.reader(), source.today());
    if (!around)
        return around.error();
    ReportCells cells(source, kind);
    cells.m_around = *std::move(around);
    return cells;
}

QString ReportCells::label(int column) const
{
    return siteLabel(*m_kind, m_listing->field(column), m_source->language());
}

bool ReportCells::isInSek(int column) const
{
    return m_listing->isComputed(column) && m_listing->computed(column).amount >= 0;
}

QVariant ReportCells::value(const Row &row, int column) const
{
    return m_listing->isComputed(column) ? m_listing->computed(column).value(row, m_around)
                                         : row.values[size_t(column)];
}

QString ReportCells::named(const FieldInfo &field, const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return {};
    if (field.type == FieldType::Link)
        return m_names.name(value.toString());
    const Kind *kind = findKind(QString::fromLatin1(field.references));
    return kind ? m_names.name(*kind, value.toLongLong()) : QString();
}

QString ReportCells::name(const Row &row, const char *key)
{
    const int field = m_kind->indexOf(QString::fromLatin1(key));
    return named(m_kind->field(field), row.values[size_t(field)]);
}

QString ReportCells::amount(const Row &row, int column, const QVariant &value) const
{
    if (!value.isNull())
        return m_source->amount(value.toLongLong());
    const bool isUnknown =
        isInSek(column) && !row.values[size_t(m_listing->computed(column).amount)].isNull();
    return isUnknown ? m_source->word("rateUnknown") : QString();
}

QString ReportCells::money(const Row &row, int column)
{
    const QVariant value = this->value(row, column);
    if (value.isNull())
        return amount(row, column, value);
    const int at = m_kind->currencyIndex();
    const QString own = at < 0 ? QString() : row.values[size_t(at)].toString();
    return m_source->money({value.toLongLong()}, isInSek(column) ? u"SEK"_s : own);
}

QString ReportCells::text(const Row &row, int column)
{
    const FieldInfo &field = m_listing->field(column);
    const QVariant value = this->value(row, column);
    switch (field.type) {
    case FieldType::Money:
        return amount(row, column, value);
    case FieldType::Reference:
    case FieldType::Link:
        return named(field, value);
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Prose:
        return beginning(value.toString());
    case FieldType::Blocks:
    case FieldType::File:
        return {};
    default:
        return m_source->valueOf(field, value);
    }
}

QString ReportCells::group(const Row &row, int column)
{
    const QVariant value = this->value(row, column);
    const bool isDay = m_listing->field(column).type == FieldType::Date && !value.isNull();
    const QString name = isDay ? QString::number(value.toDate().year()) : text(row, column);
    return name.isEmpty() ? m_source->word("groupWithout").arg(inSentence(label(column))) : name;
}

QString ReportCells::groupedBy(int column) const
{
    const QString name = inSentence(label(column));
    return m_listing->field(column).type == FieldType::Date ? m_source->word("yearOf").arg(name)
                                                            : name;
}

QStringList ReportCells::sum(const Sum &sum) const
{
    if (sum.isTooLarge)
        return {m_source->word("sumTooLarge")};
    std::vector<std::pair<qint64, QString>> parts;
    for (auto one = sum.minor.begin(); one != sum.minor.end(); ++one)
        parts.emplace_back(one.value(), one.key());
    std::ranges::stable_sort(parts, std::greater());
    QStringList lines;
    for (const auto &[minor, currency] : parts)
        lines.append(m_source->money({minor}, currency));
    return lines;
}

QStringList ReportCells::sumInSek(const Sum &sum) const
{
    if (sum.minor.isEmpty())
        return {};
    if (sum.isTooLarge)
        return {m_source->word("sumTooLarge")};
    QStringList lines;
    const bool isAllUnknown = sum.sek == 0 && sum.unknown > 0;
    if (!isAllUnknown)
        lines.append(m_source->amount(sum.sek));
    if (sum.unknown == 1)
        lines.append(m_source->word("rateUnknownOne"));
    else if (sum.unknown > 1)
        lines.append(m_source->word("rateUnknownMany").arg(sum.unknown));
    return lines;
}
