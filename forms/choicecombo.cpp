#include "choicecombo.h"

#include "icons.h"
#include "listdelegate.h"

#include "tables/roles.h"

#include <QAbstractItemView>
#include <QWheelEvent>

ChoiceCombo::ChoiceCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls past
    setItemDelegate(new ListDelegate(this));
    setIconSize({Theme::cellIcon, Theme::cellIcon});
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(AdjustToContents);
    setMinimumContentsLength(4); // the form may press it together; the list stays readable
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this] {
        if (code() == m_committed)
            return;
        m_committed = code();
        Q_EMIT edited(m_committed);
    });
}

void ChoiceCombo::setChoices(const QList<ChoiceEntry> &choices, const QString &emptyLabel)
{
    const QString before = code();
    clear();
    if (!emptyLabel.isEmpty()) {
        addItem(emptyLabel, QString());
        setItemData(0, true, Roles::Missing);
    }
    for (const ChoiceEntry &choice : choices) {
        addItem(choice.label, choice.code);
        if (!choice.icon.isEmpty())
            setItemIcon(count() - 1, Icons::named(choice.icon, choice.tone));
    }
    setCode(before);
}

QString ChoiceCombo::code() const
{
    return currentData().toString();
}

void ChoiceCombo::setCode(const QString &code)
{
    int at = findData(code);
    if (at < 0 && !code.isEmpty()) {
        addItem(code, code); // from a newer version or another tool: never lost by looking at it
        at = count() - 1;
    }
    setCurrentIndex(at);
    m_committed = code;
}

void ChoiceCombo::wheelEvent(QWheelEvent *event)
{
    // Scrolling past a field in a form must not change it.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}
