#pragma once

#include "pagediff.h"

#include <QDialog>

class PageDiffView;

/// What differs between two states of a page, to be read.
class PageCompareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageCompareDialog(QWidget *parent = nullptr);

    void compare(const pagediff::PageText &before, const pagediff::PageText &after);
    PageDiffView &view() const { return *m_view; }

private:
    PageDiffView *m_view;
};
