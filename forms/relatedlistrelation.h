#pragma once

#include "records/kind.h"

#include <QString>

#include <span>

/// Records of one kind that belong to a record of another, and how they are shown in its form.
struct Relation
{
    /// What opening a row shows.
    enum class Opens { Form, Record, Other, File };

    const char *owner; ///< kind of the record whose form it is
    const char *child; ///< kind of the records listed
    const char *field; ///< field of the child that leads to the owner: a reference or a link
    const char *columns; ///< fields shown, separated by spaces
    const char *title; ///< English, translated in the context "RelatedList"
    const char *add; ///< words of the button; nullptr when rows are not added here
    const char *empty; ///< what to do when there are none
    Opens opens = Opens::Form;
    const char *other = ""; ///< Opens::Other: the reference that leads to what is opened

    const Kind &childKind() const { return *findKind(QString::fromUtf8(child)); }
    int fieldIndex() const { return childKind().indexOf(QString::fromUtf8(field)); }
    /// The value of the field in records that belong to \a row.
    QVariant ownerValue(const Row &row) const;
    QString titleText() const;
    QString addText() const;
    QString emptyText() const;
};

/// The related lists of a kind, in the order of their tabs.
std::vector<const Relation *> relationsOf(const Kind &owner);
