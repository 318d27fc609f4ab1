#pragma once

#include <QListWidget>

#include <vector>

class Kind;

/// The columns of a live block: ticked ones are shown, from the top in their order. Space ticks,
/// Ctrl+Up and Ctrl+Down move.
class LiveColumns : public QListWidget
{
    Q_OBJECT

public:
    explicit LiveColumns(QWidget *parent = nullptr);

    /// Offers the columns of \a kind, \a shown ticked and first.
    void fill(const Kind &kind, const std::vector<int> &shown);
    std::vector<int> shown() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void add(const Kind &kind, int column, bool isShown);
    void move(int by);
};
