#include "tables/readyviews.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReadyViews
{
    Q_DECLARE_TR_FUNCTIONS(ReadyViews)
};

/// Puts a view together by the keys of its columns.
class Maker
{
public:
    explicit Maker(const Kind &kind)
        : m_listing(Listing::of(kind))
    {
    }

    Maker &show(std::initializer_list<const char *> keys)
    {
        for (const char *key : keys)
            m_view.columns.push_back({column(key)});
        return *this;
    }
    Maker &where(const char *key, Operator op, std::vector<QVariant> values = {})
    {
        m_view.conditions.push_back({column(key), op, std::move(values)});
        return *this;
    }
    Maker &any(const char *key, std::initializer_list<const char *> codes)
    {
        return where(key, Operator::AnyOf, values(codes));
    }
    Maker &none(const char *key, std::initializer_list<const char *> codes)
    {
        return where(key, Operator::NoneOf, values(codes));
    }
    Maker &sort(const char *key, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_view.sorting.push_back({column(key), order});
        return *this;
    }
    TableView view() const { return m_view; }

private:
    int column(const char *key) const { return m_listing.indexOf(QString::fromLatin1(key)); }
    static std::vector<QVariant> values(std::initializer_list<const char *> codes)
    {
        std::vector<QVariant> values;
        for (const char *code : codes)
            values.emplace_back(QString::fromLatin1(code));
        return values;
    }

    const Listing &m_listing;
    TableView m_view;
};

constexpr qint64 year = 365;
constexpr qint64 soon = 90; ///< days; an agreement takes a season to negotiate anew
constexpr qint64 month = 30;

/// Those that the overview counts as running.
void ongoing(Maker &make)
{
    make.any("status", {"running"}).sort("end_date");
}
void endsWithinAYear(Maker &make)
{
    make.where("end_date", Operator::Within, {year})
        .none("status", {"rejected", "withdrawn", "completed", "accounted", "archived"})
        .sort("end_date");
}
void missingResults(Maker &make)
{
    make.any("missing_duties", {"results"}).sort("end_date");
}
void missingPublicity(Maker &make)
{
    make.show({"title", "status", "programme", "end_date", "missing_duties", "publish"})
        .where("missing_duties", Operator::NotEmpty)
        .sort("end_date");
}
void applications(Maker &make)
{
    make.show({"title", "status", "programme", "call", "role", "start_date", "total_budget",
               "eu_contribution", "currency"})
        .any("status", {"preparing", "submitted"})
        .sort("status")
        .sort("title");
}
void membersNow(Maker &make)
{
    make.where("left", Operator::Empty).sort("name");
}
void feesThisYear(Maker &make)
{
    make.show({"name", "yearly_fee", "currency", "fee_fixed", "fee_per_inhabitant", "fee_cap",
               "notice_period", "review_date"})
        .where("yearly_fee", Operator::NotEmpty)
        .where("left", Operator::Empty)
        .sort("yearly_fee", Qt::DescendingOrder);
}
void activeTowns(Maker &make)
{
    make.any("status", {"active"}).sort("name");
}
void agreementsToReview(Maker &make)
{
    make.show({"name", "country", "kind", "status", "agreement_date", "review_date", "our_contact"})
        .where("review_date", Operator::DueWithin, {soon})
        .none("status", {"ended"})
        .sort("review_date");
}
void withoutReview(Maker &make)
{
    make.show({"name", "country", "kind", "status", "agreement_date", "review_date", "our_contact"})
        .where("review_date", Operator::Empty)
        .none("status", {"ended"})
        .sort("name");
}
void openDeadlines(Maker &make)
{
    make.where("done", Operator::AnyOf, {false}).sort("date");
}
/// Days left are only told of deadlines that are not done.
void lateDeadlines(Maker &make)
{
    make.show({"title", "kind", "date", "days_left", "record", "done"})
        .where("days_left", Operator::AtMost, {qint64(-1)})
        .sort("date");
}
void contactsToReview(Maker &make)
{
    make.show({"name", "title", "organisation", "email", "publish", "basis", "review_date"})
        .where("review_date", Operator::DueWithin, {month})
        .sort("review_date");
}
void activeProgrammes(Maker &make)
{
    make.where("active", Operator::AnyOf, {true}).sort("name");
}

struct Ready
{
    const char *kind;
    const char *key; ///< remembered in the settings: never change one
    const char *name;
    void (*fill)(Maker &make);
    bool inSidebar = false;
};

constexpr Ready list[] = {
    {"project", "ongoing", QT_TRANSLATE_NOOP("ReadyViews", "Ongoing"), ongoing, true},
    {"project", "ends_within_a_year", QT_TRANSLATE_NOOP("ReadyViews", "Ends within a year"),
     endsWithinAYear, true},
    {"project", "missing_results", QT_TRANSLATE_NOOP("ReadyViews", "Missing results"),
     missingResults, true},
    {"project", "missing_publicity", QT_TRANSLATE_NOOP("ReadyViews", "Missing EU publicity"),
     missingPublicity},
    {"project", "applications", QT_TRANSLATE_NOOP("ReadyViews", "Applications under way"),
     applications},
    {"network", "members", QT_TRANSLATE_NOOP("ReadyViews", "Members now"), membersNow},
    {"network", "fees", QT_TRANSLATE_NOOP("ReadyViews", "Fees this year"), feesThisYear, true},
    {"town", "active", QT_TRANSLATE_NOOP("ReadyViews", "Active"), activeTowns},
    {"town", "agreements", QT_TRANSLATE_NOOP("ReadyViews", "Agreements to review"),
     agreementsToReview, true},
    {"town", "no_review", QT_TRANSLATE_NOOP("ReadyViews", "Without a day of review"),
     withoutReview},
    {"deadline", "open", QT_TRANSLATE_NOOP("ReadyViews", "Open"), openDeadlines},
    {"deadline", "late", QT_TRANSLATE_NOOP("ReadyViews", "Late"), lateDeadlines},
    {"contact", "to_review", QT_TRANSLATE_NOOP("ReadyViews", "To review"), contactsToReview, true},
    {"programme", "active", QT_TRANSLATE_NOOP("ReadyViews", "Active"), activeProgrammes},
};

bool isOf(const Ready &ready, const Kind &kind)
{
    return qstrcmp(ready.kind, kind.key()) == 0;
}

TableView allOf(const Kind &kind)
{
    TableView view;
    view.key = readyviews::all.toString();
    view.name = ReadyViews::tr("All");
    const int date = kind.indexOf(u"date");
    view.sorting = {{date >= 0 ? date : kind.titleIndex()}};
    return view;
}

} // namespace

std::vector<TableView> readyviews::of(const Kind &kind)
{
    std::vector<TableView> views{allOf(kind)};
    for (const Ready &ready : list) {
        if (!isOf(ready, kind))
            continue;
        Maker make(kind);
        ready.fill(make);
        views.push_back(make.view());
        views.back().key = QString::fromLatin1(ready.key);
        views.back().name = ReadyViews::tr(ready.name);
    }
    return views;
}

std::optional<TableView> readyviews::find(const Kind &kind, QStringView key)
{
    const std::vector<TableView> views = of(kind);
    const auto found = std::ranges::find(views, key, &TableView::key);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

QStringList readyviews::inSidebar(const Kind &kind)
{
    QStringList keys;
    for (const Ready &ready : list) {
        if (ready.inSidebar && isOf(ready, kind))
            keys.append(QString::fromLatin1(ready.key));
    }
    return keys;
}
