#pragma once

#include "records/change.h"
#include "records/result.h"
#include "storage/reader.h"

#include <vector>

/// One page in all the languages it is written in.
struct PageFamily
{
    struct Member
    {
        qint64 id = 0;
        QString uuid;
        QString title;
        QString language; ///< code of contentLanguages()
    };
    std::vector<Member> members; ///< the oldest first: it is the original

    /// The pages that \a page is linked with as counterpart, whichever of them names the other,
    /// and itself. NotFound when there is no such page.
    static Result<PageFamily> of(const Reader &reader, qint64 page);
    /// The member in \a language; nullptr when there is none.
    const Member *in(const QString &language) const;
    /// The page the others are translations of.
    const Member &original() const { return members.front(); }

    /// The changes that add a translation of \a page to \a language: a draft with the same blocks,
    /// to be written over, under the translation of the page above if that has one. Both name each
    /// other. The id of the new page is that of the first change. Invalid when the page has a
    /// counterpart in that language.
    static Result<Batch> translation(const Reader &reader, qint64 page, const QString &language);
};
