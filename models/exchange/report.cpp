#include "exchange/report.h"

#include "paper/emblem.h"
#include "exchange/facts.h"
#include "exchange/siteword.h"
#include "exchange/summaryhtml.h"
#include "records/settings.h"
#include "storage/store.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int dotsPerInch = 300;
constexpr double marginMm = 20;
constexpr double headMm = 26; ///< above the text: name, title, emblem; more for a long title
constexpr double titleMm = 16; ///< of those for the title
constexpr double titleSizesPt[] = {16, 14, 12, 10}; ///< tried until the title has room
constexpr double footMm = 10;
constexpr double emblemHeightMm = 14; ///< at least 10 in print: Regulation (EU) 2021/1060, Annex IX
constexpr double sizesPt[] = {10, 9.5, 9, 8.5}; ///< tried until the summary stands on one page

constexpr double dots(double mm)
{
    return mm / 25.4 * dotsPerInch;
}

/// Draws summaries on sheets of paper or the pages of a PDF, each beginning on a page of its own.
class Sheets
{
public:
    Sheets(const Store &store, QPagedPaintDevice &device)
        : m_reader(store.reader())
        , m_device(device)
        , m_painter(&device)
        , m_width(double(device.width()))
        , m_height(double(device.height()))
    {
        const Result<Row> settings = m_reader.row(kindOf<Settings>(), 1);
        if (settings)
            m_settings = fromRow<Settings>(*settings);
    }

    bool isActive() const { return m_painter.isActive(); }

    void draw(const Kind &kind, const Row &row)
    {
        if (m_drawn++ > 0)
            m_device.newPage();
        const Head head = headOf(kind, row);
        m_head = dots(headMm) + head.title.height() - dots(titleMm);
        QTextDocument document;
        layOut(document, summaryHtml(m_reader, kind, row));
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            drawHead(head);
            drawText(document, page);
            drawFoot(kind, row, page + 1, pages);
        }
    }

private:
    static constexpr int titleFlags =
        int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

    QFont font(double points, bool bold = false) const
    {
        QFont font(QStringList{u"Noto Sans"_s, u"Segoe UI"_s, u"Arial"_s, u"DejaVu Sans"_s});
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    /// The largest size at which the text stands on one page; the smallest when none does.
    void layOut(QTextDocument &document, const QString &html)
    {
        document.documentLayout()->setPaintDevice(&m_device);
        document.setDocumentMargin(0);
        for (const double size : sizesPt) {
            document.setDefaultFont(font(size));
            document.setDefaultStyleSheet(
                u"h2 { font-size: %1pt; margin-top: 10px; margin-bottom: 4px; } "
                "p { margin-top: 0; margin-bottom: 6px; } .label { color: #4a5b63; }"_s.arg(size
                                                                                            * 1.2));
            document.setHtml(html);
            document.setPageSize({m_width, m_height - m_head - dots(footMm)});
            if (document.pageCount() == 1)
                return;
        }
    }

    void drawText(QTextDocument &document, int page)
    {
        const double height = document.pageSize().height();
        m_painter.save();
        m_painter.translate(0, m_head - page * height);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * height, m_width, height);
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    /// What stands above the text of a record, on each of its pages.
    struct Head
    {
        QString words;
        QString statement; ///< beside the emblem; empty when none is due
        QRectF title;
        double titleSize = 0; ///< points
    };

    /// A long title gets smaller letters, and when they are small enough more room.
    Head headOf(const Kind &kind, const Row &row)
    {
        Head head{row.values[size_t(kind.titleIndex())].toString(), {}, {}, 0};
        if (&kind == &kindOf<Project>())
            head.statement = facts::fundingStatement(fromRow<Project>(row), m_reader, u"sv");
        const double width =
            head.statement.isEmpty() ? m_width : m_width - emblemWidth() - emblemGap();
        for (const double size : titleSizesPt) {
            head.titleSize = size;
            m_painter.setFont(font(size, true));
            const QRectF needed =
                m_painter.boundingRect(QRectF(0, 0, width, m_height / 2), titleFlags, head.words);
            head.title = {0, dots(5), width, std::max(dots(titleMm), needed.height())};
            if (needed.height() <= dots(titleMm))
                break;
        }
        return head;
    }

    void drawHead(const Head &head)
    {
        if (!head.statement.isEmpty())
            drawEmblem(head.statement);
        m_painter.setPen(QColor(0x4a, 0x5b, 0x63));
        m_painter.setFont(font(9));
        m_painter.drawText(QRectF(0, 0, head.title.width(), dots(5)), Qt::AlignLeft | Qt::AlignTop,
                           m_settings.name);
        m_painter.setPen(Qt::black);
        m_painter.setFont(font(head.titleSize, true));
        m_painter.drawText(head.title, titleFlags, head.words);
        m_painter.fillRect(QRectF(0, head.title.bottom() + dots(1.5), m_width, dots(0.8)),
                           QColor(0xd9, 0xa0, 0x2b));
    }

    /// The clear space round the emblem: half its height.
    static double emblemGap() { return dots(emblemHeightMm) / 2; }
    /// Of the emblem with the statement beside it.
    static double emblemWidth() { return dots(emblemHeightMm) * 1.5 + emblemGap() + dots(32); }

    /// Emblem and statement in the upper right corner.
    void drawEmblem(const QString &statement)
    {
        const double height = dots(emblemHeightMm);
        const double textWidth = dots(32);
        const double gap = emblemGap();
        const QRectF flag(m_width - emblemWidth(), dots(3), height * 1.5, height);
        paintEmblem(m_painter, flag);
        QFont face(QStringList{u"Arial"_s, u"Liberation Sans"_s, u"Verdana"_s, u"Ubuntu"_s});
        face.setPointSizeF(10);
        face.setBold(true);
        m_painter.setFont(face);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(flag.right() + gap, flag.top(), textWidth, height),
                           int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                           statement);
    }

    void drawFoot(const Kind &kind, const Row &row, int page, int pages)
    {
        const int caseNumber = kind.indexOf(u"case_number");
        QStringList parts;
        if (caseNumber >= 0) {
            const QString number = row.values[size_t(caseNumber)].toString();
            const QString label = siteLabel(kind, kind.field(caseNumber), u"sv");
            parts.append(label + u": "_s
                         + (number.isEmpty() ? siteWord(QT_TRANSLATE_NOOP("Site", "missing"), u"sv")
                                             : number));
        }
        parts.append(QDate::currentDate().toString(Qt::ISODate));
        const QRectF area(0, m_height - dots(6), m_width, dots(6));
        m_painter.setPen(QColor(0x4a, 0x5b, 0x63));
        m_painter.setFont(font(8.5));
        m_painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, parts.join(u" · "_s));
        if (pages > 1)
            m_painter.drawText(area, Qt::AlignRight | Qt::AlignBottom,
                               u"%1 (%2)"_s.arg(page).arg(pages));
    }

    const Reader &m_reader;
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    double m_width;
    double m_height;
    double m_head = 0; ///< height of what stands above the text
    Settings m_settings;
    int m_drawn = 0;
};

Result<std::vector<qint64>> wanted(const Store &store, const Kind &kind,
                                   const std::vector<qint64> &ids)
{
    if (!ids.empty())
        return ids;
    Result<std::vector<qint64>> all = store.reader().ids(kind);
    if (all && all->empty())
        return Error{Error::Code::NotFound,
                     Report::tr("There is nothing to print. Add a record first."),
                     {}};
    return all;
}

Result<> drawAll(const Store &store, const Kind &kind, const std::vector<qint64> &ids,
                 QPagedPaintDevice &device, const Progress &progress)
{
    Sheets sheets(store, device);
    if (!sheets.isActive())
        return Error{Error::Code::Access,
                     Report::tr("The printer does not answer. Choose another one."),
                     {}};
    int done = 0;
    for (const qint64 id : ids) {
        if (progress && !progress(done++, int(ids.size())))
            return Error{Error::Code::Stopped, Report::tr("Stopped. Nothing was printed."), {}};
        const Result<Row> row = store.reader().row(kind, id);
        if (!row)
            return row.error();
        sheets.draw(kind, *row);
    }
    return {};
}

} // namespace

Result<QByteArray> summaryPdf(const Store &store, const Kind &kind, const std::vector<qint64> &ids,
                              const Progress &progress)
{
    const Result<std::vector<qint64>> list = wanted(store, kind, ids);
    if (!list)
        return list.error();
    QByteArray bytes; // made in memory: QPdfWriter says nothing of a full disk
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMm, marginMm * 0.75, marginMm, marginMm * 0.75), QPageLayout::Millimeter));
    writer.setCreator(u"Utblick"_s);
    writer.setTitle(kind.plural());
    if (list->size() == 1) {
        const Result<Row> row = store.reader().row(kind, list->front());
        if (row)
            writer.setTitle(row->values[size_t(kind.titleIndex())].toString());
    }
    const Result<> drawn = drawAll(store, kind, *list, writer, progress);
    if (!drawn)
        return drawn.error();
    return bytes;
}

Result<> printSummaries(QPagedPaintDevice &device, const Store &store, const Kind &kind,
                        const std::vector<qint64> &ids, const Progress &progress)
{
    const Result<std::vector<qint64>> list = wanted(store, kind, ids);
    return list ? drawAll(store, kind, *list, device, progress) : list.error();
}
