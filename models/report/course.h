#pragma once

#include "records/progress.h"

/// How far a report has come: remembered, so that the user can be asked at any time whether it
/// shall go on, without telling a wrong number. The progress must outlive it.
class Course
{
public:
    explicit Course(const Progress &progress)
        : m_progress(progress)
    {
    }

    /// Tells the progress; false to stop.
    bool goesOn(int done, int total)
    {
        m_done = done;
        m_total = total;
        return !isStopped();
    }
    bool isStopped() const { return m_progress && !m_progress(m_done, m_total); }

private:
    const Progress &m_progress;
    int m_done = 0;
    int m_total = 0;
};
