#include "exchange/mapmark.h"

#include "records/settings.h"
#include "records/town.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<MapMark> markAt(MapMark::Kind kind, const QString &name, const Decimal &latitude,
                              const Decimal &longitude)
{
    constexpr double micro = 1e6;
    if (!latitude.micro || !longitude.micro)
        return std::nullopt;
    return MapMark{kind, name, double(*latitude.micro) / micro, double(*longitude.micro) / micro};
}

} // namespace

std::optional<MapMark> townMark(const Town &town)
{
    return markAt(town.kind == u"twin" ? MapMark::Kind::Twin : MapMark::Kind::Agreement,
                  town.swedishName.isEmpty() ? town.name : town.swedishName, town.latitude,
                  town.longitude);
}

std::optional<MapMark> homeMark(const Settings &settings)
{
    return markAt(MapMark::Kind::Home, settings.name, settings.latitude, settings.longitude);
}
