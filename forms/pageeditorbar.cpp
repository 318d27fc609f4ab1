#include "pageeditorbar.h"

#include "icons.h"
#include "pageeditorstyle.h"
#include "pageeditortable.h"
#include "pageeditortext.h"

#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/pagetable.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Beside the levels of headings, among the styles.
constexpr int quoteStyle = -1;
constexpr int sourceStyle = -2;

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
    , m_tables(new PageEditorTable(text, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(2);
    fillStyles();
    layout->addWidget(m_style);
    layout->addSpacing(8);
    addText(*layout);
    layout->addSpacing(8);
    addBlocks(*layout);
    layout->addStretch(1);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorBar::follow);
    connect(&text, &QTextEdit::currentCharFormatChanged, this, &PageEditorBar::follow);
}

void PageEditorBar::fillStyles()
{
    m_style->setObjectName(u"style"_s);
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->addItem(tr("Text"), 0);
    for (int level = 2; level <= 4; ++level)
        m_style->addItem(tr("Heading %1").arg(level), level);
    m_style->addItem(tr("Quote"), quoteStyle);
    m_style->addItem(tr("Source of a quote"), sourceStyle);
    connect(m_style, &QComboBox::activated, this,
            [this](int row) { setStyle(m_style->itemData(row).toInt()); });
}

void PageEditorBar::addText(QHBoxLayout &layout)
{
    m_bold = tool(layout, u"format-text-bold"_s, tr("Bold"), QKeySequence::Bold,
                  [this] { setStrong(!isStrong(m_text.currentCharFormat())); });
    m_italic = tool(layout, u"format-text-italic"_s, tr("Italic"), QKeySequence::Italic,
                    [this] { setEmphasis(!m_text.currentCharFormat().fontItalic()); });
    m_link = tool(layout, u"insert-link"_s, tr("Link…"), QKeySequence(u"Ctrl+K"_s),
                  [this] { Q_EMIT linkRequested(); });
}

void PageEditorBar::addBlocks(QHBoxLayout &layout)
{
    m_bullets = tool(layout, u"format-list-unordered"_s, tr("Bulleted list"),
                     QKeySequence(u"Ctrl+Shift+8"_s), [this] { setList(int(ListKind::Bulleted)); });
    m_numbers = tool(layout, u"format-list-ordered"_s, tr("Numbered list"),
                     QKeySequence(u"Ctrl+Shift+7"_s), [this] { setList(int(ListKind::Numbered)); });
    layout.addSpacing(8);
    m_table = tool(layout, u"insert-table"_s, tr("Table…"), QKeySequence(u"Ctrl+Shift+T"_s),
                   [this] { m_tables->open(*m_table); });
    m_image = tool(layout, u"insert-image"_s, tr("Image…"), QKeySequence(u"Ctrl+Shift+I"_s),
                   [this] { Q_EMIT imageRequested(); });
    m_separator =
        tool(layout, u"insert-horizontal-rule"_s, tr("Separator"), QKeySequence(u"Ctrl+Shift+R"_s),
             [this] { m_text.goOnAt(insertSeparator(m_text.textCursor())); });
    addLive(layout);
}

void PageEditorBar::addLive(QHBoxLayout &layout)
{
    m_live = tool(layout, u"insert-object"_s, tr("Live block"), QKeySequence(u"Ctrl+Shift+E"_s),
                  [this] { Q_EMIT liveBlockRequested(); });
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fact = tool(layout, u"bookmark-new"_s, tr("Fact from the register…"),
                  QKeySequence(u"Ctrl+Shift+Y"_s), [this] { Q_EMIT factRequested(); });
}

QToolButton *PageEditorBar::tool(QHBoxLayout &layout, const QString &icon, const QString &words,
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
    action->setCheckable(icon.startsWith(u"format-"));
    layout.addWidget(button);
    return button;
}

void PageEditorBar::setStyle(int style)
{
    if (style == quoteStyle)
        setQuote(m_text.textCursor(), QuotePart::Words, pageeditor::documentStyle());
    else if (style == sourceStyle)
        setQuote(m_text.textCursor(), QuotePart::Source, pageeditor::documentStyle());
    else
        setHeadingLevel(m_text.textCursor(), style);
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
    m_style->setEnabled(styled);
    for (const QToolButton *button : {m_bold, m_italic, m_link, m_fact})
        button->defaultAction()->setEnabled(editable);
    for (const QToolButton *button : {m_bullets, m_numbers})
        button->defaultAction()->setEnabled(styled);
    for (const QToolButton *button : {m_table, m_image, m_separator, m_live})
        button->defaultAction()->setEnabled(writable);
}
