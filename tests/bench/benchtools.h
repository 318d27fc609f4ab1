#pragma once

#include "bench/timing.h"
#include "models/tables/tablefixture.h"

inline constexpr int programmes = 8;
inline constexpr int firstProgramme = 5000; ///< its id, beyond those that every register has
inline constexpr int rounds = 20; ///< of each question

inline QString sentence(RandomValues &random, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i)
        text.append(random.word(9));
    return text.join(u' ');
}

/// Writes \a batch, which begins anew.
inline void write(Store &store, Batch &batch)
{
    if (const Result<> done = store.apply(batch); !done)
        qFatal("%s", qPrintable(done.error().line()));
    batch.changes.clear();
}

/// Adds programmes and \a rows projects with much prose, in parts: so much at once fills the
/// memory.
inline void fill(Store &store, int rows)
{
    RandomValues random(3);
    Batch batch{QStringLiteral("Make"), {}, {}};
    for (int i = 0; i < programmes; ++i) {
        Programme programme;
        programme.id = firstProgramme + i;
        programme.name = sentence(random, 3);
        batch.changes.push_back(Change::insert(kindOf<Programme>(), toRow(programme)));
    }
    for (int i = 0; i < rows; ++i) {
        Project project = random.project();
        project.title = sentence(random, 5);
        project.caseNumber = QStringLiteral("KS 2024/%1").arg(i);
        project.department = QStringLiteral("Department %1").arg(random.below(30));
        project.summary = sentence(random, 300);
        project.programme = {firstProgramme + random.below(programmes)};
        if (!random.once(3))
            project.rate = {std::optional<qint64>(11'000'000 + random.below(1'000'000))};
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
        if (batch.changes.size() >= 1000)
            write(store, batch);
    }
    write(store, batch);
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
