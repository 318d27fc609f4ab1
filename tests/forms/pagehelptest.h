#pragma once

#include "formfixture.h"
#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pagehelp.h"
#include "forms/pagehelpspelling.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "records/page.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

inline Block paragraph(const QString &text)
{
    return {content::Paragraph{plain(text)}};
}

inline Block heading(int level, const QString &text)
{
    return {content::Heading{level, plain(text)}};
}

/// The help with the editor it stands beside.
struct Desk
{
    FormFixture fixture;
    PageEditor *editor = nullptr;
    PageHelp *help = nullptr;
    qint64 page = 0;

    explicit Desk(const BlockList &blocks, bool readOnly = false)
    {
        Page made;
        made.title = QStringLiteral("Vänorter");
        made.slug = QStringLiteral("vanorter");
        made.ingress = QStringLiteral("En ingress.");
        made.description = QStringLiteral("Om vänorter");
        made.content = toJson(blocks);
        page = fixture.seed().add(made);
        Workspace &workspace = readOnly ? fixture.readOnlyWorkspace() : fixture.workspace();
        auto *both = new QWidget;
        auto *layout = new QHBoxLayout(both);
        editor = new PageEditor(workspace);
        help = new PageHelp(workspace, *editor);
        layout->addWidget(editor, 2);
        layout->addWidget(help, 1);
        fixture.show(both, 1100);
        editor->showPage(page);
        settle();
    }

    /// Waits until the help has followed, and nothing is under way that it would follow.
    bool settle() const
    {
        const bool followed = QTest::qWaitFor([this] { return help->isUpToDate(); }, 10000);
        QCoreApplication::processEvents(); // rows that are new are shown by an event
        return followed;
    }
    PageEditorText &text() const { return editor->text(); }
    QStringList rules() const
    {
        QStringList rules;
        for (const PageFinding &found : help->reading().findings)
            rules += QString::fromLatin1(found.finding.rule);
        return rules;
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : help->findChildren<QPushButton *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString label(const QString &name) const { return help->findChild<QLabel *>(name)->text(); }
    bool speaks(const QString &language) const
    {
        return help->spelling().dictionaries()->knows(language);
    }
    /// The words of paragraph \a number that are underlined.
    QStringList underlined(int number) const
    {
        const QTextBlock block = text().document()->findBlockByNumber(number);
        QStringList words;
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            words += block.text().mid(range.start, range.length);
        return words;
    }
    QAction *menuEntry(QMenu &menu, const QString &label) const
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == label)
                return action;
        }
        return nullptr;
    }
    /// Where the middle of the word at \a position stands in the text.
    QPoint pointAt(int position) const
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(position);
        return text().cursorRect(cursor).center();
    }
};
