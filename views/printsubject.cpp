#include "printsubject.h"

#include "sectionview.h"

#include "tables/collation.h"
#include "tables/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

PrintSubject PrintSubject::of(const SectionView *view)
{
    PrintSubject subject;
    if (!view || !view->kind() || qstrcmp(view->kind()->key(), "settings") == 0)
        return subject;
    subject.kind = view->kind();
    subject.chosen = view->chosen();
    subject.shown = view->shownRecords();
    subject.view = view->shownAs();
    for (const QString &language : {u"sv"_s, u"en"_s})
        subject.selections.insert(language, view->chosenBy(language));
    return subject;
}

std::vector<qint64> PrintSubject::all(Workspace &workspace, const Kind &kind)
{
    const QCollator order = swedishCollator();
    std::vector<std::pair<QCollatorSortKey, qint64>> named;
    const QHash<qint64, QString> &names = workspace.names(kind);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        named.emplace_back(order.sortKey(name.value()), name.key());
    std::ranges::sort(named, [](const auto &one, const auto &other) {
        const int compared = one.first.compare(other.first);
        return compared == 0 ? one.second < other.second : compared < 0;
    });
    std::vector<qint64> ids;
    ids.reserve(named.size());
    for (const auto &[key, id] : named)
        ids.push_back(id);
    return ids;
}
