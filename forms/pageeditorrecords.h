#pragma once

#include <QObject>

class PageEditorText;
class Workspace;
struct Batch;
struct Block;

/// What stands in a page's text for records: documents and contacts, drawn as the register has
/// them now.
class PageEditorRecords : public QObject
{
    Q_OBJECT

public:
    PageEditorRecords(Workspace &workspace, PageEditorText &text);

    /// Asks for a document, or a contact, and puts it below the paragraph where the cursor stands.
    void insertDocument();
    void insertContact();

private:
    void follow(const Batch &batch);
    void insert(const Block &block);

    Workspace &m_workspace;
    PageEditorText &m_text;
};
