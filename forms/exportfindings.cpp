#include "exportfindings.h"

#include "cellpainter.h"
#include "findingslist.h"

#include "records/kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 14; ///< at the left and right of a row
constexpr int edge = 6; ///< above and below
constexpr int gap = 8;
constexpr int batch = 200; ///< rows laid out at once

QString nameOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return ExportFindings::tr("Error");
    case Finding::Severity::Warning:
        return ExportFindings::tr("Warning");
    case Finding::Severity::Advice:
        return ExportFindings::tr("Advice");
    case Finding::Severity::Ok:
        break;
    }
    return ExportFindings::tr("In order");
}

/// Icon; how bad and where, small; what is wrong, in as many lines as it takes; an arrow.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int narrow = 40; // the view gives it its whole width
        const QFontMetrics small(Theme::font(option.font, Theme::Size::Small));
        return {narrow, 2 * edge + 1 + small.height() + heightOf(option, index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect &rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->fillRect(rect,
                          Theme::color(selected      ? ColorRole::Sel
                                           : hovered ? ColorRole::Hover
                                                     : ColorRole::Base));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1,
                          Theme::color(ColorRole::Line));
        painter->save();
        paintWords(*painter, option, index);
        painter->restore();
        if (selected)
            CellPainter::line(*painter, rect);
        if (option.state & QStyle::State_HasFocus)
            CellPainter::focus(*painter, rect);
    }

private:
    static int iconSize(const QStyleOptionViewItem &option)
    {
        return std::max(Theme::cellIcon, option.fontMetrics.ascent());
    }

    /// The room of the words in a row at \a rect.
    static QRect wordsIn(const QRect &rect, const QStyleOptionViewItem &option)
    {
        const int icon = iconSize(option) + gap;
        return rect.adjusted(side + icon, edge, -side - icon, -edge - 1);
    }

    static int heightOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const QRect room = wordsIn({0, 0, view ? view->viewport()->width() : 400, 10000}, option);
        return option.fontMetrics
            .boundingRect({0, 0, std::max(room.width(), 60), 10000}, Qt::TextWordWrap,
                          index.data().toString())
            .height();
    }

    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const int size = iconSize(option);
        QRect icon(option.rect.left() + side, option.rect.top() + edge, size, size);
        const auto color =
            static_cast<ColorRole>(index.data(ExportFindingsModel::ColorRoleRole).toInt());
        CellPainter::icon(painter, icon, index.data(ExportFindingsModel::IconRole).toString(), size,
                          Theme::color(color));
        QRect arrow(option.rect.right() - side - size, option.rect.top(), size,
                    option.rect.height());
        CellPainter::icon(painter, arrow, u"go-next"_s, size, Theme::color(ColorRole::Text2));
        QRect words = wordsIn(option.rect, option);
        painter.setFont(Theme::font(option.font, Theme::Size::Small));
        const int line = painter.fontMetrics().height();
        CellPainter::text(painter, {words.topLeft(), QSize(words.width(), line)},
                          index.data(ExportFindingsModel::PlaceRole).toString(),
                          Qt::AlignLeft | Qt::AlignVCenter, Theme::color(ColorRole::Text2));
        words.setTop(words.top() + line);
        painter.setFont(option.font);
        painter.setPen(Theme::color(ColorRole::Text));
        painter.drawText(words, Qt::TextWordWrap, index.data().toString());
    }
};

} // namespace

void ExportFindingsModel::setFindings(std::vector<ExportFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int ExportFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant ExportFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_findings.size())
        return {};
    const ExportFinding &one = m_findings[size_t(index.row())];
    const QString kind = one.kind ? one.kind->label() : tr("The whole site");
    const QString place = nameOf(one.finding.severity) + u" · "_s + kind
        + (one.title.isEmpty() ? QString() : u": "_s + one.title);
    switch (role) {
    case Qt::DisplayRole:
        return one.finding.message;
    case PlaceRole:
        return place;
    case IconRole:
        return findingFace(one.finding.severity).icon;
    case ColorRoleRole:
        return int(findingFace(one.finding.severity).color);
    case Qt::ToolTipRole:
        return tr("Open it and mend it (Enter)");
    case Qt::AccessibleTextRole:
        return place + u". "_s + one.finding.message;
    default:
        return {};
    }
}

ExportFindings::ExportFindings(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExportFindingsModel(this))
    , m_list(new QListView(this))
    , m_counts(new QLabel(this))
{
    auto *title = new QLabel(tr("To mend before"), this);
    Theme::setStyleProperty(*title, "bold", u"true"_s);
    m_counts->setObjectName(u"findingCounts"_s);
    m_counts->setWordWrap(true);
    Theme::setTextRole(*m_counts, Theme::Size::Normal, ColorRole::Text2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 10, side, 8);
    head->setSpacing(12);
    head->addWidget(title, 0, Qt::AlignTop);
    head->addWidget(m_counts, 1);
    m_list->setObjectName(u"findings"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setAccessibleName(title->text());
    m_list->setAccessibleDescription(tr("Enter opens what is to be mended."));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(batch);
    m_list->setMouseTracking(true);
    Theme::setStyleProperty(*m_list, "flush", u"true"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &ExportFindings::open);
    connect(m_list, &QListView::activated, this, &ExportFindings::open);
}

void ExportFindings::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT activated(m_model->findings()[size_t(index.row())]);
}

QString ExportFindings::summary() const
{
    using Severity = Finding::Severity;
    int counts[] = {0, 0, 0, 0};
    for (const ExportFinding &one : m_model->findings())
        ++counts[int(one.finding.severity)];
    QStringList parts;
    if (const int errors = counts[int(Severity::Error)])
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = counts[int(Severity::Warning)])
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int advice = counts[int(Severity::Advice)])
        parts.append(tr("%n piece(s) of advice", nullptr, advice));
    return parts.isEmpty() ? tr("Nothing to mend.") : parts.join(u", "_s);
}

void ExportFindings::setFindings(std::vector<ExportFinding> findings)
{
    m_model->setFindings(std::move(findings));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setEnabled(true);
    m_counts->setText(summary());
}

void ExportFindings::showBusy()
{
    m_list->setEnabled(false);
    m_counts->setText(tr("Checking…"));
}

void ExportFindings::showUnknown(const QString &sentence)
{
    m_model->setFindings({});
    m_counts->setText(sentence);
}
