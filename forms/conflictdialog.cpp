#include "conflictdialog.h"

#include "iconlabel.h"
#include "recordformwords.h"
#include "theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

std::function<std::optional<Row>(const Conflict &)> &testAnswer()
{
    static std::function<std::optional<Row>(const Conflict &)> answer;
    return answer;
}

/// Long texts are shown by their beginning: the history has the rest.
constexpr qsizetype mostLetters = 300;

constexpr int mineId = 0;
constexpr int theirsId = 1;

} // namespace

std::vector<int> Conflict::clashes() const
{
    std::vector<int> fields;
    for (size_t i = 0; i < before.values.size(); ++i) {
        const bool both =
            mine.values[i] != before.values[i] && theirs.values[i] != before.values[i];
        if (both && mine.values[i] != theirs.values[i])
            fields.push_back(int(i));
    }
    return fields;
}

Row Conflict::merged() const
{
    Row row = theirs;
    const std::vector<int> clashing = clashes();
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (mine.values[i] != before.values[i] && !std::ranges::count(clashing, int(i)))
            row.values[i] = mine.values[i];
    }
    return row;
}

int Conflict::peaceful() const
{
    int changed = 0;
    for (size_t i = 0; i < before.values.size(); ++i)
        changed += mine.values[i] != before.values[i];
    return changed - int(clashes().size());
}

ConflictDialog::ConflictDialog(const Conflict &conflict, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_fields(conflict.clashes())
{
    setWindowTitle(tr("Changed by somebody else"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(heading());
    layout->addWidget(table());
    if (const int others = m_conflict.peaceful(); others > 0) {
        auto *note = new QLabel(
            tr("%n other field(s) that you changed do not clash and are saved as they are.",
               nullptr, others));
        note->setWordWrap(true);
        Theme::setTextRole(*note, Theme::Size::Normal, ColorRole::Text2);
        layout->addWidget(note);
    }
    layout->addWidget(buttons());
    takeAll(true);
    resize(std::max(760, sizeHint().width()), sizeHint().height());
}

QWidget *ConflictDialog::heading()
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    auto *icon = new IconLabel(Theme::dialogIcon);
    icon->setIcon(u"dialog-warning"_s, ColorRole::Warn);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    auto *title = new QLabel(tr("%n field(s) were changed by somebody else while you wrote",
                                nullptr, int(m_fields.size())));
    Theme::setTextRole(*title, Theme::Size::RecordTitle);
    title->setWordWrap(true);
    layout->addWidget(title, 0, 1);
    const QString day = recordform::timeWords(m_conflict.when, QDate::currentDate());
    const QString saved = m_conflict.who.isEmpty()
        ? tr("%1 was saved by somebody else.").arg(m_conflict.title)
        : tr("%1 was saved by %2 %3.").arg(m_conflict.title, m_conflict.who, day);
    auto *text = new QLabel(
        saved + u' '
        + tr("Your changes are not saved yet. Choose what shall hold for each field. What you do "
             "not choose stays in the history."));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text, 1, 1);
    layout->setColumnStretch(1, 1);
    return box;
}

QWidget *ConflictDialog::cell(const QString &words, bool isFirst)
{
    auto *label = new QLabel(words.size() > mostLetters ? words.left(mostLetters) + u'…' : words);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(Theme::cellPadding);
    QFont plain = font();
    plain.setBold(isFirst);
    label->setFont(plain); // before the sheet sees the label: later it would be forgotten
    Theme::setStyleProperty(*label, "role", isFirst ? u"text"_s : u"text2"_s);
    return label;
}

QWidget *ConflictDialog::table()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"card"_s);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setSpacing(0);
    const QString heads[] = {tr("Field"), tr("Before"), tr("Your change"), tr("Their change")};
    for (int column = 0; column < 4; ++column) {
        grid->addWidget(cell(heads[column], false), 0, column);
        grid->setColumnStretch(column, column < 2 ? 2 : 3);
    }
    for (size_t i = 0; i < m_fields.size(); ++i)
        addField(*grid, int(i) + 1, m_fields[i]);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(frame);
    const int height = std::min(frame->sizeHint().height() + 4, 420);
    scroll->setFixedHeight(height);
    return scroll;
}

void ConflictDialog::addField(QGridLayout &grid, int row, int field)
{
    const FieldInfo &info = m_conflict.kind->field(field);
    const auto words = [&](const Row &from) {
        const QString text = m_conflict.words(info, from.values[size_t(field)]);
        return text.isEmpty() ? tr("empty") : text;
    };
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    grid.addWidget(line, row * 2 - 1, 0, 1, 4);
    const QString label = QCoreApplication::translate(m_conflict.kind->context(), info.label);
    grid.addWidget(cell(label, true), row * 2, 0);
    grid.addWidget(cell(words(m_conflict.before), false), row * 2, 1);
    auto *group = new QButtonGroup(this);
    const auto addChoice = [&](const Row &from, int id, const QString &whose) {
        QString text = words(from);
        auto *button = new QRadioButton(text.size() > 60 ? text.left(60) + u'…' : text);
        button->setToolTip(text);
        button->setAccessibleName(u"%1, %2: %3"_s.arg(label, whose, text));
        button->setObjectName(
            u"%1_%2"_s.arg(QString::fromUtf8(info.key), id == mineId ? u"mine"_s : u"theirs"_s));
        auto *ground = new QFrame;
        auto *inside = new QHBoxLayout(ground);
        inside->setContentsMargins(Theme::cellPadding, 4, Theme::cellPadding, 4);
        inside->addWidget(button);
        connect(button, &QRadioButton::toggled, ground, [ground](bool on) {
            ground->setAutoFillBackground(on);
            QPalette palette;
            palette.setColor(QPalette::Window, Theme::color(ColorRole::Sel));
            ground->setPalette(on ? palette : QPalette());
        });
        group->addButton(button, id);
        grid.addWidget(ground, row * 2, 2 + id);
    };
    addChoice(m_conflict.mine, mineId, tr("your change"));
    addChoice(m_conflict.theirs, theirsId, tr("their change"));
    m_choices.push_back(group);
}

QWidget *ConflictDialog::buttons()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    const auto add = [&](const QString &words, const QString &name, auto act) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    add(tr("Continue editing"), u"continue"_s, [this] { reject(); });
    add(tr("Take all theirs"), u"theirs"_s, [this] {
        takeAll(false);
        accept();
    });
    add(tr("Keep all mine"), u"mine"_s, [this] {
        takeAll(true);
        accept();
    });
    Theme::makeAct(*add(tr("Save choices"), u"save"_s, [this] { accept(); }));
    return box;
}

void ConflictDialog::takeAll(bool mine)
{
    for (QButtonGroup *group : m_choices)
        group->button(mine ? mineId : theirsId)->setChecked(true);
}

Row ConflictDialog::chosen() const
{
    Row row = m_conflict.merged();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (m_choices[i]->checkedId() == mineId)
            row.values[size_t(m_fields[i])] = m_conflict.mine.values[size_t(m_fields[i])];
    }
    return row;
}

std::optional<Row> ConflictDialog::ask(QWidget *parent, const Conflict &conflict)
{
    if (testAnswer())
        return testAnswer()(conflict);
    ConflictDialog dialog(conflict, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

void ConflictDialog::setAnswer(std::function<std::optional<Row>(const Conflict &)> answer)
{
    testAnswer() = std::move(answer);
}
