#include "recordfacts.h"

#include "fieldeditor.h"
#include "fieldmessage.h"
#include "message.h"
#include "recordformfindings.h"
#include "recordformlayout.h"
#include "recordformsave.h"
#include "recordformwords.h"

#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordFacts::RecordFacts(Workspace &workspace, const Kind &kind, const QStringList &without,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_page(recordform::makePage(kind, without, this))
    , m_form(static_cast<QFormLayout *>(m_page->layout()))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_page);
    bind();
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        // The scroll bar stands in the margin, so that fields keep their width.
        QMargins margins = m_form->contentsMargins();
        margins.setRight(last > 0 ? 4 : 14);
        m_form->setContentsMargins(margins);
    });
    connect(&workspace, &Workspace::changed, this, &RecordFacts::follow);
    connect(&workspace, &Workspace::reloaded, this, [this] {
        for (FieldEditor *editor : m_editors)
            editor->refresh();
        reread(false);
    });
    clear();
}

RecordFacts::~RecordFacts()
{
    // A field that goes while the cursor stands in it still tells that it was left.
    qDeleteAll(m_editors);
}

void RecordFacts::bind()
{
    for (int i = 0; i < m_kind.fieldCount(); ++i) {
        auto *widget = m_page->findChild<QWidget *>(QString::fromUtf8(m_kind.field(i).key));
        if (!widget)
            continue;
        FieldEditor *editor = FieldEditor::bind(m_workspace, m_kind, i, *widget, this);
        if (!editor)
            continue;
        connectEditor(*editor);
        editor->setReadOnly(!m_workspace.isWritable());
        m_editors.push_back(editor);
    }
    if (!m_editors.empty())
        m_page->setFocusProxy(m_editors.front()->widget());
}

void RecordFacts::connectEditor(FieldEditor &editor)
{
    FieldEditor *one = &editor;
    connect(one, &FieldEditor::left, this, [this, one] { leave(*one); });
    connect(one, &FieldEditor::typed, this, [this, one] {
        // A message goes as soon as it is no longer true; a new one waits until the field is left.
        if (m_messages.contains(one) && (one->read() || !one->isDirty()))
            review();
    });
    connect(one, &FieldEditor::createRequested, this,
            [this, one](const QString &name) { create(*one, name); });
    connect(one, &FieldEditor::openRequested, this, [this](const QString &key, qint64 id) {
        if (const Kind *kind = findKind(key))
            Q_EMIT recordActivated(kind, id);
    });
    connect(one, &FieldEditor::fileRequested, this, &RecordFacts::openFile);
    connect(one, &FieldEditor::refused, this, [this, one](const QString &sentence) {
        message(*one).say(FieldMessage::Kind::Error, sentence);
    });
}

void RecordFacts::showRow(const Row &row)
{
    m_row = row;
    m_asksRequired = false;
    m_page->setVisible(true);
    for (FieldEditor *editor : m_editors) {
        editor->show(row.values[size_t(editor->index())]);
        FieldMessage::setEdited(*editor->widget(), false);
    }
    review();
    showComputed();
    verticalScrollBar()->setValue(0);
}

void RecordFacts::clear()
{
    m_row = m_kind.blank();
    m_page->setVisible(false);
}

void RecordFacts::leave(FieldEditor &editor)
{
    if (m_isSaving || !m_page->isVisibleTo(this))
        return;
    const bool readable = editor.read().ok();
    if (!editor.isDirty()) {
        if (readable)
            editor.revert(); // the same value written in another way
    } else if (readable && m_row.id != 0) {
        commit({&editor});
        return;
    }
    review();
    showComputed();
}

bool RecordFacts::commitPending()
{
    if (m_row.id == 0 || m_isSaving)
        return true;
    std::vector<FieldEditor *> pending;
    bool readable = true;
    for (FieldEditor *editor : m_editors) {
        if (!editor->isDirty())
            continue;
        if (editor->read())
            pending.push_back(editor);
        else
            readable = false;
    }
    if (!readable)
        review();
    return (pending.empty() || commit(pending)) && readable;
}

void RecordFacts::goToPending()
{
    const auto pending =
        std::ranges::find_if(m_editors, [](const FieldEditor *one) { return one->isDirty(); });
    if (pending != m_editors.end())
        goTo(QString::fromUtf8((*pending)->info().key));
}

bool RecordFacts::commit(const std::vector<FieldEditor *> &editors)
{
    const QScopedValueRollback saving(m_isSaving, true);
    Row before = m_row;
    Row after = m_row;
    std::vector<QByteArray> contents;
    for (const FieldEditor *editor : editors) {
        before.values[size_t(editor->index())] = editor->base();
        after.values[size_t(editor->index())] = *editor->read();
        const std::optional<QByteArray> content = editor->content();
        if (!content)
            continue;
        contents.push_back(*content);
        if (const int name = m_kind.indexOf(u"file_name"); name >= 0)
            after.values[size_t(name)] = editor->contentName();
    }
    const Result<Row> saved =
        recordform::save(m_workspace, m_kind, before, after, contents, window());
    if (saved) {
        take(*saved, editors);
        return true;
    }
    review();
    if (saved.error().code == Error::Code::Stopped)
        message(*editors.front()).say(FieldMessage::Kind::Warning, saved.error().message);
    else
        Q_EMIT failed(saved.error());
    return false;
}

void RecordFacts::take(const Row &row, const std::vector<FieldEditor *> &saved)
{
    m_row = row;
    for (FieldEditor *editor : m_editors) {
        const QVariant &value = row.values[size_t(editor->index())];
        const bool isSaved = std::ranges::count(saved, editor) > 0;
        if (isSaved || (!editor->isDirty() && editor->base() != value)) {
            editor->show(value);
            FieldMessage::setEdited(*editor->widget(), true);
        }
    }
    review();
    showComputed();
    Q_EMIT rowChanged();
}

void RecordFacts::follow(const Batch &batch)
{
    bool concerned = false;
    for (const Change &change : batch.changes)
        concerned = concerned || (change.kind == &m_kind && change.id == m_row.id);
    for (FieldEditor *editor : m_editors) {
        const QLatin1StringView key(editor->info().references);
        const bool isLink = editor->info().type == FieldType::Link;
        const bool touched = std::ranges::any_of(batch.changes, [&](const Change &change) {
            return isLink || (!key.isEmpty() && key == QLatin1StringView(change.kind->key()));
        });
        if (touched)
            editor->refresh();
    }
    if (concerned && !m_isSaving)
        reread(true);
}

void RecordFacts::reread(bool own)
{
    if (m_row.id == 0)
        return;
    const Result<Row> row = m_workspace.reader().row(m_kind, m_row.id);
    if (!row)
        return; // removed: whoever chose the record shows another
    m_row = *row;
    for (FieldEditor *editor : m_editors) {
        const QVariant &value = m_row.values[size_t(editor->index())];
        if (!editor->isDirty() && editor->base() != value)
            editor->show(value);
        else if (own)
            editor->rebase(value);
    }
    review();
    showComputed();
    Q_EMIT rowChanged();
}

void RecordFacts::create(FieldEditor &editor, const QString &name)
{
    const Result<qint64> added = recordform::addReferred(m_workspace, editor.info(), name);
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    editor.revert();
    editor.refresh();
    editor.choose(*added);
    leave(editor);
}

std::optional<Row> RecordFacts::draft()
{
    m_asksRequired = true;
    review();
    for (FieldEditor *editor : m_editors) {
        if (!editor->read()) {
            goTo(QString::fromUtf8(editor->info().key));
            return std::nullopt;
        }
    }
    return written();
}

std::vector<QByteArray> RecordFacts::files() const
{
    std::vector<QByteArray> contents;
    for (const FieldEditor *editor : m_editors) {
        if (const std::optional<QByteArray> content = editor->content())
            contents.push_back(*content);
    }
    return contents;
}

Row RecordFacts::written() const
{
    Row row = m_row;
    for (const FieldEditor *editor : m_editors) {
        const Result<QVariant> value = editor->read();
        if (editor->isDirty() && value)
            row.values[size_t(editor->index())] = *value;
    }
    return row;
}
