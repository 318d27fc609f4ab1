#include "checklist.h"

#include "listdelegate.h"

#include <QFrame>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

QListWidget *filled(const QList<ChoiceEntry> &choices, const QStringList &codes, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setItemDelegate(new ListDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Theme::setStyleProperty(*list, "flush", u"true"_s);
    for (const ChoiceEntry &choice : choices) {
        auto *item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(codes.contains(choice.code) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    return list;
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls past
    setMinimumContentsLength(6);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addItem(QString());
    summarise();
}

CheckList::~CheckList()
{
    if (m_popup) // it goes after us, and would still tell that it was closed
        m_popup->disconnect(this);
}

void CheckList::setChoices(const QList<ChoiceEntry> &choices)
{
    m_choices = choices;
    setCodes(m_codes);
}

void CheckList::setCodes(const QStringList &codes)
{
    QStringList rest = codes;
    m_codes.clear();
    for (const ChoiceEntry &choice : std::as_const(m_choices)) {
        if (rest.removeAll(choice.code) > 0)
            m_codes += choice.code;
    }
    m_codes += rest;
    summarise();
}

void CheckList::summarise()
{
    QStringList labels;
    for (const ChoiceEntry &choice : std::as_const(m_choices)) {
        if (m_codes.contains(choice.code))
            labels += choice.label;
    }
    const int chosen = int(m_codes.size());
    setItemText(0, chosen == 0 ? tr("None chosen") : tr("%n chosen", nullptr, chosen));
    setToolTip(labels.join(u'\n'));
    setWhatsThis(labels.join(u", "_s));
}

void CheckList::showPopup()
{
    auto *popup = new QFrame(this, Qt::Popup);
    m_popup = popup;
    popup->setObjectName(u"popup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    QListWidget *list = filled(m_choices, m_codes, popup);
    list->setAccessibleName(accessibleName());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(list);

    const QStringList before = m_codes;
    connect(list, &QListWidget::itemChanged, this, [this, list] { collect(*list); });
    connect(popup, &QObject::destroyed, this, [this, before] {
        if (m_codes != before)
            Q_EMIT edited(m_codes);
    });

    const int rows = std::min(int(m_choices.size()), 17);
    const int height = rows * Theme::rowHeight(fontMetrics()) + 2;
    const int wide = list->sizeHintForColumn(0) + 2 * Theme::cellPadding;
    const QRect screen = this->screen()->availableGeometry();
    popup->resize(std::clamp(wide, width(), std::max(width(), screen.width() / 2)), height);
    QPoint corner = mapToGlobal(QPoint(0, this->height() + 2));
    corner.setY(std::max(screen.top(), std::min(corner.y(), screen.bottom() - height)));
    popup->move(corner);
    popup->show();
    list->setFocus();
}

void CheckList::collect(const QListWidget &list)
{
    QStringList codes;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            codes += list.item(row)->data(Qt::UserRole).toString();
    }
    for (const QString &code : std::as_const(m_codes)) {
        const bool listed = std::ranges::any_of(
            m_choices, [&](const ChoiceEntry &choice) { return choice.code == code; });
        if (!listed)
            codes += code;
    }
    setCodes(codes);
}

void CheckList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // there is nothing to step through
}
