#pragma once

#include "pages/blocks.h"

#include <QStringList>

#include <random>

/// Makes random pages over every kind of block and mark; the same seed gives the same pages.
class RandomBlocks
{
public:
    explicit RandomBlocks(unsigned seed)
        : m_random(seed)
    {
    }

    BlockList page()
    {
        BlockList blocks;
        for (int i = number(0, 8); i > 0; --i)
            blocks.push_back(block(false));
        return normalised(std::move(blocks));
    }

private:
    using Strings = QStringList;

    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    bool maybe(int oneIn = 2) { return number(1, oneIn) == 1; }
    QString oneOf(const Strings &list) { return list.at(number(0, int(list.size()) - 1)); }

    QString words()
    {
        static const Strings list{QStringLiteral("Köge"),      QStringLiteral(" & <b>"),
                                  QStringLiteral("ö\n"),       QStringLiteral("\"läs\""),
                                  QStringLiteral("  "),        QStringLiteral("a"),
                                  QStringLiteral("\u00a0kr"),  QStringLiteral("😀"),
                                  QStringLiteral("e\u0301"),   QStringLiteral("\u0000\t"),
                                  QStringLiteral("utan-"),     QStringLiteral("- "),
                                  QStringLiteral("1. \u202e"), QString()};
        QString text;
        for (int i = number(0, 4); i > 0; --i)
            text += oneOf(list);
        return text;
    }

    content::Run run()
    {
        content::Run run;
        run.text = words();
        run.strong = maybe(3);
        run.emphasis = maybe(3);
        if (maybe(4))
            run.href = oneOf({QStringLiteral("https://example.org/?a=1&b=\"ö"),
                              QStringLiteral("javascript:alert(1)"), QStringLiteral("#x y"),
                              QStringLiteral("utblick:7c9e"), QStringLiteral("mailto:a@b.se")});
        if (maybe(5))
            run.record = QStringLiteral("3f2a-") + QString::number(number(1, 2));
        if (maybe(5))
            run.language = oneOf({QStringLiteral("en"), QStringLiteral("de-AT")});
        if (maybe(6))
            run.fact = oneOf(
                {QStringLiteral("3f2a-1/name"), QStringLiteral("{\"kind\":\"live\"}"), words()});
        if (maybe(5))
            run.abbreviation = oneOf({QStringLiteral("Europeiska unionen"), words()});
        return run;
    }

    content::Text text()
    {
        content::Text text;
        for (int i = number(0, 4); i > 0; --i)
            text.push_back(run());
        return text;
    }

    content::List list(int depth)
    {
        content::List list{maybe(), number(0, 3), {}};
        for (int i = number(0, 3); i > 0; --i) {
            content::ListItem item{text(), {}};
            for (int j = depth < 11 && maybe(3) ? number(1, 2) : 0; j > 0; --j)
                item.lists.push_back(this->list(depth + 1));
            list.items.push_back(std::move(item));
        }
        return list;
    }

    content::Table table()
    {
        content::Table table{text(), maybe(), maybe(), {}};
        for (int i = number(0, 4); i > 0; --i) {
            std::vector<content::Cell> row;
            for (int j = number(0, 4); j > 0; --j)
                row.push_back({text(), maybe(6) ? number(0, 4) : 1, maybe(6) ? 2 : 1});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    content::FactBox factBox()
    {
        content::FactBox box{text(), {}};
        for (int i = number(0, 3); i > 0; --i)
            box.blocks.push_back(block(true));
        return box;
    }

    Block block(bool inBox)
    {
        switch (number(0, 15)) {
        case 0:
            return {content::Heading{number(1, 7), text()}};
        case 1:
        case 2:
            return {list(1)};
        case 3:
            return {table()};
        case 4:
            return {content::Figure{words(), words(), maybe(), text()}};
        case 5:
            return {content::Quote{text(), text()}};
        case 6:
            return inBox ? Block{content::Separator()} : Block{factBox()};
        case 14:
            return {content::ContactBlock{maybe() ? words() : QString()}};
        case 12:
            return {content::Separator()};
        case 13:
            return {table()};
        case 7:
            return {content::DocumentLink{words(), text()}};
        case 8:
            return {content::LiveList{
                words(), {{words(), number(0, 9)}}, words(), text(), words(), number(-1, 9)}};
        case 9:
            return {content::Unknown{{{QStringLiteral("kind"), QStringLiteral("map")},
                                      {QStringLiteral("zoom"), number(1, 3)}}}};
        default:
            return {content::Paragraph{text()}};
        }
    }

    std::mt19937 m_random;
};
