#pragma once

#include "pages/pageimage.h"

#include <QHash>

#include <vector>

class Workspace;

/// The images that pages show: those kept in the register, and new ones that wait to be written
/// with the page that shows them.
class PageImages
{
public:
    explicit PageImages(const Workspace &workspace);

    /// Holds \a image until it is written; returns the SHA-256 it is known by.
    QString hold(const PageImage &image);
    /// The file \a hash; empty when there is none.
    QByteArray data(const QString &hash) const;
    /// The waiting files that the page content \a json refers to.
    std::vector<QByteArray> waitingIn(const QString &json) const;

private:
    const Workspace &m_workspace;
    QHash<QString, QByteArray> m_waiting; ///< stays: an undone insertion may be done again
};
