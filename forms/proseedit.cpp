#include "proseedit.h"

#include <QEvent>
#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr int mostLines = 16;

} // namespace

ProseEdit::ProseEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ProseEdit::fit);
    fit();
}

void ProseEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    fit();
}

void ProseEdit::fit()
{
    // The scroll bar takes room from the text, which may then need one line more: with it and
    // without it the text asks for the other. The first answer stands.
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // The layout of a plain text counts in lines, not in pixels.
    const int written = int(document()->size().height());
    const int lines = std::clamp(written, m_fewestLines, mostLines);
    setVerticalScrollBarPolicy(written > mostLines ? Qt::ScrollBarAsNeeded
                                                   : Qt::ScrollBarAlwaysOff);
    const int frame = height() - viewport()->height();
    const int inside = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin());
    setFixedHeight(inside + std::clamp(frame, 2, 16));
}

void ProseEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ProseEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
