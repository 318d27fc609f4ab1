#pragma once

#include "pages/block.h"
#include "tables/tableview.h"

class Reader;

/// How a live block shows what it finds.
enum class LiveShape { List, Table, Cards, Sum, Map };

/// A live block as it was read: what it asks of the register and how it shows the answer.
struct LiveQuery
{
    const Kind *kind = nullptr; ///< null when the kind is not known, or not for the web site
    LiveShape shape = LiveShape::List;
    TableView view; ///< columns, conditions, order and groups; without columns the usual ones
    QString words; ///< as the filter box over a table has them
    int sum = -1; ///< column of the amounts that a sum adds up; -1: it counts records
    int most = 0; ///< so many records at most; 0 for all
    content::Text title;
    QStringList notes; ///< what could not be read, in the user's words: then nothing is shown

    /// Everything that the block asks for is known here: it may be shown.
    bool isWhole() const { return kind && notes.isEmpty(); }
    /// The columns that are shown, as indexes in Listing: never empty for a known kind.
    std::vector<int> columns() const;
};

/// Live blocks as queries of the register. Whoever wrote the file, reading one takes a moment at
/// most and gives no more than what this version knows; the rest is told as notes.
namespace live {

/// The kinds that a live block may show, the most asked for first. Not among them: contacts, whose
/// publishing needs a basis; budgets of partners; deadlines; what serves the program.
std::vector<const Kind *> kinds();
/// The columns that may be shown of \a kind: no page content, files and settings of the program.
std::vector<int> showable(const Kind &kind);
/// The columns that records of \a kind may be grouped by: a group is told by its name, so no field
/// that names people or other records that may have to stay inside.
std::vector<int> groupable(const Kind &kind);
/// The amounts of \a kind that can be summed up, those in SEK first.
std::vector<int> summable(const Kind &kind);
/// The ways in which records of \a kind can be shown: a map needs places.
std::vector<LiveShape> shapes(const Kind &kind);
/// What many records of \a kind, one of kinds(), are called in English.
QString englishPlural(const Kind &kind);
/// The records of \a kind have pages of their own on the web site.
bool hasPages(const Kind &kind);

/// \a reader tells the records that conditions name by their uuid.
LiveQuery read(const content::LiveList &block, const Reader &reader);
/// The block that \a query reads from. Invalid when its filter is too large to be kept.
Result<content::LiveList> write(const LiveQuery &query, const Reader &reader);

/// \a query as it asks for what stands on the web site: published records, of projects those that
/// the public is told of, of memberships those of published networks, which \a reader tells.
RowQuery published(const Kind &kind, RowQuery query, const Reader &reader);
/// The query that \a query asks of the table, on the day \a today.
RowQuery rowQuery(const LiveQuery &query, QDate today);

} // namespace live
