#include "importproblems.h"

#include "cellpainter.h"
#include "theme.h"

#include "records/shown.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000; ///< nobody reads more; the list that is copied holds them all
constexpr int mostButtons = 200; ///< beyond them a row is opened with Enter or a double click

enum Data { PlaceRole = Qt::UserRole + 100, IconRole, ToneRole, ButtonRole };

QString buttonText()
{
    return ImportProblems::tr("Go to row");
}

int buttonWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(buttonText()) + 2 * Theme::cellPadding + 2;
}

/// Icon, place in bold, what is wrong.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::rowHeight(option.fontMetrics) + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const QRect &rect = option.rect;
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->fillRect(rect, Theme::color(isCurrent ? ColorRole::Sel : ColorRole::Base));
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1,
                          Theme::color(ColorRole::Line));
        QRect content = rect.adjusted(14, 0, -14, -1);
        const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
        CellPainter::icon(*painter, content, index.data(IconRole).toString(), Theme::cellIcon,
                          Theme::color(CellPainter::toneColor(tone)));
        if (index.data(ButtonRole).toBool())
            content.setRight(content.right() - buttonWidth(option.fontMetrics) - 8);
        paintWords(*painter, content, option.font, index);
    }

private:
    static void paintWords(QPainter &painter, QRect rect, QFont font, const QModelIndex &index)
    {
        const QString place = index.data(PlaceRole).toString();
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        painter.save();
        font.setBold(true);
        painter.setFont(font);
        if (!place.isEmpty()) {
            const QString words = place + u": "_s;
            CellPainter::text(painter, rect, words, left, Theme::color(ColorRole::Text));
            rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(words));
        }
        font.setBold(false);
        painter.setFont(font);
        if (rect.width() > 0)
            CellPainter::text(painter, rect, index.data().toString(), left,
                              Theme::color(ColorRole::Text));
        painter.restore();
    }
};

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(ImportProblem::Severity severity)
{
    switch (severity) {
    case ImportProblem::Severity::Error:
        return {u"dialog-error"_s, Tone::Bad};
    case ImportProblem::Severity::Warning:
        return {u"dialog-warning"_s, Tone::Warn};
    case ImportProblem::Severity::Note:
        break;
    }
    return {u"dialog-information"_s, Tone::Info};
}

} // namespace

ImportProblems::ImportProblems(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Problems"));
    Theme::setStyleProperty(*this, "flush", u"true"_s);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { request(index.row()); });
}

void ImportProblems::setPlan(std::shared_ptr<const ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_model->clear();
    if (!m_plan)
        return;
    int buttons = 0;
    for (const ImportProblem &problem : m_plan->problems) {
        if (m_model->rowCount() == mostShown)
            break;
        const Look look = lookOf(problem.severity);
        auto *item = new QStandardItem(problem.reason);
        item->setData(problem.place(), PlaceRole);
        item->setData(look.icon, IconRole);
        item->setData(int(look.tone), ToneRole);
        item->setData(problem.text(), Qt::AccessibleTextRole);
        item->setToolTip(problem.value.isEmpty() ? problem.text()
                                                 : problem.text() + u'\n' + problem.value);
        m_model->appendRow(item);
        if (problem.line > 0 && buttons++ < mostButtons)
            addButton(m_model->rowCount() - 1);
    }
}

void ImportProblems::addButton(int row)
{
    m_model->item(row)->setData(true, ButtonRole);
    auto *frame = new QWidget;
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(14, 3, 14, 4);
    auto *button = new QPushButton(buttonText());
    button->setAutoDefault(false);
    Theme::setStyleProperty(*button, "small", u"true"_s);
    button->setAccessibleDescription(m_plan->problems[size_t(row)].text());
    connect(button, &QPushButton::clicked, this, [this, row] { request(row); });
    layout->addStretch();
    layout->addWidget(button);
    setIndexWidget(m_model->index(row, 0), frame);
}

void ImportProblems::request(int row)
{
    const ImportProblem &problem = m_plan->problems[size_t(row)];
    if (problem.line > 0)
        Q_EMIT rowRequested(problem.line, problem.column);
}

QString ImportProblems::asText() const
{
    QStringList lines;
    if (m_plan) {
        for (const ImportProblem &problem : m_plan->problems)
            lines.append(problem.text());
    }
    return lines.join(u'\n');
}
