#pragma once

#include "pages/block.h"

#include <QDialog>

class FieldMessage;
class QLineEdit;
class RecordPicker;
class Workspace;

/// Asks which document of the register a page shall link to, and with what words. A file can be
/// chosen too: then it is kept as a new document.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a link without a document is a new one.
    DocumentDialog(Workspace &workspace, const content::DocumentLink &link, QWidget *parent);

    const content::DocumentLink &link() const { return m_link; }
    /// The link is to be taken out of the page.
    bool isRemoved() const { return m_isRemoved; }

    /// Keeps the file at \a path as a document and chooses it; says so when it cannot be kept.
    void take(const QString &path);
    void accept() override;

private:
    void build();
    void choose();

    Workspace &m_workspace;
    content::DocumentLink m_link;
    RecordPicker *m_document;
    FieldMessage *m_message;
    QLineEdit *m_words;
    bool m_isRemoved = false;
};
