#include "pages/block.h"

namespace content {

bool Run::hasMarksOf(const Run &other) const
{
    // Two inline fields side by side stay two, even when they tell the same.
    return fact.isEmpty() && other.fact.isEmpty() && strong == other.strong
        && emphasis == other.emphasis && href == other.href && record == other.record
        && language == other.language && abbreviation == other.abbreviation;
}

// Defined here, because the types hold each other.
bool List::operator==(const List &) const = default;
bool ListItem::operator==(const ListItem &) const = default;

// Not defaulted: clang 14, and so every linter, crashes on that.
bool FactBox::operator==(const FactBox &other) const
{
    return title == other.title && blocks == other.blocks;
}

} // namespace content
