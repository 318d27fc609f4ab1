#include "pages/pagefact.h"

#include "pages/blockplace.h"

#include <QJsonDocument>
#include <QTextFragment>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace {

void collect(const BlockList &blocks, QStringList &facts)
{
    for (const Block &block : blocks) {
        for (const content::Text *text : textsOf(block)) {
            for (const content::Run &run : *text) {
                if (!run.fact.isEmpty() && !facts.contains(run.fact))
                    facts.append(run.fact);
            }
        }
        if (const auto *const box = block.as<content::FactBox>())
            collect(box->blocks, facts);
    }
}

/// Calls \a visit with each inline field of \a block.
template <typename Visit> void eachFact(const QTextBlock &block, const Visit &visit)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const QString fact = part.charFormat().stringProperty(RunFact);
        if (!fact.isEmpty())
            visit(FactPlace{part.position(), part.length(), fact});
    }
}

std::optional<FactPlace> firstIn(const QTextDocument &document, int position,
                                 const std::function<bool(const FactPlace &)> &fits)
{
    std::optional<FactPlace> found;
    eachFact(document.findBlock(position), [&](const FactPlace &place) {
        if (!found && fits(place))
            found = place;
    });
    return found;
}

QTextCursor at(QTextDocument &document, const FactPlace &place)
{
    QTextCursor cursor(&document);
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    return cursor;
}

bool looksOther(const QTextCursor &fact, const FactLook &look)
{
    const bool isRepainted =
        look.ground.isValid() && fact.charFormat().background().color() != look.ground;
    return isRepainted || (!look.words.isEmpty() && fact.selectedText() != look.words);
}

void show(QTextCursor fact, const FactLook &look)
{
    QTextCharFormat format = fact.charFormat();
    if (look.ground.isValid())
        format.setBackground(look.ground);
    if (look.words.isEmpty() || look.words == fact.selectedText())
        fact.setCharFormat(format);
    else
        fact.insertText(look.words, format);
}

} // namespace

QString factText(const FactRef &fact)
{
    if (!fact.record.isEmpty())
        return fact.record + u'/' + fact.field;
    content::LiveList query;
    query.kind = fact.query.kind;
    query.filter = fact.query.filter;
    query.sum = fact.query.sum;
    const QJsonDocument document(blockToJson({query}));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

std::optional<FactRef> factRefOf(const QString &text)
{
    if (text.startsWith(u'{')) {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        const Result<Block> block = blockFromJson(json);
        const auto *const live = block ? block->as<content::LiveList>() : nullptr;
        return live ? std::optional(FactRef{{}, {}, *live}) : std::nullopt;
    }
    const qsizetype slash = text.indexOf(u'/');
    if (slash <= 0 || slash + 1 == text.size())
        return std::nullopt;
    return FactRef{text.first(slash), text.mid(slash + 1), {}};
}

QString inOneLine(QString words)
{
    return words.replace(u'\n', u' ').trimmed();
}

QStringList factsOf(const BlockList &blocks)
{
    QStringList facts;
    collect(blocks, facts);
    return facts;
}

void markFact(QTextCharFormat &format, const QString &fact, const DocumentStyle &style)
{
    static std::atomic<int> lastNumber = 0;
    format.setProperty(RunFact, fact);
    format.setProperty(FactNumber, ++lastNumber);
    if (style.fact.isValid())
        format.setBackground(style.fact);
}

std::optional<FactPlace> factAround(const QTextDocument &document, int position)
{
    return firstIn(document, position, [=](const FactPlace &place) {
        return place.position < position && position < place.position + place.length;
    });
}

std::optional<FactPlace> factBeside(const QTextDocument &document, int position, bool forward)
{
    return firstIn(document, position, [=](const FactPlace &place) {
        return (forward ? place.position : place.position + place.length) == position;
    });
}

std::vector<FactPlace> factPlaces(const QTextDocument &document)
{
    std::vector<FactPlace> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        eachFact(block, [&](const FactPlace &place) { places.push_back(place); });
    return places;
}

void insertFact(QTextCursor cursor, const QString &fact, const QString &words,
                const DocumentStyle &style)
{
    cursor.beginEditBlock();
    QTextCharFormat format = cursor.charFormat();
    markFact(format, fact, style);
    const QString shown = inOneLine(words);
    cursor.insertText(shown.isEmpty() ? u"–"_s : shown, format);
    cursor.endEditBlock();
}

int refreshFacts(QTextDocument &document, const std::function<FactLook(const QString &fact)> &look)
{
    std::vector<std::pair<FactPlace, FactLook>> others;
    for (const FactPlace &place : factPlaces(document)) {
        FactLook now = look(place.fact);
        now.words = inOneLine(now.words);
        if (looksOther(at(document, place), now))
            others.emplace_back(place, now);
    }
    if (others.empty())
        return 0; // an edit without changes would still be told
    const bool isModified = document.isModified();
    const bool hasSteps = document.isUndoAvailable() || document.isRedoAvailable();
    if (!hasSteps)
        document.setUndoRedoEnabled(false);
    QTextCursor edit(&document);
    edit.joinPreviousEditBlock();
    // From the last to the first, so that the places of the others still hold.
    for (size_t left = others.size(); left > 0; --left) {
        const auto &[place, now] = others[left - 1];
        show(at(document, place), now);
    }
    edit.endEditBlock();
    if (!hasSteps)
        document.setUndoRedoEnabled(true);
    document.setModified(isModified);
    return int(others.size());
}
