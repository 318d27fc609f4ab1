#pragma once

#include "records/page.h"
#include "rules/pageregister.h"

#include "pages/block.h"
#include "rules/pagefinding.h"

class Reader;

// What the register tells the rules about pages: the same beside the editor and before publishing.

/// All that PageRegister holds, as of \a today. What cannot be read is left out: then the rules are
/// silent about it.
PageRegister pageRegister(const Reader &reader, QDate today);

/// The people of the register who may not be published, see PageRegister::hidden.
std::vector<PageRegister::Person> hiddenPeopleOf(const Reader &reader);

/// What \a page itself tells the rules beside its blocks, as of \a today; the rest stays as it is
/// in \a told.
PageFacts pageFacts(const Page &page, QDate today, PageFacts told = {});

/// The titles of what \a blocks link to, by uuid; what is no longer in the register has none and
/// stands in \a gone.
QHash<QString, QString> linkedTitles(const Reader &reader, const BlockList &blocks,
                                     QSet<QString> &gone);
