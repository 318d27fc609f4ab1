#include "recentrow.h"

#include "cellpainter.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// The folder as the user thinks of it: from the home folder on, or whole.
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath() + u'/';
    const QString shown = folder.startsWith(home) ? folder.mid(home.size()) : folder;
    return QDir::toNativeSeparators(shown);
}

} // namespace

RecentRow::RecentRow(const RecentFile &file, const QDateTime &now, QWidget *parent)
    : QAbstractButton(parent)
    , m_file(file)
    , m_time(file.exists ? Welcome::timeWords(file.opened, now) : QString())
{
    setText(QFileInfo(file.path).fileName());
    setAccessibleName(text());
    setAccessibleDescription(place() + (m_time.isEmpty() ? QString() : u", "_s + m_time));
    setToolTip(QDir::toNativeSeparators(file.path));
    setAttribute(Qt::WA_Hover);
    setEnabled(file.exists);
    setFocusPolicy(file.exists ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString RecentRow::place() const
{
    if (!m_file.exists)
        return tr("no longer there");
    return m_file.writable ? folderOf(m_file.path)
                           : tr("%1 · read-only").arg(folderOf(m_file.path));
}

QString RecentRow::iconName() const
{
    if (!m_file.exists)
        return u"dialog-warning"_s;
    return m_file.writable ? u"text-x-generic"_s : u"changes-prevent"_s;
}

QSize RecentRow::sizeHint() const
{
    return {320, std::max(44, fontMetrics().height() * 2 + 8)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), Theme::color(isDown() ? ColorRole::Sel : ColorRole::Hover));
    QRect area = rect().adjusted(14, 0, -14, 0);
    CellPainter::icon(painter, area, iconName(), Theme::cellIcon, Theme::color(ColorRole::Text2));
    area.setLeft(area.left() + 4);

    const QFont small = Theme::font(font(), Theme::Size::Small);
    const QColor quiet = Theme::color(ColorRole::Text2);
    painter.setFont(small);
    CellPainter::text(painter, area, m_time, Qt::AlignRight, quiet);
    const QFontMetrics smallMetrics(small);
    if (!m_time.isEmpty())
        area.setRight(area.right() - smallMetrics.horizontalAdvance(m_time) - 12);
    const int nameHeight = fontMetrics().height();
    const int top = (height() - nameHeight - smallMetrics.height()) / 2;
    // Of a long folder the end says most.
    const QString folder = smallMetrics.elidedText(place(), Qt::ElideMiddle, area.width());
    CellPainter::text(painter, {area.left(), top + nameHeight, area.width(), smallMetrics.height()},
                      folder, Qt::AlignLeft, quiet);
    painter.setFont(font());
    CellPainter::text(painter, {area.left(), top, area.width(), nameHeight}, text(), Qt::AlignLeft,
                      isEnabled() ? Theme::color(ColorRole::Text) : quiet);
    if (hasFocus())
        CellPainter::focus(painter, rect());
}
