#include "exchange/livecell.h"

#include "exchange/publicrecord.h"
#include "exchange/siteword.h"
#include "records/shown.h"
#include "storage/reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

bool isInSek(const Listing &listing, int column)
{
    return listing.isComputed(column) && listing.computed(column).amount >= 0;
}

} // namespace

LiveCells::LiveCells(const Kind &kind, const LiveSource &source)
    : m_kind(kind)
    , m_listing(Listing::of(kind))
    , m_source(source)
{
    m_around.today = source.today;
    if (Result<Surroundings> read = Surroundings::read(*source.reader, source.today))
        m_around = *std::move(read);
}

QString LiveCells::title(const Row &row) const
{
    const int english = m_source.language == u"en" ? m_kind.indexOf(u"title_en") : -1;
    const QString told = english < 0 ? QString() : row.values[size_t(english)].toString();
    return told.isEmpty() ? m_source.reader->title(m_kind, row) : told;
}

QString LiveCells::withCurrency(qint64 minor, const QString &currency) const
{
    const QString amount = shown::inLanguage(shown::amount(minor), m_source.language);
    return currency.isEmpty() ? amount : amount + QChar(QChar::Nbsp) + currency;
}

QString LiveCells::label(int column) const
{
    return siteLabel(m_kind, m_listing.field(column), m_source.language);
}

QVariant LiveCells::value(const Row &row, int column) const
{
    return m_listing.isComputed(column) ? m_listing.computed(column).value(row, m_around)
                                        : row.values[size_t(column)];
}

QString LiveCells::referenced(const FieldInfo &field, const QVariant &value) const
{
    const Reader &reader = *m_source.reader;
    const Kind *kind = findKind(QString::fromLatin1(field.references));
    qint64 id = value.toLongLong();
    if (field.type == FieldType::Link) {
        const auto found = reader.find(value.toString());
        kind = found && *found ? (*found)->kind : nullptr;
        id = found && *found ? (*found)->id : 0;
    }
    if (!kind)
        return {};
    const Result<Row> row = reader.row(*kind, id);
    return row && mayBeShown(*kind, *row, reader, m_source.today) ? reader.title(*kind, *row)
                                                                  : QString();
}

QString LiveCells::money(const Row &row, int column, const QVariant &value) const
{
    if (isInSek(m_listing, column)) {
        const bool isUnknown =
            value.isNull() && !row.values[size_t(m_listing.computed(column).amount)].isNull();
        if (isUnknown)
            return siteWord(QT_TRANSLATE_NOOP("Site", "unknown rate"), m_source.language);
        return value.isNull() ? QString() : withCurrency(value.toLongLong(), u"SEK"_s);
    }
    if (value.isNull())
        return {};
    const int currency = m_kind.currencyIndex();
    return withCurrency(value.toLongLong(),
                        currency < 0 ? QString() : row.values[size_t(currency)].toString());
}

QString LiveCells::text(const Row &row, int column) const
{
    const FieldInfo &field = m_listing.field(column);
    const QVariant value = this->value(row, column);
    if (field.type == FieldType::Money)
        return money(row, column, value);
    if (value.isNull() || value.toString().isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Reference:
    case FieldType::Link:
        return referenced(field, value);
    case FieldType::Bool:
        return value.toBool() ? siteWord(QT_TRANSLATE_NOOP("Site", "Yes"), m_source.language)
                              : siteWord(QT_TRANSLATE_NOOP("Site", "No"), m_source.language);
    case FieldType::Choice:
    case FieldType::Choices:
        return siteValue(field, value, m_source.language);
    default:
        return shown::text(field, value);
    }
}

QString LiveCells::sum(int column, const Sum &sum) const
{
    if (sum.isTooLarge)
        return siteWord(QT_TRANSLATE_NOOP("Site", "too large to add up"), m_source.language);
    QStringList parts;
    if (sum.minor.isEmpty())
        return u"–"_s; // no amounts, which is not the same as nothing
    if (!isInSek(m_listing, column)) {
        for (auto one = sum.minor.begin(); one != sum.minor.end(); ++one)
            parts.append(withCurrency(one.value(), one.key()));
        return parts.join(u" + "_s);
    }
    if (sum.sek != 0 || sum.unknown == 0)
        parts.append(withCurrency(sum.sek, u"SEK"_s));
    if (sum.unknown == 1)
        parts.append(siteWord(QT_TRANSLATE_NOOP("Site", "1 amount with an unknown rate"),
                              m_source.language));
    else if (sum.unknown > 1)
        parts.append(
            siteWord(QT_TRANSLATE_NOOP("Site", "%1 amounts with unknown rates"), m_source.language)
                .arg(shown::number(sum.unknown)));
    return parts.join(u" + "_s);
}

QString LiveCells::group(const RowGroup &group) const
{
    if (group.name.isEmpty())
        return siteWord(QT_TRANSLATE_NOOP("Site", "Others"), m_source.language);
    // Choices and yes or no are told in the language of the page, not of the window.
    const FieldInfo &field = m_listing.field(group.column);
    for (const Choice &choice : field.choices) {
        if (group.name == shown::text(field, QString::fromLatin1(choice.code)))
            return siteValue(field, QString::fromLatin1(choice.code), m_source.language);
    }
    return group.name;
}
