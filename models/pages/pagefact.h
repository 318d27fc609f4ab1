#pragma once

#include "pages/pagedocument.h"

#include <QTextCharFormat>

#include <functional>
#include <optional>

/// What an inline field tells: a field of a record, or how many records a live query finds or what
/// they add up to.
struct FactRef
{
    QString record; ///< uuid; empty for a query
    QString field; ///< key of the field of that record
    content::LiveList query; ///< its kind, filter and sum count; the rest is empty
    bool operator==(const FactRef &) const = default;
};

/// \a fact as content::Run::fact keeps it: "UUID/field", or a query as compact JSON.
QString factText(const FactRef &fact);
/// What \a text says; nothing when it is no fact that this version knows.
std::optional<FactRef> factRefOf(const QString &text);

/// \a words as an inline field says them: in one line, with the no-break spaces of numbers.
QString inOneLine(QString words);

/// The facts of \a blocks in reading order, each once, also those in fact boxes.
QStringList factsOf(const BlockList &blocks);

/// Marks \a format as that of an inline field: on its own ground, apart from its neighbours.
void markFact(QTextCharFormat &format, const QString &fact, const DocumentStyle &style);

/// Where an inline field stands in a document.
struct FactPlace
{
    int position = 0;
    int length = 0;
    QString fact;
    bool operator==(const FactPlace &) const = default;
};

/// The inline field around \a position, its edges not included; nothing when there is none.
std::optional<FactPlace> factAround(const QTextDocument &document, int position);
/// The inline field that ends, or with \a forward begins, at \a position.
std::optional<FactPlace> factBeside(const QTextDocument &document, int position, bool forward);
/// All of them, from the top.
std::vector<FactPlace> factPlaces(const QTextDocument &document);

/// Writes an inline field that says \a words where \a cursor stands, in place of its selection.
void insertFact(QTextCursor cursor, const QString &fact, const QString &words,
                const DocumentStyle &style = {});
/// How an inline field is to be shown.
struct FactLook
{
    QString words; ///< empty: as they are
    QColor ground = {}; ///< invalid: as it is
};
/// Shows each inline field as \a look says. Returns how many changed. These are
/// looks: part of the last undo step, no step where there is none, and no reason to save.
int refreshFacts(QTextDocument &document, const std::function<FactLook(const QString &fact)> &look);
