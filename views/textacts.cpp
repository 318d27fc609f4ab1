#include "textacts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

template <class Text> void act(Text &text, SectionView::CellAct act)
{
    switch (act) {
    case SectionView::CellAct::Cut:
        return text.cut();
    case SectionView::CellAct::Copy:
        return text.copy();
    case SectionView::CellAct::Paste:
        return text.paste();
    default:
        return;
    }
}

template <class Edit> bool takeDocument(QWidget *focus, SectionView::CellAct wanted)
{
    auto *edit = qobject_cast<Edit *>(focus);
    if (!edit)
        return false;
    act(*edit, wanted);
    if (wanted == SectionView::CellAct::Clear && !edit->isReadOnly())
        edit->textCursor().removeSelectedText();
    return true;
}

/// The field of one line that is written in; a combo box keeps the focus of its own.
QLineEdit *lineOf(QWidget *focus)
{
    const auto *combo = qobject_cast<QComboBox *>(focus);
    return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(focus);
}

} // namespace

bool textacts::take(QWidget *focus, SectionView::CellAct wanted)
{
    using Act = SectionView::CellAct;
    if (wanted != Act::Cut && wanted != Act::Copy && wanted != Act::Paste && wanted != Act::Clear)
        return false; // about cells, wherever the cursor is
    if (QLineEdit *line = lineOf(focus)) {
        act(*line, wanted);
        if (wanted == Act::Clear && line->hasSelectedText() && !line->isReadOnly())
            line->del();
        return true;
    }
    return takeDocument<QTextEdit>(focus, wanted) || takeDocument<QPlainTextEdit>(focus, wanted);
}
