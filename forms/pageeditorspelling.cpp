#include "pageeditorspelling.h"

#include "theme.h"

#include "pages/address.h"
#include "pages/pagedocument.h"
#include "pages/spellingwords.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordScheme("utblick:");

} // namespace

#include <algorithm>

namespace {

/// The words that are wrong in one of them and right in the other.
QSet<QString> changedWords(const WrongWords &one, const WrongWords &other)
{
    QSet<QString> changed;
    QStringList languages = one.keys();
    languages += other.keys();
    for (const QString &language : std::as_const(languages)) {
        const QSet<QString> before = one.value(language);
        const QSet<QString> after = other.value(language);
        changed += (before - after) + (after - before);
    }
    return changed;
}

} // namespace

PageEditorSpelling::PageEditorSpelling(QTextDocument &document)
    : QSyntaxHighlighter(&document)
{
}

void PageEditorSpelling::show(const WrongWords &wrong, const QString &language,
                              const QSet<QString> &gone)
{
    if (wrong == m_wrong && language == m_language && gone == m_gone)
        return;
    const QSet<QString> changed = changedWords(m_wrong, wrong);
    // Links show no words by which their paragraphs could be found.
    const bool isSamePage = language == m_language && gone == m_gone;
    m_wrong = wrong;
    m_gone = gone;
    m_language = language;
    if (isSamePage)
        drawAnew(changed);
    else
        rehighlight();
}

/// Draws only the paragraphs with one of \a words: each takes a layout, and most stay as they are.
void PageEditorSpelling::drawAnew(const QSet<QString> &words)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); }))
            rehighlightBlock(block);
    }
}

void PageEditorSpelling::addWrong(const QString &passage, const QString &language, int start,
                                  std::vector<Word> &found) const
{
    const QSet<QString> wrong = m_wrong.value(language);
    if (wrong.isEmpty())
        return;
    for (const WordRange &word : wordsToSpell(passage)) {
        if (wrong.contains(passage.mid(word.start, word.length)))
            found.push_back({start + int(word.start), int(word.length)});
    }
}

std::vector<PageEditorSpelling::Word> PageEditorSpelling::wrongIn(const QTextBlock &block) const
{
    std::vector<Word> found;
    if (m_wrong.isEmpty() || isProtected(block))
        return found;
    QString passage;
    QString language = m_language;
    int start = 0;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QString own = it.fragment().charFormat().stringProperty(RunLanguage);
        const QString &spoken = own.isEmpty() ? m_language : own;
        if (spoken != language) {
            addWrong(passage, language, start, found);
            start += int(passage.size());
            passage.clear();
            language = spoken;
        }
        passage += it.fragment().text();
    }
    addWrong(passage, language, start, found);
    return found;
}

void PageEditorSpelling::highlightBlock(const QString &)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::color(ColorRole::Bad));
    for (const Word &word : wrongIn(currentBlock()))
        setFormat(word.start, word.length, format);
    strikeBroken();
}

bool PageEditorSpelling::isBroken(const QString &href) const
{
    if (href.startsWith(recordScheme))
        return m_gone.contains(href.mid(recordScheme.size()));
    return !href.isEmpty() && !safeAddress(href);
}

void PageEditorSpelling::strikeBroken()
{
    const QTextBlock block = currentBlock();
    QTextCharFormat format;
    format.setFontStrikeOut(true);
    format.setForeground(Theme::color(ColorRole::Bad));
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment piece = it.fragment();
        if (piece.charFormat().isAnchor() && isBroken(piece.charFormat().anchorHref()))
            setFormat(piece.position() - block.position(), piece.length(), format);
    }
}

QTextCursor PageEditorSpelling::wordAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int inBlock = position - block.position();
    for (const Word &word : wrongIn(block)) {
        if (inBlock < word.start || inBlock > word.start + word.length)
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + word.start);
        cursor.setPosition(cursor.position() + word.length, QTextCursor::KeepAnchor);
        return cursor;
    }
    return {};
}

QString PageEditorSpelling::languageAt(const QTextCursor &cursor) const
{
    const QString own = cursor.charFormat().stringProperty(RunLanguage);
    return own.isEmpty() ? m_language : own;
}
