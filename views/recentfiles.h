#pragma once

#include "forms/welcome.h"

#include <QObject>

/// The registers opened last, newest first; remembered between sessions.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With what can be said of each file now.
    QList<RecentFile> files() const;
    /// Puts \a path first.
    void add(const QString &path);
    void forget(const QString &path);
    /// How many are kept.
    static constexpr int limit = 8;

Q_SIGNALS:
    void changed();

private:
    void store(const QList<RecentFile> &files);
};
