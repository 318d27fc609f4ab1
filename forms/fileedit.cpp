#include "fileedit.h"

#include "icons.h"

#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Larger files belong in the archive, with their address here: the register is copied whole.
constexpr qint64 mostBytes = 50'000'000;

} // namespace

FileEdit::FileEdit(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words, 1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_open = button(u"view-visible"_s, tr("Open the file"));
    m_choose = button(u"document-open"_s, tr("Choose a file…"));
    m_remove = button(u"edit-delete"_s, tr("Take the file away"));
    setFocusProxy(m_choose);
    setAcceptDrops(true);
    connect(m_open, &QToolButton::clicked, this, &FileEdit::openRequested);
    connect(m_choose, &QToolButton::clicked, this, &FileEdit::choose);
    connect(m_remove, &QToolButton::clicked, this, &FileEdit::remove);
    setFile({}, {});
}

QToolButton *FileEdit::button(const QString &icon, const QString &words)
{
    auto *made = new QToolButton(this);
    made->setIcon(Icons::named(icon));
    made->setIconSize({Theme::sidebarIcon, Theme::sidebarIcon});
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(made);
    return made;
}

void FileEdit::setFile(const QString &hash, const QString &words)
{
    m_hash = hash;
    m_content.reset();
    m_chosenName.clear();
    m_words->setText(hash.isEmpty() ? tr("No file") : words);
    Theme::setTextRole(*m_words, Theme::Size::Normal,
                       hash.isEmpty() ? ColorRole::Text2 : ColorRole::Text);
    update();
}

void FileEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    update();
}

void FileEdit::update()
{
    m_open->setVisible(!m_hash.isEmpty() && !m_content);
    m_choose->setVisible(!m_readOnly);
    m_remove->setVisible(!m_hash.isEmpty() && !m_readOnly);
}

void FileEdit::take(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("%1 cannot be read. Choose another file.").arg(name));
        return;
    }
    if (file.size() > mostBytes) {
        Q_EMIT refused(tr("%1 is larger than %2. Keep it elsewhere and write its address.")
                           .arg(name, QLocale().formattedDataSize(mostBytes)));
        return;
    }
    const QByteArray content = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    setFile(QString::fromLatin1(hash), name);
    m_content = content;
    m_chosenName = name;
    update();
    Q_EMIT edited();
}

void FileEdit::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"));
    if (!path.isEmpty())
        take(path);
}

void FileEdit::remove()
{
    setFile({}, {});
    Q_EMIT edited();
}

void FileEdit::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void FileEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(event->mimeData()->urls().first().toLocalFile());
}
