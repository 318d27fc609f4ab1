// What can be dropped on PageEditorText; the rest stands in pageeditortext.cpp.
#include "pageeditortext.h"
#include "theme.h"

#include "pages/tabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

QStringList PageEditorText::filesIn(const QMimeData &clip)
{
    QStringList paths;
    for (const QUrl &url : clip.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// Files and images only: words could land inside a block that cannot hold them.
bool PageEditorText::takes(const QMimeData &clip) const
{
    return !isReadOnly() && (clip.hasImage() || !filesIn(clip).isEmpty());
}

void PageEditorText::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(*event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PageEditorText::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropPlace = cursorForPosition(event->position().toPoint());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    viewport()->update();
}

void PageEditorText::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_dropPlace = {};
    viewport()->update();
    event->accept();
}

void PageEditorText::dropEvent(QDropEvent *event)
{
    const QTextCursor place = cursorForPosition(event->position().toPoint());
    m_dropPlace = {};
    viewport()->update();
    if (!takes(*event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    bring(*event->mimeData(), place);
}

/// Has the files or the image in \a clip put at \a place; false when there are none.
bool PageEditorText::bring(const QMimeData &clip, const QTextCursor &place)
{
    if (const QStringList paths = filesIn(clip); !paths.isEmpty()) {
        Q_EMIT filesBrought(paths, place);
        return true;
    }
    const auto image = qvariant_cast<QImage>(clip.imageData());
    if (image.isNull())
        return false;
    Q_EMIT imageBrought(image, place);
    return true;
}

/// The line below which a file that is held over the text will stand.
void PageEditorText::paintDropPlace(QPainter &painter) const
{
    if (m_dropPlace.isNull())
        return;
    QTextBlock block = m_dropPlace.block();
    if (const QTextTable *const table = tableOf(block))
        block = document()->findBlock(table->lastPosition());
    const QRectF room = document()->documentLayout()->blockBoundingRect(block);
    painter.fillRect(
        QRectF(0, std::round(room.bottom()) + 2, viewport()->width(), Theme::focusWidth),
        Theme::color(ColorRole::Accent));
}
