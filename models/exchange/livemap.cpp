#include "exchange/livemap.h"

#include "exchange/livecell.h"
#include "exchange/placemap.h"
#include "records/settings.h"
#include "records/town.h"
#include "storage/reader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size{420, 360};

} // namespace

namespace live {

std::vector<MapMark> places(const LiveRows &answer, const LiveSource &source)
{
    std::vector<MapMark> places;
    if (!answer.query.isWhole() || answer.query.kind != &kindOf<Town>()
        || answer.query.shape != LiveShape::Map)
        return places;
    const LiveCells cells(kindOf<Town>(), source);
    for (const Row &row : answer.rows) {
        std::optional<MapMark> mark = townMark(fromRow<Town>(row));
        if (!mark || !isOnMap(*mark))
            continue;
        mark->name = cells.title(row); // as in the list beside
        places.push_back(*mark);
    }
    const Result<Row> settings = source.reader->row(kindOf<Settings>(), 1);
    const std::optional<MapMark> home =
        settings ? homeMark(fromRow<Settings>(*settings)) : std::nullopt;
    if (!places.empty() && home)
        places.push_back(*home);
    return places;
}

QByteArray map(const std::vector<MapMark> &places, const QString &label)
{
    return placeMap(places, {.use = MapLook::Use::Inline, .size = size}, label);
}

} // namespace live
