#include "suggestedname.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString suggestedName(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString file = name + u".utblick"_s;
    for (int number = 2; folder.exists(file); ++number)
        file = u"%1 %2.utblick"_s.arg(name).arg(number);
    return file;
}
