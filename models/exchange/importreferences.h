#pragma once

#include "records/change.h"
#include "records/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <map>

class Reader;

/// A name the file refers to that the register does not have.
struct UnknownReference
{
    const Kind *kind = nullptr;
    QString name;
    int rows = 0;
};

/// Finds the records that cells refer to by name, and makes those that do not exist.
class ImportReferences
{
    Q_DECLARE_TR_FUNCTIONS(ImportReferences)
public:
    /// What a name leads to: a record of the register or one to be made.
    struct Target
    {
        const Kind *kind = nullptr;
        qint64 id = 0;
        QString uuid;
    };

    explicit ImportReferences(const Reader &reader);

    /// The record of \a kind whose title is \a name, whatever its case; or else one of whose unique
    /// fields is; or that has the number #12. NotFound when there is none; Invalid when there are
    /// several, naming two of them.
    Result<Target> find(const Kind &kind, const QString &name);
    /// The same for a link written as "kind:name", "kind:12" or the record's uuid. The target has
    /// its kind also when NotFound, see linkKind().
    Result<Target> findLink(const QString &text);
    /// The kind that "kind:name" names by key or label, or nullptr.
    static const Kind *linkKind(const QString &text);
    /// The name in "kind:name".
    static QString linkName(const QString &text);

    /// Makes a record of \a kind that has a name and nothing else; the same name once.
    Result<Target> create(const Kind &kind, const QString &name);
    /// The row in \a line will be a record of \a kind: others may refer to it by \a title or one of
    /// \a others, unless the register has such a record.
    Result<> announce(const Kind &kind, qint64 line, const QString &title,
                      const QStringList &others);
    /// The id that the row in \a line is to get; 0 lets the store choose, when no rows are
    /// announced.
    qint64 idFor(const Kind &kind, qint64 line);
    /// The id that the row in \a line was announced with; 0 when it was not.
    qint64 announcedId(qint64 line) const { return m_announced.value(line); }
    QSet<qint64> announcedIds() const { return {m_announced.cbegin(), m_announced.cend()}; }

    /// The inserts for what create() made.
    std::vector<Change> takeCreated() { return std::move(m_created); }
    int createdCount() const { return int(m_created.size()); }
    /// Counts a row that refers to the record with \a id or \a uuid, if it is one of those made.
    void countRow(const Kind &kind, const QVariant &id);
    void countRow(const QString &uuid);
    /// What create() made, with the rows that refer to it.
    std::vector<UnknownReference> created() const;

private:
    struct Record
    {
        qint64 id;
        QString uuid;
        QString title;
    };
    using Names = QMultiHash<QString, Record>;
    struct Index
    {
        Names titles; ///< by folded title
        Names others; ///< by folded value of a unique field
        QHash<qint64, Record> byId;
        qint64 lastId = 0;
        qint64 registerId = 0; ///< the last one that stands in the register
    };
    Result<Index *> index(const Kind &kind);
    Result<Index> load(const Kind &kind) const;
    Result<Target> single(const Kind &kind, const QString &name, const QList<Record> &found) const;

    const Reader &m_reader;
    std::map<int, Index> m_indexes; ///< by kind number
    std::vector<Change> m_created;
    QHash<qint64, qint64> m_announced; ///< ids by line
    QHash<QString, int> m_createdRows; ///< rows that refer to what was made, by its uuid
};
