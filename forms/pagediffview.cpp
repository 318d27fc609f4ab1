#include "pagediffview.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pagediff::Part;
using worddiff::Piece;

namespace {

struct Look
{
    QString sign; ///< a colour alone would not do
    QString word;
    ColorRole color = ColorRole::Text2;
    ColorRole ground = ColorRole::Base;
};

Look lookOf(Part::Kind kind)
{
    switch (kind) {
    case Part::Kind::Removed:
        return {u"−"_s, PageDiffView::tr("Removed"), ColorRole::Bad, ColorRole::BadBg};
    case Part::Kind::Added:
        return {u"+"_s, PageDiffView::tr("Added"), ColorRole::Ok, ColorRole::OkBg};
    case Part::Kind::Changed:
        return {u"±"_s, PageDiffView::tr("Changed"), ColorRole::Info, ColorRole::Base};
    default:
        return {};
    }
}

QTextCharFormat formatOf(Piece::Kind kind)
{
    QTextCharFormat format;
    format.setForeground(Theme::color(ColorRole::Text));
    if (kind == Piece::Kind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(Theme::color(ColorRole::Bad));
        format.setBackground(Theme::color(ColorRole::BadBg));
    } else if (kind == Piece::Kind::Added) {
        format.setFontUnderline(true);
        format.setForeground(Theme::color(ColorRole::Ok));
        format.setBackground(Theme::color(ColorRole::OkBg));
    } else if (kind == Piece::Kind::Note) {
        format.setForeground(Theme::color(ColorRole::Text2));
    }
    return format;
}

/// Lines stay within their paragraph, so that the next block begins where it should.
QString shown(QString words)
{
    return words.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

PageDiffView::PageDiffView(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_previous(button(u"go-up"_s, tr("Previous difference"), QKeySequence(u"Alt+Up"_s), -1))
    , m_next(button(u"go-down"_s, tr("Next difference"), QKeySequence(u"Alt+Down"_s), 1))
    , m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Differences"));
    m_text->setObjectName(u"differences"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    show({});
}

QToolButton *PageDiffView::button(const QString &icon, const QString &words,
                                  const QKeySequence &keys, int by)
{
    auto *made = new QToolButton(this);
    made->setIcon(Icons::named(icon));
    made->setAutoRaise(true);
    made->setShortcut(keys);
    made->setAccessibleName(words);
    made->setToolTip(u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText)));
    connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
    return made;
}

void PageDiffView::show(const pagediff::Parts &parts)
{
    m_parts = parts;
    m_current = -1;
    write();
    if (!m_places.empty())
        step(1);
    else
        mark();
}

void PageDiffView::say(const QString &sentence)
{
    show({});
    m_text->setPlainText(sentence);
    m_count->clear();
}

void PageDiffView::write()
{
    m_places.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (const Part &part : m_parts)
        writePart(cursor, part);
    cursor.endEditBlock();
}

void PageDiffView::writePart(QTextCursor &cursor, const Part &part)
{
    const Look look = lookOf(part.kind);
    QTextBlockFormat block;
    block.setBottomMargin(8);
    block.setLeftMargin(part.kind == Part::Kind::Same ? 12 : 0);
    if (cursor.position() == 0)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    if (part.kind != Part::Kind::Same) {
        m_places.push_back(cursor.position());
        QTextCharFormat sign;
        sign.setForeground(Theme::color(look.color));
        sign.setFontWeight(QFont::Bold);
        cursor.insertText(u"%1 %2: %3"_s.arg(look.sign, look.word, part.name)
                              + QChar(QChar::LineSeparator),
                          sign);
    }
    for (const Piece &piece : part.pieces)
        cursor.insertText(shown(piece.text), formatOf(piece.kind));
}

void PageDiffView::step(int by)
{
    const int count = int(m_places.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    mark();
}

void PageDiffView::mark()
{
    const int count = int(m_places.size());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_text->setExtraSelections({});
    if (m_current < 0) {
        m_count->setText(m_parts.empty() ? QString() : tr("No differences"));
        return;
    }
    m_count->setText(tr("Difference %1 of %2").arg(m_current + 1).arg(count));
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_places[size_t(m_current)]);
    QTextEdit::ExtraSelection here;
    here.cursor = cursor;
    here.format.setBackground(Theme::color(ColorRole::Sel));
    here.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({here});
    m_text->setTextCursor(cursor);
    // With what stands before it, and room for what it says.
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect().top() - m_text->viewport()->height() / 4);
}

void PageDiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The colours stand in the text.
    if (event->type() == QEvent::PaletteChange && !m_parts.empty()) {
        write();
        mark();
    }
}
