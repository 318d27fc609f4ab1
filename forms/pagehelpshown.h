#pragma once

#include "rules/pagereading.h"

#include <algorithm>
#include <optional>
#include <utility>

/// What stands in the rows of the writing help. Rows take their time to be laid out, and most of
/// what is written changes none of them.
class PageHelpShown
{
public:
    /// True when the words, or whether they can be changed, are others than before.
    bool take(const std::vector<MisspeltWord> &words, bool writable)
    {
        std::optional now(std::pair(words, writable));
        return std::exchange(m_words, now) != now;
    }
    bool take(const PageFindings &findings, bool writable)
    {
        const bool same = m_findings && m_findings->second == writable
            && std::ranges::equal(m_findings->first, findings, isSame);
        m_findings = std::pair(findings, writable);
        return !same;
    }

private:
    /// The mends are made by the rule, of the same place: they are the same, too.
    static bool isSame(const PageFinding &one, const PageFinding &other)
    {
        return one.finding == other.finding && one.place == other.place
            && one.mendLabel == other.mendLabel;
    }

    std::optional<std::pair<std::vector<MisspeltWord>, bool>> m_words;
    std::optional<std::pair<PageFindings, bool>> m_findings;
};
