#include "previewframe.h"

#include "messagebar.h"
#include "theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace PreviewFrame {

namespace {

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

constexpr int edge = 16; // pixels between a dialog's edge and what stands in it

} // namespace

QPushButton *fill(QDialog &dialog, QWidget &choices, QWidget &preview)
{
    auto *parts = new QSplitter(&dialog);
    parts->setChildrenCollapsible(false);
    parts->addWidget(&choices);
    parts->addWidget(&preview);
    parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts, 1);
    layout->addWidget(new MessageBar(&dialog));
    auto *line = new QFrame(&dialog);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    layout->addWidget(line);
    return addFoot(dialog, *layout);
}

QPushButton *addFoot(QDialog &dialog, QVBoxLayout &layout)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 12, edge, 12);
    foot->setSpacing(8);
    auto *promise =
        new QLabel(PreviewWords::tr("The whole change becomes one step in Undo."), &dialog);
    promise->setWordWrap(true);
    Theme::setTextRole(*promise, Theme::Size::Normal, ColorRole::Text2);
    foot->addWidget(promise, 1);
    auto *cancel = new QPushButton(PreviewWords::tr("Cancel"), &dialog);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    foot->addWidget(cancel);
    auto *act = new QPushButton(&dialog);
    act->setObjectName(u"act"_s);
    act->setAutoDefault(false);
    Theme::setStyleProperty(*act, "act", u"true"_s);
    foot->addWidget(act);
    layout.addLayout(foot);
    return act;
}

} // namespace PreviewFrame
