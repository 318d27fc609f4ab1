#include "tables/foldedtexts.h"

#include "records/fold.h"

#include <string_view>

void FoldedTexts::append(const QString &text)
{
    const QByteArray bytes = folded(text).toUtf8();
    m_bytes.append(bytes.constData(), size_t(bytes.size()));
    m_bytes.push_back('\n');
    m_ends.push_back(m_bytes.size());
}

void FoldedTexts::clear()
{
    m_bytes.clear();
    m_ends.clear();
}

std::vector<char> FoldedTexts::containing(const QByteArray &word) const
{
    std::vector<char> hits(m_ends.size(), 0);
    const std::string_view bytes = m_bytes;
    const std::string_view needle(word.constData(), size_t(word.size()));
    size_t text = 0;
    for (size_t at = bytes.find(needle); at != std::string_view::npos;
         at = bytes.find(needle, m_ends[text])) {
        while (m_ends[text] <= at)
            ++text;
        hits[text] = 1;
    }
    return hits;
}
