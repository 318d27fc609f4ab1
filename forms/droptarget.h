#pragma once

#include <QWidget>

/// The dashed field that says where a file can be dropped. It only shows; its owner takes the drop.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *parent = nullptr);
    /// A file that can be read is held over it.
    void setInvited(bool invited);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_invited = false;
};
