#pragma once

/// A field of projects that people group by.
struct GroupField
{
    const char *key; ///< of the field
    const char *word; ///< what people call it on the command line
};

/// In the order in which they are offered. By start_date means by its year.
inline constexpr GroupField groupFields[] = {
    {"programme", "programme"},
    {"start_date", "year"},
    {"department", "department"},
    {"policy_objective", "theme"},
    {"strategy_priority", "priority"},
    {"status", "status"},
    {"role", "role"},
};
