#pragma once

#include "pagesheets.h"

class ChoiceCombo;
class QLabel;
class QSpinBox;
class QToolButton;

/// Above the pages: which one is read, and how large they are shown.
class PageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PageBar(PageSheets &sheets, QWidget *parent = nullptr);

    /// Shows how many pages there are.
    void follow();

private:
    QToolButton *button(const QString &icon, const QString &words, void (PageBar::*act)());
    void showPage();
    void showZoom();
    void takeZoom(const QString &code);
    void back();
    void forward();
    void larger();
    void smaller();

    PageSheets &m_sheets;
    QToolButton *m_back;
    QSpinBox *m_page;
    QLabel *m_of;
    QToolButton *m_forward;
    QToolButton *m_smaller;
    ChoiceCombo *m_zoom;
    QToolButton *m_larger;
};
