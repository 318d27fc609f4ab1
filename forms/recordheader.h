#pragma once

#include <QHeaderView>

class QTableView;

/// The header of a table of records: quiet small words, the sorted column bold with a chevron, a
/// funnel where the column is filtered (the model answers Roles::Icon in headerData with its name).
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QTableView *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
    QSize sectionSizeFromContents(int logical) const override;

private:
    QString label(int logical) const;
    QString filterIcon(int logical) const;
    Qt::Alignment alignment(int logical) const;
    bool isSorted(int logical) const;
    QFont fontOf(int logical) const;
};
