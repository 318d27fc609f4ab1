#include "records/parse.h"

#include "records/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QtNumeric>

namespace parse {

using namespace Qt::StringLiterals;

namespace {

struct Parse
{
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

Error invalid(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x00A0) || c == QChar(0x202F);
}

/// Digits of a number with at most \a places decimals as an integer scaled by 10^places.
struct Digits
{
    bool negative = false;
    QString whole;
    QString fraction;
};

/// Which of comma and point is the decimal mark in \a text; null for neither.
QChar decimalMark(QStringView text, QChar wanted)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (!wanted.isNull())
        return text.contains(wanted) ? wanted : QChar();
    if (comma >= 0 && point >= 0)
        return comma > point ? u',' : u'.';
    if (comma < 0 && point < 0)
        return {};
    const QChar only = comma >= 0 ? u',' : u'.';
    return text.count(only) == 1 ? only : QChar(); // 1.234.567: thousands
}

/// Whether the groups of \a whole between \a mark are one to three digits, then three each.
bool grouped(QStringView whole, QChar mark)
{
    const QList<QStringView> groups = whole.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        if (i == 0 ? (size < 1 || size > 3) : size != 3)
            return false;
    }
    return true;
}

bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// \a text without spaces, with the true minus sign as a hyphen.
QString bareNumber(QStringView text)
{
    QString bare;
    for (const QChar c : text.trimmed()) {
        if (!isSpace(c))
            bare += c == QChar(0x2212) ? QChar(u'-') : c;
    }
    return bare;
}

/// Whether what stands before the decimal mark holds no mark but those between its thousands.
bool isGroupedRightly(QStringView whole, QChar decimal)
{
    const QChar marks[] = {u'.', u',', u'\''};
    return std::all_of(std::begin(marks), std::end(marks), [&](QChar mark) {
        return !whole.contains(mark) || (mark != decimal && grouped(whole, mark));
    });
}

std::optional<Digits> split(QStringView text, QChar wanted)
{
    Digits digits;
    const QString bare = bareNumber(text);
    QStringView rest(bare);
    if (rest.startsWith(u'-') || rest.startsWith(u'+')) {
        digits.negative = rest.startsWith(u'-');
        rest = rest.sliced(1);
    }
    const QChar mark = decimalMark(rest, wanted);
    const qsizetype at = mark.isNull() ? -1 : rest.lastIndexOf(mark);
    const QStringView whole = at < 0 ? rest : rest.first(at);
    digits.fraction = at < 0 ? QString() : rest.sliced(at + 1).toString();
    digits.whole = whole.toString().remove(u'.').remove(u',').remove(u'\'');
    const bool nothing = digits.whole.isEmpty() && digits.fraction.isEmpty();
    const bool cut = at >= 0 && digits.fraction.isEmpty();
    if (nothing || cut || !isGroupedRightly(whole, mark)
        || !onlyDigits(digits.whole + digits.fraction))
        return std::nullopt;
    return digits;
}

/// \a mark is the decimal mark; null when nobody said which.
Result<qint64> scaled(QStringView text, int places, QChar mark, const QString &complaint)
{
    const std::optional<Digits> digits = split(text, mark);
    if (!digits)
        return invalid(complaint.arg(text.toString()));
    if (mark.isNull() && places < 3 && mayBeThousands(text, mark))
        return invalid(thousandsOrDecimals(text));
    QString fraction = digits->fraction;
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places) {
        return invalid(Parse::tr("“%1” has more than %2 decimals. Round it first.")
                           .arg(text.toString())
                           .arg(places));
    }
    bool ok = false;
    const qint64 value = (digits->whole + fraction.leftJustified(places, u'0')).toLongLong(&ok);
    if (!ok)
        return invalid(Parse::tr("“%1” is too large a number.").arg(text.toString()));
    return digits->negative ? -value : value;
}

/// Names of a list's choices in lower case, to their codes.
using ChoiceIndex = QHash<QString, QString>;

/// A copy, which shares its content: another thread may add lists meanwhile.
ChoiceIndex indexOf(std::span<const Choice> choices)
{
    static QMutex mutex;
    static QHash<const Choice *, ChoiceIndex> indexes;
    const QMutexLocker lock(&mutex);
    ChoiceIndex &index = indexes[choices.data()];
    if (index.isEmpty()) {
        for (const Choice &choice : choices)
            for (const QString &name : labels::choiceNames(choice))
                index.insert(name.toLower(), QString::fromUtf8(choice.code));
    }
    return index;
}

} // namespace

bool mayBeThousands(QStringView text, QChar decimal)
{
    const std::optional<Digits> digits = split(text, decimal);
    return digits && digits->fraction.size() == 3 && digits->whole.size() <= 3
        && !digits->whole.isEmpty() && digits->whole != u"0";
}

QString thousandsOrDecimals(QStringView text)
{
    QString spaced = text.trimmed().toString();
    spaced[spaced.size() - 4] = u' '; // the mark before the last three digits
    return Parse::tr("“%1” could mean thousands or decimals. Write thousands with a space: %2.")
        .arg(text.trimmed().toString(), spaced);
}

Result<qint64> amount(QStringView text, QChar mark)
{
    return scaled(text, 2, mark, Parse::tr("“%1” is not an amount. Write it like 250 302,59."));
}

Result<qint64> decimal(QStringView text, QChar mark)
{
    return scaled(text, 6, mark, Parse::tr("“%1” is not a number. Write it like 11,25."));
}

Result<qint64> whole(QStringView text, QChar mark)
{
    return scaled(text, 0, mark, Parse::tr("“%1” is not a whole number."));
}

Result<bool> yesNo(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    if (QStringList{u"yes"_s, u"ja"_s, u"true"_s, u"1"_s, u"x"_s, u"sant"_s}.contains(word))
        return true;
    if (QStringList{u"no"_s, u"nej"_s, u"false"_s, u"0"_s, u"falskt"_s}.contains(word))
        return false;
    return invalid(Parse::tr("“%1” is neither yes nor no.").arg(text.toString()));
}

Result<QString> choice(std::span<const Choice> choices, QStringView text)
{
    const ChoiceIndex index = indexOf(choices);
    const auto found = index.constFind(text.trimmed().toString().toLower());
    if (found != index.constEnd())
        return *found;
    return invalid(Parse::tr("“%1” is not one of the choices.").arg(text.toString()));
}

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';';
}

/// How much of the beginning of \a text is the longest name of a choice; 0 when none is.
qsizetype nameLength(const ChoiceIndex &index, QStringView text)
{
    const QString lower = text.toString().toLower();
    qsizetype longest = 0;
    for (auto name = index.begin(); name != index.end(); ++name) {
        const qsizetype size = name.key().size();
        const bool ends = size == lower.size() || (size < lower.size() && isSeparator(lower[size]));
        if (size > longest && ends && lower.startsWith(name.key()))
            longest = size;
    }
    return longest;
}

} // namespace

// Names hold commas and spaces themselves, so the longest name at each place is taken.
Result<QString> choices(std::span<const Choice> choices, QStringView text)
{
    const ChoiceIndex index = indexOf(choices);
    QStringList codes;
    for (QStringView rest = text.trimmed(); !rest.isEmpty();) {
        if (isSeparator(rest.front())) {
            rest = rest.sliced(1);
            continue;
        }
        const qsizetype size = nameLength(index, rest);
        if (size == 0)
            return invalid(Parse::tr("“%1” is not one of the choices.").arg(rest.toString()));
        codes.append(index.value(rest.first(size).toString().toLower()));
        rest = rest.sliced(size);
    }
    QStringList ordered;
    for (const Choice &one : choices)
        if (codes.contains(QLatin1StringView(one.code)))
            ordered.append(QString::fromUtf8(one.code));
    return ordered.join(u' ');
}

namespace {

template <typename T> Result<QVariant> boxed(Result<T> result)
{
    if (!result)
        return result.error();
    return QVariant::fromValue(*result);
}

Result<QVariant> absent(const FieldInfo &field)
{
    if (field.required)
        return invalid(Parse::tr("This is required."));
    switch (field.type) {
    case FieldType::Bool:
        return QVariant(false);
    case FieldType::Date:
    case FieldType::Whole:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Reference:
        return QVariant();
    default:
        return QVariant(QStringLiteral(""));
    }
}

} // namespace

Result<QVariant> value(const FieldInfo &field, const QString &text, const Habits &habits)
{
    if (text.trimmed().isEmpty())
        return absent(field);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::File:
    case FieldType::Link:
        return QVariant(text.trimmed());
    case FieldType::Prose:
    case FieldType::Blocks:
        return QVariant(text);
    case FieldType::Choice:
        return boxed(choice(field.choices, text));
    case FieldType::Choices:
        return boxed(choices(field.choices, text));
    case FieldType::Date:
        return boxed(date(text, habits.order));
    case FieldType::Whole:
        return boxed(whole(text, habits.decimal));
    case FieldType::Decimal:
        return boxed(decimal(text, habits.decimal));
    case FieldType::Money:
        return boxed(amount(text, habits.decimal));
    case FieldType::Bool:
        return boxed(yesNo(text));
    case FieldType::Reference:
        return boxed(whole(text));
    }
    return absent(field);
}

} // namespace parse
