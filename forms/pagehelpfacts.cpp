#include "pagehelpfacts.h"

#include "exchange/pagefacts.h"
#include "pages/spelling.h"
#include "storage/database.h"
#include "storage/reader.h"

PageHelpReading readForHelp(const PageHelpQuestion &question)
{
    PageHelpReading done;
    const QDate today = QDate::currentDate();
    done.facts = pageFacts(question.page, today, question.told);
    done.facts.registered = question.known;
    if (const Result<Database> database = Database::openReader(question.path)) {
        const Reader reader(*database);
        const QHash<QString, QString> titles = linkedTitles(reader, question.blocks, done.gone);
        done.facts.title = [titles](const QString &uuid) {
            const auto found = titles.constFind(uuid);
            return found == titles.cend() ? std::nullopt : std::optional(*found);
        };
        if (!question.known)
            done.facts.registered = std::make_shared<PageRegister>(pageRegister(reader, today));
    }
    QSet<QString> own = question.own;
    if (done.facts.registered)
        own += done.facts.registered->words;
    done.reading = readPage(question.blocks, done.facts,
                            {question.dictionaries.get(), question.page.language, own});
    return done;
}
