#include "paper/pdfcrew.h"

#include <QThread>

#include <algorithm>

namespace {

constexpr int mostThreads = 4; // each holds fonts and a part of the file
constexpr size_t mostWaiting = 2; // documents for a thread: the progress counts them as done
constexpr int beat = 50; // ms between questions whether to stop

} // namespace

PdfCrew::PdfCrew(const PaperFormat &format, PaperDocument::Files files, PaperDocument::Stops stops,
                 const QDateTime &made)
    : m_format(format)
    , m_files(std::move(files))
    , m_stops(std::move(stops))
    , m_lanes(size_t(std::clamp(QThread::idealThreadCount(), 1, mostThreads)))
    , m_contents{{}, {}, made}
{
}

PdfCrew::~PdfCrew()
{
    {
        const QMutexLocker locked(&m_lock);
        m_isStopped = true;
        m_work.wakeAll();
    }
    for (const Lane &lane : m_lanes) {
        if (lane.thread)
            lane.thread->wait();
    }
}

bool PdfCrew::add(const QByteArray &html)
{
    Q_ASSERT(!m_isClosed);
    const size_t document = m_contents.documents.size();
    const size_t laneNumber = document % m_lanes.size();
    Lane &lane = m_lanes[laneNumber];
    if (!serve([&lane] { return lane.tasks.size() < mostWaiting; }))
        return false;
    const QMutexLocker locked(&m_lock);
    m_contents.documents.emplace_back();
    lane.tasks.push_back({document, html});
    if (!lane.thread)
        start(laneNumber);
    m_work.wakeAll();
    return true;
}

bool PdfCrew::complete()
{
    {
        const QMutexLocker locked(&m_lock);
        m_isClosed = true;
        m_work.wakeAll();
    }
    return serve([this] {
        return std::ranges::all_of(m_lanes,
                                   [](const Lane &lane) { return !lane.thread || lane.isDone; });
    });
}

void PdfCrew::setTitle(const QString &title)
{
    m_contents.title = title;
}

Result<QByteArray> PdfCrew::finish()
{
    std::vector<QByteArray> parts;
    for (const Lane &lane : m_lanes) {
        if (lane.thread)
            parts.push_back(lane.pdf);
    }
    return joinedPdf(parts, m_contents);
}

/// Answers the threads' questions until \a isEnough, which is asked under the lock. False when it
/// was stopped; whether to stop is asked at least once.
bool PdfCrew::serve(const std::function<bool()> &isEnough)
{
    if (askStop())
        return false;
    QMutexLocker locked(&m_lock);
    for (;;) {
        if (answerOne())
            continue;
        if (isEnough())
            return true;
        m_news.wait(&m_lock, beat);
        locked.unlock();
        if (askStop())
            return false;
        locked.relock();
    }
}

/// Answers a thread that waits for a file; false when none does. Called under the lock, which is
/// free meanwhile.
bool PdfCrew::answerOne()
{
    const auto asks = [](const Lane &lane) { return lane.asked.has_value(); };
    const auto lane = std::ranges::find_if(m_lanes, asks);
    if (lane == m_lanes.end())
        return false;
    const QString name = *std::exchange(lane->asked, std::nullopt);
    m_lock.unlock();
    const QByteArray content = m_files ? m_files(name) : QByteArray();
    m_lock.lock();
    lane->answer = content;
    m_work.wakeAll();
    return true;
}

bool PdfCrew::askStop()
{
    if (!m_stops || !m_stops())
        return m_isStopped;
    const QMutexLocker locked(&m_lock);
    m_isStopped = true;
    m_work.wakeAll();
    return true;
}

void PdfCrew::start(size_t laneNumber)
{
    Lane &lane = m_lanes[laneNumber];
    lane.thread.reset(QThread::create([this, laneNumber] { run(laneNumber); }));
    lane.thread->start();
}

/// The work of a thread.
void PdfCrew::run(size_t laneNumber)
{
    Lane &lane = m_lanes[laneNumber];
    QByteArray pdf;
    { // the part and its fonts go in this thread, before it says that it is done
        PdfPart part;
        const auto stops = [this] { return m_isStopped.load(); };
        const auto files = [this, &lane](const QString &name) { return ask(lane, name); };
        while (const std::optional<Task> task = take(lane)) {
            const PaperDocument paper = PaperDocument::layOut(task->html, m_format, files, stops);
            std::optional<PdfDocument> drawn = part.add(paper, stops);
            if (!drawn)
                break;
            drawn->part = laneNumber;
            keep(task->document, *std::move(drawn));
        }
        if (!m_isStopped)
            pdf = part.close();
    }
    const QMutexLocker locked(&m_lock);
    lane.pdf = std::move(pdf);
    lane.isDone = true;
    m_news.wakeAll();
}

/// The thread's next task; nothing when there will be none.
std::optional<PdfCrew::Task> PdfCrew::take(Lane &lane)
{
    QMutexLocker locked(&m_lock);
    while (lane.tasks.empty() && !m_isClosed && !m_isStopped)
        m_work.wait(&m_lock);
    if (lane.tasks.empty() || m_isStopped)
        return std::nullopt;
    Task task = std::move(lane.tasks.front());
    lane.tasks.pop_front();
    m_news.wakeAll();
    return task;
}

/// The content of the file \a name, which the other thread gets.
QByteArray PdfCrew::ask(Lane &lane, const QString &name)
{
    QMutexLocker locked(&m_lock);
    lane.asked = name;
    m_news.wakeAll();
    while (!lane.answer && !m_isStopped)
        m_work.wait(&m_lock);
    return std::exchange(lane.answer, std::nullopt).value_or(QByteArray());
}

void PdfCrew::keep(size_t document, PdfDocument drawn)
{
    const QMutexLocker locked(&m_lock);
    m_contents.documents[document] = std::move(drawn);
}
