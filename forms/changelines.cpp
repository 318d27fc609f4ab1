#include "changelines.h"

#include "recordformwords.h"

#include "pages/blocks.h"
#include "records/labels.h"
#include "tables/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Piece = worddiff::Piece;

namespace {

struct ChangeLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLinesWords)
};

/// Letters of a long text that tell which it is.
constexpr qsizetype mostLetters = 80;
/// One-line texts up to here are shown whole, old and new side by side.
constexpr qsizetype shortText = 60;
/// What stands between a value before and after.
constexpr QStringView arrow = u" → ";

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > mostLetters ? line.left(mostLetters).trimmed() + u'…' : line;
}

QString pageText(const QVariant &value)
{
    const Result<BlockList> blocks = blocksFromJson(value.toString());
    return blocks ? plainText(*blocks) : QString();
}

/// Both values whole, the old one first.
worddiff::Pieces sideBySide(Workspace &workspace, const FieldInfo &field, const FieldChange &change)
{
    const auto piece = [&](Piece::Kind kind, const QVariant &value) {
        const QString words = shortened(recordform::words(workspace, field, value));
        return words.isEmpty() ? Piece{Piece::Kind::Note, ChangeLinesWords::tr("empty")}
                               : Piece{kind, words};
    };
    return {piece(Piece::Kind::Removed, change.before),
            {Piece::Kind::Note, arrow.toString()},
            piece(Piece::Kind::Added, change.after)};
}

/// Long texts as one text in which the changed words are marked.
worddiff::Pieces inOneText(const QString &before, const QString &after)
{
    return worddiff::shortened(worddiff::pieces(before, after));
}

worddiff::Pieces piecesOf(Workspace &workspace, const FieldInfo &field, const FieldChange &change)
{
    const QString before = change.before.toString();
    const QString after = change.after.toString();
    const bool both = !before.isEmpty() && !after.isEmpty();
    if (field.type == FieldType::Blocks) {
        const QString old = pageText(change.before);
        const QString now = pageText(change.after);
        if (old == now)
            return {{Piece::Kind::Note, ChangeLinesWords::tr("form or pictures changed")}};
        return inOneText(old, now);
    }
    const bool isText = field.type == FieldType::Text || field.type == FieldType::Prose;
    const bool isLong =
        field.type == FieldType::Prose || before.size() > shortText || after.size() > shortText;
    if (isText && isLong && both)
        return inOneText(before, after);
    return sideBySide(workspace, field, change);
}

ChangeLine sentence(const QString &words)
{
    return {{}, {{Piece::Kind::Same, words}}, false};
}

/// What is worth knowing of a removed record: its listed fields.
void addListed(Workspace &workspace, const Change &change, ChangeLines &lines)
{
    const Kind &kind = *change.kind;
    for (const FieldChange &one : change.fields) {
        const FieldInfo &field = kind.field(one.field);
        const QString words = shortened(recordform::words(workspace, field, one.before));
        if (field.listed && field.type != FieldType::Bool && !words.isEmpty())
            lines.push_back({labels::field(kind, field), {{Piece::Kind::Removed, words}}});
    }
}

} // namespace

QString ChangeLine::text() const
{
    QString words;
    const bool sided = std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.kind == Piece::Kind::Note; });
    for (const Piece &piece : pieces) {
        // Marks that are only seen are put in words where the old and new stand inside one text.
        if (!sided && isMarked && piece.kind == Piece::Kind::Removed)
            words += ChangeLinesWords::tr("[was: %1]").arg(piece.text);
        else if (!sided && isMarked && piece.kind == Piece::Kind::Added)
            words += ChangeLinesWords::tr("[now: %1]").arg(piece.text);
        else
            words += piece.text;
    }
    return label.isEmpty() ? words : u"%1: %2"_s.arg(label, words);
}

QString changelines::shortWords(Workspace &workspace, const FieldInfo &field, const QVariant &value)
{
    const QString words = shortened(recordform::words(workspace, field, value));
    return words.isEmpty() ? ChangeLinesWords::tr("empty") : words;
}

ChangeLines changelines::of(Workspace &workspace, const Change &change)
{
    ChangeLines lines;
    switch (change.op) {
    case Change::Op::Insert:
        return {sentence(ChangeLinesWords::tr("Added"))};
    case Change::Op::Remove:
        lines.push_back(sentence(ChangeLinesWords::tr("Removed")));
        addListed(workspace, change, lines);
        return lines;
    case Change::Op::Update:
        break;
    }
    for (const FieldChange &one : change.fields) {
        const FieldInfo &field = change.kind->field(one.field);
        lines.push_back(
            {labels::field(*change.kind, field), piecesOf(workspace, field, one), true});
    }
    return lines;
}
