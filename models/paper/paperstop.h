#pragma once

#include <functional>

/// Whether a layout shall end before it is done: asked now and then, because asking may take time.
/// Once stopped it stays so; what was laid out by then is of no use.
class PaperStop
{
public:
    PaperStop() = default; ///< never
    explicit PaperStop(std::function<bool()> asked)
        : m_asked(std::move(asked))
    {
    }

    bool isStopped() const { return m_isStopped; }
    /// Asks, if it is time to; true to end.
    bool operator()()
    {
        constexpr int interval = 64; // elements, or rows of a table: some milliseconds
        if (!m_isStopped && m_asked && m_count++ % interval == 0)
            m_isStopped = m_asked();
        return m_isStopped;
    }

private:
    std::function<bool()> m_asked;
    int m_count = 0;
    bool m_isStopped = false;
};
