#include "questiondialog.h"

#include "iconlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const Message::Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    auto *icon = new IconLabel(Theme::dialogIcon, this);
    icon->setIcon(u"dialog-warning"_s, ColorRole::Warn);
    auto *title = new QLabel(question.title, this);
    Theme::setTextRole(*title, Theme::Size::RecordTitle);
    auto *text = new QLabel(question.text, this);
    for (QLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    setAccessibleDescription(question.text);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (int i = 0; i < int(question.buttons.size()); ++i) {
        auto *button = new QPushButton(question.buttons[i], this);
        button->setAutoDefault(false);
        if (i + 1 == int(question.buttons.size()))
            Theme::makeAct(*button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_chosen = i;
            accept();
        });
        buttons->addWidget(button);
    }

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(6);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(title, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->setRowMinimumHeight(2, 12);
    layout->addLayout(buttons, 3, 0, 1, 2);
    layout->setColumnStretch(1, 1);
}

int QuestionDialog::answer()
{
    exec();
    return m_chosen;
}
