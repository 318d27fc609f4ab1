#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

/// Folded texts, one behind the other in one piece of memory, so that one pass over it finds all
/// that hold a word.
class FoldedTexts
{
public:
    int count() const { return int(m_ends.size()); }
    void append(const QString &text);
    void clear();
    /// For each text 1 when it contains \a word (UTF-8, folded, not empty), else 0.
    std::vector<char> containing(const QByteArray &word) const;

private:
    std::string m_bytes; ///< each text ends with a line break, which no folded word holds
    std::vector<size_t> m_ends;
};
