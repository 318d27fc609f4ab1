#include "findingslist.h"

#include "iconlabel.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsSeen = 4;

QFrame *hairline()
{
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    return line;
}

} // namespace

FindingFace findingFace(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return {u"dialog-error"_s, ColorRole::Bad};
    case Finding::Severity::Warning:
        return {u"dialog-warning"_s, ColorRole::Warn};
    case Finding::Severity::Advice:
        return {u"dialog-information"_s, ColorRole::Info};
    case Finding::Severity::Ok:
        break;
    }
    return {u"emblem-ok"_s, ColorRole::Ok};
}

FindingsList::FindingsList(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_count(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline());
    layout->addWidget(header());
    layout->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(title);
    hide();
}

QWidget *FindingsList::header()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(14, 3, 10, 3);
    layout->setSpacing(8);
    auto *title = new QLabel(m_title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    Theme::setTextRole(*m_count, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_count, 1);
    m_fold->setIconSize({Theme::cellIcon, Theme::cellIcon});
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT foldedChanged(m_isFolded);
    });
    layout->addWidget(m_fold);
    return box;
}

void FindingsList::setFindings(const Findings &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    setVisible(!findings.empty());
    const int open = toMend(findings);
    m_count->setText(open ? tr("%n to mend", nullptr, open) : tr("nothing to mend"));
    fill();
}

void FindingsList::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    fill();
}

void FindingsList::fill()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    const size_t shown = m_isFolded ? std::min<size_t>(1, m_findings.size()) : m_findings.size();
    int height = 0;
    for (size_t i = 0; i < shown; ++i) {
        QWidget *one = row(m_findings[i]);
        m_rows->addWidget(one);
        if (int(i) < mostRowsSeen)
            height += std::max(36, one->sizeHint().height());
    }
    m_rows->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setFixedHeight(height);
    const bool foldable = m_findings.size() > 1;
    m_fold->setVisible(foldable);
    m_fold->setIcon(Icons::named(m_isFolded ? u"go-up"_s : u"go-down"_s, ColorRole::Text2));
    const QString words = m_isFolded ? tr("Show all") : tr("Show the first only");
    m_fold->setToolTip(words);
    m_fold->setAccessibleName(words);
}

QWidget *FindingsList::row(const Finding &finding)
{
    auto *box = new QWidget;
    auto *outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(hairline());
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(8);
    outer->addLayout(layout);
    const FindingFace face = findingFace(finding.severity);
    auto *icon = new IconLabel(Theme::cellIcon);
    icon->setIcon(face.icon, face.color);
    layout->addWidget(icon);
    auto *text = new QLabel(finding.message);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    if (!finding.action.isEmpty()) {
        auto *act = new QPushButton(finding.action);
        act->setObjectName(u"mend_"_s + finding.field);
        act->setAccessibleDescription(finding.message);
        Theme::setStyleProperty(*act, "small", u"true"_s);
        const QString key = finding.field;
        connect(act, &QPushButton::clicked, this, [this, key] { Q_EMIT mendRequested(key); });
        layout->addWidget(act);
    }
    box->setMinimumHeight(36);
    return box;
}
