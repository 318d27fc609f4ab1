#include "referencecombo.h"

#include "listdelegate.h"
#include "theme.h"

#include "tables/roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int longList = 500;
constexpr int mostMatches = 50; // more than anybody reads; typing on narrows them

QStandardItem *item(const QString &text, const QVariant &id, bool muted)
{
    auto *result = new QStandardItem(text);
    result->setData(id, Roles::Id);
    result->setData(muted, Roles::Missing);
    return result;
}

} // namespace

ReferenceCombo::ReferenceCombo(QWidget *parent)
    : QComboBox(parent)
    , m_list(new ReferenceList(this))
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls past
    setModel(m_list);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setItemDelegate(new ListDelegate(this));
    setMaxVisibleItems(16);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCompleter(nullptr);
    // The matches are ours, so that the last of them can be "New …".
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    lineEdit()->setCompleter(m_completer);
    Theme::setStyleProperty(*m_completer->popup(), "popup", u"true"_s);
    m_completer->popup()->setItemDelegate(new ListDelegate(m_completer));
    connect(lineEdit(), &QLineEdit::textEdited, this, &ReferenceCombo::suggest);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ReferenceCombo::finish);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &chosen) { take(chosen.data(Roles::Id)); });
    connect(this, &QComboBox::activated, this, [this](int row) { take(itemData(row)); });
}

void ReferenceCombo::setEntries(const QList<ReferenceEntry> &entries, const QString &noneLabel)
{
    m_list->setEntries(entries, noneLabel);
    showName();
}

void ReferenceCombo::setReference(qint64 id)
{
    m_id = id;
    showName();
}

void ReferenceCombo::showName()
{
    setCurrentIndex(m_list->rowOf(m_id));
    // No record is an empty field with a hint, not the words "none" to be deleted first.
    if (m_id == 0)
        setEditText({});
    lineEdit()->setPlaceholderText(m_list->noneLabel());
    lineEdit()->setCursorPosition(0);
}

/// Without measuring every name when there are thousands.
void ReferenceCombo::showPopup()
{
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(m_list->rowCount() > longList);
    QComboBox::showPopup();
}

qint64 ReferenceCombo::reference() const
{
    const QString words = currentText().trimmed();
    // Two records may share a name: what is already shown stays chosen.
    if (const ReferenceEntry *chosen = m_list->find(m_id); chosen && chosen->name == words)
        return m_id;
    const ReferenceEntry *entry = m_list->named(words);
    return entry ? entry->id : words.isEmpty() ? 0 : m_id;
}

QString ReferenceCombo::problem() const
{
    const QString words = currentText().trimmed();
    if (words.isEmpty() || m_list->named(words))
        return {};
    return tr("“%1” is not in the register. Choose from the list or create it.").arg(words);
}

void ReferenceCombo::suggest(const QString &text)
{
    const QString words = text.trimmed();
    m_matches->clear();
    if (words.isEmpty())
        return;
    for (const ReferenceEntry &entry : m_list->entries()) {
        if (m_matches->rowCount() == mostMatches)
            break;
        if (entry.name.contains(words, Qt::CaseInsensitive))
            m_matches->appendRow(item(entry.name, entry.id, false));
    }
    if (!m_list->named(words))
        m_matches->appendRow(item(tr("New “%1”…").arg(words), words, true));
}

void ReferenceCombo::take(const QVariant &id)
{
    if (id.typeId() == QMetaType::QString) {
        setEditText(id.toString());
        Q_EMIT createRequested(id.toString());
        return;
    }
    const bool changed = id.toLongLong() != m_id;
    setReference(id.toLongLong());
    if (changed)
        Q_EMIT edited(m_id);
}

void ReferenceCombo::finish()
{
    if (!problem().isEmpty())
        return;
    const qint64 id = reference();
    if (id != 0 || !m_list->noneLabel().isEmpty())
        take(id);
}

void ReferenceCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ReferenceCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_completer->popup())
        m_completer->popup()->setFont(font());
}
