#pragma once

#include "records/result.h"
#include "tables/rowquery.h"
#include "tables/valuecount.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

class RowIndex;

/// The values of a column, and which of them are in a list.
struct ListedValues
{
    std::shared_ptr<std::vector<ValueCount>> values;
    std::vector<char> isListed; ///< one for each of the values
    std::vector<QVariant> lost; ///< those of the list that no record has now
};

/// Values that are shared with the thread that searches among them; they never change.
using SharedValues = std::shared_ptr<const std::vector<ValueCount>>;

/// Finds the values of a column, and those among them that contain words, in a thread of its own:
/// there may be a hundred thousand. The newest request wins.
class ValueSearch : public QObject
{
    Q_OBJECT

public:
    explicit ValueSearch(std::shared_ptr<RowIndex> index, QObject *parent = nullptr);
    ~ValueSearch() override;

    /// The values in \a column of the records that \a query keeps but for its conditions on that
    /// column; see loaded().
    void load(const RowQuery &query, int column, const std::vector<QVariant> &listed);
    /// The places of those \a values that contain all \a words; see found(). A value without a text
    /// is called \a emptyText.
    void search(const SharedValues &values, const QString &words, const QString &emptyText);

Q_SIGNALS:
    void loaded(const ListedValues &values);
    void found(const std::vector<int> &places);
    void failed(const Error &error);

private:
    using StopFlag = std::shared_ptr<std::atomic_bool>;
    struct Folded; ///< texts made ready to be searched, for the thread alone
    StopFlag renew();
    template <typename Job, typename Tell> void start(Job job, Tell tell);

    std::shared_ptr<RowIndex> m_index;
    std::shared_ptr<Folded> m_folded;
    StopFlag m_stop; ///< of the newest request
    QThreadPool m_pool;
};
