#include "liveasker.h"

#include "exchange/knownrecords.h"
#include "exchange/liveblocks.h"
#include "exchange/livemap.h"
#include "storage/database.h"
#include "storage/reader.h"
#include "tables/rowindex.h"
#include "tables/workspace.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Records of one block that are drawn: laying out more of them would be felt while typing.
constexpr size_t mostDrawn = 40;

using Indexes = std::map<const Kind *, std::shared_ptr<RowIndex>>;

LiveAnswer answerTo(const content::LiveList &block, const LiveSource &source)
{
    LiveAnswer answer;
    const LiveQuery query = live::read(block, *source.reader);
    answer.notes = query.notes;
    Result<LiveRows> rows = live::ask(query, source);
    if (!rows)
        answer.notes.append(rows.error().message);
    if (!rows || !query.isWhole())
        return answer;
    answer.published = rows->published();
    answer.total = rows->total;
    answer.map = live::map(live::places(*rows, source), plainText(block.title));
    const int left = rows->leftOut();
    if (rows->rows.size() > mostDrawn) {
        answer.notDrawn = int(rows->rows.size() - mostDrawn) + left;
        rows->rows.resize(mostDrawn);
    }
    for (const Row &row : rows->rows)
        answer.records.append(row.uuid);
    answer.blocks = live::blocks(*rows, source);
    return answer;
}

LiveAnswers answersTo(const LiveQuestion &question, const LiveSource &source)
{
    LiveAnswers answers;
    for (const content::LiveList &block : question.blocks) {
        if (!source.stop())
            answers.blocks.push_back(answerTo(block, source));
    }
    for (const QString &fact : question.facts) {
        if (!source.stop())
            answers.facts.push_back(facts::value(fact, source));
    }
    if (!question.words.isEmpty() || !question.linked.isEmpty())
        answers.known = facts::knownIn(question.words, question.linked, source);
    return answers;
}

} // namespace

LiveAsker::LiveAsker(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void LiveAsker::ask(const LiveQuestion &question)
{
    Indexes indexes;
    for (const Kind *kind : live::kinds())
        indexes[kind] = m_workspace.index(*kind);
    const auto answers = std::make_shared<LiveAnswers>();
    const auto work = [question, indexes, answers, path = m_workspace.path(),
                       today = QDate::currentDate()](const Progress &progress) {
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return;
        const Reader reader(*database);
        const LiveSource source{&reader, [&](const Kind &kind) { return indexes.at(&kind); }, today,
                                question.language, [&] { return !progress(0, 0); }};
        *answers = answersTo(question, source);
    };
    m_job.start(work, [this, question, answers] {
        const bool isWhole = answers->blocks.size() == question.blocks.size()
            && std::ssize(answers->facts) == question.facts.size();
        if (isWhole) // else the file cannot be read, which others tell
            Q_EMIT answered(question, *answers);
    });
}
