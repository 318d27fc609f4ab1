// What is written in the page editor and not saved, and how it comes back.

#include "pageeditor.h"

#include "pageeditorcontent.h"
#include "pageeditortext.h"
#include "pageunsaved.h"

#include "pages/blocks.h"

#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

/// As typing would: one step of the field's own undo.
void retype(QPlainTextEdit &field, QString words)
{
    QTextCursor cursor(field.document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(words.replace(u'\n', u' ')); // both are one line that wraps
}

} // namespace

PageUnsaved PageEditor::unsaved() const
{
    PageUnsaved found{m_row.uuid, {}, {}};
    if (!isWritable())
        return found;
    for (const FieldEditor *editor : m_editors) {
        if (editor == m_content)
            continue;
        const auto *field = static_cast<const QPlainTextEdit *>(editor->widget());
        if (editor->isDirty())
            found.fields[QString::fromUtf8(editor->info().key)] = field->toPlainText();
    }
    // Comparing with what is saved would cost a key press too much in a long page.
    if (m_text->document()->isModified())
        found.content = blocks();
    return found;
}

void PageEditor::takeOver(const PageUnsaved &unsaved)
{
    if (!isWritable() || unsaved.page != m_row.uuid)
        return;
    for (const auto &[key, field] :
         {std::pair<QString, QPlainTextEdit *>{u"title"_s, m_title},
          std::pair<QString, QPlainTextEdit *>{u"ingress"_s, m_ingress}}) {
        if (const auto words = unsaved.fields.find(key); words != unsaved.fields.end())
            retype(*field, words->second);
    }
    if (unsaved.content)
        mend([&unsaved](const BlockList &) { return *unsaved.content; });
}
