#include "pagedesk.h"

#include "exchange/slug.h"
#include "forms/pagebeside.h"
#include "forms/pagecomparedialog.h"
#include "forms/pagedraftdialog.h"
#include "forms/pagedrafts.h"
#include "forms/pageeditor.h"
#include "forms/pageheader.h"
#include "forms/pagenotice.h"
#include "forms/pageversionsdialog.h"
#include "forms/theme.h"
#include "records/page.h"
#include "storage/history.h"
#include "tables/pagefamily.h"
#include "tables/recordtable.h"
#include "tables/workspace.h"

#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PageDesk::PageDesk(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(new PageEditor(workspace))
    , m_drafts(new PageDrafts(workspace, *m_editor))
    , m_header(new PageHeader(workspace))
    , m_draft(new PageNotice(u"document-open-recent"_s))
    , m_age(new PageNotice(u"view-refresh"_s))
    , m_beside(new PageBeside(workspace, *m_editor))
    , m_splitter(new QSplitter)
{
    build();
    connectParts();
    setFocusProxy(m_editor);
    showPage(0);
}

void PageDesk::build()
{
    m_draft->setObjectName(u"draft"_s);
    m_age->setObjectName(u"age"_s);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *line = new QFrame;
    Theme::setStyleProperty(*line, "line", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, line, m_draft, m_age})
        layout->addWidget(part);
    layout->addWidget(m_splitter, 1);
    addActions(m_header->acts());
}

void PageDesk::connectParts()
{
    connect(m_draft->addAct(tr("Show…")), &QPushButton::clicked, this, &PageDesk::compareDraft);
    connect(m_draft->addAct(tr("Discard")), &QPushButton::clicked, m_drafts,
            &PageDrafts::discardWaiting);
    connect(m_age->addAct(tr("What has changed…")), &QPushButton::clicked, this,
            &PageDesk::compareOriginal);
    connect(m_drafts, &PageDrafts::waitingChanged, this, &PageDesk::tellDraft);
    connect(m_drafts, &PageDrafts::kept, this, &PageDesk::draftKept);
    connect(m_drafts, &PageDrafts::failed, this, &PageDesk::failed);
    connect(m_editor, &PageEditor::failed, this, &PageDesk::failed);
    connect(m_header, &PageHeader::previewRequested, this, &PageDesk::previewRequested);
    connect(m_header, &PageHeader::versionsRequested, this, &PageDesk::showVersions);
    connect(m_header, &PageHeader::pageRequested, this, &PageDesk::pageRequested);
    connect(m_header, &PageHeader::translationRequested, this, &PageDesk::translate);
    connect(m_header, &PageHeader::addressRequested, this, &PageDesk::makeAddress);
    connect(m_header, &PageHeader::statusChosen, this, &PageDesk::setStatus);
    connect(m_header->beside(), &QAction::toggled, this, &PageDesk::showBeside);
    connect(m_beside, &PageBeside::pageRequested, this, &PageDesk::pageRequested);
    const auto follow = [this] {
        m_header->refresh();
        tellAge();
    };
    connect(&m_workspace, &Workspace::changed, this, [follow](const Batch &batch) {
        const auto isPage = [](const Change &change) { return change.kind == &kindOf<Page>(); };
        if (std::ranges::any_of(batch.changes, isPage))
            follow();
    });
    connect(&m_workspace, &Workspace::reloaded, this, follow);
}

void PageDesk::showPage(qint64 id)
{
    m_editor->showPage(id);
    m_header->showPage(m_editor->currentId());
    showBeside(m_header->beside()->isChecked());
    tellAge();
}

void PageDesk::tellDraft()
{
    const std::optional<Draft> waiting = m_drafts->waiting();
    if (!waiting) {
        m_draft->say({});
        return;
    }
    const QDateTime time = waiting->time.toLocalTime();
    const bool today = time.date() == QDate::currentDate();
    QString words = tr("There is a draft from %1 that was not saved.")
                        .arg(time.toString(today ? u"HH.mm"_s : u"yyyy-MM-dd HH.mm"_s));
    if (wasSavedSince(waiting->time))
        words += u' ' + tr("The page has been changed since.");
    m_draft->say(words);
}

bool PageDesk::wasSavedSince(const QDateTime &time) const
{
    const Database &database = m_workspace.store().database();
    const auto last = history::lastEntry(database, {&kindOf<Page>(), m_editor->currentId()});
    if (!last || !*last)
        return false;
    const Result<JournalEntry> entry = journal::entry(database, (*last)->batch);
    return entry && entry->time > time;
}

void PageDesk::compareDraft()
{
    const std::optional<Draft> waiting = m_drafts->waiting();
    const Result<Row> row = m_workspace.reader().row(kindOf<Page>(), m_editor->currentId());
    if (!waiting || !row)
        return;
    PageDraftDialog dialog(*waiting, *row, window());
    dialog.exec();
    if (dialog.answer() == PageDraftDialog::Answer::Use)
        m_drafts->useWaiting();
    else if (dialog.answer() == PageDraftDialog::Answer::Discard)
        m_drafts->discardWaiting();
    m_editor->setFocus();
}

/// A translation that is older than its original says so.
void PageDesk::tellAge()
{
    m_stale.reset();
    const qint64 id = m_editor->currentId();
    const Result<PageFamily> family = id ? PageFamily::of(m_workspace.reader(), id) : PageFamily();
    if (family && family->members.size() > 1 && family->original().id != id) {
        const auto age =
            translationage::of(m_workspace.store().database(), id, family->original().id);
        m_stale = age ? *age : std::nullopt;
    }
    m_age->say(
        m_stale
            ? tr("This translation is older than the original, “%1”.").arg(family->original().title)
            : QString());
}

void PageDesk::compareOriginal()
{
    if (!m_stale)
        return;
    const auto then = translationage::originalThen(m_workspace.store().database(), *m_stale);
    const Result<Row> now = m_workspace.reader().row(kindOf<Page>(), m_stale->original);
    if (!then || !now) {
        Q_EMIT failed(then ? now.error() : then.error());
        return;
    }
    if (!*then)
        return; // it is told again as soon as the journal is read again
    PageCompareDialog dialog(window());
    dialog.setWindowTitle(tr("Changed in the original since the translation"));
    dialog.compare(pagediff::textOf(**then), pagediff::textOf(*now));
    dialog.exec();
}

qint64 PageDesk::counterpart() const
{
    const qint64 id = m_editor->currentId();
    const Result<PageFamily> family = id ? PageFamily::of(m_workspace.reader(), id) : PageFamily();
    if (!family || family->members.size() < 2)
        return 0;
    return family->original().id != id ? family->original().id : family->members[1].id;
}

void PageDesk::showBeside(bool on)
{
    m_beside->showPage(on ? counterpart() : 0);
}

void PageDesk::setField(const char16_t *key, const QVariant &value)
{
    const Kind &kind = kindOf<Page>();
    const Result<Row> before = m_workspace.reader().row(kind, m_editor->currentId());
    Result<> done = before ? Result<>() : before.error();
    if (before) {
        Row after = *before;
        after.values[size_t(kind.indexOf(key))] = value;
        done = m_workspace.table(kind).save(*before, after);
    }
    if (!done)
        Q_EMIT failed(done.error());
    m_header->refresh(); // shows what holds
}

/// The address stays when the title changes; this act makes it follow.
void PageDesk::makeAddress()
{
    const Kind &kind = kindOf<Page>();
    if (!m_editor->commitPending())
        return;
    const Result<Row> row = m_workspace.reader().row(kind, m_editor->currentId());
    if (!row) {
        Q_EMIT failed(row.error());
        return;
    }
    const auto page = fromRow<Page>(*row);
    const QString slug = slugOf(page.title);
    if (slug == page.slug) {
        Q_EMIT failed({Error::Code::Stopped, tr("The address is “%1” already.").arg(slug), {}});
        return;
    }
    const Result<std::vector<Row>> same =
        m_workspace.reader().where(kind, kind.indexOf(u"slug"), slug);
    if (same && !same->empty()) {
        Q_EMIT failed({Error::Code::Invalid,
                       tr("“%1” has the address “%2” already. Change the title, or write another "
                          "address under Facts.")
                           .arg(fromRow<Page>(same->front()).title, slug),
                       {}});
        return;
    }
    setField(u"slug", slug);
    Q_EMIT done(tr("The address is “%1” now. Links in the register follow; links from elsewhere "
                   "to the old one do not.")
                    .arg(slug));
}

void PageDesk::translate(const QString &language)
{
    if (!m_editor->commitPending())
        return;
    Result<Batch> batch =
        PageFamily::translation(m_workspace.reader(), m_editor->currentId(), language);
    const Result<> added = batch ? m_workspace.commit(*batch) : batch.error();
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    m_header->beside()->setChecked(true);
    Q_EMIT pageRequested(batch->changes.front().id);
}

void PageDesk::showVersions()
{
    const qint64 id = m_editor->currentId();
    if (id == 0 || !m_editor->commitPending())
        return;
    PageVersionsDialog dialog(m_workspace, id, window());
    connect(&dialog, &PageVersionsDialog::restored, this,
            [this] { Q_EMIT done(tr("The older version is back.")); });
    dialog.exec();
    m_editor->setFocus();
}
