#include "recordpicker.h"

#include "listdelegate.h"

#include "storage/search.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMatches = 20; // more than anybody reads; typing on narrows them
constexpr int mostOfAll = 500; // among which those of one kind are looked for
constexpr int fewestLetters = 2;

} // namespace

RecordPicker::RecordPicker(QWidget *parent)
    : QLineEdit(parent)
    , m_matches(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_matches, this))
{
    setPlaceholderText(tr("Write some words of its name"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setItemDelegate(new ListDelegate(m_completer));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::suggest);
    connect(this, &QLineEdit::editingFinished, this, &RecordPicker::finish);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Roles::Id).toString()); });
}

QString RecordPicker::nameOf(const QString &uuid) const
{
    if (!m_workspace || uuid.isEmpty())
        return {};
    const Result<std::optional<RecordName>> found = m_workspace->reader().find(uuid);
    return found && *found ? (*found)->title : QString();
}

void RecordPicker::setUuid(const QString &uuid)
{
    m_uuid = uuid;
    m_name = nameOf(uuid);
    setText(m_name);
    setCursorPosition(0);
}

QString RecordPicker::problem() const
{
    if (text().trimmed().isEmpty() || text() == m_name)
        return {};
    return tr("“%1” is not a record. Choose one from the list.").arg(text().trimmed());
}

void RecordPicker::suggest(const QString &words)
{
    m_matches->clear();
    if (!m_workspace || words.trimmed().size() < fewestLetters)
        return;
    const auto hits =
        search(m_workspace->store().database(), words, m_kind ? mostOfAll : mostMatches);
    if (!hits)
        return;
    for (const Hit &hit : *hits) {
        if ((m_kind && hit.record.kind != m_kind) || m_matches->rowCount() == mostMatches)
            continue;
        // The words typed stay at the front of the entry's own text: it is the record's name.
        auto *item = new QStandardItem(hit.record.title);
        item->setData(hit.record.uuid, Roles::Id);
        item->setToolTip(hit.record.kind->label());
        m_matches->appendRow(item);
    }
}

void RecordPicker::choose(const QString &uuid)
{
    const bool isNew = uuid != m_uuid;
    setUuid(uuid);
    if (isNew)
        Q_EMIT edited(m_uuid);
}

void RecordPicker::finish()
{
    if (text().trimmed().isEmpty())
        choose({});
}
