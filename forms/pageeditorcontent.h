#pragma once

#include "fieldeditor.h"

#include "pages/block.h"

class PageEditorText;

/// The content of a page as a field: blocks on one side, the text in the editor on the other.
class PageEditorContent : public FieldEditor
{
    Q_OBJECT

public:
    PageEditorContent(Workspace &workspace, const Kind &kind, int index, PageEditorText &text,
                      QObject *parent);

    Result<QVariant> read() const override;
    bool isDirty() const override;
    void setReadOnly(bool readOnly) override;
    /// What is written has been saved: it stays as it stands, with its cursor and its own undo.
    void settle(const QVariant &saved);
    /// What the text holds now; read anew only after it changed.
    const BlockList &blocks() const;
    /// Why the content cannot be shown for editing; empty when it can.
    const QString &problem() const { return m_problem; }

protected:
    void display(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageEditorText &m_text;
    QString m_problem;
    bool m_readOnly = false;
    // Reading a long page takes time, and a save asks for it several times.
    mutable int m_revision = -1; ///< of the text when it was read
    mutable BlockList m_blocks;
    mutable std::optional<QString> m_json; ///< of the blocks, once it was asked for
};
