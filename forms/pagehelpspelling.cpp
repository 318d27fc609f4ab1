#include "pagehelpspelling.h"

#include "pageeditor.h"
#include "pageeditortext.h"

#include "pages/blocks.h"
#include "pages/spelling.h"
#include "pages/textrange.h"
#include "records/settings.h"
#include "tables/workspace.h"

#include <QMenu>

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
                    addSuggestions(menu, word);
            });
}

PageHelpSpelling::~PageHelpSpelling() = default;

QSet<QString> PageHelpSpelling::own() const
{
    const Result<Row> settings = m_workspace.reader().row(kindOf<Settings>(), onlyRecord);
    return settings ? ownWords(fromRow<Settings>(*settings).ownWords) : QSet<QString>();
}

void PageHelpSpelling::show(const PageReading &reading, const QString &language)
{
    WrongWords wrong;
    for (const MisspeltWord &word : reading.misspelt)
        wrong[word.language].insert(word.word);
    m_underlines->show(wrong, language);
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
    m_editor.mend([&](BlockList blocks) {
        const BlockPlace &place = word.place;
        content::Text *const text = textAt(blocks, place);
        if (text && plainText(*text).mid(place.start, place.length) == word.word)
            replaceWords(*text, place.start, place.length, better);
        return blocks; // unchanged when something else has been written there since
    });
}

void PageHelpSpelling::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    QAction *const first = menu.actions().value(0);
    const auto add = [&](const QString &label, const std::function<void()> &act) {
        auto *action = new QAction(label, &menu);
        connect(action, &QAction::triggered, this, act);
        menu.insertAction(first, action);
        return action;
    };
    const QString wrong = word.selectedText();
    const QStringList better = m_spelling->suggestions(wrong, m_underlines->languageAt(word));
    for (const QString &suggestion : better) {
        QAction *const action = add(suggestion, [at = QTextCursor(word), suggestion]() mutable {
            at.insertText(suggestion);
        });
        QFont bold = menu.font();
        bold.setBold(true);
        action->setFont(bold);
    }
    if (better.isEmpty())
        add(tr("No suggestions"), [] {})->setEnabled(false);
    add(tr("Add “%1” to the register's words").arg(wrong), [this, wrong] { addWord(wrong); });
    menu.insertSeparator(first);
}
