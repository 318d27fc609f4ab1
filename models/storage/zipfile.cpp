#include "storage/zipfile.h"

#include "storage/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <zip.h>

namespace zipfile {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

/// The first day that an archive can tell: 1 January 1980, as MS-DOS writes it.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;
constexpr zip_uint32_t plainFile = 0100644U << 16; ///< all may read it, its owner may write
constexpr int steps = 1000; ///< that the progress of the library is told in

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Error failure(const QString &path, const QString &detail)
{
    return {Error::Code::Disk,
            Text::tr("“%1” could not be written. Check that the disk has room and that the folder "
                     "may be written to.")
                .arg(QFileInfo(path).fileName()),
            detail};
}

Error unreadable(const QString &file)
{
    return {Error::Code::Access,
            Text::tr("“%1” cannot be read, so no archive was made. Check that nobody else uses it, "
                     "and try again.")
                .arg(QFileInfo(file).fileName()),
            file};
}

Result<> add(zip_t *archive, const QString &folder, const QString &name)
{
    const QString file = folder + u'/' + name;
    if (!QFileInfo(file).isReadable())
        return unreadable(file);
    constexpr zip_int64_t toTheEnd = -1;
    zip_source_t *source =
        zip_source_file(archive, QFile::encodeName(file).constData(), 0, toTheEnd);
    if (source == nullptr)
        return unreadable(file);
    const zip_int64_t index =
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        const QString reason = QString::fromUtf8(zip_strerror(archive));
        zip_source_free(source);
        return failure(name, reason);
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0);
    zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, plainFile);
    return {};
}

/// What the library calls while it packs.
struct Watch
{
    const Progress *progress;
    bool stop = false;

    static void step(zip_t * /*archive*/, double share, void *self)
    {
        auto *watch = static_cast<Watch *>(self);
        watch->stop = watch->stop || !(*watch->progress)(int(share * steps), steps);
    }
    static int isStopped(zip_t * /*archive*/, void *self)
    {
        return static_cast<Watch *>(self)->stop ? 1 : 0;
    }
};

/// Packs and closes \a archive, which is gone afterwards, or left for its owner to discard.
Result<> pack(Archive &archive, const QString &path, const Progress &progress)
{
    Watch watch{&progress};
    if (progress) {
        zip_register_progress_callback_with_state(archive.get(), 1.0 / steps, &Watch::step, nullptr,
                                                  &watch);
        zip_register_cancel_callback_with_state(archive.get(), &Watch::isStopped, nullptr, &watch);
    }
    if (zip_close(archive.get()) == 0) {
        static_cast<void>(archive.release()); // closed and gone
        return {};
    }
    if (watch.stop)
        return Error{Error::Code::Stopped, Text::tr("Stopped. No archive was written."), {}};
    return failure(path, QString::fromUtf8(zip_strerror(archive.get())));
}

} // namespace

Result<> write(const QString &path, const QString &folder, QStringList names,
               const Progress &progress)
{
    const QString temporary = safefile::temporaryBeside(path);
    int code = 0;
    Archive archive(
        zip_open(QFile::encodeName(temporary).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code),
        &zip_discard);
    if (!archive)
        return failure(path, QString::number(code));
    names.sort();
    for (const QString &name : names) {
        if (Result<> added = add(archive.get(), folder, name); !added)
            return added;
    }
    if (Result<> packed = pack(archive, path, progress); !packed)
        return packed;
    return safefile::adopt(temporary, path);
}

} // namespace zipfile
