#include "removedmodel.h"

#include "importhints.h"
#include "recordformwords.h"

#include "records/fold.h"
#include "records/shown.h"
#include "tables/roles.h"

using namespace Qt::StringLiterals;
using history::Removed;

RemovedModel::Content RemovedModel::prepared(std::vector<Removed> records)
{
    Content content{std::move(records), {}};
    content.folded.reserve(content.records.size());
    for (const Removed &one : content.records)
        content.folded.push_back(
            folded(one.title + u'\n' + one.record.kind->label() + u'\n' + one.batch.user));
    return content;
}

void RemovedModel::show(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    filter();
    endResetModel();
}

void RemovedModel::setFilter(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void RemovedModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_content.folded.size(); ++i) {
        const bool has = std::ranges::all_of(
            m_words, [&](const QString &word) { return m_content.folded[i].contains(word); });
        if (has)
            m_shown.push_back(int(i));
    }
}

int RemovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RemovedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Removed &one = recordAt(index.row());
    if (role == Roles::Icon && index.column() == Title)
        return kindIcon(*one.record.kind);
    if (role == Roles::Missing)
        return index.column() == Title && one.title.isEmpty();
    if (role == Qt::TextAlignmentRole && index.column() == Others)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return one.title.isEmpty() ? tr("without a name") : one.title;
    case KindName:
        return one.record.kind->label();
    case When:
        return recordform::timeWords(one.batch.time.toLocalTime(), QDate::currentDate());
    case Who:
        return one.batch.user;
    default:
        return one.others > 0 ? shown::number(one.others) : QString();
    }
}

QVariant RemovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Others ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Others)
        return tr("Records that went with it because they belonged to it. They come back with it.");
    if (role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("Record"), tr("Kind"), tr("Removed"), tr("By"), tr("With it")};
    return section < ColumnCount ? heads[section] : QString();
}
