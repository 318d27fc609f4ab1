#include "searchbox.h"

#include "searchpopup.h"

#include "forms/icons.h"
#include "forms/theme.h"
#include "storage/database.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 60; // more than one reads in a popup; the tables have filters
constexpr int iconRoom = 30;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search the whole register"));
    setAccessibleName(tr("Search the whole register"));
    setToolTip(tr("Search the whole register (Ctrl+F)"));
    addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::ask);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchBox::take);
    m_popup = new SearchPopup(this);
    connect(m_popup, &SearchPopup::recordActivated, this, [this](const Kind *kind, qint64 id) {
        m_popup->hide();
        Q_EMIT recordActivated(kind, id);
    });
}

SearchBox::~SearchBox()
{
    m_watcher.waitForFinished();
}

QSize SearchBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, QLineEdit::sizeHint().height()};
}

void SearchBox::setPath(const QString &path)
{
    m_path = path;
    clear();
    m_popup->hide();
    setEnabled(!path.isEmpty());
}

SearchBox::Answer SearchBox::find(const QString &path, const QString &words)
{
    const Result<Database> database = Database::openReader(path);
    if (!database)
        return {words, database.error()};
    return {words, search(*database, words, mostHits)};
}

/// One question at a time; take() asks again when the words have changed meanwhile.
void SearchBox::ask()
{
    if (m_path.isEmpty() || text().trimmed().isEmpty()) {
        m_popup->hide();
        return;
    }
    if (!m_watcher.isRunning())
        m_watcher.setFuture(QtConcurrent::run([path = m_path, words = text()] {
            return std::make_shared<Answer>(find(path, words));
        }));
}

void SearchBox::take()
{
    const std::shared_ptr<Answer> answer = m_watcher.result();
    if (text().trimmed().isEmpty())
        return;
    if (answer->words != text()) {
        ask();
        return;
    }
    if (answer->hits)
        m_popup->showHits(*answer->hits, text());
    else
        m_popup->showError(answer->hits.error());
    placePopup();
}

void SearchBox::placePopup()
{
    if (!hasFocus())
        return;
    QWidget *top = window();
    if (m_popup->parentWidget() != top)
        m_popup->setParent(top);
    const int wide =
        std::min(std::max(width(), fontMetrics().averageCharWidth() * 72), top->width() - 16);
    const QPoint foot = mapTo(top, QPoint(width(), height() + 2));
    const int high = std::min(m_popup->wantedHeight(), top->height() - foot.y() - 40);
    m_popup->setGeometry(foot.x() - wide, foot.y(), wide, high);
    m_popup->show();
    m_popup->raise();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->isVisible())
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        else
            ask();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_popup->activateCurrent();
        return;
    case Qt::Key_Escape:
        if (m_popup->isVisible())
            m_popup->hide();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
    if (!text().isEmpty())
        ask();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
}

/// The shortcut stands at the right while nothing is written.
void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const int needed = fontMetrics().horizontalAdvance(placeholderText() + keys) + 2 * iconRoom;
    if (!text().isEmpty() || !isEnabled() || width() < needed)
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(font(), Theme::Size::Small));
    painter.setPen(Theme::color(ColorRole::Text2));
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}
