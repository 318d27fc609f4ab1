#include "recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

QList<RecentFile> RecentFiles::files() const
{
    QList<RecentFile> result;
    QSettings settings;
    const int count = settings.beginReadArray(u"recent"_s);
    for (int i = 0; i < std::min(count, limit); ++i) {
        settings.setArrayIndex(i);
        const QFileInfo info(settings.value(u"path"_s).toString());
        result.append({info.filePath(), settings.value(u"opened"_s).toDateTime(), info.isFile(),
                       info.isWritable()});
    }
    return result;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<RecentFile> list = files();
    list.removeIf([&](const RecentFile &file) { return file.path == absolute; });
    list.prepend({absolute, QDateTime::currentDateTime()});
    store(list.first(std::min(limit, int(list.size()))));
}

void RecentFiles::forget(const QString &path)
{
    QList<RecentFile> list = files();
    list.removeIf([&](const RecentFile &file) { return file.path == path; });
    store(list);
}

void RecentFiles::store(const QList<RecentFile> &files)
{
    QSettings settings;
    settings.remove(u"recent"_s);
    settings.beginWriteArray(u"recent"_s, int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, files[i].path);
        settings.setValue(u"opened"_s, files[i].opened);
    }
    settings.endArray();
    Q_EMIT changed();
}
