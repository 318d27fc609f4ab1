#include "livepreview.h"

#include "blockframe.h"
#include "livedrawing.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

/// What scrolls: grows with what it shows.
class LivePreview::Sheet : public QWidget
{
public:
    explicit Sheet(LivePreview &preview)
        : m_preview(preview)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return m_preview.m_drawing ? int(std::ceil(frame().height(width))) : 0;
    }
    QSize sizeHint() const override { return {420, heightForWidth(420)}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        if (m_preview.m_drawing)
            frame().paint(painter, QRectF(0, 0, width(), heightForWidth(width())), false);
    }

private:
    BlockFrame frame() const { return {*m_preview.m_drawing, font(), false}; }

    LivePreview &m_preview;
};

LivePreview::LivePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(*this))
{
    setAccessibleName(tr("Preview"));
    setWidget(m_sheet);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
}

LivePreview::~LivePreview() = default;

void LivePreview::show(const QString &words, const LiveAnswer &answer)
{
    m_words = words;
    m_answer = answer;
    draw();
}

void LivePreview::draw()
{
    m_drawing = std::make_unique<LiveDrawing>(m_words, &m_answer, font());
    setAccessibleDescription(m_drawing->caption() + u'\n' + plainText(m_answer.blocks));
    m_sheet->setMinimumHeight(m_sheet->heightForWidth(m_sheet->width()));
    m_sheet->update();
}

void LivePreview::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_drawing && event->type() == QEvent::PaletteChange)
        draw();
}
