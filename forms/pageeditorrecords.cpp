#include "pageeditorrecords.h"

#include "contactdialog.h"
#include "documentdialog.h"
#include "pageeditordrawings.h"
#include "pageeditortext.h"
#include "recordblocks.h"

#include "pages/drawnblock.h"
#include "records/contact.h"
#include "records/document.h"
#include "records/settings.h"
#include "tables/workspace.h"

#include <algorithm>

PageEditorRecords::PageEditorRecords(Workspace &workspace, PageEditorText &text)
    : QObject(&text)
    , m_workspace(workspace)
    , m_text(text)
{
    const auto font = [&text] { return text.font(); };
    PageEditorDrawings &drawings = text.drawings();
    drawings.provide<content::DocumentLink>(std::make_unique<DocumentBlocks>(workspace, font));
    drawings.provide<content::ContactBlock>(std::make_unique<ContactBlocks>(workspace, font));
    connect(&workspace, &Workspace::changed, this, &PageEditorRecords::follow);
    connect(&workspace, &Workspace::reloaded, this, [this] { m_text.drawings().forget(); });
}

void PageEditorRecords::follow(const Batch &batch)
{
    const auto isDrawn = [](const Change &change) {
        return change.kind == &kindOf<Document>() || change.kind == &kindOf<Contact>()
            || change.kind == &kindOf<Settings>();
    };
    if (std::ranges::any_of(batch.changes, isDrawn))
        m_text.drawings().forget();
}

void PageEditorRecords::insertDocument()
{
    DocumentDialog dialog(m_workspace, {}, m_text.window());
    if (dialog.exec() == QDialog::Accepted)
        insert({dialog.link()});
}

void PageEditorRecords::insertContact()
{
    ContactDialog dialog(m_workspace, {}, false, m_text.window());
    if (dialog.exec() == QDialog::Accepted)
        insert({dialog.contact()});
}

void PageEditorRecords::insert(const Block &block)
{
    if (!m_text.isReadOnly())
        m_text.goOnAt(insertDrawn(m_text.textCursor(), block));
}
