#pragma once

#include "printsource.h"

#include <QImage>
#include <QObject>
#include <QSizeF>

class QThread;

/// What the preview shall show.
struct PaperOrder
{
    ReportOrder report; ///< of a report with one document a record it names the records
    bool isPerRecord = false; ///< one document a record, in the order of ReportOrder::ids
    PaperFormat format;
};

/// A picture of a page that somebody wishes to see.
struct PageWish
{
    int page = 0; ///< from 0
    int width = 0; ///< in pixels of the screen
    bool operator==(const PageWish &) const = default;
};

/// How much of an order has been made.
struct MadePages
{
    std::vector<int> ends; ///< number of pages up to and with each document
    QSizeF paper; ///< of the first document, points
    QString title; ///< of the first document
    QString fileName; ///< of the first document, without its end

    int documents() const { return int(ends.size()); }
    int pages() const { return ends.empty() ? 0 : ends.back(); }
    /// The document, from 0, that page \a page, from 0, belongs to; documents() for none.
    int documentOf(int page) const;
    /// The first page, from 0, of \a document.
    int firstPage(int document) const { return document == 0 ? 0 : ends[size_t(document) - 1]; }
};

/// Makes the pages of an order beside the window, and pictures of those that are looked at.
///
/// Layouts and pictures are made in one thread of its own, because fonts belong to a thread. Memory
/// stays the same however many documents there are: of a document only its number of pages is kept,
/// and a few dozen pages' layouts; one that is wanted again is made anew from its record.
class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(PrintOpener opener, QObject *parent = nullptr);
    /// Stops what is being made and waits for its thread.
    ~PageMaker() override;

    /// Makes the pages of \a order in place of those before; the newest order wins.
    void make(const PaperOrder &order);
    /// Lets go of the newest order: nothing more is told of it.
    void clear();
    /// Makes no more pages; those made can be looked at.
    void stop();
    bool isMaking() const { return m_isMaking; }
    /// What has been made of the newest order.
    const MadePages &made() const { return m_made; }

    /// Who wishes for pictures: the page that is read comes before the strip of small ones.
    enum class Viewer { Page, Strip };
    /// Replaces what \a viewer wished for before; the first is made first.
    void wish(Viewer viewer, const std::vector<PageWish> &wishes);

Q_SIGNALS:
    /// There are more pages of the newest order.
    void grown();
    /// How far the making is, in documents; \a total is 0 while unknown.
    void progressed(int done, int total);
    /// The newest order is made; \a result says why it is not, Stopped after stop().
    void ended(const Result<> &result);
    void pictured(PageMaker::Viewer viewer, int page, const QImage &picture);

private:
    friend class PageWorker;
    struct Shared;
    void take(int number, const MadePages &made);
    void takeProgress(int number, int done, int total);
    void takePicture(int number, Viewer viewer, int page, const QImage &picture);
    void takeEnd(int number, const Result<> &result);

    std::shared_ptr<Shared> m_shared;
    QThread *m_thread;
    MadePages m_made;
    int m_number = 0; ///< of the newest order
    bool m_isMaking = false;
};
