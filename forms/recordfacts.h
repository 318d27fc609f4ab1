#pragma once

#include "records/change.h"
#include "records/result.h"
#include "rules/finding.h"

#include <QScrollArea>
#include <QTemporaryDir>

#include <map>
#include <memory>

class FieldEditor;
class FieldMessage;
class QFormLayout;
class Workspace;

/// The fields of one record, laid out by hand, each saved by itself when it is left, as one undo
/// step. What cannot be read stays in its field with a message and is not saved. Follows changes
/// from elsewhere without disturbing a field that is being written in. A record that is not in the
/// register yet (id 0) is a draft: nothing is saved before it is added.
class RecordFacts : public QScrollArea
{
    Q_OBJECT

public:
    /// \a without: keys of fields that the surroundings already say.
    RecordFacts(Workspace &workspace, const Kind &kind, const QStringList &without,
                QWidget *parent = nullptr);
    ~RecordFacts() override;

    void showRow(const Row &row);
    /// The record as it was last read; a draft as it was given.
    const Row &row() const { return m_row; }

    /// Saves what is written; false when something cannot be saved and stays in its field.
    bool commitPending();
    /// Puts the cursor into the first field that holds something unsaved.
    void goToPending();
    /// The draft with what is written; nothing when something cannot be read or is missing, which
    /// is then said beside its field.
    std::optional<Row> draft();
    /// Contents of files chosen in the draft.
    std::vector<QByteArray> files() const;

    /// Puts the cursor into the field \a key and brings it into view.
    void goTo(QStringView key);
    bool hasField(QStringView key) const { return editor(key) != nullptr; }
    void clear(); ///< no record

Q_SIGNALS:
    void failed(const Error &error);
    /// The record shown was read anew.
    void rowChanged();
    void recordActivated(const Kind *kind, qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void bind();
    void connectEditor(FieldEditor &editor);
    void leave(FieldEditor &editor);
    bool commit(const std::vector<FieldEditor *> &editors);
    void take(const Row &row, const std::vector<FieldEditor *> &saved);
    void follow(const Batch &batch);
    void reread(bool own);
    void create(FieldEditor &editor, const QString &name);
    void openFile(const QString &hash);
    FieldEditor *editor(QStringView key) const;
    Row written() const;
    void review();
    void review(FieldEditor &editor, const std::vector<Problem> &problems,
                const Findings &findings);
    FieldMessage &message(FieldEditor &editor);
    void showComputed();

    Workspace &m_workspace;
    const Kind &m_kind;
    QWidget *m_page;
    QFormLayout *m_form;
    Row m_row;
    std::vector<FieldEditor *> m_editors;
    std::map<FieldEditor *, FieldMessage *> m_messages; ///< made when first needed
    std::unique_ptr<QTemporaryDir> m_copies; ///< of kept files that were opened
    bool m_isSaving = false;
    bool m_asksRequired = false; ///< a draft has been tried: say what is missing
};
