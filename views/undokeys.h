#pragma once

#include <QObject>

/// Lets Ctrl+Z take back the last saved change also while a field has the keyboard: a field keeps
/// the key only as long as it has typing of its own to take back.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
