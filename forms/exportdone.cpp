#include "exportdone.h"

#include "exportchanges.h"
#include "iconlabel.h"
#include "theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

ExportDone::ExportDone(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_folder(new QLabel(this))
    , m_changes(new ExportChangesView(tr("What changed"), this))
{
    Theme::setTextRole(*m_title, Theme::Size::RecordTitle);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"doneTitle"_s);
    Theme::setTextRole(*m_folder, Theme::Size::Normal, ColorRole::Text2);
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *icon = new IconLabel(Theme::dialogIcon, this);
    icon->setIcon(u"emblem-ok"_s, ColorRole::Ok);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_folder);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(12);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *line = new QFrame(this);
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_changes, 1);
    layout->addWidget(line);
    layout->addLayout(foot());
}

QLayout *ExportDone::foot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    struct Button
    {
        QString name;
        QString words;
        void (ExportDone::*request)();
    };
    const Button buttons[] = {
        {u"saveArchive"_s, tr("Save as &ZIP…"), &ExportDone::archiveRequested},
        {u"openFolder"_s, tr("Open the &folder"), &ExportDone::folderRequested},
        {u"close"_s, tr("&Close"), &ExportDone::closeRequested},
        {u"openBrowser"_s, tr("Open in the &browser"), &ExportDone::browserRequested},
    };
    foot->addStretch(1);
    for (const Button &one : buttons) {
        auto *button = new QPushButton(one.words, this);
        button->setObjectName(one.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, one.request);
        foot->addWidget(button);
        if (one.name == u"openBrowser") {
            Theme::makeAct(*button);
            setFocusProxy(button);
        }
    }
    return foot;
}

void ExportDone::present(const ExportChanges &changes, const QString &folder)
{
    m_title->setText(changes.isNothing() ? tr("The web site was up to date already.")
                                         : tr("The web site was exported."));
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_changes->showChanges(changes);
}
