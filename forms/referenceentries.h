#pragma once

#include "referencelist.h"

#include <QHash>
#include <QObject>

class Kind;
class Workspace;
struct Batch;
struct Change;

/// The records of each kind by name, for fields that refer to them: sorted at the first call, then
/// shared by all fields and kept up with the register.
class ReferenceEntries : public QObject
{
    Q_OBJECT

public:
    /// Those of \a workspace, which owns them.
    static ReferenceEntries &of(Workspace &workspace);

    /// The records of \a kind in alphabetical order.
    const QList<ReferenceEntry> &all(const Kind &kind);

private:
    explicit ReferenceEntries(Workspace &workspace);
    QList<ReferenceEntry> sorted(const Kind &kind) const;
    void follow(const Batch &batch);
    void follow(const Change &change);

    Workspace &m_workspace;
    QHash<int, QList<ReferenceEntry>> m_entries; ///< by kind number
};
