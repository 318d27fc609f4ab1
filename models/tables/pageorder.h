#pragma once

#include "records/change.h"
#include "records/result.h"
#include "storage/reader.h"

#include <QHash>

#include <optional>

/// Which page stands where in the tree of pages, and the changes that move one.
class PageOrder
{
public:
    /// A place in the tree.
    struct Place
    {
        qint64 parent = 0; ///< the page above; 0 for the top
        qint64 before = 0; ///< the page it stands before; 0 for the last place
        bool operator==(const Place &) const = default;
    };
    /// A move by one place, as the arrow keys do it.
    enum class Step {
        Up, ///< before the page above it on the same level
        Down, ///< after the page below it on the same level
        In, ///< last below the page above it on the same level
        Out, ///< after the page it stands below
    };

    /// Reads the pages, without their texts.
    static Result<PageOrder> read(const Reader &reader);

    /// Where a step leads; nothing at an end.
    std::optional<Place> after(qint64 page, Step step) const;
    /// The changes that move \a page to \a place, as few as the numbers in between allow; empty
    /// when it stands there already. Its address stays. Invalid when the place is the page itself
    /// or below it, NotFound when a page is gone.
    Result<Batch> move(qint64 page, const Place &place) const;
    /// The number of a page that is to stand last below \a parent.
    qint64 numberAfter(qint64 parent) const;
    /// True when \a page is \a above or stands somewhere below it.
    bool isWithin(qint64 page, qint64 above) const;

private:
    struct Node
    {
        qint64 id = 0;
        QString uuid;
        QString title;
        qint64 parent = 0; ///< 0 also for one that is gone
        QVariant storedParent;
        QVariant position;
    };
    std::vector<int> below(qint64 parent) const;
    std::optional<int> placeAmong(const std::vector<int> &siblings, int node) const;
    void renumber(Batch &batch, const std::vector<int> &row) const;
    Change &changeOf(Batch &batch, const Node &node) const;

    std::vector<Node> m_nodes; ///< in the order they are shown in below one page
    QHash<qint64, int> m_places; ///< in m_nodes, by id
};
