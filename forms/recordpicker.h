#pragma once

#include <QLineEdit>

class Kind;
class QCompleter;
class QStandardItemModel;
class Workspace;

/// A field that leads to any record, found by typing some of its words.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit RecordPicker(QWidget *parent = nullptr);

    /// Where to search. Without it nothing is found.
    void setRegister(Workspace *workspace) { m_workspace = workspace; }

    /// Only records of \a kind are found.
    void setKind(const Kind *kind) { m_kind = kind; }

    /// Uuid of the record; empty for none.
    QString uuid() const { return m_uuid; }
    void setUuid(const QString &uuid);

    /// What is wrong and what to do; empty when nothing is.
    QString problem() const;

Q_SIGNALS:
    /// The user has chosen another record, or none.
    void edited(const QString &uuid);

private:
    void suggest(const QString &words);
    void choose(const QString &uuid);
    void finish();
    QString nameOf(const QString &uuid) const;

    Workspace *m_workspace = nullptr;
    const Kind *m_kind = nullptr; ///< nullptr: every kind
    QString m_uuid;
    QString m_name; ///< of the record
    QStandardItemModel *m_matches;
    QCompleter *m_completer;
};
