#pragma once

#include "records/change.h"
#include "records/result.h"

#include <QDialog>

class RecordFacts;
class Workspace;

/// A record's own form in a small window: a new one to be added, or one whose fields are saved as
/// they are left.
class RelatedListDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a row: id 0 for a new record. \a without: keys of fields that are given. \a act: words of
    /// the button that adds.
    RelatedListDialog(Workspace &workspace, const Kind &kind, const Row &row,
                      const QStringList &without, const QString &act, QWidget *parent);

    RecordFacts &facts() { return *m_facts; }
    /// The record added, or edited; 0 before.
    qint64 id() const { return m_id; }

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void recordActivated(const Kind *kind, qint64 id);

private:
    void fail(const Error &error);

    Workspace &m_workspace;
    const Kind &m_kind;
    RecordFacts *m_facts;
    qint64 m_id;
};
