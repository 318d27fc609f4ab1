#include "pageeditorpointer.h"

#include "pageeditortext.h"
#include "pagelanguages.h"

#include "pages/pagedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordScheme("utblick:");

} // namespace

PageEditorPointer::PageEditorPointer(PageEditorText &text,
                                     std::function<QString(const QString &)> nameOf)
    : QObject(&text)
    , m_text(text)
    , m_nameOf(std::move(nameOf))
{
    text.viewport()->installEventFilter(this);
    text.viewport()->setMouseTracking(true);
}

/// The format of the very character at \a at, not of the nearest.
QTextCharFormat PageEditorPointer::formatAt(const QPoint &at) const
{
    const int position = m_text.document()->documentLayout()->hitTest(at, Qt::ExactHit);
    if (position < 0 || position + 1 >= m_text.document()->characterCount())
        return {};
    QTextCursor cursor(m_text.document());
    cursor.setPosition(position + 1);
    return cursor.charFormat();
}

QString PageEditorPointer::linkTip(const QString &href) const
{
    if (!href.startsWith(recordScheme))
        return tr("%1\nCtrl+click opens it").arg(href);
    const QString name = m_nameOf(href.mid(recordScheme.size()));
    return name.isEmpty() ? tr("Leads to a record that is no longer in the register")
                          : tr("%1\nCtrl+click opens it").arg(name);
}

QString PageEditorPointer::tip(const QPoint &at) const
{
    const QTextCharFormat format = formatAt(at);
    QStringList lines;
    if (const QString expansion = format.stringProperty(RunAbbreviation); !expansion.isEmpty())
        lines += tr("Stands for: %1").arg(expansion);
    if (const QString language = format.stringProperty(RunLanguage); !language.isEmpty())
        lines += tr("Language: %1").arg(pagelanguages::name(language));
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        lines += linkTip(format.anchorHref());
    return lines.join(u'\n');
}

bool PageEditorPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const QString words = tip(help->pos());
        if (words.isEmpty())
            return false; // an inline field or a drawn block may have something to tell
        QToolTip::showText(help->globalPos(), words.toHtmlEscaped().replace(u'\n', u"<br>"_s),
                           m_text.viewport());
        return true;
    }
    const bool presses =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (!presses && event->type() != QEvent::MouseMove)
        return QObject::eventFilter(watched, event);
    const auto *const mouse = static_cast<QMouseEvent *>(event);
    const bool isAsked = mouse->modifiers() == Qt::ControlModifier;
    const QTextCharFormat format =
        isAsked ? formatAt(mouse->position().toPoint()) : QTextCharFormat();
    const bool isLink = format.isAnchor() && !format.anchorHref().isEmpty();
    m_text.viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!presses || !isLink || mouse->button() != Qt::LeftButton)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonRelease)
        Q_EMIT linkFollowed(format.anchorHref());
    return true;
}
