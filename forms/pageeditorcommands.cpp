#include "pageeditorcommands.h"

#include "icons.h"
#include "pageeditorfindbar.h"
#include "pageeditortext.h"
#include "pageeditortyping.h"
#include "pageeditorzoom.h"

#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pageoutline.h"
#include "pages/tabletext.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

PageEditorCommands::PageEditorCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    addStyles();
    addFinding();
    addZoom();
    addTyping();
    addWindow();
    connect(&m_parts.text, &QTextEdit::cursorPositionChanged, this, &PageEditorCommands::follow);
}

QAction *PageEditorCommands::add(const QString &words, const QList<QKeySequence> &keys,
                                 const std::function<void()> &act)
{
    auto *made = new QAction(words, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetShortcut); // PageEditorKeys hears them where they are meant
    made->setIconVisibleInMenu(false);
    const QString plain = QString(words).remove(u'&').remove(u'…');
    const QString shown = made->shortcut().toString(QKeySequence::NativeText);
    made->setToolTip(shown.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, shown));
    connect(made, &QAction::triggered, this, act);
    return made;
}

void PageEditorCommands::addStyles()
{
    const auto addStyle = [this](const QString &words, int level) {
        // Ctrl with a figure alone shows a section of the register.
        const QKeySequence keys(u"Ctrl+Alt+%1"_s.arg(level));
        QAction *const made = add(words, {keys}, [this, level] { m_parts.setStyle(level); });
        made->setObjectName(u"style%1"_s.arg(level));
        made->setData(level);
        m_styles.append(made);
    };
    addStyle(tr("&Text"), 0);
    for (int level = 2; level <= 6; ++level)
        addStyle(tr("Heading &%1").arg(level), level);
}

void PageEditorCommands::addFinding()
{
    PageEditorFindBar *const bar = &m_parts.find;
    m_find = add(tr("&Find in the page…"), {QKeySequence::Find}, [bar] { bar->open(false); });
    m_replace = add(tr("Find and &replace in the page…"), {QKeySequence(u"Ctrl+H"_s)},
                    [bar] { bar->open(true); });
    m_next = add(tr("Find &next"), {QKeySequence(u"F3"_s)}, [bar] { bar->step(false); });
    m_previous =
        add(tr("Find &previous"), {QKeySequence(u"Shift+F3"_s)}, [bar] { bar->step(true); });
    m_replace->setIcon(Icons::named(u"edit-find-replace"_s));
    m_replace->setObjectName(u"edit-find-replace"_s);
}

void PageEditorCommands::addZoom()
{
    PageEditorZoom *const zoom = &m_parts.zoom;
    m_zooms = {
        // The plus stands on its own key or above the equals sign, by keyboard.
        add(tr("&Larger"),
            {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl+Shift++"_s),
             QKeySequence(u"Ctrl+Shift+="_s)},
            [zoom] { zoom->step(1); }),
        add(tr("S&maller"), {QKeySequence(u"Ctrl+-"_s)}, [zoom] { zoom->step(-1); }),
        add(tr("&Ordinary size"), {QKeySequence(u"Ctrl+0"_s)}, [zoom] { zoom->setPercent(100); }),
    };
}

void PageEditorCommands::addTyping()
{
    m_typing = add(tr("Make styles of ##, -, 1. and ** while &typing"), {},
                   [this] { PageEditorTyping::setOn(m_typing->isChecked()); });
    m_typing->setCheckable(true);
    m_typing->setChecked(PageEditorTyping::isOn());
    m_typing->setObjectName(u"typedMarks"_s);
}

void PageEditorCommands::addWindow()
{
    m_fullScreen = add(tr("F&ull screen"), {QKeySequence(u"F11"_s)}, [] {}); // of the window
    m_fullScreen->setToolTip(tr("The whole screen for the page (F11, Esc leaves)"));
    m_fullScreen->setIcon(Icons::named(u"view-fullscreen"_s));
    m_fullScreen->setCheckable(true);
    m_fullScreen->setObjectName(u"view-fullscreen"_s);
    m_preview = add(tr("Pre&view in the browser"), {QKeySequence(u"Ctrl+Shift+P"_s)}, [] {});
    m_preview->setIcon(Icons::named(u"document-print-preview"_s));
    m_preview->setObjectName(u"document-print-preview"_s);
    // Wherever the keyboard is, while the page is on show.
    m_preview->setShortcutContext(Qt::WindowShortcut);
}

QList<QAction *> PageEditorCommands::ownKeys() const
{
    return QList{m_find, m_replace, m_next, m_previous} + m_zooms;
}

/// What does not go where the cursor stands cannot be chosen.
void PageEditorCommands::follow()
{
    const QTextBlock block = m_parts.text.textCursor().block();
    const bool styled =
        !m_parts.text.isReadOnly() && !isProtected(block) && !tableOf(block) && !captionedBy(block);
    const int deepest = deepestLevelAt(block);
    for (QAction *one : m_styles)
        one->setEnabled(styled && one->data().toInt() <= deepest);
}

void PageEditorCommands::fill(QMenu &menu) const
{
    QMenu *const styles = menu.addMenu(tr("&Style of the paragraph"));
    styles->addActions(m_styles);
    for (QAction *tool : m_parts.text.actions()) {
        tool->setIconVisibleInMenu(false); // words lead in menus
        menu.addAction(tool);
    }
    menu.addSeparator();
    menu.addActions({m_find, m_replace, m_next, m_previous});
    menu.addSeparator();
    menu.addActions(m_zooms);
    menu.addAction(m_fullScreen);
    menu.addSeparator();
    menu.addAction(m_typing);
    menu.addSeparator();
    menu.addAction(m_preview);
}
