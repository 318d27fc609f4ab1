#include "folderedit.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The folder that is dragged; empty for anything else.
QString folderOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return QFileInfo(path).isDir() ? path : QString();
}

} // namespace

FolderEdit::FolderEdit(const QString &name, std::function<QString()> ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_line(new QLineEdit(this))
    , m_button(new QPushButton(tr("Choose…"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    m_line->setAcceptDrops(false); // a drop is for the whole field
    m_line->setAccessibleName(name);
    m_line->setClearButtonEnabled(true);
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
    connect(m_line, &QLineEdit::textEdited, this, &FolderEdit::edited);
    connect(m_line, &QLineEdit::textChanged, m_line, &QWidget::setToolTip); // often longer than it
    connect(m_button, &QPushButton::clicked, this, &FolderEdit::choose);
}

QString FolderEdit::path() const
{
    const QString written = m_line->text().trimmed();
    return written.isEmpty() ? QString() : QDir::cleanPath(QDir().absoluteFilePath(written));
}

void FolderEdit::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void FolderEdit::setPlaceholder(const QString &words)
{
    m_line->setPlaceholderText(words);
}

void FolderEdit::choose()
{
    const QString chosen = m_ask();
    if (chosen.isEmpty())
        return;
    setPath(chosen);
    Q_EMIT edited();
}

void FolderEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FolderEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    setPath(folderOf(event->mimeData()));
    Q_EMIT edited();
}
