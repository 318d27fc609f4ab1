#include "pages/textrange.h"

#include "pages/blocks.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace {

/// Index of the run that starts at character \a position, after splitting the one around it. An
/// inline field is changed whole or not at all: a range that starts inside one starts behind it,
/// and one that ends inside it ends before it.
size_t splitAt(content::Text &text, qsizetype position, bool isStart)
{
    size_t index = 0;
    for (; index < text.size() && position > 0; ++index) {
        const qsizetype size = text[index].text.size();
        if (position < size && !text[index].fact.isEmpty())
            return isStart ? index + 1 : index;
        if (position < size) {
            content::Run rest = text[index];
            rest.text = rest.text.mid(position);
            text[index].text.truncate(position);
            text.insert(text.begin() + qsizetype(index) + 1, std::move(rest));
        }
        position -= std::min(position, size);
    }
    return index;
}

} // namespace

void changeRuns(content::Text &text, qsizetype start, qsizetype length,
                const std::function<void(content::Run &)> &change)
{
    const size_t end = splitAt(text, start + length, false);
    const size_t before = text.size();
    const size_t first = splitAt(text, start, true);
    const size_t last = end + (text.size() - before);
    for (size_t i = first; i < last; ++i)
        change(text[i]);
    text = normalised(std::move(text));
}

void replaceWords(content::Text &text, qsizetype start, qsizetype length, const QString &words)
{
    bool written = false;
    changeRuns(text, start, length, [&](content::Run &run) {
        run.text = std::exchange(written, true) ? QString() : words;
    });
}

content::Text withoutStart(content::Text text, qsizetype count)
{
    changeRuns(text, 0, count, [](content::Run &run) { run.text.clear(); });
    return text;
}

std::vector<content::Text> linesOf(const content::Text &text)
{
    std::vector<content::Text> lines(1);
    for (const content::Run &run : text) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.emplace_back();
            content::Run part = run;
            part.text = parts.at(i);
            lines.back().push_back(std::move(part));
        }
    }
    for (content::Text &line : lines)
        line = normalised(std::move(line));
    return lines;
}
