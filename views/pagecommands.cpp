#include "pagecommands.h"

#include "forms/pageeditor.h"
#include "forms/pageeditortext.h"
#include "forms/pageeditorwords.h"
#include "pages/blocks.h"
#include "records/shown.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PageCommands
{
    Q_DECLARE_TR_FUNCTIONS(PageCommands)
};

/// Swedish writes the names of languages with a small letter within a sentence.
QString asSaid(const QString &language)
{
    return QLocale().language() == QLocale::Swedish ? language.toLower() : language;
}

/// \a part itself or the first thing in it that the keyboard can go to.
QWidget *firstIn(QWidget *part)
{
    const auto takes = [](const QWidget *one) {
        return one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus);
    };
    QWidget *const target = part->focusProxy() ? part->focusProxy() : part;
    if (takes(target))
        return target;
    for (QWidget *one = part->nextInFocusChain(); one != part; one = one->nextInFocusChain()) {
        if (part->isAncestorOf(one) && takes(one))
            return one;
    }
    return nullptr;
}

} // namespace

ViewStatus pagecommands::status(const PageEditorWords &words)
{
    ViewStatus status;
    status.count = shown::number(words.words());
    status.rows = PageCommands::tr("words", nullptr, words.words());
    if (words.chosen() > 0) {
        status.count = shown::number(words.chosen());
        status.rows = PageCommands::tr("of %n words", nullptr, words.words());
    }
    if (!words.style().isEmpty())
        status.more = {PageCommands::tr("Paragraph: %1").arg(words.style()),
                       PageCommands::tr("Language: %1").arg(asSaid(words.language()))};
    return status;
}

Page pagecommands::asWritten(const PageEditor &editor)
{
    Page page = editor.written();
    if (editor.text().document()->isModified())
        page.content = toJson(editor.blocks());
    return page;
}

void pagecommands::focusNext(const QList<QWidget *> &parts)
{
    const QWidget *const now = QApplication::focusWidget();
    const auto at = std::ranges::find_if(parts, [now](const QWidget *part) {
        return now && (part == now || part->isAncestorOf(now));
    });
    const qsizetype from = at == parts.end() ? -1 : at - parts.begin();
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        QWidget *const part = parts[(from + step + parts.size()) % parts.size()];
        QWidget *const target = part->isVisible() ? firstIn(part) : nullptr;
        if (target) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}
