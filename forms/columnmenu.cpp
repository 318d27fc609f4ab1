#include "columnmenu.h"

#include "tables/collation.h"
#include "tables/listing.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace columnmenu {

namespace {

std::vector<int> columns(const Listing &listing, bool (*fits)(FieldType))
{
    std::vector<int> found;
    for (int column = 0; column < listing.count(); ++column) {
        if (fits(listing.field(column).type))
            found.push_back(column);
    }
    const QCollator collator = swedishCollator();
    std::ranges::stable_sort(found, [&](int a, int b) {
        return collator.compare(listing.label(a), listing.label(b)) < 0;
    });
    return found;
}

} // namespace

std::vector<int> groupable(const Listing &listing)
{
    return columns(listing, [](FieldType type) {
        return type != FieldType::Prose && type != FieldType::Blocks && type != FieldType::File
            && type != FieldType::Money;
    });
}

std::vector<int> sortable(const Listing &listing)
{
    return columns(listing, [](FieldType type) {
        return type != FieldType::Prose && type != FieldType::Blocks && type != FieldType::File;
    });
}

void fill(QMenu &menu, const Listing &listing, const std::vector<int> &columns, int current,
          const std::function<void(int)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    for (const int column : columns) {
        QString text = listing.label(column);
        QAction *act = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        act->setCheckable(true);
        act->setChecked(column == current);
        act->setData(column);
        group->addAction(act);
        QObject::connect(act, &QAction::triggered, &menu, [chosen, column] { chosen(column); });
    }
}

} // namespace columnmenu
