#include "worddiff.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace worddiff {

using namespace Qt::StringLiterals;

namespace {

/// Comparisons that take no time worth speaking of; beyond, texts are told as wholly changed.
constexpr size_t mostComparisons = 250'000;
/// Letters of unchanged text that are shown on each side of a change.
constexpr qsizetype around = 40;
/// Letters of a change that are shown at most.
constexpr qsizetype mostChanged = 240;

enum class Class { Letter, Space, Mark };

Class classOf(QChar c)
{
    if (c.isSpace())
        return Class::Space;
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? Class::Letter : Class::Mark;
}

/// Words, stretches of white space, and single marks.
std::vector<QStringView> words(QStringView text)
{
    std::vector<QStringView> found;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || classOf(text[i]) != classOf(text[i - 1])
            || classOf(text[i]) == Class::Mark;
        if (!ends)
            continue;
        found.push_back(text.mid(start, i - start));
        start = i;
    }
    return found;
}

using Words = std::span<const QStringView>;

/// Collects stretches; neighbours of one kind become one.
class Collector
{
public:
    void add(Piece::Kind kind, Words text)
    {
        for (const QStringView word : text)
            add(kind, word);
    }
    void add(Piece::Kind kind, QStringView word)
    {
        if (kind == Piece::Kind::Same) {
            flush();
            append(kind, word.toString());
        } else {
            (kind == Piece::Kind::Removed ? m_removed : m_added) += word;
        }
    }
    Pieces result()
    {
        flush();
        joinAcrossSpaces();
        return std::move(m_pieces);
    }

private:
    void append(Piece::Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.empty() && m_pieces.back().kind == kind)
            m_pieces.back().text += text;
        else
            m_pieces.push_back({kind, text});
    }
    void flush()
    {
        append(Piece::Kind::Removed, m_removed);
        append(Piece::Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }
    static bool isSpace(const Piece &piece)
    {
        return piece.kind == Piece::Kind::Same
            && std::ranges::all_of(piece.text, [](QChar c) { return c.isSpace(); });
    }

    /// Two changed words with a space between them are read as one change.
    void joinAcrossSpaces()
    {
        const Pieces old = std::move(m_pieces);
        m_pieces.clear();
        for (size_t i = 0; i < old.size(); ++i) {
            const bool between = i > 0 && i + 1 < old.size();
            if (between && isSpace(old[i])) {
                m_removed += old[i].text;
                m_added += old[i].text;
            } else if (old[i].kind == Piece::Kind::Same) {
                flush();
                append(old[i].kind, old[i].text);
            } else {
                (old[i].kind == Piece::Kind::Removed ? m_removed : m_added) += old[i].text;
            }
        }
        flush();
    }

    Pieces m_pieces;
    QString m_removed;
    QString m_added;
};

/// The longest common subsequence decides what is the same.
void compare(Words before, Words after, Collector &into)
{
    if (before.size() * after.size() > mostComparisons) {
        into.add(Piece::Kind::Removed, before);
        into.add(Piece::Kind::Added, after);
        return;
    }
    const size_t width = after.size() + 1;
    std::vector<int> common((before.size() + 1) * width, 0);
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;)
            common[i * width + j] = before[i] == after[j]
                ? common[(i + 1) * width + j + 1] + 1
                : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            into.add(Piece::Kind::Same, before[i]);
            ++i;
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            into.add(Piece::Kind::Removed, before[i++]);
        } else {
            into.add(Piece::Kind::Added, after[j++]);
        }
    }
    into.add(Piece::Kind::Removed, before.subspan(i));
    into.add(Piece::Kind::Added, after.subspan(j));
}

/// The end of \a text, from the beginning of a word.
QString tail(const QString &text)
{
    if (text.size() <= around)
        return text;
    const QString end = text.right(around);
    const qsizetype space = end.indexOf(u' ');
    return u'…' + (space < 0 ? end : end.mid(space));
}

/// The beginning of \a text, to the end of a word.
QString start(const QString &text)
{
    if (text.size() <= around)
        return text;
    const QString begin = text.left(around);
    const qsizetype space = begin.lastIndexOf(u' ');
    return (space < 0 ? begin : begin.left(space + 1)) + u'…';
}

QString unchanged(const QString &text, bool isFirst, bool isLast)
{
    if (isFirst)
        return tail(text);
    if (isLast)
        return start(text);
    return text.size() <= 2 * around ? text : start(text) + tail(text).mid(1);
}

QString changed(const QString &text)
{
    constexpr qsizetype half = mostChanged / 2;
    return text.size() <= mostChanged ? text : text.left(half) + u" … "_s + text.right(half);
}

} // namespace

Pieces pieces(const QString &before, const QString &after)
{
    const std::vector<QStringView> old = words(before);
    const std::vector<QStringView> now = words(after);
    const auto [oldStart, nowStart] = std::ranges::mismatch(old, now);
    const size_t head = size_t(oldStart - old.begin());
    size_t end = 0;
    while (end < old.size() - head && end < now.size() - head
           && old[old.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    Collector collector;
    collector.add(Piece::Kind::Same, Words(old).first(head));
    compare(Words(old).subspan(head, old.size() - head - end),
            Words(now).subspan(head, now.size() - head - end), collector);
    collector.add(Piece::Kind::Same, Words(old).last(end));
    return collector.result();
}

Pieces shortened(const Pieces &pieces)
{
    Pieces result;
    for (size_t i = 0; i < pieces.size(); ++i) {
        QString text = pieces[i].text;
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"¶ "_s).replace(u'\t', u' ');
        const bool same = pieces[i].kind == Piece::Kind::Same;
        result.push_back({pieces[i].kind,
                          same ? unchanged(text, i == 0, i + 1 == pieces.size()) : changed(text)});
    }
    return result;
}

} // namespace worddiff
