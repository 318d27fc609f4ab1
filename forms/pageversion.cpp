#include "pageversion.h"

#include "pages/blocks.h"
#include "records/page.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "storage/recordentries.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>
#include <optional>

namespace {

struct Versions
{
    Q_DECLARE_TR_FUNCTIONS(PageVersion)
};

using Count = QHash<QString, int>;

Count countOf(const PageVersion::Words &words)
{
    const Result<BlockList> blocks = blocksFromJson(words.content);
    const QString text =
        words.title + u' ' + words.ingress + u' ' + (blocks ? plainText(*blocks) : QString());
    Count count;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        ++count[word];
    return count;
}

/// Words of \a one that \a other does not have, as often as that.
int missing(const Count &one, const Count &other)
{
    int count = 0;
    for (auto word = one.begin(); word != one.end(); ++word)
        count += std::max(word.value() - other.value(word.key()), 0);
    return count;
}

int sum(const Count &count)
{
    int all = 0;
    for (const int each : count)
        all += each;
    return all;
}

/// Takes back the changes of one entry from \a words. False when it changed none of them.
bool takeBack(const Change &change, PageVersion::Words &words)
{
    const Kind &kind = kindOf<Page>();
    const std::pair<int, QString *> parts[] = {{kind.indexOf(u"title"), &words.title},
                                               {kind.indexOf(u"ingress"), &words.ingress},
                                               {kind.indexOf(u"content"), &words.content}};
    const PageVersion::Words after = words;
    for (const FieldChange &field : change.fields) {
        for (const auto &[index, text] : parts) {
            if (field.field == index)
                *text = field.before.toString();
        }
    }
    return words != after;
}

PageVersion::Words wordsOf(const Row &row)
{
    const auto page = fromRow<Page>(row);
    return {page.title, page.ingress, page.content};
}

PageVersion made(const JournalEntry &entry, const PageVersion::Words &words)
{
    PageVersion version;
    version.time = entry.time;
    version.user = entry.user;
    version.label = entry.label;
    version.keep(words);
    return version;
}

} // namespace

void PageVersion::keep(const Words &words)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << words.title << words.ingress << words.content;
    m_packed = qCompress(bytes, 1);
}

PageVersion::Words PageVersion::read() const
{
    Words words;
    QDataStream stream(qUncompress(m_packed));
    stream >> words.title >> words.ingress >> words.content;
    return words;
}

pagediff::PageText PageVersion::text() const
{
    const Words words = read();
    const Result<BlockList> blocks = blocksFromJson(words.content);
    return {words.title, words.ingress, blocks ? *blocks : BlockList()};
}

void PageVersion::count(std::vector<PageVersion> &versions, const Progress &progress)
{
    Count later;
    for (size_t i = 0; i < versions.size(); ++i) {
        if (progress && !progress(int(i), int(versions.size())))
            return;
        Count now = countOf(versions[i].read());
        versions[i].wordCount = sum(now);
        if (i > 0) {
            versions[i - 1].added = missing(later, now);
            versions[i - 1].removed = missing(now, later);
        }
        later = std::move(now);
    }
    if (!versions.empty())
        versions.back().added = versions.back().wordCount;
}

Result<std::vector<PageVersion>> PageVersion::all(const QString &path, qint64 id,
                                                  const Progress &progress)
{
    const Result<Database> database = Database::openReader(path);
    if (!database)
        return database.error();
    const Kind &kind = kindOf<Page>();
    const Result<Row> row = Reader(*database).row(kind, id);
    if (!row)
        return row.error();
    Words words = wordsOf(*row);
    std::vector<PageVersion> versions;
    std::optional<PageVersion> oldest; // of an insert, which is the first unless it was an undo
    const auto take = [&](const HistoryEntry &entry) {
        oldest.reset();
        const Words after = words;
        if (entry.change.op == Change::Op::Remove)
            words = wordsOf(entry.change.row());
        else if (entry.change.op == Change::Op::Insert)
            oldest = made(entry.batch, after);
        else if (takeBack(entry.change, words))
            versions.push_back(made(entry.batch, after));
        return !progress || progress(int(versions.size()), 0);
    };
    if (const Result<> read = history::eachEntry(*database, {&kind, id}, take); !read)
        return read.error();
    if (oldest)
        versions.push_back(*std::move(oldest));
    if (versions.empty()) {
        versions.emplace_back();
        versions.front().label = Versions::tr("As it stands");
        versions.front().keep(words);
    }
    return versions;
}
