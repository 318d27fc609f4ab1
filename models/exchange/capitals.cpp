#include "exchange/capitals.h"

#include <QLatin1StringView>

#include <algorithm>

namespace {

struct Capital
{
    const char *country; ///< ISO 3166-1
    double longitude;
    double latitude;
};

// Capitals to a tenth of a degree: Europe and its neighbours, and the large countries beyond.
constexpr Capital capitals[] = {
    {"AD", 1.5, 42.5},   {"AL", 19.8, 41.3},   {"AM", 44.5, 40.2},  {"AR", -58.4, -34.6},
    {"AT", 16.4, 48.2},  {"AU", 149.1, -35.3}, {"AX", 19.9, 60.1},  {"AZ", 49.9, 40.4},
    {"BA", 18.4, 43.9},  {"BE", 4.4, 50.8},    {"BG", 23.3, 42.7},  {"BR", -47.9, -15.8},
    {"BY", 27.6, 53.9},  {"CA", -75.7, 45.4},  {"CH", 7.4, 46.9},   {"CL", -70.7, -33.4},
    {"CN", 116.4, 39.9}, {"CY", 33.4, 35.2},   {"CZ", 14.4, 50.1},  {"DE", 13.4, 52.5},
    {"DK", 12.6, 55.7},  {"DZ", 3.1, 36.8},    {"EE", 24.8, 59.4},  {"EG", 31.2, 30.0},
    {"ES", -3.7, 40.4},  {"FI", 24.9, 60.2},   {"FO", -6.8, 62.0},  {"FR", 2.4, 48.9},
    {"GB", -0.1, 51.5},  {"GE", 44.8, 41.7},   {"GL", -51.7, 64.2}, {"GR", 23.7, 38.0},
    {"HR", 16.0, 45.8},  {"HU", 19.0, 47.5},   {"IE", -6.3, 53.3},  {"IL", 35.2, 31.8},
    {"IN", 77.2, 28.6},  {"IS", -21.9, 64.1},  {"IT", 12.5, 41.9},  {"JP", 139.7, 35.7},
    {"KE", 36.8, -1.3},  {"KR", 127.0, 37.6},  {"LB", 35.5, 33.9},  {"LI", 9.5, 47.1},
    {"LT", 25.3, 54.7},  {"LU", 6.1, 49.6},    {"LV", 24.1, 56.9},  {"MA", -6.8, 34.0},
    {"MC", 7.4, 43.7},   {"MD", 28.8, 47.0},   {"ME", 19.3, 42.4},  {"MK", 21.4, 42.0},
    {"MT", 14.5, 35.9},  {"MX", -99.1, 19.4},  {"NI", -86.3, 12.1}, {"NL", 4.9, 52.4},
    {"NO", 10.8, 59.9},  {"NZ", 174.8, -41.3}, {"PL", 21.0, 52.2},  {"PS", 35.2, 31.9},
    {"PT", -9.1, 38.7},  {"RO", 26.1, 44.4},   {"RS", 20.5, 44.8},  {"RU", 37.6, 55.8},
    {"SE", 18.1, 59.3},  {"SI", 14.5, 46.1},   {"SK", 17.1, 48.1},  {"SM", 12.4, 43.9},
    {"TN", 10.2, 36.8},  {"TR", 32.9, 39.9},   {"TZ", 35.7, -6.2},  {"UA", 30.5, 50.5},
    {"UG", 32.6, 0.3},   {"US", -77.0, 38.9},  {"VA", 12.5, 41.9},  {"XK", 21.2, 42.7},
    {"ZA", 28.2, -25.7}, {"ZM", 28.3, -15.4},
};

} // namespace

std::optional<QPointF> capitalOf(QStringView country)
{
    const auto found = std::ranges::find_if(capitals, [country](const Capital &capital) {
        return country == QLatin1StringView(capital.country);
    });
    return found == std::end(capitals) ? std::nullopt
                                       : std::optional(QPointF(found->longitude, found->latitude));
}
