#include "tables/column.h"

#include "records/shown.h"
#include "tables/collation.h"

#include <algorithm>
#include <numeric>

namespace {

/// More new values than this are sorted anew rather than put in their places one by one.
constexpr int fewValues = 64;

int positionOf(std::span<const Choice> choices, QStringView code)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) {
        return code == QLatin1StringView(choice.code);
    });
    return int(found - choices.begin());
}

/// Sets of choices in the order of their earliest codes: a bit for each, the first the highest.
qint64 setPosition(const FieldInfo &field, const QString &codes)
{
    qint64 bits = 0;
    for (const QStringView code : QStringView(codes).split(u' ', Qt::SkipEmptyParts)) {
        const int position = positionOf(field.choices, code);
        if (position < int(field.choices.size()) && position < 62)
            bits |= qint64(1) << (61 - position);
    }
    return -bits;
}

int compared(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

/// The codes beside the keys, in the order of the keys.
template <typename Key, typename Compare>
Ranking::Order ordered(std::vector<std::pair<Key, int>> keyed, Compare compare)
{
    std::sort(keyed.begin(), keyed.end(),
              [&](const auto &a, const auto &b) { return compare(a.first, b.first) < 0; });
    Ranking::Order order;
    order.codes.reserve(keyed.size());
    order.differs.reserve(keyed.size());
    for (size_t i = 0; i < keyed.size(); ++i) {
        order.codes.push_back(keyed[i].second);
        order.differs.push_back(i == 0 || compare(keyed[i - 1].first, keyed[i].first) != 0);
    }
    return order;
}

} // namespace

Column::Column(const FieldInfo &field)
    : m_field(&field)
    , m_names(1, QStringLiteral(""))
{
    if (isText())
        m_texts.emplace_back(QStringLiteral(""));
    else
        m_numbers.push_back(0);
}

qint64 Column::numberOf(const FieldInfo &field, const QVariant &value)
{
    return field.type == FieldType::Date ? value.toDate().toJulianDay() : value.toLongLong();
}

QVariant Column::value(int code) const
{
    if (isText())
        return m_texts[size_t(code)];
    if (code == 0)
        return {};
    const qint64 number = m_numbers[size_t(code)];
    switch (m_field->type) {
    case FieldType::Date:
        return QDate::fromJulianDay(number);
    case FieldType::Bool:
        return number != 0;
    default:
        return number;
    }
}

bool Column::isText() const
{
    switch (m_field->type) {
    case FieldType::Date:
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Bool:
    case FieldType::Reference:
        return false;
    default:
        return true;
    }
}

bool Column::isNamed() const
{
    return m_field->type == FieldType::Reference || m_field->type == FieldType::Link;
}

bool Column::isSortedByText() const
{
    const bool coded = m_field->type == FieldType::Choice || m_field->type == FieldType::Choices;
    return isNamed() || (isText() && !coded);
}

int Column::codeCount() const
{
    return int(isText() ? m_texts.size() : m_numbers.size());
}

bool Column::isAbsent(const FieldInfo &field, const QVariant &value)
{
    if (field.type == FieldType::Date)
        return !value.toDate().isValid();
    const bool isTold = !value.isNull() && value.typeId() != QMetaType::QString;
    return !isTold && value.toString().isEmpty();
}

int Column::codeOf(const QVariant &value) const
{
    if (isAbsent(*m_field, value))
        return 0;
    return isText() ? m_textCodes.value(value.toString(), -1)
                    : m_numberCodes.value(numberOf(*m_field, value), -1);
}

int Column::intern(const QVariant &value)
{
    const int known = codeOf(value);
    if (known >= 0)
        return known;
    const int code = codeCount();
    if (isText()) {
        m_texts.push_back(value.toString());
        m_textCodes.insert(m_texts.back(), code);
    } else {
        m_numbers.push_back(numberOf(*m_field, value));
        m_numberCodes.insert(m_numbers.back(), code);
    }
    if (isNamed())
        m_names.emplace_back();
    return code;
}

void Column::grow(int count)
{
    if (size_t(count) > m_codes.size())
        m_codes.resize(size_t(count), 0);
}

void Column::set(int slot, const QVariant &value)
{
    grow(slot + 1);
    m_codes[size_t(slot)] = intern(value);
}

std::vector<int> Column::unnamed() const
{
    std::vector<int> codes;
    for (size_t code = 0; isNamed() && code < m_names.size(); ++code) {
        if (m_names[code].isNull())
            codes.push_back(int(code));
    }
    return codes;
}

void Column::setName(int code, const QString &name)
{
    m_names[size_t(code)] = name.isNull() ? QStringLiteral("") : name;
    // A name decides where the value stands and what finds it.
    m_ranking.clear();
    m_folded.clear();
}

void Column::forgetName(const QVariant &value)
{
    const int code = codeOf(value);
    if (code > 0)
        m_names[size_t(code)] = QString();
}

const QString &Column::sortText(int code) const
{
    return isNamed() ? m_names[size_t(code)] : m_texts[size_t(code)];
}

bool Column::isEmpty(int code) const
{
    const bool isUnnamed = isNamed() && m_names[size_t(code)].isNull();
    return code == 0 || (isSortedByText() && !isUnnamed && sortText(code).isEmpty());
}

qint64 Column::sortNumber(int code) const
{
    switch (m_field->type) {
    case FieldType::Choice:
        return positionOf(m_field->choices, m_texts[size_t(code)]);
    case FieldType::Choices:
        return setPosition(*m_field, m_texts[size_t(code)]);
    default:
        return m_numbers[size_t(code)];
    }
}

Ranking::Order Column::orderedByText(const std::vector<int> &codes) const
{
    const QCollator collator = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(codes.size());
    for (const int code : codes)
        keyed.emplace_back(collator.sortKey(sortText(code)), code);
    return ordered(std::move(keyed), [](const QCollatorSortKey &a, const QCollatorSortKey &b) {
        return a.compare(b);
    });
}

Ranking::Order Column::orderedByNumber(const std::vector<int> &codes) const
{
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(codes.size());
    for (const int code : codes)
        keyed.emplace_back(sortNumber(code), code);
    return ordered(std::move(keyed), compared);
}

bool Column::isNearlyRanked() const
{
    return m_ranking.count() > 0 && codeCount() - m_ranking.count() <= fewValues;
}

void Column::rank()
{
    if (isNearlyRanked()) {
        const QCollator collator = swedishCollator();
        while (!isRanked()) {
            m_ranking.insert(isEmpty(m_ranking.count()), [&](int a, int b) {
                return isSortedByText() ? collator.compare(sortText(a), sortText(b))
                                        : compared(sortNumber(a), sortNumber(b));
            });
        }
        return;
    }
    std::vector<int> codes(static_cast<size_t>(codeCount()));
    std::iota(codes.begin(), codes.end(), 0);
    std::erase_if(codes, [this](int code) { return isEmpty(code); });
    m_ranking.assign(isSortedByText() ? orderedByText(codes) : orderedByNumber(codes), codeCount());
}

QString Column::shownText(int code) const
{
    switch (m_field->type) {
    case FieldType::Reference:
    case FieldType::Link:
        return m_names[size_t(code)];
    case FieldType::Date:
        return QDate::fromJulianDay(m_numbers[size_t(code)]).toString(Qt::ISODate);
    case FieldType::Money: // without the spaces between thousands, so that both ways of typing hit
        return shown::plain(*m_field, m_numbers[size_t(code)]).replace(u'.', u',');
    case FieldType::Whole:
    case FieldType::Decimal:
        return shown::plain(*m_field, m_numbers[size_t(code)]);
    case FieldType::Bool:
    case FieldType::Blocks:
    case FieldType::File:
        return {};
    default:
        return shown::text(*m_field, m_texts[size_t(code)]);
    }
}

QString Column::cellText(int code) const
{
    return isNamed() ? shownText(code) : shown::text(*m_field, value(code));
}

void Column::fold()
{
    for (int code = m_folded.count(); code < codeCount(); ++code)
        m_folded.append(code == 0 ? QString() : shownText(code));
}
