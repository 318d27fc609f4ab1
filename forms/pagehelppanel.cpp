#include "pagehelppanel.h"

#include "icons.h"
#include "pagehelp.h"
#include "theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PageHelpPanel::PageHelpPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"writingHelp"_s);
    setAccessibleName(tr("Writing help"));
    auto *title = new QLabel(tr("Writing help"));
    Theme::setTextRole(*title, Theme::Size::RecordTitle);
    auto *close = new QToolButton;
    close->setObjectName(u"closeHelp"_s);
    close->setIcon(Icons::named(u"window-close"_s));
    close->setToolTip(tr("Close the writing help and show the page's facts (F7)"));
    close->setAccessibleName(tr("Close the writing help"));
    connect(close, &QToolButton::clicked, this, &PageHelpPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 6, 8, 6);
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
}

void PageHelpPanel::hold(PageHelp &help)
{
    layout()->addWidget(&help);
    help.show();
}

QSize PageHelpPanel::minimumSizeHint() const
{
    return {std::max(240, fontMetrics().averageCharWidth() * 32), 240};
}
