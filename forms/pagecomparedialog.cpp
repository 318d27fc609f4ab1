#include "pagecomparedialog.h"

#include "dialogsize.h"
#include "pagediffview.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

PageCompareDialog::PageCompareDialog(QWidget *parent)
    : QDialog(parent)
    , m_view(new PageDiffView(this))
{
    auto *close = new QPushButton(tr("Close"), this);
    Theme::makeAct(*close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    DialogSize::remember(*this, u"pagecompare"_s, {760, 620});
    m_view->text().setFocus();
}

void PageCompareDialog::compare(const pagediff::PageText &before, const pagediff::PageText &after)
{
    m_view->show(pagediff::compare(before, after));
}
