// How quickly the real window answers, offscreen: keys and clicks on the register of projects,
// against a floor measured in the same run: a bare QTableView on texts in memory, or a bare loop.
// UTBLICK_BENCH_ROWS sets the number of records. Prints p50, p99, worst; fails only on wrong
// results.

#include "models/tables/tablefixture.h"
#include "records/programme.h"
#include "storage/freememory.h"
#include "tables/collation.h"
#include "views/windowtest.h"

#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int recordCount()
{
    const int wanted = qEnvironmentVariableIntValue("UTBLICK_BENCH_ROWS");
    return wanted > 0 ? wanted : 20'000;
}

template <typename Act> double timed(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, int percent)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0
                         : times[std::min(times.size() - 1, times.size() * size_t(percent) / 100)];
}

void report(const char *what, const std::vector<double> &ours, const std::vector<double> &floor)
{
    std::printf("%-34s p50 %8.2f  p99 %8.2f  worst %8.2f ms   floor p50 %8.2f  ratio %6.2f\n", what,
                percentile(ours, 50), percentile(ours, 99), percentile(ours, 100),
                percentile(floor, 50),
                percentile(ours, 50) / std::max(percentile(floor, 50), 1e-3));
    std::fflush(stdout);
}

/// A figure in KiB that Linux tells of this process; 0 elsewhere.
long memory(const char *key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(qsizetype(qstrlen(key)) + 1).simplified().split(' ').front().toLong();
    }
    return 0;
}

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
    void fill();
    static void write(Store &store, Batch &batch);
    RecordTable &model() { return m_window.workspace()->table(kindOf<Project>()); }
    void settle()
    {
        if (!QTest::qWaitFor([&] { return model().isSettled(); }, 20'000))
            qFatal("The table does not settle");
    }
    /// From \a act until the answer to it stands painted, in milliseconds.
    template <typename Act> double untilShown(Act act)
    {
        bool shown = false;
        const auto link = connect(&model(), &RecordTable::settled, this, [&] { shown = true; });
        const double took = timed([&] {
            act();
            if (!QTest::qWaitFor([&] { return shown; }, 20'000))
                qFatal("No rows come");
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

void BenchWidgets::fill()
{
    Result<Store> store = Store::open(m_window.path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().line()));
    RandomValues random(11);
    Batch batch{u"Make"_s, {}, {}};
    for (int i = 0; i < 30; ++i) {
        Programme programme;
        programme.id = 5000 + i;
        programme.name = u"Programme %1 %2"_s.arg(i).arg(random.word());
        batch.changes.push_back(Change::insert(kindOf<Programme>(), toRow(programme)));
    }
    for (int i = 0; i < recordCount(); ++i) {
        Project project = random.project();
        project.title = random.word(9) + u' ' + random.word(9) + u' ' + random.word(9);
        project.programme = {5000 + random.below(30)};
        project.euContribution = random.amount();
        project.rate = random.once(3) ? Decimal{} : Decimal{std::optional<qint64>(11'400'000)};
        for (int words = 0; words < 300; ++words)
            project.summary += random.word(9) + u' ';
        m_titles.push_back(project.title);
        batch.changes.push_back(Change::insert(kindOf<Project>(), toRow(project)));
        if (batch.changes.size() >= 1000)
            write(*store, batch); // in parts, so that their memory is not taken for the window's
    }
    write(*store, batch);
}

void BenchWidgets::write(Store &store, Batch &batch)
{
    if (const Result<> written = store.apply(batch); !written)
        qFatal("%s", qPrintable(written.error().line()));
    batch.changes.clear();
}

void BenchWidgets::initTestCase()
{
    QVERIFY(writeEmpty(m_window.path()));
    fill();
    giveFreeMemoryBack();
    std::printf("memory before the window %ld MiB\n", memory("VmRSS:") / 1024);
    const double opened = timed([&] {
        QVERIFY(m_window.open(m_window.path()));
        m_view = m_window.projects();
        QVERIFY(m_view);
        m_view->table()->viewport()->repaint();
    });
    std::printf("%d records: window with its first rows %.0f ms, memory %ld MiB\n", recordCount(),
                opened, memory("VmRSS:") / 1024);
    m_filter = m_view->findChild<QLineEdit *>(u"filter"_s);
    QVERIFY(m_filter);
    QCOMPARE(model().total(), recordCount());
    std::vector<QStringList> rows;
    for (int row = 0; row < std::min(recordCount(), 4000); ++row) {
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

void BenchWidgets::scroll()
{
    const auto frames = [](QTableView &view) {
        std::vector<double> times;
        QScrollBar &bar = *view.verticalScrollBar();
        for (int frame = 0; frame < 400; ++frame) {
            const int step = frame < 200 ? 40 : view.viewport()->height();
            times.push_back(timed([&] {
                bar.setValue((bar.value() + step) % std::max(bar.maximum(), 1));
                view.viewport()->repaint();
            }));
        }
        return times;
    };
    const std::vector<double> floor = frames(*m_bare);
    report("a frame while scrolling", frames(*m_view->table()), floor);
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
    QCOMPARE(int(model().foundIds().size()), recordCount());
}

void BenchWidgets::cleanupTestCase()
{
    std::printf("memory at the end %ld MiB, at most %ld MiB\n", memory("VmRSS:") / 1024,
                memory("VmHWM:") / 1024);
}

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    BenchWidgets bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_widgets.moc"
