#pragma once

#include "paper/pdfjoin.h"

#include <QMutex>
#include <QWaitCondition>

#include <atomic>
#include <deque>

class QThread;

/// Many documents in one PDF/A-1b, laid out and drawn in as many threads as the machine has use
/// for. Each thread has its own fonts, and draws every second document (of two threads) into a part
/// of its own; at the end the parts' pages are put in order. What is to be drawn is never far
/// ahead. All its functions are called by one thread, its owner.
class PdfCrew
{
public:
    /// \a files and \a stops, see PaperDocument, are asked in the owner while it is in add() and
    /// complete(): a register is read by the thread that opened it. Files are those of the register
    /// that a municipality's own template names; ours hold their pictures in themselves.
    PdfCrew(const PaperFormat &format, PaperDocument::Files files, PaperDocument::Stops stops,
            const QDateTime &made);
    /// Stops the threads if they are still at work.
    ~PdfCrew();
    PdfCrew(const PdfCrew &) = delete;
    PdfCrew &operator=(const PdfCrew &) = delete;

    /// Takes the next document; waits while the threads have enough to do. False when stopped. Not
    /// after complete().
    bool add(const QByteArray &html);
    /// Waits until all pages are drawn. False when stopped: then there is no file to finish.
    bool complete();
    /// The title of a file of several documents; else it has the first one's.
    void setTitle(const QString &title);
    /// The finished file, once it is complete(); errors as of joinedPdf().
    Result<QByteArray> finish();

private:
    struct Task
    {
        size_t document = 0;
        QByteArray html;
    };
    /// A thread, its part of the PDF and what it has to do.
    struct Lane
    {
        std::unique_ptr<QThread> thread; ///< the owner's
        std::deque<Task> tasks;
        std::optional<QString> asked; ///< a file it waits for
        std::optional<QByteArray> answer; ///< its content
        QByteArray pdf;
        bool isDone = false;
    };

    bool serve(const std::function<bool()> &isEnough);
    bool answerOne();
    bool askStop();
    void start(size_t laneNumber);
    void run(size_t laneNumber);
    std::optional<Task> take(Lane &lane);
    QByteArray ask(Lane &lane, const QString &name);
    void keep(size_t document, PdfDocument drawn);

    const PaperFormat m_format;
    const PaperDocument::Files m_files;
    const PaperDocument::Stops m_stops;

    /// Of all that follows. The owner alone makes threads and lengthens the contents, so it may
    /// look at those without the lock.
    QMutex m_lock;
    QWaitCondition m_work; ///< for the threads: a task, an answer, the end
    QWaitCondition m_news; ///< from the threads: a task taken, a question, the end
    std::vector<Lane> m_lanes; ///< their number is fixed
    PdfContents m_contents;
    bool m_isClosed = false; ///< no more documents come
    std::atomic<bool> m_isStopped = false; ///< read without the lock too
};
