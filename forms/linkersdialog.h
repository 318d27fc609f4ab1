#pragma once

#include "storage/reader.h"

#include <QDialog>

class QListWidget;

/// The pages that link to something that was removed; one of them can be shown.
class LinkersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LinkersDialog(const std::vector<RecordName> &pages, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordActivated(const Kind *kind, qint64 id);

private:
    void showCurrent();

    std::vector<RecordName> m_pages;
    QListWidget *m_list;
};
