#include "pagebar.h"

#include "forms/choicecombo.h"
#include "forms/icons.h"
#include "records/shown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const auto wholePage = u"page"_s;
const auto wholeWidth = u"width"_s;

} // namespace

PageBar::PageBar(PageSheets &sheets, QWidget *parent)
    : QWidget(parent)
    , m_sheets(sheets)
    , m_back(button(u"go-previous"_s, tr("Previous page"), &PageBar::back))
    , m_page(new QSpinBox(this))
    , m_of(new QLabel(this))
    , m_forward(button(u"go-next"_s, tr("Next page"), &PageBar::forward))
    , m_smaller(button(u"zoom-out"_s, tr("Smaller (Ctrl+−)"), &PageBar::smaller))
    , m_zoom(new ChoiceCombo(this))
    , m_larger(button(u"zoom-in"_s, tr("Larger (Ctrl++)"), &PageBar::larger))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QList<ChoiceEntry> sizes = {{wholePage, tr("Whole page")}, {wholeWidth, tr("Whole width")}};
    for (const int percent : PageSheets::steps)
        sizes.append({QString::number(percent), tr("%1 %").arg(percent)});
    m_zoom->setChoices(sizes);
    layout->addWidget(m_back);
    layout->addWidget(m_page);
    layout->addWidget(m_of);
    layout->addWidget(m_forward);
    layout->addStretch();
    layout->addWidget(m_smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(m_larger);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_sheets.goTo(page - 1); });
    connect(m_zoom, &ChoiceCombo::edited, this, &PageBar::takeZoom);
    connect(&m_sheets, &PageSheets::currentChanged, this, &PageBar::showPage);
    connect(&m_sheets, &PageSheets::zoomChanged, this, &PageBar::showZoom);
    if (window() == m_sheets.window())
        setTabOrder(m_larger, &m_sheets); // as they stand
    follow();
    showZoom();
}

QToolButton *PageBar::button(const QString &icon, const QString &words, void (PageBar::*act)())
{
    auto *made = new QToolButton(this);
    made->setIcon(Icons::named(icon));
    made->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    Theme::setStyleProperty(*made, "tool", u"true"_s);
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, this, act);
    return made;
}

void PageBar::follow()
{
    const int count = m_sheets.pageCount();
    const QSignalBlocker blocked(m_page);
    m_page->setRange(std::min(count, 1), count);
    m_of->setText(tr("of %1").arg(shown::number(count)));
    m_page->setEnabled(count > 1);
    showPage();
}

void PageBar::showPage()
{
    const int page = m_sheets.currentPage();
    const QSignalBlocker blocked(m_page);
    m_page->setValue(page + 1);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < m_sheets.pageCount());
}

void PageBar::showZoom()
{
    switch (m_sheets.fit()) {
    case PageSheets::Fit::Page:
        m_zoom->setCode(wholePage);
        break;
    case PageSheets::Fit::Width:
        m_zoom->setCode(wholeWidth);
        break;
    case PageSheets::Fit::Percent:
        m_zoom->setCode(QString::number(m_sheets.percent()));
        break;
    }
    m_smaller->setEnabled(m_sheets.percent() > PageSheets::steps.front());
    m_larger->setEnabled(m_sheets.percent() < PageSheets::steps.back());
}

void PageBar::takeZoom(const QString &code)
{
    if (code == wholePage)
        m_sheets.setFit(PageSheets::Fit::Page);
    else if (code == wholeWidth)
        m_sheets.setFit(PageSheets::Fit::Width);
    else
        m_sheets.setPercent(code.toInt());
}

void PageBar::back()
{
    m_sheets.goTo(m_sheets.currentPage() - 1);
}

void PageBar::forward()
{
    m_sheets.goTo(m_sheets.currentPage() + 1);
}

void PageBar::larger()
{
    m_sheets.zoom(1);
}

void PageBar::smaller()
{
    m_sheets.zoom(-1);
}
