#pragma once

#include <QFrame>

class PageHelp;

/// The writing help as a panel beside the page: its title, a way to close it, the help.
class PageHelpPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PageHelpPanel(QWidget *parent = nullptr);

    /// Takes \a help in; it may stand elsewhere meanwhile.
    void hold(PageHelp &help);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();
};
