#pragma once

#include <Qt>

/// What a table model tells its delegate beside text and alignment.
namespace Roles {

enum Role {
    Id = Qt::UserRole + 1, ///< qint64, the record's id
    Icon, ///< QString, freedesktop or utblick-* icon name shown before the text; empty for none
    Tone, ///< int, one of Tone: which colour icon and text take
    Unpublished, ///< bool, the record is not shown on the web site
    Edited, ///< bool, the cell was changed since the record was last shown
    Problem, ///< QString, what is wrong with the cell; empty when nothing is
    Missing, ///< bool, the text stands in for a value that is missing
    Count, ///< QString, sidebar: the number at the right end
    Group, ///< int, of the heading of a group its level, 1 the outermost; 0 for records
    GroupName, ///< QString, the value that the records of the group share
    GroupCount, ///< int, how many they are
    GroupShort, ///< QString, the sum of a heading in whole units, where the exact one has no room
    GroupClosed, ///< bool, they are not shown
    Section, ///< QString, sidebar: key of the section
    View, ///< QString, sidebar: key of the view of that section; empty for the section itself
};

/// Meaning, never decoration: always beside an icon or words.
enum class Tone { Plain, Muted, Ok, Warn, Bad, Info };

} // namespace Roles
