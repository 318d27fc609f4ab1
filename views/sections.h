#pragma once

#include "records/kind.h"

/// One entry of the sidebar: the overview, the records of one kind, or the register's settings.
struct Section
{
    const char *key; ///< "overview", or the key of a kind; remembered in the settings
    const char *icon;
    bool isMain; ///< above the gap: what the work is about; below: what it refers to
};

/// The words a kind needs in the window: menus, empty states, counts. Translated whole, because
/// other languages decline them.
struct SectionWords
{
    QString newRecord; ///< "New project": the action, and the name of a record not yet named
    QString empty; ///< "No projects yet."
    QString shownOf; ///< "of 23 projects shown"
    QString counted; ///< "23 projects"
};

namespace sections {

/// All sections, from top to bottom.
std::span<const Section> all();
/// The section with \a key; nullptr when there is none.
const Section *find(QStringView key);
/// The kind of a section; nullptr for the overview.
const Kind *kindOf(const Section &section);
/// What the sidebar calls it.
QString name(const Section &section);
/// The icon that stands for \a kind, in the sidebar or not.
QString icon(const Kind &kind);

/// The words for \a kind; \a count is used in shownOf and counted.
SectionWords words(const Kind &kind, int count = 0);

} // namespace sections
