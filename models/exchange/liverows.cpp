#include "exchange/liverows.h"

#include "storage/reader.h"
#include "tables/rowindex.h"

#include <algorithm>

int LiveRows::leftOut() const
{
    const int wanted = query.most > 0 ? std::min(query.most, published()) : published();
    return std::max(0, wanted - live::mostShown);
}

Result<LiveRows> live::ask(const LiveQuery &query, const LiveSource &source)
{
    LiveRows answer;
    answer.query = query;
    if (!query.isWhole())
        return answer;
    const RowQuery asked = rowQuery(query, source.today);
    const std::shared_ptr<RowIndex> index = source.index(*query.kind);
    const Result<FoundRows> all = index->find(asked, source.stop);
    if (!all)
        return all.error();
    answer.total = int(all->ids.size());
    Result<FoundRows> found =
        index->find(published(*query.kind, asked, *source.reader), source.stop);
    if (!found)
        return found.error();
    answer.found = *std::move(found);
    if (query.shape == LiveShape::Sum)
        return answer;
    const size_t most = size_t(query.most > 0 ? std::min(query.most, mostShown) : mostShown);
    const std::span<const qint64> ids(answer.found.ids.data(),
                                      std::min(most, answer.found.ids.size()));
    Result<std::vector<Row>> rows = source.reader->rows(*query.kind, ids);
    if (!rows)
        return rows.error();
    answer.rows = *std::move(rows);
    return answer;
}
