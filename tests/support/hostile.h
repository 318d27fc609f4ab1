#pragma once

#include "hostiletexts.h"

#include "pages/blocks.h"
#include "storage/store.h"

// A register whose every text is an attack. It is filled from the lists of fields, so that a kind
// or field that is new is attacked without anybody's doing.

namespace hostile {

/// A page holds its text dozens of times, and other pages list towns and networks whole.
inline constexpr qsizetype longestInLists = 2000;

/// The text as records of \a kind hold it: a project or event may be as long as can be.
inline QString fitting(const Kind &kind, const QString &text)
{
    const bool isLong = &kind == findKind(u"project") || &kind == findKind(u"event");
    return isLong ? text : text.left(longestInLists);
}

/// Every block there is, with \a text wherever it holds words.
inline QString blocks(const QString &text, const QString &uuid)
{
    using namespace content;
    const Text words{{.text = text, .language = text, .abbreviation = text},
                     {.text = text, .strong = true, .href = text},
                     {.text = text, .record = uuid}};
    const BlockList inner{{Paragraph{words}}};
    BlockList list{{Heading{2, words}},
                   {Paragraph{words}},
                   {List{false, 1, {{words, {{true, 3, {{words, {}}}}}}}}},
                   {Table{words, true, true, {{{words}, {words}}, {{words}, {words}}}}},
                   {Figure{imageHash(), text, false, words}},
                   {Figure{text, text, false, words}},
                   {Quote{words, words}},
                   {FactBox{words, inner}},
                   {DocumentLink{uuid, words}},
                   {ContactBlock{uuid}},
                   {ContactBlock{}},
                   {Unknown{QJsonObject{{QStringLiteral("kind"), text}}}}};
    const auto live = [&](const char *kind, const char *view) {
        return Block{LiveList{QString::fromLatin1(kind), {}, QString::fromLatin1(view), words}};
    };
    for (const char *kind : {"project", "network", "town", "event", "page"})
        list.push_back(live(kind, "list"));
    for (const char *view : {"table", "cards", "sum", "map"}) // of towns: none of them is very long
        list.push_back(live("town", view));
    return toJson(list);
}

/// A value for \a field of the \a number th record of \a kind.
inline QVariant value(const Kind &kind, const FieldInfo &field, const QString &text, int number)
{
    const QString key = QString::fromLatin1(field.key);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Prose:
        return field.unique ? text + QString::number(number) : text;
    case FieldType::Choice:
        if (&kind == findKind(u"page") && key == u"status")
            return QStringLiteral("published");
        if (&kind == findKind(u"project") && key == u"status")
            return QStringLiteral("running");
        return QString::fromUtf8(field.choices.front().code);
    case FieldType::Choices: {
        QStringList all;
        for (const Choice &choice : field.choices)
            all.append(QString::fromUtf8(choice.code));
        return all.join(u' ');
    }
    case FieldType::Date:
        return QDate(2026, 3, 1).addDays(number);
    case FieldType::Whole:
        return qint64(number);
    case FieldType::Decimal:
        return qint64(50'000'000 - number * 1'000'000);
    case FieldType::Money:
        return qint64(100'000 + number);
    case FieldType::Bool:
        return true;
    case FieldType::Reference:
        return qint64(number);
    case FieldType::Blocks:
    case FieldType::Link:
        return QStringLiteral("6f1d1c9e-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0'));
    case FieldType::File:
        return imageHash();
    }
    return {};
}

/// Colours and fonts refuse what is none; whoever tests that, tests it elsewhere.
inline bool isRefused(const FieldInfo &field)
{
    const QByteArray key(field.key);
    return key.startsWith("colour_") || key == "fonts";
}

/// A record of \a kind with \a text in each of its texts.
inline Row record(const Kind &kind, const QString &text, int number)
{
    Row row = kind.blank();
    row.id = number;
    for (int i = 0; i < kind.fieldCount(); ++i) {
        const FieldInfo &field = kind.field(i);
        QVariant made = value(kind, field, text, number);
        const bool isOwnKind = field.type == FieldType::Reference && field.references
            && findKind(QString::fromLatin1(field.references)) == &kind;
        if (field.type == FieldType::Blocks)
            made = blocks(text.left(200), made.toString());
        else if (isOwnKind) // a page below the first, as a record of its own
            made = number > 1 ? QVariant(qint64(1)) : QVariant();
        else if (isRefused(field))
            made = QStringLiteral("");
        row.values[size_t(i)] = made;
    }
    row.uuid = QStringLiteral("6f1d1c9e-%1-4000-8000-%2")
                   .arg(kind.number(), 4, 10, QChar(u'0'))
                   .arg(number, 12, 10, QChar(u'0'));
    return row;
}

/// Fills an empty register. Links lead to published projects.
inline Result<> fill(Store &store)
{
    const QStringList all = texts();
    for (const Kind *kind : kinds()) {
        if (kind->isTool())
            continue;
        const bool isOnly = kind == findKind(u"settings");
        for (int i = 0; i < (isOnly ? 1 : int(all.size())); ++i) {
            Row row = record(*kind, fitting(*kind, all[i]), i + 1);
            for (int f = 0; f < kind->fieldCount(); ++f) {
                if (kind->field(f).type == FieldType::Link)
                    row.values[size_t(f)] = record(*findKind(u"project"), {}, i + 1).uuid;
            }
            Batch batch{QStringLiteral("Attack"), {Change::insert(*kind, row)}, {image()}};
            if (Result<> done = store.apply(batch); !done)
                return done;
        }
    }
    return {};
}

} // namespace hostile
