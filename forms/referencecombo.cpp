#include "referencecombo.h"

#include "listdelegate.h"
#include "theme.h"

#include "tables/roles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
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
    m_entries = entries;
    m_noneLabel = noneLabel;
    clear();
    if (!noneLabel.isEmpty()) {
        addItem(noneLabel, 0);
        setItemData(0, true, Roles::Missing);
    }
    for (const ReferenceEntry &entry : entries)
        addItem(entry.name, entry.id);
    showName();
}

void ReferenceCombo::setReference(qint64 id)
{
    m_id = id;
    showName();
}

void ReferenceCombo::showName()
{
    setCurrentIndex(findData(m_id));
    // No record is an empty field with a hint, not the words "none" to be deleted first.
    if (m_id == 0)
        setEditText({});
    lineEdit()->setPlaceholderText(m_noneLabel);
    lineEdit()->setCursorPosition(0);
}

const ReferenceEntry *ReferenceCombo::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const ReferenceEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

qint64 ReferenceCombo::reference() const
{
    const QString words = currentText().trimmed();
    // Two records may share a name: what is already shown stays chosen.
    if (const int at = findData(m_id); at >= 0 && m_id != 0 && itemText(at) == words)
        return m_id;
    const ReferenceEntry *entry = named(words);
    return entry ? entry->id : words.isEmpty() ? 0 : m_id;
}

QString ReferenceCombo::problem() const
{
    const QString words = currentText().trimmed();
    if (words.isEmpty() || named(words))
        return {};
    return tr("“%1” is not in the register. Choose from the list or create it.").arg(words);
}

void ReferenceCombo::suggest(const QString &text)
{
    const QString words = text.trimmed();
    m_matches->clear();
    if (words.isEmpty())
        return;
    for (const ReferenceEntry &entry : std::as_const(m_entries)) {
        if (m_matches->rowCount() == mostMatches)
            break;
        if (entry.name.contains(words, Qt::CaseInsensitive))
            m_matches->appendRow(item(entry.name, entry.id, false));
    }
    if (!named(words))
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
    if (id != 0 || !m_noneLabel.isEmpty())
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
