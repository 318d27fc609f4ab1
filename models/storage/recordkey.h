#pragma once

#include "records/kind.h"

#include <QByteArray>

/// A record's number across all kinds, for the tables that hold something of every record.
/// The kind stands first, so that the records of a kind lie together. The file format depends on
/// it: numbers of kinds up to 32,767, ids up to 2^48.
inline qint64 recordKey(const Kind &kind, qint64 id)
{
    return (qint64(kind.number()) << 48) + id;
}
constexpr qint64 highestKeyedId = (qint64(1) << 48) - 1;
inline qint64 idOfKey(qint64 key)
{
    return key & highestKeyedId;
}
inline int kindOfKey(qint64 key)
{
    return int(key >> 48);
}

/// Digest of a record's uuid and its values that are not empty, 20 bytes: altered bytes change it.
QByteArray digest(const Kind &kind, const Row &row);
/// Folded text of the listed fields, separated by line breaks: what a filter looks in.
QString listedText(const Kind &kind, const Row &row);
/// Folded text of all fields, page content without its structure; no choices, see listedText().
QString searchedText(const Kind &kind, const Row &row);
/// A value as it stands in a file's row: from what the database gives to what Row holds.
QVariant loaded(const FieldInfo &field, const QVariant &value);
/// A value as the database keeps it.
QVariant kept(const FieldInfo &field, const QVariant &value);
