#pragma once

#include "storage/history.h"

#include <QAbstractTableModel>

/// Records that do not exist any more, the latest removed first, filtered as one types.
class RemovedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, KindName, When, Who, Others, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Removed records with what a filter looks in, a text a record.
    struct Content
    {
        std::vector<history::Removed> records;
        std::vector<QString> folded;
    };
    /// \a records made ready for show(); takes its time, in any thread.
    static Content prepared(std::vector<history::Removed> records);
    void show(Content content);
    /// Shows the records whose title, kind or remover have every word of \a text in them.
    void setFilter(const QString &text);
    int total() const { return int(m_content.records.size()); }
    const history::Removed &recordAt(int row) const
    {
        return m_content.records[size_t(m_shown[size_t(row)])];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void filter();

    Content m_content;
    std::vector<int> m_shown; ///< indexes of records
    QStringList m_words;
};
