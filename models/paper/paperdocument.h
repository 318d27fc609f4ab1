#pragma once

#include "paper/paperformat.h"

#include "records/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
struct PaperLayout;

/// A heading of a document, for the outline of a PDF.
struct PaperHeading
{
    QString text;
    int level = 1; ///< 1 to 3
    int page = 0; ///< from 0
};

/// A passage that leads to an address.
struct PaperLink
{
    QRectF area; ///< points from the paper's upper left corner
    QString address; ///< http, https or mailto
};

/// What is told at the foot of a document's pages and kept with its PDF.
struct PaperFacts
{
    QString title;
    QString language; ///< BCP 47
    QString author; ///< the municipality
    QString caseNumber; ///< diarienummer; empty when there is none
    QString footer; ///< left at each page's foot, "Kommunen · KS 2023/117 · 23 november 2026"
};

/// An HTML document on paper: laid out once, painted on a screen, a printer or into a PDF alike.
///
/// It reads the HTML that our report templates make, see resources/report/README.md for the
/// elements and classes; other elements are shown as plain text, never dropped. Headings stay with
/// what follows, rows of tables whole, and tables repeat their head on each page.
class PaperDocument
{
public:
    /// The content of a file that the HTML names, such as an image; empty when there is none.
    using Files = std::function<QByteArray(const QString &source)>;

    /// Asked now and then during a layout: true ends it.
    using Stops = std::function<bool()>;

    /// Lays \a html out on \a format; a document of class "poster" stands on A3 whatever it says,
    /// one of class "wide" across unless the format stays upright. Ended by \a stops it
    /// isStopped(). Needs a QGuiApplication for its fonts.
    static PaperDocument layOut(const QByteArray &html, const PaperFormat &format,
                                const Files &files, const Stops &stops = {});
    PaperDocument(PaperDocument &&) noexcept;
    PaperDocument &operator=(PaperDocument &&) noexcept;
    ~PaperDocument();

    /// The layout was ended before it was done: nobody may look at these pages.
    bool isStopped() const;
    int pageCount() const;
    const PaperFormat &format() const;
    /// Title, language, author, case number and foot, as the HTML's head and footer give them.
    const PaperFacts &facts() const;
    const std::vector<PaperHeading> &headings() const;
    /// The links on page \a page, from 0.
    std::vector<PaperLink> links(int page) const;
    /// Paints page \a page, from 0, with its foot. The painter's unit is a point, its origin the
    /// paper's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    explicit PaperDocument(std::unique_ptr<PaperLayout> layout);

    std::unique_ptr<PaperLayout> m_layout;
};
