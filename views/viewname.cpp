#include "viewname.h"

#include "forms/fieldmessage.h"
#include "forms/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

std::function<bool(ViewName &)> &answer()
{
    static std::function<bool(ViewName &)> function;
    return function;
}

} // namespace

ViewName::ViewName(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_name(new QLineEdit(question.name, this))
    , m_message(new FieldMessage(m_name, this))
{
    setWindowTitle(question.title);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(200);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_name->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the view"), m_name);
    form->addRow(QString(), m_message);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *act = new QPushButton(question.act, this);
    act->setObjectName(u"act"_s);
    Theme::makeAct(*act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &ViewName::accept);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_message->clear(); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

QString ViewName::name() const
{
    return m_name->text().simplified();
}

/// Stays open with the reason when the name will not do.
void ViewName::accept()
{
    const QString problem = m_question.problem(name());
    if (problem.isEmpty()) {
        QDialog::accept();
        return;
    }
    m_message->say(FieldMessage::Kind::Error, problem);
    m_name->setFocus();
    m_name->selectAll();
}

std::optional<QString> ViewName::ask(const Question &question, QWidget *parent)
{
    ViewName dialog(question, parent);
    const bool accepted = answer() ? answer()(dialog) : dialog.exec() == Accepted;
    return accepted ? std::optional(dialog.name()) : std::nullopt;
}

void ViewName::setAnswer(std::function<bool(ViewName &)> function)
{
    answer() = std::move(function);
}
