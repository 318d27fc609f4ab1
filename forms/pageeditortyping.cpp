#include "pageeditortyping.h"

#include "pageeditorstyle.h"
#include "pageeditortext.h"

#include "pages/typedmarks.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"pages/typedMarks"_s;

} // namespace

PageEditorTyping::PageEditorTyping(PageEditorText &text)
    : QObject(&text)
    , m_text(text)
{
    connect(&text, &PageEditorText::characterTyped, this, &PageEditorTyping::take);
}

bool PageEditorTyping::isOn()
{
    return QSettings().value(setting, true).toBool();
}

void PageEditorTyping::setOn(bool on)
{
    QSettings().setValue(setting, on);
}

void PageEditorTyping::take(QChar typed)
{
    // The signs first: they are rare, the settings need not be asked at every key.
    if (!u" -*)"_s.contains(typed) || !isOn())
        return;
    const QTextCursor after = makeTyped(m_text.textCursor(), typed, pageeditor::documentStyle());
    if (after.isNull())
        return;
    const QTextCharFormat goesOn = after.charFormat();
    m_text.goOnAt(after);
    m_text.setCurrentCharFormat(goesOn);
}
