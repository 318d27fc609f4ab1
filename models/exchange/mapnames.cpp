#include "exchange/mapnames.h"

#include <algorithm>

namespace {

constexpr double letterWidth = 0.57; ///< of a bold letter, as a share of its size
constexpr double gap = 6; ///< between a mark and its name
constexpr double edge = 0.08; ///< of the width: the first page lets its map fade there

/// A name that stands at one of the sides of its mark, and the room it takes.
struct Place
{
    MapName name;
    QRectF room;
};

/// The sides in the order in which they are tried.
std::vector<Place> placesFor(const MapMark &mark, QPointF at, double size)
{
    const double width = double(mark.name.size()) * size * letterWidth;
    const double aside = mapReach(mark) + gap;
    const double rise = size * 0.35; // the base line of letters whose middle is at the mark's
    std::vector<Place> places;
    const auto add = [&](QPointF end, bool isLeft) {
        const QPointF corner(isLeft ? end.x() - width : end.x(), end.y() - size * 0.8);
        places.push_back({{end, isLeft}, QRectF(corner, QSizeF(width, size))});
    };
    add(at + QPointF(aside, rise), false);
    add(at + QPointF(-aside, rise), true);
    add(at + QPointF(-width / 2, aside + size * 0.75), false);
    add(at + QPointF(-width / 2, -aside), false);
    add(at + QPointF(aside * 0.6, aside + size * 0.6), false);
    add(at + QPointF(aside * 0.6, -aside), false);
    add(at + QPointF(-aside * 0.6, aside + size * 0.6), true);
    add(at + QPointF(-aside * 0.6, -aside), true);
    return places;
}

} // namespace

double mapReach(const MapMark &mark)
{
    switch (mark.kind) {
    case MapMark::Kind::Home:
        return 9;
    case MapMark::Kind::Agreement:
        return 13;
    case MapMark::Kind::Twin:
    case MapMark::Kind::Partner:
        return 11;
    case MapMark::Kind::Other:
        break;
    }
    return 7;
}

std::vector<std::optional<MapName>> mapNames(const std::vector<MapMark> &marks,
                                             const MapProjection &projection, double size)
{
    std::vector<QRectF> taken;
    taken.reserve(marks.size() * 2);
    for (const MapMark &mark : marks) {
        const QPointF at = projection(mark.degrees());
        const QPointF reach(mapReach(mark), mapReach(mark));
        taken.emplace_back(at - reach, at + reach);
    }
    const double aside = projection.size().width() * edge;
    const QRectF whole = QRectF(QPointF(), projection.size()).adjusted(aside, 4, -aside, -4);
    std::vector<std::optional<MapName>> names;
    names.reserve(marks.size());
    for (const MapMark &mark : marks) {
        const std::vector<Place> places = placesFor(mark, projection(mark.degrees()), size);
        const auto free = std::ranges::find_if(places, [&](const Place &place) {
            return whole.contains(place.room) && std::ranges::none_of(taken, [&](const QRectF &r) {
                       return r.intersects(place.room);
                   });
        });
        if (free != places.end())
            taken.push_back(free->room);
        names.push_back(free == places.end() ? std::nullopt : std::optional(free->name));
    }
    return names;
}
