#include "pagedrafts.h"

#include "pageeditor.h"

#include "pages/blocks.h"
#include "records/page.h"
#include "tables/workspace.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 1500; ///< without a key: what is written is kept
constexpr int longestMs = 6000; ///< however much is typed
const QString contentKey = u"content"_s;

Draft draftOf(const PageUnsaved &unsaved, const QDateTime &time)
{
    Draft draft{{}, unsaved.page, time, unsaved.fields};
    if (unsaved.content)
        draft.fields[contentKey] = toJson(*unsaved.content);
    return draft;
}

} // namespace

PageDrafts::PageDrafts(Workspace &workspace, PageEditor &editor, const QString &folder)
    : QObject(&editor)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_drafts(folder, workspace.path())
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_quiet, &QTimer::timeout, this, &PageDrafts::keep);
    connect(&m_longest, &QTimer::timeout, this, &PageDrafts::keep);
    connect(&editor, &PageEditor::edited, this, &PageDrafts::schedule);
    connect(&editor, &PageEditor::saved, this, &PageDrafts::settle);
    connect(&editor, &PageEditor::failed, this, &PageDrafts::keep); // it may be given up now
    connect(&editor, &PageEditor::shown, this, &PageDrafts::look);
    look();
}

PageDrafts::~PageDrafts()
{
    m_pool.waitForDone();
}

std::optional<PageUnsaved> PageDrafts::read(const Draft &draft)
{
    PageUnsaved found{draft.page, {}, {}};
    for (const auto &[key, text] : draft.fields) {
        if (key == u"title" || key == u"ingress")
            found.fields[key] = text;
    }
    if (const auto content = draft.fields.find(contentKey); content != draft.fields.end()) {
        Result<BlockList> blocks = blocksFromJson(content->second);
        if (!blocks)
            return std::nullopt;
        found.content = *std::move(blocks);
    }
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found));
}

bool PageDrafts::differs(const Draft &draft, const Row &saved)
{
    const std::optional<PageUnsaved> unsaved = read(draft);
    if (!unsaved)
        return false;
    const auto page = fromRow<Page>(saved);
    const auto says = [&](const QString &key, const QString &present) {
        const auto words = unsaved->fields.find(key);
        return words == unsaved->fields.end() || words->second == present;
    };
    return !says(u"title"_s, page.title) || !says(u"ingress"_s, page.ingress)
        || (unsaved->content && toJson(*unsaved->content) != page.content);
}

/// Another page is on show. What could not be saved of the one before waits there from now on.
void PageDrafts::look()
{
    m_quiet.stop();
    m_longest.stop();
    if (!m_kept.isEmpty()) {
        m_kept.clear();
        m_drafts.begin();
    }
    m_waiting.clear();
    m_resumed.reset();
    const Result<Row> row = m_workspace.reader().row(kindOf<Page>(), m_editor.currentId());
    if (row && m_editor.isWritable()) {
        for (Draft &draft : m_drafts.of(row->uuid)) {
            if (differs(draft, *row))
                m_waiting.push_back(std::move(draft));
        }
    }
    Q_EMIT waitingChanged();
}

std::optional<Draft> PageDrafts::waiting() const
{
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front());
}

void PageDrafts::useWaiting()
{
    if (m_waiting.empty())
        return;
    const Draft draft = m_waiting.front();
    const std::optional<PageUnsaved> unsaved = read(draft);
    if (!unsaved)
        return;
    m_editor.takeOver(*unsaved);
    m_resumed = draft; // goes once its words stand elsewhere, so that they are never nowhere
    keep();
    m_waiting.erase(m_waiting.begin());
    Q_EMIT waitingChanged();
}

void PageDrafts::discardWaiting()
{
    if (m_waiting.empty())
        return;
    std::ignore = QtConcurrent::run(&m_pool, &Drafts::discard, m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    Q_EMIT waitingChanged();
}

void PageDrafts::schedule()
{
    if (!m_editor.isWritable())
        return;
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void PageDrafts::keep()
{
    m_quiet.stop();
    m_longest.stop();
    const PageUnsaved unsaved = m_editor.unsaved();
    if (unsaved.page.isEmpty())
        return;
    if (unsaved.isEmpty())
        settle();
    else
        write(unsaved);
}

/// The page was saved, or what was written was taken back.
void PageDrafts::settle()
{
    m_quiet.stop();
    m_longest.stop();
    const PageUnsaved unsaved = m_editor.unsaved();
    if (!unsaved.isEmpty()) {
        schedule(); // a part of it could not be saved
        return;
    }
    if (const auto resumed = std::exchange(m_resumed, std::nullopt))
        std::ignore = QtConcurrent::run(&m_pool, &Drafts::discard, *resumed);
    if (!m_kept.isEmpty())
        std::ignore = QtConcurrent::run(
            &m_pool, [drafts = m_drafts, page = std::exchange(m_kept, {})] { drafts.drop(page); });
}

void PageDrafts::write(const PageUnsaved &unsaved)
{
    m_kept = unsaved.page;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::ignore =
        QtConcurrent::run(&m_pool, [this, drafts = m_drafts, unsaved, now, resumed = m_resumed] {
            const Result<> done = drafts.keep(draftOf(unsaved, now));
            if (done && resumed)
                Drafts::discard(*resumed);
            QMetaObject::invokeMethod(
                this, [this, done, now] { taken(done, now.toLocalTime().time()); },
                Qt::QueuedConnection);
        });
}

void PageDrafts::taken(const Result<> &done, const QTime &time)
{
    if (done) {
        m_isFailing = false;
        if (!m_kept.isEmpty()) // it may be saved by now
            Q_EMIT kept(time);
        return;
    }
    if (!std::exchange(m_isFailing, true))
        Q_EMIT failed({Error::Code::Disk,
                       tr("What you write cannot be kept as a draft, because the disk is full or "
                          "its folder may not be written to. Save with Ctrl+S now and then."),
                       done.error().line()});
}
