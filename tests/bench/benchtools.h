#pragma once

#include "models/tables/tablefixture.h"

#include <cstdio>

inline constexpr int programmes = 8;
inline constexpr int rounds = 20; ///< of each question

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
    return times[std::min(times.size() - 1, times.size() * size_t(percent) / 100)];
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
    std::printf("%-36s p50 %8.2f  p99 %8.2f  worst %8.2f ms   floor %8.2f ms   ratio %6.2f\n", what,
                half, percentile(ours, 99), *std::ranges::max_element(ours), floor, half / floor);
    std::fflush(stdout);
}

/// Megabytes of memory, "VmHWM" at the highest or "VmRSS" now.
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

inline QString sentence(RandomValues &random, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(random.word(9));
    return text.join(u' ');
}

inline void fill(Store &store, int rows)
{
    RandomValues random(3);
    Batch batch{QStringLiteral("Make"), {}, {}};
    for (int i = 0; i < programmes; ++i) {
        Programme programme;
        programme.id = i + 1;
        programme.name = sentence(random, 3);
        batch.changes.push_back(Change::insert(kindOf<Programme>(), toRow(programme)));
    }
    for (int i = 0; i < rows; ++i) {
        Project project = random.project();
        project.title = sentence(random, 5);
        project.caseNumber = QStringLiteral("KS 2024/%1").arg(i);
        project.department = QStringLiteral("Department %1").arg(random.below(30));
        project.summary = sentence(random, 300);
        project.programme = {1 + random.below(programmes)};
        if (!random.once(3))
            project.rate = {std::optional<qint64>(11'000'000 + random.below(1'000'000))};
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
    }
    const Result<> done = store.apply(batch);
    if (!done)
        qFatal("%s", qPrintable(done.error().line()));
}

inline RowQuery words(const QString &words)
{
    RowQuery query;
    query.words = words;
    return query;
}

/// Reads what a screen of rows shows.
inline int paint(const RecordTable &table)
{
    int characters = 0;
    for (int row = 0; row < std::min(table.rowCount(), 40); ++row) {
        for (int column = 0; column < table.kind().fieldCount(); ++column) {
            if (table.kind().field(column).listed)
                characters += int(table.index(row, column).data().toString().size());
        }
    }
    return characters;
}
