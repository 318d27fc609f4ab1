#include "pagemaker.h"

#include "pageworker.h"

#include <QThread>

#include <algorithm>

int MadePages::documentOf(int page) const
{
    return int(std::ranges::upper_bound(ends, page) - ends.begin());
}

PageMaker::PageMaker(PrintOpener opener, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_thread = QThread::create([this, opener = std::move(opener), shared = m_shared] {
        PageWorker(*this, shared, opener).run();
    });
    m_thread->start();
}

PageMaker::~PageMaker()
{
    {
        const QMutexLocker locked(&m_shared->lock);
        m_shared->quit = true;
        m_shared->news.wakeAll();
    }
    m_thread->wait();
    delete m_thread;
}

void PageMaker::make(const PaperOrder &order)
{
    m_made = {};
    m_isMaking = true;
    const QMutexLocker locked(&m_shared->lock);
    m_number = ++m_shared->number;
    m_shared->order = order;
    m_shared->stop = false;
    for (std::vector<PageWish> &wishes : m_shared->wishes)
        wishes.clear(); // they are about the pages before
    m_shared->news.wakeAll();
}

void PageMaker::clear()
{
    m_made = {};
    m_isMaking = false;
    const QMutexLocker locked(&m_shared->lock);
    m_number = ++m_shared->number;
    m_shared->order.reset();
}

void PageMaker::stop()
{
    m_shared->stop = true;
}

void PageMaker::wish(Viewer viewer, const std::vector<PageWish> &wishes)
{
    const QMutexLocker locked(&m_shared->lock);
    m_shared->wishes[size_t(viewer)] = wishes;
    m_shared->news.wakeAll();
}

void PageMaker::take(int number, const MadePages &made)
{
    if (number != m_number)
        return;
    m_made = made;
    Q_EMIT grown();
}

void PageMaker::takeProgress(int number, int done, int total)
{
    if (number == m_number && m_isMaking)
        Q_EMIT progressed(done, total);
}

void PageMaker::takePicture(int number, Viewer viewer, int page, const QImage &picture)
{
    if (number == m_number)
        Q_EMIT pictured(viewer, page, picture);
}

void PageMaker::takeEnd(int number, const Result<> &result)
{
    if (number != m_number)
        return;
    m_isMaking = false;
    Q_EMIT ended(result);
}
