#pragma once

#include "pages/contactblock.h"
#include "records/result.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <variant>
#include <vector>

struct Block;

/// What a page is made of. Text carries meaning (strong, link, abbreviation …), never looks.
namespace content {

/// A stretch of text whose characters all have the same marks.
struct Run
{
    QString text; ///< '\n' is a line break inside the paragraph
    bool strong = false;
    bool emphasis = false;
    QString href; ///< web address the text links to, or empty
    QString record; ///< uuid of the record the text links to, or empty; then href is empty
    QString language; ///< BCP 47 tag of a passage in another language than the page, or empty
    QString fact; ///< of the register, see FactRef, or empty; the text is what it last said
    QString abbreviation; ///< what the text, an abbreviation, stands for; or empty
    bool operator==(const Run &) const = default;
    bool hasMarksOf(const Run &other) const;
};
using Text = std::vector<Run>;

struct Heading
{
    int level = 2; ///< 2–6; the page's title is level 1
    Text text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    Text text;
    bool operator==(const Paragraph &) const = default;
};

inline constexpr int maxListDepth = 9; ///< as many as word processors have
struct ListItem;
struct List
{
    bool numbered = false;
    int start = 1; ///< first number of a numbered list
    std::vector<ListItem> items;
    bool operator==(const List &) const;
};
struct ListItem
{
    Text text;
    std::vector<List> lists; ///< lists inside this item, at most maxListDepth deep
    bool operator==(const ListItem &) const;
};

struct Cell
{
    Text text;
    int columns = 1; ///< columns it spans, 1–1000
    int rows = 1; ///< rows it spans, 1–65534
    bool operator==(const Cell &) const = default;
};
struct Table
{
    Text caption;
    bool headerRow = true;
    bool headerColumn = false;
    std::vector<std::vector<Cell>> rows;
    bool operator==(const Table &) const = default;
};

struct Figure
{
    QString file; ///< SHA-256 (hex) of an image kept in the register
    QString alt; ///< what the image tells, for those who do not see it
    bool decorative = false; ///< tells nothing: needs no alt text
    Text caption;
    bool operator==(const Figure &) const = default;
};

struct Quote
{
    Text text;
    Text source; ///< who said it, or where
    bool operator==(const Quote &) const = default;
};

/// A box of facts beside the text. It holds no other fact box.
struct FactBox
{
    Text title;
    std::vector<Block> blocks;
    bool operator==(const FactBox &) const;
};

/// A link to a document record, shown with its kind and size.
struct DocumentLink
{
    QString document; ///< uuid
    Text text; ///< empty: the document's title
    bool operator==(const DocumentLink &) const = default;
};

struct Separator
{
    bool operator==(const Separator &) const = default;
};

/// Records of one kind, listed anew each time the page is shown: never out of date.
struct LiveList
{
    QString kind; ///< key of the record kind
    QJsonObject filter; ///< a view of the table as tableview::toJson() writes it, and "words"
    QString view; ///< list, table, cards, sum, map; empty is list
    Text title;
    QString sum = {}; ///< key of the amounts that a sum adds up; empty: it counts
    int most = 0; ///< so many records at most; 0 for all
    bool operator==(const LiveList &) const = default;
};

/// A block that a newer version of the program has written. Kept exactly as it is.
struct Unknown
{
    QJsonObject json;
    bool operator==(const Unknown &) const = default;
};

} // namespace content

/// One block of a page.
struct Block
{
    Q_DECLARE_TR_FUNCTIONS(Block)
public:
    std::variant<content::Paragraph, content::Heading, content::List, content::Table,
                 content::Figure, content::Quote, content::FactBox, content::DocumentLink,
                 content::Separator, content::LiveList, content::ContactBlock, content::Unknown>
        value;

    /// The block as a \a T, or nullptr when it is something else.
    template <typename T> const T *as() const { return std::get_if<T>(&value); }
    bool operator==(const Block &) const = default;
};
using BlockList = std::vector<Block>;
