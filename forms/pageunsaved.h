#pragma once

#include "pages/block.h"

#include <map>
#include <optional>

/// What is written in the page editor and not saved.
struct PageUnsaved
{
    QString page; ///< uuid
    std::map<QString, QString>
        fields; ///< title and ingress, by key, as far as they were written in
    std::optional<BlockList> content;
    bool isEmpty() const { return fields.empty() && !content; }
};
