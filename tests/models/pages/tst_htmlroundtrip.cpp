#include "pages/htmlblocks.h"
#include "pages/pagehtml.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Random pages of what HTML can say in one way only. Not among them: figures, fact boxes, links to
/// records and documents, live lists and blocks of newer versions, which need the register; space
/// that a browser would not show; strong text in headings; tables without rows, and such with a
/// header column of no cell.
class SayablePages
{
public:
    explicit SayablePages(unsigned seed)
        : m_random(seed)
    {
    }

    BlockList page()
    {
        BlockList blocks;
        for (int i = number(0, 8); i > 0; --i)
            blocks.push_back(block());
        return normalised(std::move(blocks));
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    bool maybe(int oneIn = 2) { return number(1, oneIn) == 1; }
    QString oneOf(const QStringList &list) { return list.at(number(0, int(list.size()) - 1)); }

    QString words()
    {
        QString text;
        for (int i = number(1, 4); i > 0; --i) {
            text += oneOf({u"Köge"_s, u"&amp;<b>"_s, u"\"läs\""_s, u"a"_s, u"5\u00a0kr"_s, u"😀"_s,
                           u"e\u0301"_s, u"utan-"_s, u"1."_s, u"·"_s, u"<!--x-->"_s});
            if (i > 1)
                text += oneOf({u" "_s, u"\n"_s, QString(), u"\n\n"_s});
        }
        return text;
    }

    content::Text text(bool mayBeStrong = true)
    {
        content::Text text;
        for (int i = number(0, 4); i > 0; --i) {
            content::Run run;
            run.text = words() + (i > 1 && maybe() ? u" "_s : QString());
            run.strong = mayBeStrong && maybe(3);
            run.emphasis = maybe(3);
            if (maybe(4))
                run.href = oneOf({u"https://example.org/?a=1&b=%22"_s, u"#x"_s, u"mailto:a@b.se"_s,
                                  u"../a/b.html"_s, u"tel:+4644135000"_s});
            if (maybe(5))
                run.language = oneOf({u"en"_s, u"de-AT"_s});
            if (maybe(5))
                run.abbreviation = oneOf({u"Europeiska unionen"_s, u"A & \"B\" <c>"_s});
            text.push_back(run);
        }
        return text;
    }

    content::List list(int depth)
    {
        content::List list{maybe(), number(0, 3), {}};
        for (int i = number(1, 3); i > 0; --i) {
            content::ListItem item{text(), {}};
            for (int j = depth < content::maxListDepth && maybe(3) ? number(1, 2) : 0; j > 0; --j)
                item.lists.push_back(this->list(depth + 1));
            list.items.push_back(std::move(item));
        }
        return list;
    }

    content::Table table()
    {
        const int rows = number(1, 4);
        content::Table table{text(), maybe(), false, {}};
        table.headerColumn = maybe() && rows > 1;
        for (int i = 0; i < rows; ++i) {
            std::vector<content::Cell> row;
            for (int j = number(1, 4); j > 0; --j)
                row.push_back({text(), maybe(6) ? number(1, 4) : 1, maybe(6) ? 2 : 1});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    Block block()
    {
        switch (number(0, 6)) {
        case 0: {
            content::Text words = text(false);
            if (words.empty())
                words = plain(u"A"_s);
            return {content::Heading{number(2, 6), std::move(words)}};
        }
        case 1:
        case 2:
            return {list(1)};
        case 3:
            return {table()};
        case 4:
            return {content::Quote{text(), text()}};
        case 5:
            return {content::Separator()};
        default:
            return {content::Paragraph{text()}};
        }
    }

    std::mt19937 m_random;
};

} // namespace

class TestHtmlRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenAsHtmlIsReadAsTheSame()
    {
        SayablePages pages(20'261'126);
        for (int i = 0; i < 1000; ++i) {
            const BlockList page = pages.page();
            const QString html = pageHtml(page);
            const HtmlBlocks read = blocksFromHtml(html);
            QVERIFY2(toJson(read.blocks) == toJson(page),
                     qPrintable(html + toJson(page) + u'\n' + toJson(read.blocks)));
            QCOMPARE(read.lostImages, 0);
        }
    }

    void aCleanedPasteIsCleanedToItself()
    {
        SayablePages pages(7);
        for (int i = 0; i < 100; ++i) {
            const QByteArray once = pageHtml(pages.page()).toUtf8();
            QCOMPARE(pageHtml(blocksFromHtml(once).blocks).toUtf8(), once);
        }
    }
};

QTEST_APPLESS_MAIN(TestHtmlRoundTrip)
#include "tst_htmlroundtrip.moc"
