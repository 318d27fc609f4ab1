#pragma once

#include "records/change.h"
#include "records/progress.h"
#include "records/result.h"

#include <QHash>
#include <QSqlQuery>

#include <map>

class Database;

/// Where a batch stands in the journal: done by the user, or taking back or repeating another.
struct JournalMark
{
    enum class Op { Do, Undo, Redo };
    Op op = Op::Do;
    qint64 target = 0; ///< the batch that is taken back or done again; Do: see Batch::takesBack
};

/// Writes changes inside an open transaction: record, digest, search index. Keeps its statements.
class Writer
{
public:
    explicit Writer(const Database &database)
        : m_database(&database)
    {
    }

    /// Applies one change; fills in id and uuid of an insert, and the whole record of a removal.
    Result<> apply(Change &change);
    /// Keeps the content of a file under its SHA-256.
    Result<> keepFile(const QByteArray &content);
    /// To be called when a transaction was rolled back, or another connection wrote.
    void forget();
    /// Forgets when another connection wrote since the last call. To be called inside each
    /// transaction, before anything else.
    Result<> noticeOthers();

private:
    Result<> insert(Change &change);
    Result<> update(Change &change);
    Result<> remove(Change &change);
    Result<QSqlQuery *> statement(const QString &sql);
    Result<qint64> nextId(const Kind &kind);
    Result<> writeLine(const Kind &kind, const Row &row, bool isNew);
    Result<> reindex(qint64 key, const QString &before, const QString &after);
    Result<> addWords(qint64 key, const QString &words);
    Result<> dropWords(qint64 key, const QString &words);
    Result<> tellIndex(const QString &sql, qint64 key, const QString &words);
    Result<> checkRequired(const Change &change) const;

    const Database *m_database;
    std::map<QString, QSqlQuery> m_statements;
    QHash<int, qint64> m_nextIds; ///< by kind number
    qint64 m_version = 0; ///< of the content, as SQLite counts what other connections write
};
