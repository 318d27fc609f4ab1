#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/guard.h"
#include "storage/maintenance.h"
#include "storage/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace migrations {

using namespace Qt::StringLiterals;

namespace {

struct Migrations
{
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

QStringList files()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// One migration and its version in one transaction.
Result<> migrate(const Database &database, int number)
{
    const Result<QStringList> steps = statements(number);
    if (!steps)
        return steps.error();
    Transaction transaction(database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const QString &step : *steps) {
        if (Result<> done = database.run(step); !done)
            return done;
    }
    if (Result<> done = database.run(u"PRAGMA user_version=%1"_s.arg(number)); !done)
        return done;
    return transaction.commit();
}

/// A verified copy beside the file, under the first free name.
Result<> backUpBefore(const Database &database, int version)
{
    const QFileInfo info(database.path());
    for (int count = 1;; ++count) {
        const QString suffix = count == 1 ? QString() : u"-%1"_s.arg(count);
        const QString name =
            u"%1-version-%2%3.utblick"_s.arg(info.completeBaseName()).arg(version).arg(suffix);
        if (!info.dir().exists(name))
            return maintenance::backup(database, info.dir().filePath(name));
    }
}

/// What stands in, for a reader, for the steps that an older file lacks.
class StandIn
{
public:
    /// Takes \a step along; false when it does more than make a table or add a column. Indexes are
    /// for speed, which an empty table does not need.
    bool add(const QString &step)
    {
        static const QRegularExpression column(
            u"^ALTER TABLE (\\w+) ADD COLUMN (\\w+) \\w+(?: NOT NULL DEFAULT ('[^']*'|-?\\d+))?$"_s);
        const QString table = u"CREATE TABLE "_s;
        const QRegularExpressionMatch match = column.match(step);
        if (step.startsWith(table))
            m_tables.append(u"CREATE TEMP TABLE IF NOT EXISTS "_s + step.sliced(table.size()));
        else if (match.hasMatch())
            m_columns[match.captured(1)] += u", %1 AS %2"_s.arg(
                match.hasCaptured(3) ? match.captured(3) : u"NULL"_s, match.captured(2));
        else
            return step.startsWith(u"CREATE INDEX ");
        return true;
    }

    /// The statements that make it: temporary tables, and for each table with new columns a view
    /// that has them too, which stands before the table of the same name.
    QStringList statements() const
    {
        QStringList made = m_tables;
        for (auto table = m_columns.begin(); table != m_columns.end(); ++table)
            made.append(u"CREATE TEMP VIEW IF NOT EXISTS %1 AS SELECT *%2 FROM main.%1"_s.arg(
                table.key(), table.value()));
        return made;
    }

private:
    QStringList m_tables;
    QMap<QString, QString> m_columns; ///< by table: what a view selects beside its own
};

Result<> build(const Database &database, int version)
{
    for (const QString &pragma : {u"PRAGMA page_size=16384"_s, u"PRAGMA journal_mode=DELETE"_s,
                                  u"PRAGMA application_id=%1"_s.arg(guard::applicationId)}) {
        if (Result<> done = database.run(pragma); !done)
            return done;
    }
    for (int number = 1; number <= version; ++number) {
        if (Result<> done = migrate(database, number); !done)
            return done;
    }
    return {};
}

} // namespace

int current()
{
    return int(files().size());
}

Result<QStringList> statements(int number)
{
    QFile file(u":/schema/"_s + files().value(number - 1));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Migrations::tr("The program is incomplete. Install it "
                                    "again."),
                     file.fileName()};
    QStringList list;
    for (const QString &part : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
        QStringList lines = part.split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith(u"--"); });
        if (const QString statement = lines.join(u'\n').trimmed(); !statement.isEmpty())
            list.append(statement);
    }
    return list;
}

Result<bool> standIn(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    StandIn missing;
    for (int number = version->toInt() + 1; number <= current(); ++number) {
        const Result<QStringList> steps = statements(number);
        if (!steps)
            return steps.error();
        const auto isTaken = [&missing](const QString &step) { return missing.add(step); };
        if (!std::ranges::all_of(*steps, isTaken))
            return false;
    }
    for (const QString &statement : missing.statements()) {
        if (Result<> done = database.run(statement); !done)
            return done.error();
    }
    return true;
}

Result<> bringUpToDate(const Database &database)
{
    const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int from = version->toInt();
    if (from == current())
        return {};
    if (!database.isWritable()) {
        const Result<bool> complete = standIn(database);
        if (!complete)
            return complete.error();
        if (*complete)
            return {};
        return Error{Error::Code::Access,
                     Migrations::tr("“%1” was made by an older version and must be brought up to "
                                    "date, but may not be written to. Copy it to a folder of your "
                                    "own and open it there.")
                         .arg(QFileInfo(database.path()).fileName()),
                     {}};
    }
    if (Result<> saved = backUpBefore(database, from); !saved)
        return saved;
    for (int number = from + 1; number <= current(); ++number) {
        if (Result<> done = migrate(database, number); !done)
            return done;
    }
    return database.verify();
}

Result<Database> createRegister(const QString &path,
                                const std::function<Result<Database>(const QString &)> &connect)
{
    const QString temporary = safefile::temporaryBeside(path);
    QFile::remove(temporary);
    {
        const Result<Database> made = connect(temporary);
        if (!made)
            return made.error();
        if (Result<> built = build(*made, current()); !built) {
            QFile::remove(temporary);
            return built.error();
        }
    }
    if (Result<> adopted = safefile::adopt(temporary, path); !adopted)
        return adopted.error();
    return Database::open(path, Database::Access::Write);
}

Result<QStringList> schemaOf(int version,
                             const std::function<Result<QStringList>(const Database &)> &objects)
{
    const Result<Database> empty = Database::inMemory();
    if (!empty)
        return empty.error();
    if (Result<> built = build(*empty, version); !built)
        return built.error();
    return objects(*empty);
}

} // namespace migrations
