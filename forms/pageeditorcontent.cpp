#include "pageeditorcontent.h"

#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "pages/pagedocument.h"

#include <QEvent>
#include <QKeyEvent>

PageEditorContent::PageEditorContent(Workspace &workspace, const Kind &kind, int index,
                                     PageEditorText &text, QObject *parent)
    : FieldEditor(workspace, kind, index, text, parent)
    , m_text(text)
{
    connect(&text, &PageEditorText::left, this, &FieldEditor::left);
    connect(text.document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_text.document()->isModified())
            Q_EMIT typed();
    });
}

void PageEditorContent::display(const QVariant &value)
{
    const Result<BlockList> blocks = blocksFromJson(value.toString());
    m_problem = blocks ? QString() : blocks.error().message;
    const int position = m_text.textCursor().position();
    m_revision = -1;
    showBlocks(*m_text.document(), blocks ? *blocks : BlockList(), pageeditor::documentStyle());
    m_text.document()->setUndoRedoEnabled(false);
    m_text.spaceLines();
    m_text.document()->setUndoRedoEnabled(true);
    m_text.document()->setModified(false);
    QTextCursor cursor(m_text.document());
    cursor.setPosition(std::min(position, m_text.document()->characterCount() - 1));
    m_text.setTextCursor(cursor);
    setReadOnly(m_readOnly);
}

Result<QVariant> PageEditorContent::read() const
{
    if (!m_problem.isEmpty())
        return base();
    blocks();
    if (!m_json) {
        const QString json = toJson(m_blocks);
        m_json = json.isNull() ? QStringLiteral("") : json;
    }
    return QVariant(*m_json);
}

const BlockList &PageEditorContent::blocks() const
{
    const int revision = m_text.document()->revision();
    if (revision != m_revision) {
        m_blocks = blocksOf(*m_text.document());
        m_json.reset();
        m_revision = revision;
    }
    return m_blocks;
}

bool PageEditorContent::isDirty() const
{
    return m_text.document()->isModified() && FieldEditor::isDirty();
}

void PageEditorContent::settle(const QVariant &saved)
{
    rebase(saved);
    m_text.document()->setModified(false);
}

void PageEditorContent::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text.setReadOnly(readOnly || !m_problem.isEmpty());
}

bool PageEditorContent::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    // The text undoes its own typing first, also when that is saved; only then the register does.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undoes = key->matches(QKeySequence::Undo);
    const bool redoes = key->matches(QKeySequence::Redo);
    if ((undoes && m_text.document()->isUndoAvailable())
        || (redoes && m_text.document()->isRedoAvailable()))
        return false;
    return isOverride ? undoes || redoes : FieldEditor::eventFilter(watched, event);
}
