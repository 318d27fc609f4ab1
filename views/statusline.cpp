#include "statusline.h"

#include "sectionview.h"

#include "forms/iconlabel.h"
#include "forms/theme.h"
#include "tables/workspace.h"

#include <QFileInfo>
#include <QLabel>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {

QString bold(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_rows(part())
    , m_sums(part())
    , m_chosen(part())
    , m_more(part())
    , m_file(part())
    , m_savedIcon(new IconLabel(Theme::cellIcon, this))
    , m_saved(part())
{
    setObjectName(u"status"_s);
    setSizeGripEnabled(false);
    setContentsMargins(6, 0, 6, 0);
    for (QLabel *label : {m_rows, m_sums, m_chosen, m_more})
        addWidget(label);
    addPermanentWidget(m_file);
    addPermanentWidget(m_savedIcon);
    addPermanentWidget(m_saved);
    showFile(nullptr);
}

QLabel *StatusLine::part()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setFont(Theme::font(font(), Theme::Size::Small));
    label->setContentsMargins(6, 2, 6, 2);
    return label;
}

void StatusLine::setPart(QLabel &label, const QString &richText)
{
    label.setText(richText);
    label.setVisible(!richText.isEmpty());
}

void StatusLine::showView(const ViewStatus &status)
{
    setPart(*m_rows,
            status.rows.isEmpty()
                ? QString()
                : bold(status.count) + u"&nbsp; "_s + status.rows.toHtmlEscaped());
    setPart(*m_sums,
            status.sums.isEmpty() ? QString()
                                  : tr("Sum").toHtmlEscaped() + u"&nbsp; "_s + bold(status.sums));
    setPart(*m_chosen, status.chosen.isEmpty() ? QString() : bold(status.chosen));
    setPart(*m_more, status.more.join(u" · "_s).toHtmlEscaped());
}

void StatusLine::showFile(const Workspace *workspace)
{
    m_savedIcon->hide();
    m_saved->hide();
    if (!workspace) {
        showView({});
        setPart(*m_rows, tr("No file open").toHtmlEscaped());
        m_file->hide();
        return;
    }
    setPart(*m_file, QFileInfo(workspace->path()).fileName().toHtmlEscaped());
    m_file->setToolTip(QFileInfo(workspace->path()).absoluteFilePath());
    if (workspace->isWritable())
        return;
    m_savedIcon->setIcon(u"changes-prevent"_s, ColorRole::Text2);
    m_savedIcon->show();
    setPart(*m_saved, tr("Read only").toHtmlEscaped());
}

void StatusLine::showSaved()
{
    m_savedIcon->setIcon(u"emblem-ok"_s, ColorRole::Ok);
    m_savedIcon->show();
    setPart(*m_saved,
            tr("Saved at %1").arg(QTime::currentTime().toString(u"HH.mm"_s)).toHtmlEscaped());
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const QLabel *label : {m_rows, m_sums, m_chosen, m_more, m_file, m_saved}) {
        if (!label->isHidden())
            parts.append(label->text().remove(u"<b>"_s).remove(u"</b>"_s).remove(u"&nbsp;"_s));
    }
    return parts.join(u" | "_s);
}
