#include "pageeditorbar.h"

#include "icons.h"
#include "pageeditortext.h"

#include "pages/pageformat.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

PageEditorBar::PageEditorBar(PageEditorText &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_style(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(2);
    m_style->setObjectName(u"style"_s);
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->addItem(tr("Text"), 0);
    for (int level = 2; level <= 4; ++level)
        m_style->addItem(tr("Heading %1").arg(level), level);
    connect(m_style, &QComboBox::activated, this,
            [this](int row) { setStyle(m_style->itemData(row).toInt()); });
    layout->addWidget(m_style);
    layout->addSpacing(8);
    m_bold = tool(*layout, u"format-text-bold"_s, tr("Bold"), QKeySequence::Bold,
                  [this] { setStrong(!isStrong(m_text.currentCharFormat())); });
    m_italic = tool(*layout, u"format-text-italic"_s, tr("Italic"), QKeySequence::Italic,
                    [this] { setEmphasis(!m_text.currentCharFormat().fontItalic()); });
    m_link = tool(*layout, u"insert-link"_s, tr("Link…"), QKeySequence(u"Ctrl+K"_s),
                  [this] { Q_EMIT linkRequested(); });
    layout->addSpacing(8);
    m_bullets = tool(*layout, u"format-list-unordered"_s, tr("Bulleted list"),
                     QKeySequence(u"Ctrl+Shift+8"_s), [this] { setList(int(ListKind::Bulleted)); });
    m_numbers = tool(*layout, u"format-list-ordered"_s, tr("Numbered list"),
                     QKeySequence(u"Ctrl+Shift+7"_s), [this] { setList(int(ListKind::Numbered)); });
    layout->addStretch(1);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorBar::follow);
    connect(&text, &QTextEdit::currentCharFormatChanged, this, &PageEditorBar::follow);
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
    action->setCheckable(icon != u"insert-link");
    layout.addWidget(button);
    return button;
}

void PageEditorBar::setStyle(int level)
{
    setHeadingLevel(m_text.textCursor(), level);
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
    const bool editable = !m_text.isReadOnly() && !isProtected(block);
    m_style->setCurrentIndex(std::max(0, m_style->findData(headingLevel(block))));
    m_bold->defaultAction()->setChecked(isStrong(m_text.currentCharFormat()));
    m_italic->defaultAction()->setChecked(m_text.currentCharFormat().fontItalic());
    m_bullets->defaultAction()->setChecked(listKind(block) == ListKind::Bulleted);
    m_numbers->defaultAction()->setChecked(listKind(block) == ListKind::Numbered);
    m_style->setEnabled(editable);
    for (const QToolButton *button : {m_bold, m_italic, m_link, m_bullets, m_numbers})
        button->defaultAction()->setEnabled(editable);
}
