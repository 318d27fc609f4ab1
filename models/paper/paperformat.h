#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QSizeF>

constexpr double pointsPerMm = 72 / 25.4; ///< a point is 1/72 inch

/// The paper that a document is laid out on.
struct PaperFormat
{
    QPageSize::PageSizeId size = QPageSize::A4;
    bool isLandscape = false; ///< across; documents with a wide table stand so all the same,
    QMarginsF margins{20, 14, 16, 17}; ///< millimetres; the left one leaves room to punch holes
    bool staysUpright = false; ///< … unless this is set

    bool operator==(const PaperFormat &) const = default;

    /// Width and height as it is held, points.
    QSizeF points() const
    {
        const QSizeF upright = QPageSize(size).size(QPageSize::Point);
        return isLandscape ? upright.transposed() : upright;
    }
};
