#include "pagehelprows.h"

#include "findingslist.h"
#include "flowlayout.h"
#include "iconlabel.h"
#include "pagehelp.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
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

/// A misspelt word with the line it has in the text; leads there.
class WrongWord : public QPushButton
{
public:
    explicit WrongWord(const QString &word)
        : QPushButton(word)
    {
        setObjectName(u"show"_s);
        setAccessibleDescription(PageHelp::tr("Show the word in the text"));
        setToolTip(accessibleDescription());
        setAutoDefault(false);
        setCursor(Qt::PointingHandCursor);
        Theme::setStyleProperty(*this, "word", u"true"_s);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::color(ColorRole::Bad));
        const int wide = fontMetrics().horizontalAdvance(text());
        const int y = (height() + fontMetrics().height()) / 2 - 1;
        QPolygonF wave;
        for (int x = 0; x <= wide; x += 2)
            wave << QPointF((width() - wide) / 2.0 + x, y + (x % 4 ? 1.5 : -0.5));
        painter.drawPolyline(wave);
    }
};

} // namespace

QWidget *pagehelp::findingRow(const PageFinding &finding, const PageHelpActs &acts)
{
    auto *row = new QWidget;
    auto *icon = new IconLabel(Theme::cellIcon);
    const FindingFace face = findingFace(finding.finding.severity);
    icon->setIcon(face.icon, face.color);
    const QString &message = finding.finding.message;
    auto *buttons = new FlowLayout(nullptr, gap);
    if (acts.mend)
        buttons->addWidget(button(u"mend"_s, finding.mendLabel, message, acts.mend));
    const QString &action = finding.finding.action;
    if (acts.open)
        buttons->addWidget(button(u"open"_s, action, message, acts.open));
    if (acts.keep)
        buttons->addWidget(button(u"keep"_s, PageHelp::tr("Keep"), message, acts.keep));
    if (acts.show) {
        const bool isPlain = action.isEmpty() || acts.mend || acts.open;
        QPushButton *const show =
            button(u"show"_s, isPlain ? PageHelp::tr("Show") : action, message, acts.show);
        if (acts.mend || acts.open) // the act stands first, the way to the place is quiet
            Theme::setStyleProperty(*show, "link", u"true"_s);
        buttons->addWidget(show);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(gap);
    words->addWidget(sentence(message));
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *whole = new QVBoxLayout(row);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(line);
    whole->addLayout(layout);
    return row;
}

QWidget *pagehelp::wordRow(const MisspeltWord &word, const PageHelpActs &acts)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    auto *show = new WrongWord(word.word);
    QObject::connect(show, &QPushButton::clicked, show, acts.show);
    layout->addWidget(show, 0, Qt::AlignLeft);
    auto *buttons = new FlowLayout(nullptr, gap); // the panel is narrow
    for (const QString &better : word.suggestions.mid(0, acts.replace ? mostSuggested : 0)) {
        const QString about = PageHelp::tr("Write it in place of “%1”").arg(word.word);
        QPushButton *const write =
            button(u"replace"_s, better, about, [acts, better] { acts.replace(better); });
        if (buttons->count() == 0) // the likeliest
            Theme::setStyleProperty(*write, "act", u"true"_s);
        buttons->addWidget(write);
    }
    if (acts.add) {
        buttons->addWidget(button(u"addWord"_s, PageHelp::tr("Add to words"),
                                  PageHelp::tr("“%1” is right, in all pages").arg(word.word),
                                  acts.add));
    }
    if (acts.ignore) {
        QPushButton *const ignore =
            button(u"ignoreWord"_s, PageHelp::tr("Ignore"),
                   PageHelp::tr("“%1” is right, in this page").arg(word.word), acts.ignore);
        Theme::setStyleProperty(*ignore, "link", u"true"_s);
        buttons->addWidget(ignore);
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
