#include "pageworker.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int mostKept = 60; // pages whose layouts are kept
constexpr int beat = 80; // ms between news to the window

/// Whether it is time for news again.
bool isDue(QElapsedTimer &told)
{
    if (told.isValid() && told.elapsed() < beat)
        return false;
    told.start();
    return true;
}

} // namespace

PageWorker::PageWorker(PageMaker &maker, std::shared_ptr<PageMaker::Shared> shared,
                       PrintOpener opener)
    : m_maker(maker)
    , m_shared(std::move(shared))
    , m_opener(std::move(opener))
{
}

void PageWorker::run()
{
    while (!m_shared->quit) {
        std::optional<PaperOrder> order;
        {
            QMutexLocker locked(&m_shared->lock);
            const auto isIdle = [this] {
                return !m_shared->quit && !m_shared->order && m_shared->wishes[0].empty()
                    && m_shared->wishes[1].empty();
            };
            while (isIdle())
                m_shared->news.wait(&m_shared->lock);
            order = std::exchange(m_shared->order, std::nullopt);
            if (order)
                m_number = m_shared->number;
        }
        if (order)
            make(*order);
        else if (const std::optional<Wanted> wanted = takeWish())
            show(*wanted);
    }
}

/// Nobody looks at these pages any more.
bool PageWorker::isAnother() const
{
    return m_shared->quit || m_shared->number != m_number;
}

/// No more pages are to be made; those made may still be looked at.
bool PageWorker::isOver() const
{
    return isAnother() || m_shared->stop;
}

void PageWorker::make(const PaperOrder &order)
{
    m_order = order;
    m_made = {};
    m_kept.clear();
    m_told.invalidate();
    m_toldProgress.invalidate();
    const Result<> result = makeAll();
    tellMade();
    QMetaObject::invokeMethod(
        &m_maker, [&maker = m_maker, number = m_number, result] { maker.takeEnd(number, result); });
}

Result<> PageWorker::makeAll()
{
    m_source.reset();
    Result<PrintSource> source = m_opener();
    if (!source)
        return source.error();
    m_source = *std::move(source);
    return m_source->each(
        m_order.report, [this](const ReportDocument &document) { return take(document); },
        [this](int done, int total) { return tell(done, total); });
}

/// Lays a new document out, which tells how many pages it has, and shows meanwhile what is looked
/// at.
Result<> PageWorker::take(const ReportDocument &document)
{
    // A long table takes its time: it must not keep a new choice or the closing window waiting.
    PaperDocument laidOut = PaperDocument::layOut(document.html, m_order.format, m_source->files,
                                                  [this] { return isOver(); });
    if (isOver() || laidOut.isStopped())
        return Error{Error::Code::Stopped, PageMaker::tr("Making the pages was stopped."), {}};
    const int number = m_made.documents();
    if (number == 0) {
        m_made.paper = laidOut.format().points();
        m_made.title = document.title;
        m_made.fileName = document.fileName;
    }
    m_made.ends.push_back(m_made.pages() + laidOut.pageCount());
    // The first ones are looked at; later ones are made again when they are.
    if (m_made.pages() <= mostKept || number == 0)
        keep(number, std::move(laidOut));
    if (isDue(m_told))
        tellMade();
    while (!isOver()) {
        const std::optional<Wanted> wanted = takeWish();
        if (!wanted)
            break;
        show(*wanted);
    }
    return {};
}

void PageWorker::tellMade()
{
    QMetaObject::invokeMethod(&m_maker, [&maker = m_maker, number = m_number, made = m_made] {
        maker.take(number, made);
    });
}

bool PageWorker::tell(int done, int total)
{
    if (isDue(m_toldProgress)) {
        QMetaObject::invokeMethod(&m_maker, [&maker = m_maker, number = m_number, done, total] {
            maker.takeProgress(number, done, total);
        });
    }
    return !isOver();
}

std::optional<PageWorker::Wanted> PageWorker::takeWish()
{
    const QMutexLocker locked(&m_shared->lock);
    for (const PageMaker::Viewer viewer : {PageMaker::Viewer::Page, PageMaker::Viewer::Strip}) {
        std::vector<PageWish> &wishes = m_shared->wishes[size_t(viewer)];
        if (wishes.empty())
            continue;
        const PageWish wish = wishes.front();
        wishes.erase(wishes.begin());
        return Wanted{viewer, wish};
    }
    return std::nullopt;
}

/// Paints a page; a wish for one that there is no longer is passed over.
void PageWorker::show(const Wanted &wanted)
{
    const PageWish &wish = wanted.wish;
    if (wish.page < 0 || wish.width <= 0 || wish.page >= m_made.pages())
        return;
    const int documentNumber = m_made.documentOf(wish.page);
    const int page = wish.page - m_made.firstPage(documentNumber);
    const PaperDocument *document = documentOf(documentNumber);
    if (!document)
        return;
    const QSizeF points = document->format().points();
    const double scale = wish.width / points.width();
    QImage picture(wish.width, std::max(1, qRound(points.height() * scale)), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    if (page < document->pageCount()) // its record may have become shorter meanwhile
        document->paint(painter, page);
    painter.end();
    QMetaObject::invokeMethod(&m_maker, [&maker = m_maker, number = m_number, wanted, picture] {
        maker.takePicture(number, wanted.viewer, wanted.wish.page, picture);
    });
}

/// The laid out document; made again from its record when it is not kept. Null when that fails.
PaperDocument *PageWorker::documentOf(int number)
{
    const auto kept =
        std::ranges::find_if(m_kept, [number](const Kept &one) { return one.number == number; });
    if (kept != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, kept);
        return &m_kept.front().document;
    }
    if (!m_source || !m_order.isPerRecord || number >= int(m_order.report.ids.size()))
        return nullptr;
    ReportOrder order = m_order.report;
    order.ids = {order.ids[size_t(number)]};
    bool isThere = false;
    const Result<> made = m_source->each(order,
                                         [&](const ReportDocument &document) -> Result<> {
                                             PaperDocument laidOut = PaperDocument::layOut(
                                                 document.html, m_order.format, m_source->files,
                                                 [this] { return isAnother(); });
                                             isThere = !laidOut.isStopped();
                                             if (isThere)
                                                 keep(number, std::move(laidOut));
                                             return {};
                                         },
                                         {});
    return made && isThere ? &m_kept.front().document : nullptr;
}

void PageWorker::keep(int number, PaperDocument document)
{
    m_kept.push_front({number, std::move(document)});
    int pages = m_kept.front().document.pageCount();
    const auto isTooMany = [&pages](const Kept &kept) {
        pages += kept.document.pageCount();
        return pages > mostKept;
    };
    // The newest stays, however long it is.
    m_kept.erase(std::find_if(std::next(m_kept.begin()), m_kept.end(), isTooMany), m_kept.end());
}
