#include "pageeditorfindbar.h"

#include "flowlayout.h"
#include "icons.h"
#include "pageeditorfind.h"
#include "theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int boxLetters = 24;

QLineEdit *box(const QString &name, const QString &words)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setPlaceholderText(words);
    made->setAccessibleName(words);
    made->setFixedWidth(made->fontMetrics().averageCharWidth() * boxLetters);
    return made;
}

QHBoxLayout *row(QWidget *part)
{
    auto *made = new QHBoxLayout(part);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(4);
    return made;
}

} // namespace

PageEditorFindBar::PageEditorFindBar(PageEditorFind &find, QWidget *parent)
    : QWidget(parent)
    , m_find(find)
    , m_words(box(u"findWords"_s, tr("Find in the page")))
    , m_better(box(u"replaceWith"_s, tr("Replace with")))
    , m_count(new QLabel)
    , m_replacing(replacePart())
{
    setAccessibleName(tr("Find and replace in the page"));
    auto *rows = new QWidget;
    auto *flow = new FlowLayout(rows, 6); // one row, or two where there is no room
    flow->addWidget(findPart());
    flow->addWidget(m_replacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 6);
    layout->addWidget(rows);
    connect(m_words, &QLineEdit::textChanged, this, &PageEditorFindBar::search);
    connect(&m_find, &PageEditorFind::changed, this, &PageEditorFindBar::showCount);
    for (QLineEdit *one : {m_words, m_better})
        one->installEventFilter(this);
    hide();
}

QWidget *PageEditorFindBar::findPart()
{
    auto *part = new QWidget;
    m_words->addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    m_case = toggle(u"Aa"_s, tr("Tell capitals from small letters"), u"matchCase"_s);
    m_whole = toggle(u"[ab]"_s, tr("Whole words only"), u"wholeWords"_s);
    m_previous = tool(u"go-up"_s, tr("Previous place (Shift+F3)"), u"findPrevious"_s);
    m_next = tool(u"go-down"_s, tr("Next place (F3)"), u"findNext"_s);
    auto *leave = tool(u"window-close"_s, tr("Close (Esc)"), u"findClose"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(false); });
    connect(leave, &QToolButton::clicked, this, &PageEditorFindBar::close);
    m_count->setObjectName(u"findCount"_s);
    Theme::setTextRole(*m_count, Theme::Size::Small, ColorRole::Text2);
    QHBoxLayout *const layout = row(part);
    for (QWidget *one : std::initializer_list<QWidget *>{m_words, m_case, m_whole, m_previous,
                                                         m_next, leave, m_count})
        layout->addWidget(one);
    return part;
}

QWidget *PageEditorFindBar::replacePart()
{
    auto *part = new QWidget;
    m_replace = new QPushButton(tr("Replace"));
    m_replace->setObjectName(u"replaceOne"_s);
    m_replaceAll = new QPushButton(tr("Replace all"));
    m_replaceAll->setObjectName(u"replaceAll"_s);
    connect(m_replace, &QPushButton::clicked, this, &PageEditorFindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &PageEditorFindBar::replaceAll);
    QHBoxLayout *const layout = row(part);
    for (QWidget *one : std::initializer_list<QWidget *>{m_better, m_replace, m_replaceAll})
        layout->addWidget(one);
    return part;
}

QToolButton *PageEditorFindBar::toggle(const QString &sign, const QString &words,
                                       const QString &name)
{
    auto *made = new QToolButton;
    made->setText(sign);
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setObjectName(name);
    made->setCheckable(true);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::toggled, this, &PageEditorFindBar::search);
    return made;
}

QToolButton *PageEditorFindBar::tool(const QString &icon, const QString &words, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(Icons::named(icon));
    made->setIconSize({Theme::cellIcon, Theme::cellIcon});
    made->setToolTip(words);
    made->setAccessibleName(words.left(words.lastIndexOf(u" ("_s)));
    made->setObjectName(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void PageEditorFindBar::open(bool replacing)
{
    m_replacing->setVisible(replacing && !m_find.isReadOnly());
    const QString chosen = m_find.cursor().selectedText();
    const bool isOneLine = !chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator);
    m_find.begin();
    show();
    if (isOneLine && chosen != m_words->text())
        m_words->setText(chosen);
    else
        search();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PageEditorFindBar::close()
{
    // First: what is hidden gives the keyboard to whatever follows it.
    m_find.part()->setFocus(Qt::OtherFocusReason);
    hide();
    m_find.setQuery({});
}

void PageEditorFindBar::search()
{
    if (isHidden())
        return;
    m_isTelling = false;
    m_find.setQuery({m_words->text(), m_case->isChecked(), m_whole->isChecked()});
    showCount();
}

void PageEditorFindBar::step(bool back)
{
    if (isHidden() || m_words->text().isEmpty()) {
        open(!m_replacing->isHidden());
        return;
    }
    m_isTelling = false;
    if (!m_find.step(back))
        return;
    const QString at = tr("%1 of %2").arg(m_find.current() + 1).arg(m_find.count());
    tell(back ? tr("%1, from the end again").arg(at) : tr("%1, from the top again").arg(at));
}

void PageEditorFindBar::replaceOne()
{
    m_isTelling = false;
    if (!m_find.replace(m_better->text()))
        tell(tr("These words come from the register. Change them there."));
    else
        showCount();
}

void PageEditorFindBar::replaceAll()
{
    const int replaced = m_find.replaceAll(m_better->text());
    const int left = m_find.fixedCount();
    QString told = tr("%n place(s) were replaced.", nullptr, replaced);
    if (left > 0)
        told += u' ' + tr("%n place(s) come from the register and stay.", nullptr, left);
    tell(told);
}

/// Says \a what in the place of the count, until something else is done; aloud, too.
void PageEditorFindBar::tell(const QString &what)
{
    m_isTelling = true;
    if (m_count->text() == what)
        return;
    m_count->setText(what);
    QAccessibleEvent said(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void PageEditorFindBar::showCount()
{
    enable();
    if (m_isTelling)
        return;
    const int number = m_find.current();
    if (m_words->text().isEmpty())
        tell({});
    else if (m_find.count() == 0)
        tell(tr("Nothing found"));
    else if (number < 0)
        tell(tr("%n place(s)", nullptr, m_find.count()));
    else
        tell(tr("%1 of %2").arg(number + 1).arg(m_find.count()));
    m_isTelling = false;
}

void PageEditorFindBar::enable()
{
    const bool any = m_find.count() > 0;
    for (QToolButton *one : {m_previous, m_next})
        one->setEnabled(any);
    for (QPushButton *one : {m_replace, m_replaceAll})
        one->setEnabled(any && !m_find.isReadOnly());
}

void PageEditorFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool PageEditorFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (watched == m_better)
        replaceOne();
    else
        step(key->modifiers() & Qt::ShiftModifier);
    return true;
}
