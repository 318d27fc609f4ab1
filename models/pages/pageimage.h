#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QSize>

// Images of pages: brought into a form that can be kept in the register and shown on the web.

/// An image as it is kept: a PNG or JPEG file without anything but its picture.
struct PageImage
{
    Q_DECLARE_TR_FUNCTIONS(PageImage)
public:
    QByteArray data;
    QSize size; ///< pixels

    /// SHA-256 (hex) under which the register keeps it.
    QString hash() const;
};

inline constexpr int longestImageSide = 1600; ///< pixels; larger images are made smaller
inline constexpr qint64 mostImageBytes = 50'000'000; ///< of a file to read from
inline constexpr qint64 mostImagePixels = 64'000'000; ///< as the file's header tells them

/// The image in the file \a data (PNG, JPEG, WebP, BMP or a still GIF), turned upright as its EXIF
/// data say, made smaller, in sRGB, without metadata such as the place it was taken at. \a name is
/// the file's, for messages; may be empty.
///
/// Error::Invalid says what is wrong and what to do: no image, a drawing (SVG), an animation, a
/// damaged file, too many pixels or bytes. What the header promises is checked before anything is
/// decoded. May take a second: not for the thread of the window.
Result<PageImage> pageImage(const QByteArray &data, const QString &name = {});
/// The same for an image that is decoded already, such as one from the clipboard.
Result<PageImage> pageImage(const QImage &image);
/// The same for the file at \a path; Error::Access when it cannot be read.
Result<PageImage> pageImageFile(const QString &path);

/// Size in pixels of the kept image \a data by its header, upright; invalid when it is no image.
QSize imageSize(const QByteArray &data);
/// The kept image \a data decoded at \a size; null when it is damaged.
QImage decodedImage(const QByteArray &data, QSize size);
/// "png", "jpg", "gif" or "webp" by the first bytes; empty when it is none of them.
QString imageSuffix(const QByteArray &data);
