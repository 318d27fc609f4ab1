#include "linkersdialog.h"

#include "dialogsize.h"
#include "listdelegate.h"
#include "theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LinkersDialog::LinkersDialog(const std::vector<RecordName> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Pages that link to what was removed"));
    auto *words = new QLabel(tr("Their links lead nowhere now. Show a page to mend it, or undo the "
                                "removal."),
                             this);
    words->setWordWrap(true);
    m_list->setItemDelegate(new ListDelegate(m_list));
    m_list->setAccessibleName(windowTitle());
    for (const RecordName &page : m_pages)
        m_list->addItem(page.title);
    m_list->setCurrentRow(0);
    auto *close = new QPushButton(tr("Close"), this);
    auto *show = new QPushButton(tr("Show the page"), this);
    Theme::makeAct(*show);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &LinkersDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &LinkersDialog::showCurrent);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    DialogSize::remember(*this, u"linkers"_s, {440, 360});
}

void LinkersDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const RecordName page = m_pages[size_t(row)];
    accept();
    Q_EMIT recordActivated(page.kind, page.id);
}
