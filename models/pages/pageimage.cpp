#include "pages/pageimage.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 88; ///< of 100: no difference is seen, at a third of the size
constexpr qint64 bytesPerPixel = 4;
constexpr qint64 megabyte = 1024LL * 1024;

Error refusal(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

QString named(const QString &name)
{
    return name.isEmpty() ? PageImage::tr("The image") : name;
}

bool isDrawing(const QByteArray &data)
{
    const QByteArray start = data.left(2000).trimmed().toLower();
    return start.startsWith("<svg") || (start.startsWith("<?xml") && start.contains("<svg"))
        || (start.startsWith("<!doctype svg"));
}

/// Photos as some phones take them, and whatever else is an image that not everybody can read.
bool isForeign(const QByteArray &data, const QByteArray &format)
{
    static constexpr const char *brands[] = {"heic", "heix", "mif1", "msf1", "avif"};
    const QByteArray brand = data.mid(8, 4);
    const bool isPhoto = data.mid(4, 4) == "ftyp"
        && std::any_of(std::begin(brands), std::end(brands),
                       [&](const char *one) { return brand == one; });
    return isPhoto
        || (!format.isEmpty() && !QImageReader::supportedImageFormats().contains(format));
}

/// Only the readers that are needed: whatever else the system has installed stays untouched.
QByteArray formatOf(const QByteArray &data)
{
    const QString suffix = imageSuffix(data);
    if (suffix == "jpg"_L1)
        return "jpeg";
    return suffix.isEmpty() && data.startsWith("BM") ? QByteArray("bmp") : suffix.toLatin1();
}

QSize fitted(QSize size)
{
    if (std::max(size.width(), size.height()) <= longestImageSide)
        return size;
    return size.scaled(longestImageSide, longestImageSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isTransparent(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb c) { return qAlpha(c) < 255; }))
            return true;
    }
    return false;
}

/// The pixels alone in sRGB: texts, resolution and profile of \a image stay behind.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    image = image.convertToFormat(QImage::Format_ARGB32);
    const bool transparent = isTransparent(image);
    const QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                        transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return pixels.copy();
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray data;
    QBuffer buffer(&data);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? data : QByteArray();
}

/// Photos become JPEG and drawings stay PNG; what is a photo, the sizes tell.
QByteArray kept(const QImage &image, bool wasPhoto)
{
    if (image.hasAlphaChannel())
        return encoded(image, "png", -1);
    const QByteArray jpeg = encoded(image, "jpeg", jpegQuality);
    if (wasPhoto)
        return jpeg;
    const QByteArray png = encoded(image, "png", -1);
    return jpeg.size() * 2 < png.size() ? jpeg : png;
}

Result<PageImage> finished(const QImage &image, bool wasPhoto, const QString &name)
{
    const QImage pixels = bare(image);
    PageImage made{kept(pixels, wasPhoto), pixels.size()};
    if (pixels.isNull() || made.data.isEmpty())
        return refusal(PageImage::tr("%1 is too large to be brought in. Make it smaller first.")
                           .arg(named(name)));
    return made;
}

/// What stands against reading \a data at all; empty when nothing does.
QString objection(const QByteArray &data, const QString &name)
{
    if (data.isEmpty())
        return PageImage::tr("%1 is empty. Choose another file.").arg(named(name));
    if (data.size() > mostImageBytes)
        return PageImage::tr("%1 is larger than %2. Make it smaller first.")
            .arg(named(name), QLocale().formattedDataSize(mostImageBytes));
    if (isDrawing(data))
        return PageImage::tr("%1 is a drawing (SVG), which may hold programs. Save it as PNG and "
                             "choose that file.")
            .arg(named(name));
    if (isForeign(data, formatOf(data)))
        return PageImage::tr("%1 is a kind of image that cannot be read here. Save it as JPEG or "
                             "PNG and choose that file.")
            .arg(named(name));
    if (formatOf(data).isEmpty())
        return PageImage::tr("%1 is not an image. Choose a file in PNG, JPEG, WebP or GIF.")
            .arg(named(name));
    return {};
}

/// What the header tells against decoding; empty when nothing does.
QString objection(QImageReader &reader, const QString &name)
{
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return PageImage::tr("%1 is damaged. Choose another file.").arg(named(name));
    const qint64 pixels = qint64(size.width()) * size.height();
    const qint64 limit = QImageReader::allocationLimit() * megabyte;
    // A JPEG is made smaller while it is decoded; others are decoded whole first.
    const bool fits = reader.format() == "jpeg" || limit == 0 || pixels * bytesPerPixel < limit;
    if (pixels > mostImagePixels || !fits)
        return PageImage::tr("%1 has %2 × %3 pixels, which is too large. Make it smaller first.")
            .arg(named(name))
            .arg(size.width())
            .arg(size.height());
    if (reader.supportsAnimation() && reader.imageCount() > 1)
        return PageImage::tr("%1 moves, which disturbs those who read. Choose a still image.")
            .arg(named(name));
    return {};
}

} // namespace

QString PageImage::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

Result<PageImage> pageImage(const QByteArray &data, const QString &name)
{
    if (const QString wrong = objection(data, name); !wrong.isEmpty())
        return refusal(wrong);
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    if (const QString wrong = objection(reader, name); !wrong.isEmpty())
        return refusal(wrong);
    reader.setAutoTransform(true);
    const QSize size = fitted(reader.size());
    if (size != reader.size())
        reader.setScaledSize(size);
    const QImage image = reader.read();
    if (image.isNull())
        return refusal(PageImage::tr("%1 is damaged. Choose another file.").arg(named(name)));
    const bool wasPhoto = reader.format() == "jpeg";
    return finished(image, wasPhoto, name);
}

Result<PageImage> pageImage(const QImage &image)
{
    if (image.isNull())
        return refusal(PageImage::tr("%1 is empty. Choose another file.").arg(named({})));
    const QSize size = fitted(image.size());
    const bool fits = size == image.size();
    return finished(fits ? image
                         : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                    false, {});
}

Result<PageImage> pageImageFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Access,
                     PageImage::tr("%1 cannot be read. Choose another file.").arg(named(name)),
                     path};
    return pageImage(file.read(mostImageBytes + 1), name);
}

QSize imageSize(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    if (formatOf(data).isEmpty())
        return {};
    const QSize size = reader.size();
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    return isTurned ? size.transposed() : size;
}

QImage decodedImage(const QByteArray &data, QSize size)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, formatOf(data));
    reader.setAutoDetectImageFormat(false);
    const QSize whole = imageSize(data);
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > mostImagePixels)
        return {};
    reader.setAutoTransform(true);
    reader.setScaledSize(reader.size() == whole ? size : size.transposed());
    return reader.read();
}

QString imageSuffix(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (data.startsWith("\xff\xd8\xff"))
        return u"jpg"_s;
    if (data.startsWith("GIF87a") || data.startsWith("GIF89a"))
        return u"gif"_s;
    return data.startsWith("RIFF") && data.mid(8, 4) == "WEBP" ? u"webp"_s : QString();
}
