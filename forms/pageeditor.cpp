#include "pageeditor.h"

#include "fieldmessage.h"
#include "message.h"
#include "pageeditorbar.h"
#include "pageeditorcontent.h"
#include "pageeditorfiles.h"
#include "pageeditorfind.h"
#include "pageeditorfindbar.h"
#include "pageeditorlive.h"
#include "pageeditormarks.h"
#include "pageeditorpointer.h"
#include "pageeditorrecords.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "pageeditorzoom.h"
#include "recordformsave.h"
#include "theme.h"

#include "records/labels.h"
#include "records/page.h"
#include "records/settings.h"
#include "tables/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

} // namespace

PageEditor::PageEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kindOf<Page>())
    , m_text(new PageEditorText)
    , m_files(new PageEditorFiles(workspace, *m_text))
    , m_records(new PageEditorRecords(workspace, *m_text))
    , m_title(new PageEditorTitle)
    , m_ingress(new ProseEdit)
    , m_bar(new PageEditorBar(*m_text))
    , m_live(new PageEditorLive(
          workspace, *m_text, [this] { return blocks(); }, this))
    , m_zoom(new PageEditorZoom(this))
    , m_find(new PageEditorFind({m_title, m_ingress}, *m_text, this))
    , m_findBar(new PageEditorFindBar(*m_find))
    , m_scroll(new QScrollArea)
    , m_titleMessage(new FieldMessage(m_title))
    , m_textMessage(new FieldMessage(m_text))
    , m_row(m_kind.blank())
{
    build();
    bind();
    connect(m_bar, &PageEditorBar::linkRequested, this, &PageEditor::askLink);
    connect(m_bar, &PageEditorBar::liveBlockRequested, m_live, &PageEditorLive::insertBlock);
    connect(m_bar, &PageEditorBar::factRequested, m_live, &PageEditorLive::insertField);
    connect(m_live, &PageEditorLive::told, this, &PageEditor::edited); // for the writing help
    connect(m_bar, &PageEditorBar::imageRequested, m_files, &PageEditorFiles::chooseImages);
    connect(m_bar, &PageEditorBar::documentRequested, m_records,
            &PageEditorRecords::insertDocument);
    connect(m_bar, &PageEditorBar::contactRequested, m_records, &PageEditorRecords::insertContact);
    connect(m_files, &PageEditorFiles::refused, this,
            [this](const Error &error) { Message::show(this, error); });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &PageEditor::keepCursorVisible);
    // A paste makes the column taller after the cursor has moved.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &PageEditor::keepCursorVisible);
    connect(&workspace, &Workspace::changed, this, &PageEditor::follow);
    connect(&workspace, &Workspace::reloaded, this, [this] { reread(false); });
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &PageEditor::edited);
    connect(m_text, &PageEditorText::picturesLost, this, [this](int count) {
        Message::tell(
            this,
            tr("%n picture(s) did not come along in the paste. The words did.", nullptr, count),
            Tone::Warn);
    });
    for (const ProseEdit *part : {static_cast<ProseEdit *>(m_title), m_ingress})
        connect(part, &QPlainTextEdit::textChanged, this, &PageEditor::edited);
    setFocusProxy(m_text);
    addComfort();
    showPage(0);
}

PageEditor::~PageEditor()
{
    // A field that goes while the cursor stands in it still tells that it was left.
    qDeleteAll(m_editors);
}

void PageEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_findBar);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    layout->addWidget(line);
    m_scroll->setWidget(column());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
}

QWidget *PageEditor::column()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(16, 16, 16, 24);
    m_column = new QWidget;
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_titleMessage, m_ingress,
                                                          m_textMessage, m_text})
        layout->addWidget(part);
    layout->addStretch(1);
    outer->addStretch(1);
    outer->addWidget(m_column, 1000);
    outer->addStretch(1);
    dress();
    m_ingress->setFewestLines(1);
    m_title->document()->setDocumentMargin(0);
    m_ingress->document()->setDocumentMargin(0);
    return page;
}

void PageEditor::bind()
{
    const std::pair<const char16_t *, QWidget *> parts[] = {{u"title", m_title},
                                                            {u"ingress", m_ingress}};
    for (const auto &[key, widget] : parts) {
        const int field = m_kind.indexOf(key);
        widget->setObjectName(QString::fromUtf16(key));
        widget->setAccessibleName(labels::field(m_kind, m_kind.field(field)));
        m_editors.push_back(FieldEditor::bind(m_workspace, m_kind, field, *widget, this));
    }
    const int content = m_kind.indexOf(u"content");
    m_text->setObjectName(u"content"_s);
    m_text->setAccessibleName(labels::field(m_kind, m_kind.field(content)));
    m_title->setPlaceholderText(tr("The page's title"));
    m_ingress->setPlaceholderText(tr("Ingress: what the page is about, in one or two sentences"));
    m_text->setPlaceholderText(tr("Write the page here"));
    const auto *const pointer = new PageEditorPointer(
        *m_text, [this](const QString &uuid) { return m_workspace.nameOf(uuid); });
    connect(pointer, &PageEditorPointer::linkFollowed, this, &PageEditor::followLink);
    m_content = new PageEditorContent(m_workspace, m_kind, content, *m_text, this);
    connect(m_text, &PageEditorText::filesInserted, this, &PageEditor::commitPending);
    m_editors.push_back(m_content);
    for (FieldEditor *editor : m_editors) {
        editor->setReadOnly(!m_workspace.isWritable());
        editor->keepOnEscape(); // Undo takes back what was written here
        connect(editor, &FieldEditor::left, this, [this, editor] { leave(*editor); });
    }
}

void PageEditor::leave(FieldEditor &editor)
{
    // From the title to the text, to the tools or the facts is still the same page.
    if (editor.widget()->hasFocus()) // Ctrl+Return
        commitPending();
    else
        review();
}

bool PageEditor::commitPending()
{
    if (m_row.id == 0 || m_isSaving)
        return true;
    const QScopedValueRollback saving(m_isSaving, true);
    Row before = m_row;
    Row after = m_row;
    std::vector<FieldEditor *> written;
    bool all = true;
    for (FieldEditor *editor : m_editors) {
        if (!editor->isDirty())
            continue;
        const Result<QVariant> value = editor->read();
        all = all && value;
        if (!value)
            continue;
        before.values[size_t(editor->index())] = editor->base();
        after.values[size_t(editor->index())] = *value;
        written.push_back(editor);
    }
    if (all && written.empty()) {
        // Also what was written and taken back: nothing kept of it is needed any more.
        m_content->settle(m_content->base());
        Q_EMIT saved();
    }
    all = store(before, after, written) && all;
    if (all)
        review();
    else if (!m_editors.front()->read())
        m_titleMessage->say(FieldMessage::Kind::Error, m_editors.front()->read().error().message);
    return all;
}

bool PageEditor::store(const Row &before, const Row &after,
                       const std::vector<FieldEditor *> &written)
{
    if (written.empty())
        return true;
    const QString content = after.values[size_t(m_content->index())].toString();
    const Result<Row> stored =
        recordform::save(m_workspace, m_kind, before, after, m_files->waitingIn(content), window());
    if (stored)
        take(*stored, written);
    else if (stored.error().code == Error::Code::Stopped)
        m_textMessage->say(FieldMessage::Kind::Warning, stored.error().message);
    else
        Q_EMIT failed(stored.error());
    return stored.ok();
}

void PageEditor::take(const Row &row, const std::vector<FieldEditor *> &written)
{
    m_row = row;
    for (FieldEditor *editor : m_editors) {
        const QVariant &value = row.values[size_t(editor->index())];
        const bool asWritten = editor->read().ok() && *editor->read() == value;
        if (editor == m_content && asWritten)
            m_content->settle(value); // the cursor and the text's own undo stay
        else if (std::ranges::count(written, editor) || !editor->isDirty())
            editor->show(value);
    }
    Q_EMIT saved();
}

void PageEditor::showPage(qint64 id)
{
    if (!commitPending()) {
        Q_EMIT failed({Error::Code::Invalid,
                       tr("Something on %1 was not saved. The page keeps what it had.")
                           .arg(m_row.values[size_t(m_kind.titleIndex())].toString()),
                       {}});
    }
    const Result<Row> row = id ? m_workspace.reader().row(m_kind, id) : m_kind.blank();
    if (!row)
        Q_EMIT failed(row.error());
    m_row = row ? *row : m_kind.blank();
    m_column->setVisible(m_row.id != 0);
    m_bar->setEnabled(m_row.id != 0);
    for (FieldEditor *editor : m_editors)
        editor->show(m_row.values[size_t(editor->index())]);
    m_text->moveCursor(QTextCursor::Start);
    review();
    m_bar->follow();
    Q_EMIT shown(m_row.id);
}

void PageEditor::follow(const Batch &batch)
{
    const auto concerns = [this](const Change &change) {
        return change.kind == &m_kind && change.id == m_row.id;
    };
    if (m_row.id != 0 && !m_isSaving && std::ranges::any_of(batch.changes, concerns))
        reread(true);
}

void PageEditor::reread(bool own)
{
    if (m_row.id == 0)
        return;
    const Result<Row> row = m_workspace.reader().row(m_kind, m_row.id);
    if (!row) {
        const QString title = m_row.values[size_t(m_kind.titleIndex())].toString();
        if (std::ranges::any_of(m_editors, &FieldEditor::isDirty))
            Q_EMIT failed({Error::Code::NotFound,
                           tr("“%1” was removed while you wrote in it. What you wrote is kept as a "
                              "draft, and is offered when the page is back.")
                               .arg(title),
                           {}});
        m_row = m_kind.blank(); // nothing is left to save
        showPage(0);
        return;
    }
    m_row = *row;
    for (FieldEditor *editor : m_editors) {
        const QVariant &value = m_row.values[size_t(editor->index())];
        if (!editor->isDirty() && editor->base() != value)
            editor->show(value);
        else if (own)
            editor->rebase(value);
    }
    review();
}

void PageEditor::review()
{
    const QString language = m_row.values[size_t(m_kind.indexOf(u"language"))].toString();
    m_text->setLanguage(language);
    m_live->setLanguage(language);
    m_live->setPage(m_row.uuid);
    const Result<Row> settings = m_workspace.reader().row(kindOf<Settings>(), 1);
    m_bar->marks().setLanguages(settings ? fromRow<Settings>(*settings).languages : QStringList(),
                                language);
    m_titleMessage->clear();
    if (m_content->problem().isEmpty())
        m_textMessage->clear();
    else
        m_textMessage->say(FieldMessage::Kind::Error, m_content->problem());
}

void PageEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_content)
        return; // still being built
    // Links and boxes carry their colours in the text: shown anew in the other look.
    if (event->type() == QEvent::PaletteChange && m_row.id != 0 && commitPending()
        && !m_content->isDirty())
        m_content->revert();
}

void PageEditor::hideEvent(QHideEvent *event)
{
    commitPending();
    QWidget::hideEvent(event);
}
