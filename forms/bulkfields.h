#pragma once

#include "bulkplan.h"

#include <QWidget>

#include <optional>

class BulkField;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class Workspace;

/// The fields of a kind that many records can get at once, with a box to search them.
class BulkFields : public QWidget
{
    Q_OBJECT

public:
    /// \a ids are the records to be changed: a field that is ticked begins with what they have in
    /// common.
    BulkFields(Workspace &workspace, const Kind &kind, const std::vector<qint64> &ids,
               QWidget *parent = nullptr);

    /// The field's line, nullptr for one that cannot be set for many.
    BulkField *field(const QString &key) const;
    /// What is written in the ticked fields; nothing when something there cannot be taken, which
    /// then says so itself.
    std::optional<std::vector<BulkSetting>> settings();
    /// Contents of files chosen in ticked fields.
    std::vector<QByteArray> files() const;
    /// The sentence below the fields.
    void setHint(const QString &sentence);

Q_SIGNALS:
    /// A field was ticked or unticked, or something else is written.
    void changed();
    void failed(const Error &error);

private:
    void addSearch(QVBoxLayout &layout);
    void addFields(QVBoxLayout &layout);
    QVariant commonValue(int field) const;
    void search(const QString &words);
    void create(BulkField &field, const QString &name);

    Workspace &m_workspace;
    const Kind &m_kind;
    const std::vector<qint64> &m_ids;
    std::vector<BulkField *> m_fields;
    QLineEdit *m_search;
    QLabel *m_none; ///< no field has the name searched for
    QLabel *m_hint;
};
