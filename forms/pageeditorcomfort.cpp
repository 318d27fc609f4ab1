// How large the page editor shows a page, what it keeps in sight, and the commands around it; the
// rest stands in pageeditor.cpp.
#include "pageeditor.h"

#include "pageeditorbar.h"
#include "pageeditorcommands.h"
#include "pageeditorfind.h"
#include "pageeditorfindbar.h"
#include "pageeditorkeys.h"
#include "pageeditortext.h"
#include "pageeditortyping.h"
#include "pageeditorwords.h"
#include "pageeditorzoom.h"
#include "theme.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 620; ///< about 75 characters at 14 px
constexpr int columnLetters = 84;

QFont scaled(const QFont &font, double factor, bool bold)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * factor);
    made.setBold(bold);
    return made;
}

} // namespace

void PageEditor::addComfort()
{
    m_words = new PageEditorWords(*this);
    new PageEditorTyping(*m_text);
    m_commands = new PageEditorCommands(
        {*m_text, *m_findBar, *m_zoom, [this](int level) { m_bar->setStyle(level); }}, this);
    m_bar->addAtRight(*m_commands->findReplace());
    m_bar->addAtRight(*m_commands->fullScreen());
    auto *keys = new PageEditorKeys(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_ingress, m_text})
        keys->take(*part, m_commands->ownKeys());
    // Elsewhere the cursor of the text is not seen: nothing is to change where it stands.
    keys->take(*m_text, m_commands->styles() + m_bar->sharedKeys());
    for (QLineEdit *field : m_findBar->findChildren<QLineEdit *>())
        keys->take(*field, m_commands->keysWhileFinding());
    connect(m_find, &PageEditorFind::chosen, this, [this](const QWidget *part) {
        if (part)
            showCursor(*part);
    });
    connect(m_zoom, &PageEditorZoom::changed, this, [this] {
        dress();
        keepCursorVisible();
    });
    // They wrap their words: a bar would only come from the width of a cursor.
    for (QPlainTextEdit *part : std::initializer_list<QPlainTextEdit *>{m_title, m_ingress})
        part->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_zoom->watch(*m_scroll->viewport());
    for (const QAbstractScrollArea *part :
         std::initializer_list<QAbstractScrollArea *>{m_title, m_ingress, m_text})
        m_zoom->watch(*part->viewport());
}

QWidget *PageEditor::bar() const
{
    return m_bar;
}

void PageEditor::dress()
{
    const QFont base = font();
    const double zoom = m_zoom->factor();
    m_title->setFont(scaled(base, 1.85 * zoom, true));
    m_ingress->setFont(scaled(base, 1.15 * zoom, true));
    m_text->setFont(scaled(base, 1.08 * zoom, false));
    m_text->document()->setDefaultFont(m_text->font());
    const int widest = std::max(columnWidth, fontMetrics().averageCharWidth() * columnLetters);
    m_column->setMaximumWidth(int(widest * zoom));
    // Only now: a font that is set after the sheet has seen the widget is forgotten.
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_ingress, m_text})
        Theme::setStyleProperty(*part, "flush", u"true"_s);
}

void PageEditor::keepCursorVisible()
{
    if (m_text->hasFocus())
        showCursor(*m_text);
}

void PageEditor::showCursor(const QWidget &part)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&part);
    const QRect cursor = plain ? plain->cursorRect() : m_text->cursorRect();
    const QPoint at = part.mapTo(m_scroll->widget(), cursor.center());
    const int margin = std::min(cursor.height() * 2, m_scroll->viewport()->height() / 4);
    m_scroll->ensureVisible(at.x(), at.y(), 0, margin);
}
