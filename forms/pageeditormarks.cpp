#include "pageeditormarks.h"

#include "abbreviationpopup.h"
#include "icons.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "pagelanguages.h"
#include "theme.h"

#include "pages/abbreviations.h"
#include "pages/documentplace.h"
#include "pages/pagemarks.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAbbreviation = 40; ///< characters; more is a sentence

} // namespace

PageEditorMarks::PageEditorMarks(PageEditorText &text, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_languageMenu(new QMenu(tr("&Language of the passage"), &text))
{
    m_languageMenu->setObjectName(u"passage-language"_s);
    m_language =
        makeAction(u"language"_s, tr("Language of the passage…"), QKeySequence(u"Ctrl+Shift+G"_s));
    m_abbreviation =
        makeAction(u"abbreviation"_s, tr("&Abbreviation…"), QKeySequence(u"Ctrl+Shift+A"_s));
    m_clear = makeAction(u"clear-marks"_s, tr("Cl&ear formatting"), QKeySequence(u"Ctrl+Space"_s));
    connect(m_language, &QAction::triggered, this, &PageEditorMarks::openLanguages);
    connect(m_abbreviation, &QAction::triggered, this, &PageEditorMarks::askExpansion);
    connect(m_clear, &QAction::triggered, this, &PageEditorMarks::clear);
    connect(m_languageMenu, &QMenu::aboutToShow, this, &PageEditorMarks::fillLanguages);
    connect(&text, &PageEditorText::contextMenuOpened, this, &PageEditorMarks::addToMenu);
    connect(&text, &QTextEdit::cursorPositionChanged, this, &PageEditorMarks::writeBeside);
    setLanguages({}, {});
}

QAction *PageEditorMarks::makeAction(const QString &name, const QString &words,
                                     const QKeySequence &keys)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_text.addAction(action);
    return action;
}

QToolButton *PageEditorMarks::makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    auto *menu = new QMenu(button);
    menu->addMenu(m_languageMenu);
    menu->addAction(m_abbreviation);
    menu->addSeparator();
    menu->addAction(m_clear);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setObjectName(u"marks"_s);
    button->setIcon(Icons::named(u"utblick-text-marks"_s));
    button->setIconSize({Theme::toolbarIcon, Theme::toolbarIcon});
    Theme::setStyleProperty(*button, "tool", u"true"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Language, abbreviation, clear formatting"));
    button->setAccessibleName(tr("More about the passage"));
    return button;
}

void PageEditorMarks::setLanguages(const QStringList &ofRegister, const QString &ofPage)
{
    m_languages = pagelanguages::offered(ofRegister);
    m_languages.removeAll(ofPage);
    m_pageLanguage = ofPage;
    fillLanguages();
}

/// The page's own language first; a language that stands in the text is always among them.
void PageEditorMarks::fillLanguages()
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    connect(m_languageMenu, &QMenu::aboutToShow, group, &QObject::deleteLater);
    const QString now = languageAt(m_text.textCursor());
    QStringList tags = m_languages;
    if (!now.isEmpty() && !tags.contains(now))
        tags.prepend(now);
    tags.prepend(QString());
    for (const QString &tag : tags) {
        const QString name = tag.isEmpty() ? tr("As the page") : pagelanguages::name(tag);
        QAction *const one = m_languageMenu->addAction(name);
        group->addAction(one);
        one->setCheckable(true);
        one->setChecked(tag == now);
        one->setData(tag);
        connect(one, &QAction::triggered, this, [this, tag] { setLanguage(tag); });
        if (tag.isEmpty())
            m_languageMenu->addSeparator();
    }
}

bool PageEditorMarks::mayChange() const
{
    return !m_text.isReadOnly() && !isProtected(m_text.textCursor().block());
}

void PageEditorMarks::follow()
{
    const QTextCursor word = passageAt(m_text.textCursor(), RunAbbreviation);
    const QString words = word.selectedText();
    const bool isOne = !words.trimmed().isEmpty() && words.size() <= longestAbbreviation
        && !words.contains(QChar::ParagraphSeparator);
    m_abbreviation->setEnabled(mayChange() && isOne);
    for (QAction *action : {m_language, m_clear, m_languageMenu->menuAction()})
        action->setEnabled(mayChange());
}

void PageEditorMarks::addToMenu(QMenu &menu)
{
    follow();
    if (m_text.isReadOnly())
        return;
    menu.addSeparator();
    menu.addMenu(m_languageMenu);
    menu.addAction(m_abbreviation);
    menu.addAction(m_clear);
}

void PageEditorMarks::openLanguages()
{
    const QRect at = m_text.cursorRect();
    m_languageMenu->popup(m_text.viewport()->mapToGlobal(at.bottomLeft()));
}

void PageEditorMarks::askExpansion()
{
    const QTextCursor cursor = passageAt(m_text.textCursor(), RunAbbreviation);
    const QString word = cursor.selectedText().simplified();
    if (word.isEmpty() || !mayChange())
        return;
    const BlockList blocks = blocksOf(*m_text.document());
    const QString marked = abbreviationAt(m_text.textCursor());
    const QString known = marked.isEmpty() ? explainedAbbreviations(blocks).value(word) : marked;
    const int others = unmarkedCount(blocks, word) - (marked.isEmpty() ? 1 : 0);
    auto *popup =
        new AbbreviationPopup(word, known, std::max(0, others), !marked.isEmpty(), &m_text);
    connect(popup, &AbbreviationPopup::chosen, this, &PageEditorMarks::setAbbreviation);
    connect(popup, &AbbreviationPopup::chosenForAll, this,
            &PageEditorMarks::setAbbreviationEverywhere);
    connect(popup, &AbbreviationPopup::removed, this, [this] { setAbbreviation({}); });
    QRect at = m_text.cursorRect(cursor);
    at.moveTopLeft(m_text.viewport()->mapToGlobal(at.topLeft()));
    popup->openBelow(at);
}

void PageEditorMarks::setLanguage(const QString &language)
{
    if (mayChange())
        ::setLanguage(m_text.textCursor(), language == m_pageLanguage ? QString() : language);
    done();
}

void PageEditorMarks::setAbbreviation(const QString &expansion)
{
    if (mayChange())
        ::setAbbreviation(m_text.textCursor(), expansion);
    done();
}

void PageEditorMarks::setAbbreviationEverywhere(const QString &expansion)
{
    if (!mayChange())
        return;
    const QTextCursor cursor = passageAt(m_text.textCursor(), RunAbbreviation);
    const QString word = cursor.selectedText().simplified();
    const int position = m_text.textCursor().position();
    QTextCursor step(m_text.document());
    step.beginEditBlock();
    ::setAbbreviation(cursor, expansion); // also when it stood for something else
    const BlockList now = blocksOf(*m_text.document());
    replaceBlocks(*m_text.document(), now, withAbbreviation(now, word, expansion),
                  pageeditor::documentStyle());
    step.endEditBlock();
    m_text.spaceLines();
    QTextCursor back(m_text.document());
    back.setPosition(std::min(position, m_text.document()->characterCount() - 1));
    m_text.setTextCursor(back);
    done();
}

void PageEditorMarks::clear()
{
    if (mayChange())
        clearMarks(m_text.textCursor());
    done();
}

void PageEditorMarks::done()
{
    follow();
    m_text.setFocus();
    Q_EMIT changed();
}

/// What is written right behind a link or an abbreviation is no part of it.
void PageEditorMarks::writeBeside()
{
    const QTextCursor cursor = m_text.textCursor();
    if (m_text.isReadOnly() || cursor.hasSelection() || isProtected(cursor.block()))
        return;
    const QTextCharFormat format = formatBeside(cursor, pageeditor::documentStyle());
    if (format != cursor.charFormat())
        m_text.setCurrentCharFormat(format);
}
