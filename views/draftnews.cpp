#include "draftnews.h"

#include "forms/message.h"
#include "forms/pagedrafts.h"
#include "records/page.h"
#include "tables/workspace.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace draftnews {

namespace {

struct DraftNews
{
    Q_DECLARE_TR_FUNCTIONS(DraftNews)
};

constexpr int daysKept = 30; // the draft of a page that was removed; the removal may be undone

/// The page of \a draft; nothing when there is none, or when it says the same.
std::optional<Row> pageOf(const Draft &draft, const Reader &reader)
{
    const auto name = reader.find(draft.page);
    if (!name || !*name || (*name)->kind != &kindOf<Page>())
        return std::nullopt;
    const Result<Row> row = reader.row(kindOf<Page>(), (*name)->id);
    return row && PageDrafts::differs(draft, *row) ? std::optional(*row) : std::nullopt;
}

bool isForgotten(const Draft &draft, const Reader &reader)
{
    const auto name = reader.find(draft.page);
    return name && !*name && draft.time.daysTo(QDateTime::currentDateTimeUtc()) > daysKept;
}

} // namespace

void tell(QWidget *parent, const Workspace &workspace, qint64 onShow,
          const std::function<void(qint64)> &show)
{
    if (!workspace.isWritable())
        return;
    std::vector<Row> pages;
    QSet<qint64> seen{onShow};
    const Drafts drafts(Drafts::usualFolder(), workspace.path());
    QDateTime newest;
    for (const Draft &draft : drafts.all()) {
        if (isForgotten(draft, workspace.reader()))
            Drafts::discard(draft);
        const std::optional<Row> page = pageOf(draft, workspace.reader());
        if (!page || seen.contains(page->id))
            continue;
        seen.insert(page->id);
        newest = newest.isValid() ? newest : draft.time.toLocalTime();
        pages.push_back(*page);
    }
    if (pages.empty())
        return;
    const bool today = newest.date() == QDate::currentDate();
    QString words = DraftNews::tr("“%1” has a draft from %2 that was not saved.")
                        .arg(fromRow<Page>(pages.front()).title,
                             newest.toString(today ? u"HH.mm"_s : u"yyyy-MM-dd HH.mm"_s));
    if (const int others = int(pages.size()) - 1)
        words += u' ' + DraftNews::tr("So do %n other page(s).", nullptr, others);
    Message::tell(parent, words, Tone::Warn,
                  {DraftNews::tr("Show the page"), [show, id = pages.front().id] { show(id); }});
}

} // namespace draftnews
