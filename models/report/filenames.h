#pragma once

#include <QSet>
#include <QString>

/// Names for the files that are written into one folder: none twice, also where a file system takes
/// upper and lower case for the same.
class FileNames
{
public:
    /// \a wanted, numbered when it was given out before: "KS 2023-117 Land4Climate (2)".
    QString take(const QString &wanted);

private:
    QSet<QString> m_taken; ///< case folded
};
