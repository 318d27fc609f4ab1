#include "pages/inlinetext.h"

#include "pages/pagefact.h"
#include "pages/pageformat.h"

#include <QTextFragment>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(const content::Run &run, QTextCharFormat format,
                         const DocumentStyle &style)
{
    if (run.strong)
        format.setFontWeight(QFont::Bold);
    if (run.emphasis)
        format.setFontItalic(true);
    if (!run.language.isEmpty())
        format.setProperty(RunLanguage, run.language);
    markAbbreviation(format, run.abbreviation);
    const QString href = run.record.isEmpty() ? run.href : "utblick:"_L1 + run.record;
    if (!href.isEmpty())
        markLink(format, href, style);
    if (!run.fact.isEmpty())
        markFact(format, run.fact, style);
    return format;
}

content::Run runOf(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    content::Run run;
    run.text = fragment.text().replace(QChar::LineSeparator, u'\n');
    run.strong = isStrong(format);
    run.emphasis = format.fontItalic();
    run.href = format.isAnchor() ? format.anchorHref() : QString();
    run.language = format.stringProperty(RunLanguage);
    run.fact = format.stringProperty(RunFact);
    run.abbreviation = format.stringProperty(RunAbbreviation);
    return run; // "utblick:UUID" becomes a record link when the text is normalised
}

} // namespace

void insertText(QTextCursor &cursor, const content::Text &text, const QTextCharFormat &plain,
                const DocumentStyle &style)
{
    for (const content::Run &run : text) {
        QString words = run.text;
        cursor.insertText(words.replace(u'\n', QChar::LineSeparator), formatOf(run, plain, style));
    }
}

content::Text textOf(const QTextBlock &block)
{
    content::Text text;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        text.push_back(runOf(it.fragment()));
    return normalised(std::move(text));
}

void appendLine(content::Text &text, bool first, content::Text more)
{
    if (!first)
        text.push_back({.text = u"\n"_s});
    std::move(more.begin(), more.end(), std::back_inserter(text));
}
