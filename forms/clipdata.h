#pragma once

#include "exchange/cliptext.h"

#include <QMimeData>

/// A copied table on the clipboard. Its HTML is only made when a program asks for it: for 100,000
/// rows it is several times as long as the text.
class ClipData : public QMimeData
{
    Q_OBJECT

public:
    explicit ClipData(ClipText clip);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    ClipText m_clip;
};
