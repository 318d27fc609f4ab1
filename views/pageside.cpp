#include "pageside.h"

#include "forms/pageeditor.h"
#include "forms/pagehelp.h"
#include "forms/pagehelppanel.h"
#include "forms/recordform.h"
#include "tables/workspace.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int roomyLetters = 110; ///< average characters across tree, page and help

QString helpKey()
{
    return u"pages/help"_s;
}

} // namespace

PageSide::PageSide(Workspace &workspace, PageEditor &editor, RecordForm &form, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_help(new PageHelp(workspace, editor))
    , m_panel(new PageHelpPanel)
    , m_isWanted(QSettings().value(helpKey(), true).toBool())
{
    addWidget(&m_form);
    addWidget(m_panel);
    m_panel->hold(*m_help);
    place();
    connect(m_panel, &PageHelpPanel::closeRequested, this, [this] { showHelp(false); });
    connect(m_help, &PageHelp::fieldRequested, this, &PageSide::askField);
    connect(m_help, &PageHelp::recordRequested, this, &PageSide::openRecord);
    connect(m_help, &PageHelp::failed, this, &PageSide::failed);
}

bool PageSide::isHelpShown() const
{
    return m_isTab ? m_help->isVisible() : currentWidget() == m_panel;
}

void PageSide::showHelp(bool shown)
{
    m_isWanted = shown;
    QSettings().setValue(helpKey(), shown);
    place();
}

void PageSide::place()
{
    if (m_isTab) {
        setCurrentWidget(&m_form);
        m_form.showPart(m_isWanted ? m_help : nullptr);
    } else {
        setCurrentIndex(m_isWanted ? 1 : 0);
    }
    Q_EMIT turned();
}

int PageSide::usualWidth(int width) const
{
    const bool isPanel = !m_isTab && m_isWanted;
    const int usual = isPanel ? (width >= 1600       ? 340
                                     : width >= 1220 ? 308
                                                     : 288)
                              : (width >= 1600 ? 400 : 320);
    return std::max(usual, currentWidget()->minimumSizeHint().width());
}

void PageSide::fitTo(int width)
{
    const bool isTab = width < fontMetrics().averageCharWidth() * roomyLetters;
    if (std::exchange(m_isTab, isTab) == isTab)
        return;
    if (isTab)
        m_form.addTab(m_help, tr("Writing help"));
    else
        m_panel->hold(*m_help);
    place();
}

/// Facts are written in the form, which then stands in the help's place.
void PageSide::askField(const QString &key)
{
    if (!m_isTab)
        showHelp(false);
    m_form.goTo(key);
}

void PageSide::openRecord(const QString &uuid)
{
    const Result<std::optional<RecordName>> record = m_workspace.reader().find(uuid);
    if (!record)
        Q_EMIT failed(record.error());
    else if (*record)
        Q_EMIT recordActivated((*record)->kind, (*record)->id);
}
