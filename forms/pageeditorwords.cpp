#include "pageeditorwords.h"

#include "pageeditor.h"
#include "pageeditortext.h"

#include "pages/documentwords.h"
#include "pages/pageformat.h"
#include "pages/pageinsert.h"
#include "pages/pagequote.h"
#include "pages/tabletext.h"
#include "records/labels.h"
#include "records/page.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 200;

QString quoteName(QuotePart part)
{
    return part == QuotePart::Source ? PageEditorWords::tr("source of a quote")
                                     : PageEditorWords::tr("quote");
}

QString listName(ListKind kind)
{
    return kind == ListKind::Numbered ? PageEditorWords::tr("numbered list")
                                      : PageEditorWords::tr("bulleted list");
}

QString styleOf(const QTextBlock &block)
{
    if (isSeparator(block))
        return PageEditorWords::tr("separator");
    if (isProtected(block))
        return PageEditorWords::tr("block");
    if (tableOf(block))
        return PageEditorWords::tr("table cell");
    if (captionedBy(block))
        return PageEditorWords::tr("caption");
    if (const ListKind kind = listKind(block); kind != ListKind::None)
        return listName(kind);
    if (const QuotePart part = quotePart(block); part != QuotePart::None)
        return quoteName(part);
    const int level = headingLevel(block);
    return level > 0 ? PageEditorWords::tr("heading %1").arg(level) : PageEditorWords::tr("text");
}

} // namespace

PageEditorWords::PageEditorWords(PageEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PageEditorWords::count);
    const auto wait = [this] { m_pause.start(); };
    connect(&editor, &PageEditor::edited, this, wait);
    connect(&editor.text(), &QTextEdit::selectionChanged, this, wait);
    connect(&editor.text(), &QTextEdit::cursorPositionChanged, this, wait);
}

void PageEditorWords::count()
{
    const QTextDocument &document = *m_editor.text().document();
    const QTextCursor cursor = m_editor.text().textCursor();
    const Page page = m_editor.written();
    if (m_revision != document.revision()) {
        m_revision = document.revision();
        m_textWords = wordsIn(document);
    }
    m_words = m_textWords + wordsIn(page.ingress);
    m_chosen = chosenWords(cursor);
    m_style = styleOf(cursor.block());
    const QString own = cursor.charFormat().stringProperty(RunLanguage);
    const Kind &kind = kindOf<Page>();
    m_language =
        labels::choice(kind.field(kind.indexOf(u"language")), own.isEmpty() ? page.language : own);
    Q_EMIT changed();
}
