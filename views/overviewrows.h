#pragma once

#include "cardlist.h"
#include "figurescard.h"
#include "overviewdata.h"

/// What the overview's cards say, in words.
namespace overviewrows {

QList<Figure> figures(const OverviewData &data);
/// Grouped: late, within 30 days, later. Long groups end with how many more there are.
std::vector<CardRow> deadlines(const OverviewData &data);
std::vector<CardRow> programmes(const OverviewData &data);
std::vector<CardRow> toDo(const OverviewData &data);

} // namespace overviewrows
