#pragma once

#include "exchange/charts.h"
#include "records/project.h"

#include <optional>
#include <vector>

/// A part of a project's financing. Exact: amounts are hundredths, never floating-point numbers.
struct MoneyPart
{
    const char *word; ///< key of the part's name
    charts::Fill fill;
    qint64 minor; ///< in the project's currency, never 0
    std::optional<qint64> sek; ///< hundredths of SEK; nothing without a rate, or in SEK already
};

/// What pays for a project: EU, own cash, own time, other.
struct ProjectMoney
{
    std::vector<MoneyPart> parts; ///< empty when only the total is known, or nothing
    std::optional<qint64> sum; ///< of the parts, or the total when there are none
    std::optional<qint64> sumSek; ///< the sum at the rate, rounded once
    bool withRest = false; ///< the other part holds what nobody has told, up to the total
    bool isOverTotal = false; ///< the parts are together more than the project's total
    bool isRounded = false; ///< the parts in SEK, each rounded, do not add up to sumSek
};
/// An amount that does not fit in 64 bits leaves no sum.
ProjectMoney moneyOf(const Project &project);
