#pragma once

#include "pagemaker.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QWaitCondition>

#include <array>
#include <atomic>
#include <list>

/// What a PageMaker and its thread share; all but the numbers under the lock.
struct PageMaker::Shared
{
    QMutex lock;
    QWaitCondition news;
    std::optional<PaperOrder> order; ///< to be made next
    std::array<std::vector<PageWish>, 2> wishes; ///< by Viewer
    std::atomic<int> number = 0; ///< of the newest order
    std::atomic<bool> stop = false; ///< makes no more of the newest order
    std::atomic<bool> quit = false;
};

/// The work of a PageMaker in its thread.
class PageWorker
{
public:
    /// Tells \a maker by signals and queued calls; \a maker waits for run() to end before it goes.
    PageWorker(PageMaker &maker, std::shared_ptr<PageMaker::Shared> shared, PrintOpener opener);

    /// Makes what is asked for until it is told to quit.
    void run();

private:
    struct Wanted
    {
        PageMaker::Viewer viewer = PageMaker::Viewer::Page;
        PageWish wish;
    };
    /// A document that is laid out, kept while it is looked at.
    struct Kept
    {
        int number = 0;
        PaperDocument document;
    };

    void make(const PaperOrder &order);
    Result<> makeAll();
    Result<> take(const ReportDocument &document);
    void tellMade();
    bool tell(int done, int total);
    bool isAnother() const;
    bool isOver() const;
    std::optional<Wanted> takeWish();
    void show(const Wanted &wanted);
    PaperDocument *documentOf(int number);
    void keep(int number, PaperDocument document);

    PageMaker &m_maker;
    std::shared_ptr<PageMaker::Shared> m_shared;
    PrintOpener m_opener;
    std::optional<PrintSource> m_source; ///< of the order; read again for each one
    PaperOrder m_order;
    int m_number = 0; ///< of the order
    MadePages m_made;
    std::list<Kept> m_kept; ///< the one used last comes first
    QElapsedTimer m_told; ///< since the window heard of new pages
    QElapsedTimer m_toldProgress;
};
