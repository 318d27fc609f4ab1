#pragma once

#include "formfixture.h"
#include "forms/conflictdialog.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"

#include "pages/blocks.h"
#include "records/page.h"

#include <QPlainTextEdit>
#include <QToolButton>

/// A page in its editor, in a window; show() before each test, close() after it.
class PageEditorTest : public QObject
{
protected:
    Page stored() { return m_fixture->read<Page>(m_id); }
    PageEditorText *text() { return m_editor->findChild<PageEditorText *>(); }
    QPlainTextEdit *part(const QString &name)
    {
        return m_editor->findChild<QPlainTextEdit *>(name);
    }
    void press(const QString &tool) { m_editor->findChild<QToolButton *>(tool)->click(); }
    BlockList blocks() { return *blocksFromJson(stored().content); }

    /// A page with \a content, its title "International work", in a register of its own.
    void show(const QString &content)
    {
        m_fixture = std::make_unique<FormFixture>();
        Page page;
        page.title = QStringLiteral("International work");
        page.slug = QStringLiteral("international");
        page.ingress = QStringLiteral("What we do.");
        page.content = content;
        m_id = m_fixture->seed().add(page);
        m_editor = new PageEditor(m_fixture->workspace());
        m_fixture->show(m_editor, 760);
        m_editor->showPage(m_id);
    }
    void close()
    {
        ConflictDialog::setAnswer([](const Conflict &) { return std::optional<Row>(); });
        m_fixture.reset(); // closing the window leaves its fields
        ConflictDialog::setAnswer({});
    }

    std::unique_ptr<FormFixture> m_fixture;
    PageEditor *m_editor = nullptr;
    qint64 m_id = 0;
};
