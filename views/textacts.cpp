#include "textacts.h"

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

} // namespace

bool textacts::take(QWidget *focus, SectionView::CellAct wanted)
{
    if (wanted == SectionView::CellAct::EditMany)
        return false; // about the chosen records, wherever the cursor is
    if (auto *line = qobject_cast<QLineEdit *>(focus)) {
        act(*line, wanted);
        if (wanted == SectionView::CellAct::Clear && line->hasSelectedText() && !line->isReadOnly())
            line->del();
        return true;
    }
    return takeDocument<QTextEdit>(focus, wanted) || takeDocument<QPlainTextEdit>(focus, wanted);
}
