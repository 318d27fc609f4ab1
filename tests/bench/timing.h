#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

// What all benchmarks have in common: how many records, how long, and what is printed of it.

inline int rowCount()
{
    const int wanted = qEnvironmentVariableIntValue("UTBLICK_BENCH_ROWS");
    return wanted > 0 ? wanted : 20'000;
}

/// Milliseconds that \a act takes.
template <typename Act> double timed(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The value below which \a percent of \a times lie.
inline double percentile(std::vector<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0
                         : times[std::min(times.size() - 1, times.size() * size_t(percent) / 100)];
}

inline void report(const char *what, double ours, double floor)
{
    std::printf("%-44s %9.2f ms   floor %9.2f ms   ratio %6.2f\n", what, ours, floor, ours / floor);
    std::fflush(stdout);
}

/// The same of many times, with the worst of them.
inline void report(const char *what, const std::vector<double> &ours,
                   const std::vector<double> &floors)
{
    const double floor = percentile(floors, 50);
    const double half = percentile(ours, 50);
    std::printf("%-40s p50 %8.2f  p99 %8.2f  worst %8.2f ms   floor p50 %8.2f  p99 %8.2f  worst "
                "%8.2f ms   ratio %6.2f\n",
                what, half, percentile(ours, 99), percentile(ours, 100), floor,
                percentile(floors, 99), percentile(floors, 100), half / std::max(floor, 1e-3));
    std::fflush(stdout);
}

/// Megabytes of memory, "VmHWM" at the highest or "VmRSS" now; 0 where Linux does not tell.
inline double megabytes(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}
