#include "abbreviationpopup.h"

#include "popupplace.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 36; ///< seen at once of what it stands for

} // namespace

AbbreviationPopup::AbbreviationPopup(const QString &word, const QString &expansion, int others,
                                     bool isMarked, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_expansion(new QLineEdit(expansion))
    , m_mark(button(u"mark"_s, isMarked ? tr("Change") : tr("Mark")))
    , m_all(button(u"markAll"_s, tr("Mark all %n", nullptr, others + 1)))
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new QLabel(tr("What does “%1” stand for?").arg(word.simplified()));
    question->setTextFormat(Qt::PlainText);
    question->setBuddy(m_expansion);
    setAccessibleName(question->text());
    m_expansion->setAccessibleName(question->text());
    m_expansion->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_expansion->selectAll();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    if (isMarked) {
        QPushButton *const none = button(u"none"_s, tr("No abbreviation"));
        connect(none, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            close();
        });
        buttons->addWidget(none);
    }
    m_all->setVisible(others > 0);
    buttons->addWidget(m_all);
    buttons->addWidget(m_mark);
    Theme::makeAct(*m_mark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(question);
    layout->addWidget(m_expansion);
    layout->addSpacing(2);
    layout->addLayout(buttons);
    const auto follow = [this] {
        const bool isWritten = !m_expansion->text().trimmed().isEmpty();
        m_mark->setEnabled(isWritten);
        m_all->setEnabled(isWritten);
    };
    connect(m_expansion, &QLineEdit::textChanged, this, follow);
    connect(m_mark, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_all, &QPushButton::clicked, this, [this] { choose(true); });
    follow();
}

QPushButton *AbbreviationPopup::button(const QString &name, const QString &words)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void AbbreviationPopup::openBelow(const QRect &anchor)
{
    placePopup(*this, anchor);
    show();
    m_expansion->setFocus();
}

void AbbreviationPopup::choose(bool all)
{
    const QString expansion = m_expansion->text().simplified();
    if (expansion.isEmpty())
        return;
    if (all)
        Q_EMIT chosenForAll(expansion);
    else
        Q_EMIT chosen(expansion);
    close();
}

void AbbreviationPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_expansion->hasFocus())
        choose(false);
    else
        QFrame::keyPressEvent(event); // Esc closes
}
