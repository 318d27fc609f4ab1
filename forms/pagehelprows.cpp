#include "pagehelprows.h"

#include "findingslist.h"
#include "flowlayout.h"
#include "iconlabel.h"
#include "pagehelp.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggested = 3;
constexpr int gap = 6; ///< between buttons

QPushButton *button(const QString &name, const QString &label, const QString &about,
                    const std::function<void()> &act)
{
    auto *made = new QPushButton(label);
    made->setObjectName(name);
    made->setAccessibleDescription(about);
    made->setAutoDefault(false);
    Theme::setStyleProperty(*made, "small", u"true"_s);
    QObject::connect(made, &QPushButton::clicked, made, act);
    return made;
}

QLabel *sentence(const QString &words)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QWidget *pagehelp::findingRow(const PageFinding &finding, const PageHelpActs &acts)
{
    auto *row = new QWidget;
    auto *icon = new IconLabel(Theme::cellIcon);
    const FindingFace face = findingFace(finding.finding.severity);
    icon->setIcon(face.icon, face.color);
    const QString &message = finding.finding.message;
    auto *buttons = new QHBoxLayout;
    if (acts.mend)
        buttons->addWidget(button(u"mend"_s, finding.mendLabel, message, acts.mend));
    const QString &action = finding.finding.action;
    QPushButton *const show =
        button(u"show"_s, action.isEmpty() || acts.mend ? PageHelp::tr("Show") : action, message,
               acts.show);
    if (acts.keep)
        buttons->addWidget(button(u"keep"_s, PageHelp::tr("Keep"), message, acts.keep));
    buttons->addWidget(show);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->addWidget(sentence(message));
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return row;
}

QWidget *pagehelp::wordRow(const MisspeltWord &word, const PageHelpActs &acts)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    QPushButton *const show =
        button(u"show"_s, word.word, PageHelp::tr("Show the word in the text"), acts.show);
    Theme::setStyleProperty(*show, "link", u"true"_s);
    layout->addWidget(show, 0, Qt::AlignLeft);
    auto *buttons = new FlowLayout(nullptr, gap); // the panel is narrow
    for (const QString &better : word.suggestions.mid(0, acts.replace ? mostSuggested : 0)) {
        const QString about = PageHelp::tr("Write it in place of “%1”").arg(word.word);
        buttons->addWidget(
            button(u"replace"_s, better, about, [acts, better] { acts.replace(better); }));
    }
    if (acts.add) {
        buttons->addWidget(button(u"addWord"_s, PageHelp::tr("Add to words"),
                                  PageHelp::tr("“%1” is right, in all pages").arg(word.word),
                                  acts.add));
    }
    layout->addLayout(buttons);
    return row;
}

QString pagehelp::levelName(ReadingLevel level)
{
    switch (level) {
    case ReadingLevel::VeryEasy:
        return PageHelp::tr("very easy");
    case ReadingLevel::Easy:
        return PageHelp::tr("easy");
    case ReadingLevel::Medium:
        return PageHelp::tr("medium");
    case ReadingLevel::Hard:
        return PageHelp::tr("hard");
    case ReadingLevel::VeryHard:
        break;
    }
    return PageHelp::tr("very hard");
}
