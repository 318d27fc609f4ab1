#include "pagehelpspelling.h"

#include "pageeditor.h"
#include "pageeditortext.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "pages/textrange.h"
#include "records/page.h"
#include "records/settings.h"
#include "tables/workspace.h"

#include <QContextMenuEvent>
#include <QFutureWatcher>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 onlyRecord = 1; ///< of the settings

} // namespace

PageHelpSpelling::PageHelpSpelling(Workspace &workspace, PageEditor &editor, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_spelling(std::make_shared<Spelling>())
    , m_underlines(new PageEditorSpelling(*editor.text().document()))
{
    connect(&editor.text(), &PageEditorText::contextMenuOpened, this,
            [this](QMenu &menu, const QPoint &at) {
                const int position = m_editor.text().cursorForPosition(at).position();
                const QTextCursor word = m_underlines->wordAt(position);
                if (!word.isNull() && m_editor.isWritable())
                    addSuggestions(menu, word, *m_underlines);
            });
    for (const QString &field : {u"title"_s, u"ingress"_s}) {
        QPlainTextEdit *const part = editor.part(field);
        m_parts.insert(part, new PageEditorSpelling(*part->document()));
        part->installEventFilter(this); // the menu key
        part->viewport()->installEventFilter(this); // the pointer
    }
}

PageHelpSpelling::~PageHelpSpelling() = default;

QSet<QString> PageHelpSpelling::own() const
{
    const Result<Row> settings = m_workspace.reader().row(kindOf<Settings>(), onlyRecord);
    QSet<QString> own = m_ignored.value(m_editor.currentId());
    if (settings)
        own += ownWords(fromRow<Settings>(*settings).ownWords);
    return own;
}

void PageHelpSpelling::show(const PageHelpReading &done)
{
    WrongWords wrong;
    for (const MisspeltWord &word : done.reading.misspelt)
        wrong[word.language].insert(word.word);
    m_underlines->show(wrong, done.facts.language, done.gone);
    for (PageEditorSpelling *part : std::as_const(m_parts))
        part->show(wrong, done.facts.language);
}

void PageHelpSpelling::ignore(const QString &word)
{
    m_ignored[m_editor.currentId()].insert(word);
    Q_EMIT wordsChanged();
}

void PageHelpSpelling::addWord(const QString &word)
{
    const Kind &kind = kindOf<Settings>();
    const Result<Row> before = m_workspace.reader().row(kind, onlyRecord);
    Row after = before ? *before : kind.blank();
    if (!before) { // a register that was made by something else may lack its settings
        after.id = onlyRecord;
        after.values[size_t(kind.titleIndex())] = tr("Our municipality");
    }
    QVariant &words = after.values[size_t(kind.indexOf(u"own_words"))];
    words = withOwnWord(words.toString(), word);
    const Change change =
        before ? Change::update(kind, *before, after) : Change::insert(kind, after);
    Batch batch{tr("Add “%1” to the words").arg(word), {change}, {}};
    if (const Result<> saved = m_workspace.commit(batch); !saved)
        Q_EMIT failed(saved.error());
}

void PageHelpSpelling::replace(const MisspeltWord &word, const QString &better)
{
    if (word.field == "title"_L1 || word.field == "ingress"_L1)
        return m_editor.replaceIn(word.field, word.place.start, word.word, better);
    if (word.field == "description"_L1)
        return replaceInDescription(word, better);
    if (word.field == "alt"_L1)
        return replaceInAlt(word, better);
    m_editor.mend([&](BlockList blocks) {
        const BlockPlace &place = word.place;
        content::Text *const text = textAt(blocks, place);
        if (text && plainText(*text).mid(place.start, place.length) == word.word)
            replaceWords(*text, place.start, place.length, better);
        return blocks; // unchanged when something else has been written there since
    });
}

void PageHelpSpelling::replaceInAlt(const MisspeltWord &word, const QString &better)
{
    const BlockPlace &place = word.place;
    m_editor.mend([&](BlockList blocks) {
        BlockList *const list = listAt(blocks, place.path);
        auto *const figure = list
            ? std::get_if<content::Figure>(&(*list)[size_t(place.path.back())].value)
            : nullptr;
        if (figure && figure->alt.mid(place.start, place.length) == word.word)
            figure->alt.replace(place.start, place.length, better);
        return blocks;
    });
}

/// The description stands in the page's facts, not in the editor.
void PageHelpSpelling::replaceInDescription(const MisspeltWord &word, const QString &better)
{
    const Kind &kind = kindOf<Page>();
    const Result<Row> before = m_workspace.reader().row(kind, m_editor.currentId());
    if (!before)
        return;
    Row after = *before;
    QVariant &value = after.values[size_t(kind.indexOf(u"description"))];
    QString words = value.toString();
    if (words.mid(word.place.start, word.place.length) != word.word)
        return;
    value = words.replace(word.place.start, word.place.length, better);
    Batch batch{tr("Write “%1”").arg(better), {Change::update(kind, *before, after)}, {}};
    if (const Result<> saved = m_workspace.commit(batch); !saved)
        Q_EMIT failed(saved.error());
}

/// The menu opens at once; what a dictionary takes its time to find comes into it.
void PageHelpSpelling::addSuggestions(QMenu &menu, const QTextCursor &word,
                                      PageEditorSpelling &underlines)
{
    QAction *const first = menu.actions().value(0);
    const auto add = [&](const QString &label, const std::function<void()> &act) {
        auto *action = new QAction(label, &menu);
        connect(action, &QAction::triggered, this, act);
        menu.insertAction(first, action);
        return action;
    };
    const QString wrong = word.selectedText();
    QAction *const waiting = add(tr("Looking for suggestions…"), [] {});
    waiting->setEnabled(false);
    add(tr("Add “%1” to the register's words").arg(wrong), [this, wrong] { addWord(wrong); });
    add(tr("Ignore “%1” in this page").arg(wrong), [this, wrong] { ignore(wrong); });
    menu.insertSeparator(first);
    askSuggestions(menu, *waiting, word, underlines.languageAt(word));
}

void PageHelpSpelling::askSuggestions(QMenu &menu, QAction &waiting, const QTextCursor &word,
                                      const QString &language)
{
    auto *watcher = new QFutureWatcher<QStringList>(this);
    const auto fill = [this, watcher, word, menu = QPointer(&menu), waiting = QPointer(&waiting)] {
        watcher->deleteLater();
        if (!menu || !waiting)
            return; // closed meanwhile
        const QStringList better = watcher->result();
        for (const QString &suggestion : better) {
            auto *action = new QAction(suggestion, menu);
            connect(action, &QAction::triggered, this,
                    [at = word, suggestion]() mutable { at.insertText(suggestion); });
            QFont bold = menu->font();
            bold.setBold(true);
            action->setFont(bold);
            menu->insertAction(waiting, action);
        }
        if (better.isEmpty())
            waiting->setText(tr("No suggestions"));
        else
            menu->removeAction(waiting);
        Q_EMIT suggested();
    };
    connect(watcher, &QFutureWatcherBase::finished, this, fill);
    watcher->setFuture(
        QtConcurrent::run([spelling = m_spelling, words = word.selectedText(), language] {
            return spelling->suggestions(words, language);
        }));
}

bool PageHelpSpelling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    auto *part = qobject_cast<QPlainTextEdit *>(watched);
    part = part ? part : static_cast<QPlainTextEdit *>(watched->parent());
    auto *const asked = static_cast<QContextMenuEvent *>(event);
    const bool isKey = asked->reason() == QContextMenuEvent::Keyboard;
    return openMenu(*part, isKey ? part->cursorRect().center() : asked->pos());
}

/// The menu of a misspelt word in the title or ingress; false where there is none.
bool PageHelpSpelling::openMenu(QPlainTextEdit &part, const QPoint &at)
{
    PageEditorSpelling &underlines = *m_parts.value(&part);
    const QTextCursor word = underlines.wordAt(part.cursorForPosition(at).position());
    if (word.isNull() || part.isReadOnly())
        return false;
    QMenu *const menu = part.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, word, underlines);
    menu->popup(part.mapToGlobal(at));
    return true;
}
