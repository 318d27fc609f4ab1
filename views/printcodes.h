#pragma once

#include <QMarginsF>
#include <QString>

/// The codes of the lists in PrintOptions.
namespace printcodes {

inline constexpr QLatin1StringView usualMargins("usual");
inline constexpr QLatin1StringView narrowMargins("narrow");
inline constexpr QLatin1StringView wideMargins("wide");
inline constexpr QLatin1StringView ownMargins("own");
inline constexpr QLatin1StringView asItFits("fits");
inline constexpr QLatin1StringView upright("upright");
inline constexpr QLatin1StringView lying("lying");
inline constexpr QLatin1StringView colours("colour");
inline constexpr QLatin1StringView grey("grey");
inline constexpr QLatin1StringView together("one");
inline constexpr QLatin1StringView apart("each");

inline constexpr QMarginsF narrow(10, 10, 10, 10); ///< millimetres
inline constexpr QMarginsF wide(25, 25, 25, 25); ///< millimetres

} // namespace printcodes
