#include "tables/tableview.h"

#include "records/parse.h"
#include "records/shown.h"
#include "storage/reader.h"
#include "tables/rowfilter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

constexpr qsizetype longestText = 1'000'000; ///< bytes
constexpr int mostConditions = 100;
constexpr int mostValues = 10'000;
constexpr int mostGroups = 3;
constexpr int mostSortKeys = 10;
constexpr int mostClosed = 10'000;
constexpr int narrowest = 24;
constexpr int widest = 4000;
constexpr int mostDays = 40'000;

/// Words of the file format: never change or reuse one.
constexpr std::pair<Operator, const char *> operatorWords[] = {
    {Operator::AnyOf, "any_of"},      {Operator::NoneOf, "none_of"},
    {Operator::Contains, "contains"}, {Operator::Lacks, "lacks"},
    {Operator::AtLeast, "at_least"},  {Operator::AtMost, "at_most"},
    {Operator::Between, "between"},   {Operator::DueWithin, "due_within"},
    {Operator::Within, "within"},     {Operator::ThisYear, "this_year"},
    {Operator::Empty, "empty"},       {Operator::NotEmpty, "not_empty"},
};

QString wordOf(Operator op)
{
    const auto *const found =
        std::ranges::find(operatorWords, op, [](auto &pair) { return pair.first; });
    return QString::fromLatin1(found->second);
}

std::optional<Operator> operatorOf(const QString &word)
{
    const auto *const found = std::ranges::find_if(
        operatorWords, [&](auto &pair) { return word == QLatin1StringView(pair.second); });
    return found == std::end(operatorWords) ? std::nullopt : std::optional(found->first);
}

bool countsDays(Operator op)
{
    return op == Operator::DueWithin || op == Operator::Within;
}

/// How many values a condition must have; -1 for any number.
int valuesOf(Operator op)
{
    switch (op) {
    case Operator::AnyOf:
    case Operator::NoneOf:
        return -1;
    case Operator::Between:
        return 2;
    case Operator::ThisYear:
    case Operator::Empty:
    case Operator::NotEmpty:
        return 0;
    default:
        return 1;
    }
}

QString keyOf(const Listing &listing, int column)
{
    return QString::fromLatin1(listing.field(column).key);
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The first of \a paths, as many as can be read again and fit into \a room bytes.
QJsonArray fitting(const QStringList &paths, qsizetype room)
{
    const QStringList readable = paths.first(std::min<qsizetype>(paths.size(), mostClosed));
    QJsonArray closed;
    for (const QString &path : readable) {
        room -= QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact).size();
        if (room < 0)
            break;
        closed.append(path);
    }
    return closed;
}

Error tooMany(const QString &label)
{
    return {Error::Code::Invalid,
            ViewText::tr("The filter on “%1” has more values than a view can keep. Choose fewer, "
                         "or filter by a part of the text.")
                .arg(label),
            {}};
}

/// Writes one view.
class Writing
{
public:
    Writing(const Kind &kind, const Reader &reader)
        : m_listing(Listing::of(kind))
        , m_reader(reader)
    {
    }

    QJsonObject object(const TableView &view) const
    {
        QJsonObject object{{u"version"_s, 1}, {u"frozen"_s, view.frozen}};
        QJsonArray columns;
        for (const ViewColumn &one : view.columns) {
            QJsonObject column{{u"key"_s, keyOf(m_listing, one.column)}};
            if (one.width > 0)
                column[u"width"_s] = one.width;
            columns.append(column);
        }
        QJsonArray conditions;
        for (const Condition &one : view.conditions)
            conditions.append(this->condition(one));
        QJsonArray sorting;
        for (const SortKey &one : view.sorting) {
            QJsonObject key{{u"column"_s, keyOf(m_listing, one.column)}};
            if (one.order == Qt::DescendingOrder)
                key[u"descending"_s] = true;
            sorting.append(key);
        }
        QJsonArray groups;
        for (const int group : view.groups)
            groups.append(keyOf(m_listing, group));
        const std::pair<QString, QJsonArray> lists[] = {
            {u"columns"_s, columns},
            {u"conditions"_s, conditions},
            {u"sorting"_s, sorting},
            {u"groups"_s, groups},
        };
        for (const auto &[name, list] : lists) {
            if (!list.isEmpty())
                object[name] = list;
        }
        return object;
    }

private:
    QJsonObject condition(const Condition &condition) const
    {
        QJsonObject object{{u"column"_s, keyOf(m_listing, condition.column)},
                           {u"operator"_s, wordOf(condition.op)}};
        QJsonArray values;
        for (const QVariant &value : condition.values)
            values.append(this->value(m_listing.field(condition.column), condition.op, value));
        if (!values.isEmpty())
            object[u"values"_s] = values;
        return object;
    }

    QJsonValue value(const FieldInfo &field, Operator op, const QVariant &value) const
    {
        if (countsDays(op))
            return value.toInt();
        if (op == Operator::Contains || op == Operator::Lacks)
            return value.toString();
        if (value.isNull() || value.toString().isEmpty())
            return QJsonValue::Null;
        if (field.type != FieldType::Reference)
            return shown::plain(field, value);
        const Kind *kind = findKind(QString::fromLatin1(field.references));
        const Result<RecordName> record = m_reader.name(*kind, value.toLongLong());
        return record ? QJsonValue(record->uuid) : QJsonValue(value.toString());
    }

    const Listing &m_listing;
    const Reader &m_reader;
};

/// Reads one view, and notes what it cannot read.
class Reading
{
public:
    Reading(const Kind &kind, const Reader &reader)
        : m_listing(Listing::of(kind))
        , m_reader(reader)
    {
    }

    ReadView read(const QJsonObject &object)
    {
        readColumns(object);
        TableView &view = m_read.view;
        const int columns = view.columns.empty() ? m_listing.count() : int(view.columns.size());
        view.frozen = std::clamp(object[u"frozen"_s].toInt(1), 1, columns);
        for (const QJsonValue &one : firstOf(object[u"conditions"_s], mostConditions))
            readCondition(one.toObject());
        readSorting(object);
        readGroups(object);
        for (const QJsonValue &one : firstOf(object[u"closed"_s], mostClosed))
            view.closed.append(one.toString());
        return m_read;
    }

    void note(const QString &sentence)
    {
        if (!m_read.notes.contains(sentence) && m_read.notes.size() < 5)
            m_read.notes.append(sentence);
    }
    const ReadView &read() const { return m_read; }

private:
    std::vector<QJsonValue> firstOf(const QJsonValue &list, int most)
    {
        std::vector<QJsonValue> values;
        const QJsonArray array = list.toArray();
        if (array.size() > most)
            note(ViewText::tr("The view holds more than can be read, and a part was left out. Look "
                              "at it, and save it again."));
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), most); ++i)
            values.push_back(array[i]);
        return values;
    }

    std::optional<int> column(const QJsonValue &key)
    {
        const int found = m_listing.indexOf(key.toString());
        if (found >= 0)
            return found;
        note(ViewText::tr("The column “%1” is not known here and was left out. Update the program "
                          "if it comes from a newer version.")
                 .arg(key.toString().left(60)));
        return std::nullopt;
    }

    void readColumns(const QJsonObject &object)
    {
        std::set<int> seen;
        for (const QJsonValue &one : firstOf(object[u"columns"_s], 1000)) {
            const QJsonObject told = one.toObject();
            const std::optional<int> known = column(told[u"key"_s]);
            if (!known || !seen.insert(*known).second)
                continue;
            const int width = told[u"width"_s].toInt();
            m_read.view.columns.push_back(
                {*known, width > 0 ? std::clamp(width, narrowest, widest) : 0});
        }
    }

    void readSorting(const QJsonObject &object)
    {
        std::set<int> seen;
        for (const QJsonValue &one : firstOf(object[u"sorting"_s], mostSortKeys)) {
            const QJsonObject told = one.toObject();
            if (const auto known = column(told[u"column"_s]); known && seen.insert(*known).second)
                m_read.view.sorting.push_back(
                    {*known,
                     told[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }

    void readGroups(const QJsonObject &object)
    {
        std::set<int> seen;
        for (const QJsonValue &one : firstOf(object[u"groups"_s], mostGroups)) {
            if (const auto known = column(one); known && seen.insert(*known).second)
                m_read.view.groups.push_back(*known);
        }
    }

    void readCondition(const QJsonObject &object)
    {
        const std::optional<int> known = column(object[u"column"_s]);
        if (!known)
            return;
        const std::optional<Operator> op = operatorOf(object[u"operator"_s].toString());
        const FieldInfo &field = m_listing.field(*known);
        const std::vector<Operator> fitting = conditions::operatorsFor(field.type);
        if (!op || std::ranges::find(fitting, *op) == fitting.end()) {
            leaveOut(*known);
            return;
        }
        Condition condition{*known, *op, {}};
        const int wanted = valuesOf(*op);
        for (const QJsonValue &one :
             firstOf(object[u"values"_s], wanted < 0 ? mostValues : wanted)) {
            if (const std::optional<QVariant> value = this->value(field, *op, one))
                condition.values.push_back(*value);
        }
        const bool enough =
            wanted < 0 ? !condition.values.empty() : int(condition.values.size()) == wanted;
        if (enough)
            m_read.view.conditions.push_back(std::move(condition));
        else
            leaveOut(*known);
    }

    void leaveOut(int column)
    {
        note(ViewText::tr("A condition on “%1” cannot be read and was left out. Set it again, and "
                          "save the view.")
                 .arg(m_listing.label(column)));
    }

    std::optional<QVariant> value(const FieldInfo &field, Operator op, const QJsonValue &told)
    {
        if (countsDays(op))
            return told.isDouble()
                ? std::optional<QVariant>(qint64(std::clamp(told.toInt(), -mostDays, mostDays)))
                : std::nullopt;
        if (told.isNull() && valuesOf(op) < 0)
            return QVariant();
        const QString text = told.toString();
        if (text.isEmpty())
            return std::nullopt;
        if (op == Operator::Contains || op == Operator::Lacks || field.type == FieldType::Text)
            return text;
        if (field.type == FieldType::Reference)
            return record(text);
        const Result<QVariant> read = parse::value(field, text);
        return read && !read->isNull() ? std::optional(*read) : std::nullopt;
    }

    std::optional<QVariant> record(const QString &uuid)
    {
        const Result<std::optional<RecordName>> found = m_reader.find(uuid);
        if (found && *found)
            return (*found)->id;
        note(ViewText::tr("A record that the view asks for is no longer in the register."));
        return std::nullopt;
    }

    const Listing &m_listing;
    const Reader &m_reader;
    ReadView m_read;
};

} // namespace

Result<QByteArray> tableview::toJson(const TableView &view, const Kind &kind, const Reader &reader)
{
    const auto largest = std::ranges::max_element(
        view.conditions, {}, [](const Condition &one) { return one.values.size(); });
    const bool isFiltered = largest != view.conditions.end();
    if (isFiltered && largest->values.size() > size_t(mostValues))
        return tooMany(Listing::of(kind).label(largest->column));
    QJsonObject object = Writing(kind, reader).object(view);
    constexpr qsizetype aroundClosed = 32; // the name and the brackets
    const qsizetype room = longestText - textOf(object).size() - aroundClosed;
    if (room < 0 && isFiltered)
        return tooMany(Listing::of(kind).label(largest->column));
    if (const QJsonArray closed = fitting(view.closed, room); !closed.isEmpty())
        object[u"closed"_s] = closed;
    return textOf(object);
}

ReadView tableview::fromJson(const QByteArray &json, const Kind &kind, const Reader &reader)
{
    Reading reading(kind, reader);
    const QJsonDocument document =
        json.size() <= longestText ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (document.isObject())
        return reading.read(document.object());
    reading.note(ViewText::tr("The view cannot be read. All records are shown."));
    return reading.read();
}
