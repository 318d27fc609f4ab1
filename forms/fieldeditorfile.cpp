#include "fieldeditorfile.h"

#include "fileedit.h"

#include "tables/workspace.h"

#include <QLocale>

FileFieldEditor::FileFieldEditor(Workspace &workspace, const Kind &kind, int index, FileEdit &edit,
                                 QObject *parent)
    : FieldEditor(workspace, kind, index, edit, parent)
    , m_edit(edit)
{
    connect(&edit, &FileEdit::edited, this, &FieldEditor::left);
    connect(&edit, &FileEdit::refused, this, &FieldEditor::refused);
    connect(&edit, &FileEdit::openRequested, this, [this] { Q_EMIT fileRequested(m_edit.hash()); });
}

void FileFieldEditor::display(const QVariant &value)
{
    const QString hash = value.toString();
    if (hash.isEmpty()) {
        m_edit.setFile({}, {});
        return;
    }
    const Result<QByteArray> kept = workspace().store().file(hash);
    m_edit.setFile(hash,
                   kept ? tr("Kept here, %1").arg(QLocale().formattedDataSize(kept->size()))
                        : kept.error().message);
}

Result<QVariant> FileFieldEditor::read() const
{
    return QVariant(m_edit.hash().isNull() ? QStringLiteral("") : m_edit.hash());
}

void FileFieldEditor::setReadOnly(bool readOnly)
{
    m_edit.setReadOnly(readOnly);
}

std::optional<QByteArray> FileFieldEditor::content() const
{
    return m_edit.content();
}

QString FileFieldEditor::contentName() const
{
    return m_edit.chosenName();
}
