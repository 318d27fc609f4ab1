#include "pageeditorbar.h"

#include "flowlayout.h"
#include "icons.h"
#include "pageeditormarks.h"
#include "pageeditorstyle.h"
#include "pageeditortable.h"
#include "pageeditortext.h"

#include "pages/factbox.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pageoutline.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Beside the levels of headings, among the styles.
constexpr int quoteStyle = -1;
constexpr int sourceStyle = -2;

/// Between groups of tools.
void addGap(QLayout &layout)
{
    layout.addItem(new QSpacerItem(8, 1));
}

int styleOf(const QTextBlock &block)
{
    switch (quotePart(block)) {
    case QuotePart::Words:
        return quoteStyle;
    case QuotePart::Source:
        return sourceStyle;
    default:
        return headingLevel(block);
    }
}

} // namespace

PageEditorBar::PageEditorBar(PageEditorText &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_style(new QComboBox(this))
    , m_marks(new PageEditorMarks(text, this))
    , m_tables(new PageEditorTable(text, this))
{
    auto *layout = new FlowLayout(this, 1); // a narrow page has its tools in two rows
    layout->setContentsMargins(8, 5, 8, 5);
    fillStyles();
    layout->addWidget(m_style);
    addGap(*layout);
    addText(*layout);
    addGap(*layout);
    addBlocks(*layout);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorBar::follow);
    connect(&text, &QTextEdit::selectionChanged, this, &PageEditorBar::follow);
    connect(&text, &QTextEdit::currentCharFormatChanged, this, &PageEditorBar::follow);
}

void PageEditorBar::fillStyles()
{
    m_style->setObjectName(u"style"_s);
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->addItem(tr("Text"), 0);
    for (int level = 2; level <= 6; ++level)
        m_style->addItem(tr("Heading %1").arg(level), level);
    m_style->addItem(tr("Quote"), quoteStyle);
    m_style->addItem(tr("Source of a quote"), sourceStyle);
    connect(m_style, &QComboBox::activated, this,
            [this](int row) { setStyle(m_style->itemData(row).toInt()); });
}

void PageEditorBar::addText(QLayout &layout)
{
    m_bold = tool(layout, u"format-text-bold"_s, tr("Bold"), QKeySequence::Bold,
                  [this] { setStrong(!isStrong(m_text.currentCharFormat())); });
    m_italic = tool(layout, u"format-text-italic"_s, tr("Italic"), QKeySequence::Italic,
                    [this] { setEmphasis(!m_text.currentCharFormat().fontItalic()); });
    m_link = tool(layout, u"insert-link"_s, tr("Link…"), QKeySequence(u"Ctrl+K"_s),
                  [this] { Q_EMIT linkRequested(); });
    layout.addWidget(m_marks->makeButton(this));
    connect(m_marks, &PageEditorMarks::changed, this, &PageEditorBar::follow);
}

QList<QAction *> PageEditorBar::sharedKeys() const
{
    return {m_bold->defaultAction(), m_italic->defaultAction()};
}

void PageEditorBar::addBlocks(QLayout &layout)
{
    m_bullets = tool(layout, u"format-list-unordered"_s, tr("Bulleted list"),
                     QKeySequence(u"Ctrl+Shift+8"_s), [this] { setList(int(ListKind::Bulleted)); });
    m_numbers = tool(layout, u"format-list-ordered"_s, tr("Numbered list"),
                     QKeySequence(u"Ctrl+Shift+7"_s), [this] { setList(int(ListKind::Numbered)); });
    addGap(layout);
    m_table = tool(layout, u"insert-table"_s, tr("Table…"), QKeySequence(u"Ctrl+Shift+T"_s),
                   [this] { m_tables->open(*m_table); });
    m_image = tool(layout, u"insert-image"_s, tr("Image…"), QKeySequence(u"Ctrl+Shift+I"_s),
                   [this] { Q_EMIT imageRequested(); });
    m_factBox = tool(layout, u"utblick-fact-box"_s, tr("Fact box"), QKeySequence(u"Ctrl+Shift+B"_s),
                     [this] {
                         m_text.toggleFactBox();
                         follow();
                     });
    m_factBox->defaultAction()->setCheckable(true);
    m_separator =
        tool(layout, u"insert-horizontal-rule"_s, tr("Separator"), QKeySequence(u"Ctrl+Shift+R"_s),
             [this] { m_text.goOnAt(insertSeparator(m_text.textCursor())); });
    addMore(layout);
}

void PageEditorBar::addMore(QLayout &layout)
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(Icons::named(u"list-add"_s));
    m_more->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    m_more->setAccessibleName(tr("Insert more"));
    m_more->setToolTip(tr("Insert more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    Theme::setStyleProperty(*m_more, "tool", u"true"_s);
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &icon, const QString &words, const QString &keys,
                         void (PageEditorBar::*requested)()) {
        QAction *const action = menu->addAction(Icons::named(icon), words);
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setObjectName(icon);
        m_text.addAction(action);
        connect(action, &QAction::triggered, this, requested);
    };
    add(u"text-x-generic"_s, tr("&Document…"), u"Ctrl+Shift+K"_s,
        &PageEditorBar::documentRequested);
    add(u"x-office-address-book"_s, tr("&Contact…"), u"Ctrl+Shift+J"_s,
        &PageEditorBar::contactRequested);
    add(u"bookmark-new"_s, tr("Fact from the register…"), u"Ctrl+Shift+Y"_s,
        &PageEditorBar::factRequested);
    m_more->setMenu(menu);
    layout.addWidget(m_more);
    addLive(layout);
}

void PageEditorBar::addLive(QLayout &layout)
{
    m_live = tool(layout, u"insert-object"_s, tr("Live block"), QKeySequence(u"Ctrl+Shift+E"_s),
                  [this] { Q_EMIT liveBlockRequested(); });
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QToolButton *PageEditorBar::tool(QLayout &layout, const QString &icon, const QString &words,
                                 const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(Icons::named(icon), words, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    m_text.addAction(action);
    connect(action, &QAction::triggered, this, act);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(words);
    button->setObjectName(icon);
    button->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setStyleProperty(*button, "tool", u"true"_s);
    action->setCheckable(icon.startsWith(u"format-"));
    layout.addWidget(button);
    return button;
}

/// Where there is little room the words go first, then a second row comes.
void PageEditorBar::resizeEvent(QResizeEvent *event)
{
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->sizeHint().width() > width())
        m_live->setToolButtonStyle(Qt::ToolButtonIconOnly);
    QWidget::resizeEvent(event);
}

void PageEditorBar::addAtRight(QAction &action)
{
    // Not its default action: the action's keys would then belong to the button, too.
    auto *button = new QToolButton(this);
    button->setIcon(action.icon());
    button->setToolTip(action.toolTip());
    button->setCheckable(action.isCheckable());
    button->setAccessibleName(QString(action.text()).remove(u'&').remove(u'…'));
    connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::toggled, button, &QToolButton::setChecked);
    button->setObjectName(action.objectName());
    button->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setStyleProperty(*button, "tool", u"true"_s);
    layout()->addWidget(button);
}

/// Levels that would skip one cannot be chosen.
void PageEditorBar::showLevels(int deepest)
{
    auto *const model = qobject_cast<QStandardItemModel *>(m_style->model());
    for (int row = 0; model && row < model->rowCount(); ++row)
        model->item(row)->setEnabled(m_style->itemData(row).toInt() <= deepest);
}

void PageEditorBar::setStyle(int style)
{
    if (style == quoteStyle)
        setQuote(m_text.textCursor(), QuotePart::Words, pageeditor::documentStyle());
    else if (style == sourceStyle)
        setQuote(m_text.textCursor(), QuotePart::Source, pageeditor::documentStyle());
    else
        setOutlineLevel(m_text.textCursor(), style);
    m_text.spaceLines();
    m_text.setFocus();
    follow();
}

void PageEditorBar::setStrong(bool on)
{
    m_text.mergeCurrentCharFormat(strongFormat(m_text.textCursor().block(), on));
    follow();
}

void PageEditorBar::setEmphasis(bool on)
{
    m_text.mergeCurrentCharFormat(emphasisFormat(on));
    follow();
}

void PageEditorBar::setList(int kind)
{
    const bool isOne = int(listKind(m_text.textCursor().block())) == kind;
    setListKind(m_text.textCursor(), isOne ? ListKind::None : ListKind(kind));
    m_text.spaceLines();
    m_text.setFocus();
    follow();
}

void PageEditorBar::follow()
{
    const QTextBlock block = m_text.textCursor().block();
    const bool writable = !m_text.isReadOnly();
    const bool editable = writable && !isProtected(block);
    const bool styled = editable && !isInTable(m_text.textCursor());
    m_style->setCurrentIndex(std::max(0, m_style->findData(styleOf(block))));
    m_bold->defaultAction()->setChecked(isStrong(m_text.currentCharFormat()));
    m_italic->defaultAction()->setChecked(m_text.currentCharFormat().fontItalic());
    m_bullets->defaultAction()->setChecked(listKind(block) == ListKind::Bulleted);
    m_numbers->defaultAction()->setChecked(listKind(block) == ListKind::Numbered);
    m_factBox->defaultAction()->setChecked(factBoxOf(block) != 0);
    m_style->setEnabled(styled && !isFactBoxTitle(block));
    showLevels(std::max(deepestLevelAt(block), headingLevel(block)));
    for (const QToolButton *button : {m_bold, m_italic, m_link})
        button->defaultAction()->setEnabled(editable);
    m_marks->follow();
    for (const QToolButton *button : {m_bullets, m_numbers})
        button->defaultAction()->setEnabled(styled && !isFactBoxTitle(block));
    m_more->setEnabled(writable);
    for (QAction *const action : m_more->menu()->actions())
        action->setEnabled(action->objectName() == u"bookmark-new" ? editable : writable);
    for (const QToolButton *button : {m_table, m_image, m_factBox, m_separator, m_live})
        button->defaultAction()->setEnabled(writable);
}
