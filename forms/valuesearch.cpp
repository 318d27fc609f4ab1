#include "valuesearch.h"

#include "records/fold.h"
#include "tables/rowindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t betweenLooks = 512; ///< values between two looks at the stop flag

/// What a value is known by, whatever type it stands in; empty for the empty value.
QString keyOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.userType() == QMetaType::QDate)
        return QString::number(value.toDate().toJulianDay());
    return value.userType() == QMetaType::Bool ? QString::number(int(value.toBool()))
                                               : value.toString();
}

ListedValues matched(std::vector<ValueCount> values, const std::vector<QVariant> &listed)
{
    ListedValues result{std::make_shared<std::vector<ValueCount>>(std::move(values)), {}, {}};
    result.isListed.assign(result.values->size(), 0);
    if (listed.empty())
        return result;
    QHash<QString, const QVariant *> wanted;
    for (const QVariant &value : listed)
        wanted.insert(keyOf(value), &value);
    for (size_t at = 0; at < result.values->size(); ++at)
        result.isListed[at] = char(wanted.remove(keyOf((*result.values)[at].value)));
    for (const QVariant &value : listed) { // in the order they were listed
        if (wanted.remove(keyOf(value)))
            result.lost.push_back(value);
    }
    return result;
}

} // namespace

struct ValueSearch::Folded
{
    bool take(const SharedValues &wanted, const QString &emptyText, const std::atomic_bool &stop);
    std::vector<int> find(const QString &words, const std::atomic_bool &stop) const;

    SharedValues values;
    std::vector<QString> texts;
};

ValueSearch::ValueSearch(std::shared_ptr<RowIndex> index, QObject *parent)
    : QObject(parent)
    , m_index(std::move(index))
    , m_folded(std::make_shared<Folded>())
{
    m_pool.setMaxThreadCount(1);
}

ValueSearch::~ValueSearch()
{
    if (m_stop)
        *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();
}

ValueSearch::StopFlag ValueSearch::renew()
{
    if (m_stop)
        *m_stop = true;
    m_pool.clear();
    m_stop = std::make_shared<std::atomic_bool>(false);
    return m_stop;
}

/// Runs \a job in the thread and \a tell with its answer in ours, unless a newer one was asked for.
template <typename Job, typename Tell> void ValueSearch::start(Job job, Tell tell)
{
    m_pool.start([this, stop = renew(), job = std::move(job), tell = std::move(tell)] {
        auto answer = job(*stop);
        QMetaObject::invokeMethod(
            this,
            [this, stop, tell, answer = std::move(answer)] {
                if (stop == m_stop)
                    tell(answer);
            },
            Qt::QueuedConnection);
    });
}

void ValueSearch::load(const RowQuery &query, int column, const std::vector<QVariant> &listed)
{
    const auto job = [index = m_index, query, column,
                      listed](const std::atomic_bool &stop) -> Result<ListedValues> {
        Result<std::vector<ValueCount>> values =
            index->values(query, column, [&stop] { return stop.load(); });
        if (!values)
            return values.error();
        return matched(*std::move(values), listed);
    };
    start(job, [this](const Result<ListedValues> &values) {
        if (values)
            Q_EMIT loaded(*values);
        else
            Q_EMIT failed(values.error());
    });
}

/// Makes the texts of \a values ready; false when it was stopped.
bool ValueSearch::Folded::take(const SharedValues &wanted, const QString &emptyText,
                               const std::atomic_bool &stop)
{
    if (values != wanted) {
        values = wanted;
        texts.clear();
        texts.reserve(wanted->size());
    }
    for (size_t at = texts.size(); at < values->size(); ++at) {
        if (at % betweenLooks == 0 && stop)
            return false;
        const QString &text = (*values)[at].text;
        texts.push_back(folded(text.isEmpty() ? emptyText : text));
    }
    return true;
}

/// The places of the texts that contain all \a words.
std::vector<int> ValueSearch::Folded::find(const QString &words, const std::atomic_bool &stop) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> places;
    for (size_t at = 0; at < texts.size(); ++at) {
        if (at % betweenLooks == 0 && stop)
            return {};
        const QString &text = texts[at];
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            places.push_back(int(at));
    }
    return places;
}

void ValueSearch::search(const SharedValues &values, const QString &words, const QString &emptyText)
{
    const auto job = [ready = m_folded, values, words,
                      emptyText](const std::atomic_bool &stop) -> std::vector<int> {
        if (!ready->take(values, emptyText, stop))
            return {};
        return ready->find(words, stop);
    };
    start(job, [this](const std::vector<int> &places) { Q_EMIT found(places); });
}
