#pragma once

#include "records/page.h"
#include "rules/pagereading.h"
#include "rules/pageregister.h"

/// What is read for the writing help, beside the window.
struct PageHelpReading
{
    PageReading reading;
    PageFacts facts; ///< the rules were told
    QSet<QString> gone; ///< uuids of records that are linked to and are no longer there
};

/// What is to be read. All of it is owned, because the work may outlive who asked.
struct PageHelpQuestion
{
    QString path; ///< of the register
    Page page; ///< as it is written
    BlockList blocks;
    QSet<QString> own; ///< words that are right
    std::shared_ptr<Spelling> dictionaries;
    std::shared_ptr<const PageRegister> known; ///< null: to be read
    PageFacts told; ///< what the editor knows of the page's live blocks and inline fields
};

/// Reads the page of \a question with a connection of its own. A register that cannot be read tells
/// the rules nothing: then they are silent about it.
PageHelpReading readForHelp(const PageHelpQuestion &question);
