// How quickly the real window answers, offscreen: keys and clicks on the register of projects,
// against a floor measured in the same run: a bare QTableView on texts in memory, or a bare loop.
// UTBLICK_BENCH_ROWS sets the number of records. Prints p50, p99, worst; fails only on wrong
// results.

#include "bench/benchtools.h"
#include "storage/freememory.h"
#include "tables/collation.h"
#include "views/windowtest.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds between two frames of a screen.
constexpr int frameTime = 16;
/// Milliseconds between two key presses while a key is held: nobody types faster.
constexpr int keyTime = 33;

/// An application that knows how long the longest single event held up all others.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (took > m_longest) {
            m_longest = took;
            m_what = QString::fromLatin1(receiver->metaObject()->className()) + u' '
                + QString::number(int(event->type()));
        }
        --m_depth;
        return done;
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }
    QString what() const { return m_what; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_what; ///< receiver's class and type of the longest event
};

/// The floor of a frame: what a bare table of texts takes for the same rows and columns.
class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(std::vector<QStringList> rows)
        : m_rows(std::move(rows))
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.front().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[size_t(index.row())][index.column()])
                                       : QVariant();
    }

private:
    std::vector<QStringList> m_rows;
};

} // namespace

class BenchWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filterAtEachKeyPress();
    void scroll();
    void sortByAClickOnAHeader();
    void groupByProgramme();
    void cleanupTestCase();

private:
    void makeRecords();
    void scrollBy(const char *what, int step, int pause);
    RecordTable &model() { return m_window.workspace()->table(kindOf<Project>()); }
    void settle()
    {
        if (!QTest::qWaitFor([&] { return model().isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }
    /// From \a act until the answer to it stands painted, in milliseconds.
    template <typename Act> double untilShown(Act act)
    {
        // Not QTest::qWaitFor(), which sleeps for up to 10 ms between two looks.
        QEventLoop loop;
        const auto link = connect(&model(), &RecordTable::settled, &loop, &QEventLoop::quit);
        QTimer::singleShot(20'000, &loop, [] { qFatal("No rows come"); });
        const double took = timed([&] {
            act();
            loop.exec();
            m_view->table()->viewport()->repaint();
        });
        disconnect(link);
        settle(); // the rest is not counted
        return took;
    }
    void tellLongest(const char *during)
    {
        std::printf("%-34s %8.2f ms (%s)\n", during, m_app().takeLongest(),
                    qPrintable(m_app().what()));
    }
    static TimedApplication &m_app() { return *static_cast<TimedApplication *>(qApp); }

    WindowTest m_window;
    RegisterView *m_view = nullptr;
    QLineEdit *m_filter = nullptr;
    std::unique_ptr<BareModel> m_bareModel;
    std::unique_ptr<QTableView> m_bare;
    std::vector<QString> m_titles;
};

void BenchWidgets::makeRecords()
{
    Result<Store> store = Store::open(m_window.path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().line()));
    fill(*store, rowCount());
    const int title = kindOf<Project>().titleIndex();
    QVERIFY(store->reader().each(kindOf<Project>(), std::span(&title, 1), [&](const Row &row) {
        m_titles.push_back(row.values[size_t(title)].toString());
        return true;
    }));
}

void BenchWidgets::initTestCase()
{
    QVERIFY(writeEmpty(m_window.path()));
    makeRecords();
    giveFreeMemoryBack();
    std::printf("memory before the window %.0f MB\n", megabytes("VmRSS"));
    const double opened = timed([&] {
        QVERIFY(m_window.open(m_window.path()));
        m_view = m_window.projects();
        QVERIFY(m_view);
        m_view->table()->viewport()->repaint();
    });
    std::printf("%d records: window with its first rows %.0f ms, memory %.0f MB\n", rowCount(),
                opened, megabytes("VmRSS"));
    m_filter = m_view->findChild<QLineEdit *>(u"filter"_s);
    QVERIFY(m_filter);
    QCOMPARE(model().total(), rowCount());
    std::vector<QStringList> rows;
    for (int row = 0; row < std::min(rowCount(), 4000); ++row) {
        QStringList cells;
        for (int column = 0; column < 6; ++column)
            cells.append(model().index(row, column).data().toString());
        rows.push_back(cells);
    }
    m_bareModel = std::make_unique<BareModel>(std::move(rows));
    m_bare = std::make_unique<QTableView>();
    m_bare->setModel(m_bareModel.get());
    m_bare->resize(m_view->table()->size());
    m_bare->show();
    QTest::qWait(200);
    untilShown([&] { QTest::keyClick(m_filter, Qt::Key_A); }); // what is read at the first need
    m_filter->clear();
    settle();
    QTest::qWait(1500);
    m_app().takeLongest();
}

void BenchWidgets::filterAtEachKeyPress()
{
    RandomValues random(5);
    std::vector<double> echo;
    std::vector<double> shown;
    std::vector<double> floor;
    for (int round = 0; round < 25; ++round) {
        m_filter->clear();
        settle();
        const QString typed = random.word(3) + u"en"_s;
        for (const QChar letter : typed) {
            QTest::qWait(keyTime);
            shown.push_back(untilShown([&] {
                echo.push_back(timed([&] {
                    QTest::keyClick(m_filter, letter.unicode() < 128 ? letter.toLatin1() : 'o');
                    m_filter->repaint();
                }));
            }));
            const QString words = m_filter->text();
            size_t found = 0;
            floor.push_back(timed([&] {
                for (const QString &title : m_titles)
                    found += title.contains(words) ? 1 : 0;
            }));
            QVERIFY(found <= m_titles.size());
        }
    }
    m_filter->clear();
    settle();
    report("key press echoed", echo, {16});
    report("key press until rows stand", shown, floor);
    tellLongest("longest event while filtering");
}

/// Scrolls 200 times by \a step, in pixels, once in \a pause milliseconds.
void BenchWidgets::scrollBy(const char *what, int step, int pause)
{
    const auto frames = [&](QTableView &view) {
        std::vector<double> times;
        QScrollBar &bar = *view.verticalScrollBar();
        bar.setValue(0);
        for (int frame = 0; frame < 200; ++frame) {
            QTest::qWait(pause);
            times.push_back(timed([&] {
                bar.setValue((bar.value() + step) % std::max(bar.maximum(), 1));
                view.viewport()->repaint();
            }));
        }
        return times;
    };
    const std::vector<double> floor = frames(*m_bare);
    report(what, frames(*m_view->table()), floor);
}

void BenchWidgets::scroll()
{
    const int page = m_view->table()->viewport()->height();
    const int far = m_view->table()->verticalScrollBar()->maximum() / 199;
    scrollBy("a frame of a wheel", 40, frameTime);
    scrollBy("a frame of Page Down held", page, keyTime);
    scrollBy("a frame of the bar dragged", far, frameTime);
    tellLongest("longest event while scrolling");
}

void BenchWidgets::sortByAClickOnAHeader()
{
    const QCollator collator = swedishCollator();
    std::vector<QCollatorSortKey> keys;
    for (const QString &title : m_titles)
        keys.push_back(collator.sortKey(title));
    const std::vector<double> floor{timed([&] {
        std::sort(keys.begin(), keys.end(),
                  [](const auto &a, const auto &b) { return a.compare(b) < 0; });
    })};
    for (const char *key : {"title", "status", "end_date", "eu_contribution"}) {
        const int column = model().listing().indexOf(QString::fromLatin1(key));
        std::vector<double> times;
        for (int round = 0; round < 6; ++round) {
            times.push_back(untilShown([&] {
                RowQuery query = model().query();
                query.sorting = {{column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder}};
                model().setQuery(query);
            }));
        }
        report(qPrintable(u"sort by %1"_s.arg(QLatin1StringView(key))), times, floor);
    }
    tellLongest("longest event while sorting");
}

void BenchWidgets::groupByProgramme()
{
    QHash<QString, int> counted;
    const std::vector<double> floor{timed([&] {
        for (const QString &title : m_titles)
            ++counted[title.left(2)];
    })};
    const Listing &listing = model().listing();
    std::vector<double> times;
    for (int round = 0; round < 6; ++round) {
        times.push_back(untilShown([&] {
            RowQuery query = model().query();
            query.groups = {listing.indexOf(u"programme")};
            if (round % 2)
                query.groups.push_back(listing.indexOf(u"end_date"));
            query.sums = {listing.indexOf(u"eu_contribution"),
                          listing.indexOf(u"eu_contribution_sek")};
            model().setQuery(query);
        }));
        QVERIFY(model().isGrouped());
    }
    report("group by programme, year, sums", times, floor);
    tellLongest("longest event while grouping");
    QCOMPARE(int(model().foundIds().size()), rowCount());
}

void BenchWidgets::cleanupTestCase()
{
    std::printf("memory at the end %.0f MB, at most %.0f MB\n", megabytes("VmRSS"),
                megabytes("VmHWM"));
}

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    BenchWidgets bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_widgets.moc"
