#pragma once

#include "records/deadline.h"
#include "records/town.h"
#include "support/register.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

/// A register with records, then open in a workspace; tables are watched by the model tester.
class TableFixture
{
public:
    TestRegister &seed() { return m_register; }

    Workspace &open()
    {
        m_workspace = std::make_unique<Workspace>(std::move(m_register.store()));
        return *m_workspace;
    }

    /// The table of \a R, settled.
    template <typename R> RecordTable &table()
    {
        if (!m_workspace)
            open();
        RecordTable &table = m_workspace->table(kindOf<R>());
        settle(table);
        if (!m_testers.contains(&table)) {
            m_testers.insert(&table);
            new QAbstractItemModelTester(
                &table, QAbstractItemModelTester::FailureReportingMode::Fatal, &table);
        }
        return table;
    }

    static void settle(const RecordTable &table)
    {
        if (!QTest::qWaitFor([&] { return table.isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }

    static void ask(RecordTable &table, const RowQuery &query)
    {
        table.setQuery(query);
        settle(table);
    }

    /// The texts of a column, from the first row to the last.
    static QStringList texts(const RecordTable &table, const QString &field)
    {
        const int column = table.kind().indexOf(field);
        QStringList texts;
        for (int row = 0; row < table.rowCount(); ++row)
            texts.append(table.index(row, column).data().toString());
        return texts;
    }

    static QModelIndex cell(const RecordTable &table, qint64 id, const QString &field)
    {
        return table.index(table.rowOf(id), table.kind().indexOf(field));
    }

private:
    TestRegister m_register;
    std::unique_ptr<Workspace> m_workspace;
    QSet<RecordTable *> m_testers;
};

/// Adds \a row by a change that says only what differs from a blank record, as a paste does.
inline Change partialInsert(const Kind &kind, const Row &row)
{
    Change change = Change::insert(kind, row);
    const Row blank = kind.blank();
    std::erase_if(change.fields, [&](const FieldChange &field) {
        return field.after == blank.values[size_t(field.field)];
    });
    return change;
}

/// Random values that repeat, hold Swedish letters, and are sometimes empty. The order of the
/// letters is known, see swedishLess().
class RandomValues
{
public:
    explicit RandomValues(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool once(int in) { return below(in) == 0; }

    QString word(int longest = 6)
    {
        static const QString letters = QStringLiteral("abdeijklmnoprstvwxyzåäö");
        QString word;
        for (int left = 1 + below(longest); left > 0; --left)
            word += letters[below(int(letters.size()))];
        return word;
    }

    QDate date() { return once(4) ? QDate() : QDate(2020, 1, 1).addDays(below(3000)); }
    Amount amount()
    {
        return once(4) ? Amount{} : Amount{std::optional<qint64>(below(2'000'000) - 1'000'000)};
    }
    QString choice(std::span<const Choice> choices)
    {
        return once(6) ? QString()
                       : QString::fromUtf8(choices[size_t(below(int(choices.size())))].code);
    }

    Project project()
    {
        Project project;
        project.title = word();
        project.acronym = once(3) ? QString() : word(3).toUpper();
        project.status = choice(kindOf<Project>().field(fieldOf("status")).choices);
        project.currency = once(3) ? QStringLiteral("SEK") : QStringLiteral("EUR");
        project.startDate = date();
        project.endDate = date();
        project.totalBudget = amount();
        project.publish = once(2);
        return project;
    }

    static int fieldOf(const char *key)
    {
        return kindOf<Project>().indexOf(QString::fromUtf8(key));
    }

private:
    QRandomGenerator m_random;
};

/// Swedish order of small letters, told independently of any collation library.
inline bool swedishLess(const QString &a, const QString &b)
{
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzåäö");
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(),
        [](QChar x, QChar y) { return letters.indexOf(x) < letters.indexOf(y); });
}
