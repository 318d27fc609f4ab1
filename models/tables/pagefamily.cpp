#include "tables/pagefamily.h"

#include "records/choices.h"
#include "records/page.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

struct Families
{
    Q_DECLARE_TR_FUNCTIONS(PageFamily)
};

/// All pages and who names whom as counterpart.
struct Links
{
    QHash<qint64, PageFamily::Member> pages;
    QMultiHash<qint64, qint64> links; ///< both ways
};

Result<Links> read(const Reader &reader)
{
    const Kind &kind = kindOf<Page>();
    const int title = kind.indexOf(u"title");
    const int language = kind.indexOf(u"language");
    const int counterpart = kind.indexOf(u"counterpart");
    const int fields[] = {title, language, counterpart};
    Links found;
    const Result<> done = reader.each(kind, fields, [&](const Row &row) {
        found.pages.insert(row.id,
                           {row.id, row.uuid, row.values[size_t(title)].toString(),
                            row.values[size_t(language)].toString()});
        if (const qint64 other = row.values[size_t(counterpart)].toLongLong()) {
            found.links.insert(row.id, other);
            found.links.insert(other, row.id);
        }
        return true;
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace

Result<PageFamily> PageFamily::of(const Reader &reader, qint64 page)
{
    const Result<Links> known = read(reader);
    if (!known)
        return known.error();
    if (!known->pages.contains(page))
        return Error{Error::Code::NotFound, Families::tr("The page has been removed."), {}};
    PageFamily family;
    QSet<qint64> seen{page};
    QList<qint64> open{page};
    while (!open.isEmpty()) {
        const qint64 id = open.takeLast();
        if (known->pages.contains(id))
            family.members.push_back(known->pages.value(id));
        for (const qint64 other : known->links.values(id)) {
            if (!seen.contains(other))
                open.append(other);
            seen.insert(other);
        }
    }
    std::ranges::sort(family.members, {}, &Member::id);
    return family;
}

const PageFamily::Member *PageFamily::in(const QString &language) const
{
    const auto found = std::ranges::find(members, language, &Member::language);
    return found == members.end() ? nullptr : &*found;
}

Result<Batch> PageFamily::translation(const Reader &reader, qint64 page, const QString &language)
{
    const Kind &kind = kindOf<Page>();
    const Result<PageFamily> family = of(reader, page);
    if (!family)
        return family.error();
    if (const Member *known = family->in(language))
        return Error{Error::Code::Invalid,
                     Families::tr("The page exists in that language: “%1”. Change that one.")
                         .arg(known->title),
                     {}};
    const Result<Row> row = reader.row(kind, page);
    const Result<qint64> highest = reader.highestId(kind);
    if (!row || !highest)
        return row ? highest.error() : row.error();
    auto copy = fromRow<Page>(*row);
    copy.id = *highest + 1;
    copy.uuid.clear();
    copy.slug.clear();
    copy.language = language;
    copy.counterpart.id = page;
    copy.status = Page().status;
    copy.reviewDate = {};
    if (copy.parent.id != 0) {
        const Result<PageFamily> above = of(reader, copy.parent.id);
        if (const Member *found = above ? above->in(language) : nullptr)
            copy.parent.id = found->id;
    }
    Batch batch{
        Families::tr("Add translation to %1").arg(choiceLabel(contentLanguages(), language)),
        {Change::insert(kind, toRow(copy))},
        {}};
    auto original = fromRow<Page>(*row);
    if (original.counterpart.id == 0) {
        original.counterpart.id = copy.id;
        batch.changes.push_back(Change::update(kind, *row, toRow(original)));
    }
    return batch;
}
