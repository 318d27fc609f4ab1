#include "pagebeside.h"

#include "pageeditor.h"
#include "pageeditordrawings.h"
#include "pageeditorstyle.h"
#include "pageeditortext.h"
#include "theme.h"

#include "pages/blocks.h"
#include "pages/pagedocument.h"
#include "records/choices.h"
#include "records/page.h"
#include "tables/workspace.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A text to read, in which each drawn block is a line that names it.
class BesideText : public QTextEdit
{
public:
    explicit BesideText(QWidget *parent)
        : QTextEdit(parent)
        , m_drawings(new PageEditorDrawings(*this))
    {
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        m_drawings->follow();
    }

private:
    PageEditorDrawings *m_drawings;
};

} // namespace

PageBeside::PageBeside(Workspace &workspace, PageEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_scroll(editor.findChild<QScrollArea *>())
    , m_title(new QLabel(this))
    , m_open(new QPushButton(tr("Write in it"), this))
    , m_text(new BesideText(this))
{
    build();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_id); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PageBeside::follow);
    connect(&workspace, &Workspace::changed, this, [this](const Batch &batch) {
        const bool concerns = std::ranges::any_of(batch.changes, [this](const Change &change) {
            return change.kind == &kindOf<Page>() && change.id == m_id;
        });
        if (concerns)
            read();
    });
    connect(&workspace, &Workspace::reloaded, this, &PageBeside::read);
    showPage(0);
}

void PageBeside::build()
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    Theme::setTextRole(*m_title, Theme::Size::Small, ColorRole::Text2);
    Theme::setStyleProperty(*m_open, "link", u"true"_s);
    m_text->setObjectName(u"beside"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Theme::setStyleProperty(*m_text, "flush", u"true"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setMinimumWidth(220);
}

void PageBeside::showPage(qint64 id)
{
    m_id = id;
    read();
}

void PageBeside::read()
{
    const Result<Row> row =
        m_id ? m_workspace.reader().row(kindOf<Page>(), m_id) : kindOf<Page>().blank();
    if (!row || m_id == 0) {
        m_id = 0;
        m_text->clear();
        hide();
        return;
    }
    const auto page = fromRow<Page>(*row);
    m_title->setText(u"%1: %2"_s.arg(choiceLabel(contentLanguages(), page.language), page.title));
    m_text->setAccessibleName(m_title->text());
    const Result<BlockList> content = blocksFromJson(page.content);
    BlockList blocks{Block{content::Heading{2, plain(page.title)}},
                     Block{content::Paragraph{plain(page.ingress)}}};
    if (content)
        blocks.insert(blocks.end(), content->begin(), content->end());
    m_text->setFont(m_editor.text().font());
    m_text->document()->setDefaultFont(m_text->font());
    m_text->document()->setDocumentMargin(12);
    showBlocks(*m_text->document(), blocks, pageeditor::documentStyle());
    m_theirs = {};
    show();
    follow();
}

/// Looked up again only after the text or its layout changed: each step of scrolling asks for them.
const std::vector<int> &PageBeside::headingsIn(const QTextDocument &document, Places &known)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    if (known.revision == document.revision() && known.size == layout.documentSize())
        return known.tops;
    known.tops.clear();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            known.tops.push_back(int(layout.blockBoundingRect(block).top()));
    }
    known.revision = document.revision();
    known.size = layout.documentSize();
    return known.tops;
}

/// The top of the editor's column and its headings, in the measure of its scroll bar.
std::vector<int> PageBeside::ownHeadings()
{
    const PageEditorText &text = m_editor.text();
    const int top = text.mapTo(m_scroll->widget(), QPoint(0, 0)).y();
    std::vector<int> places{0};
    for (const int place : headingsIn(*text.document(), m_own))
        places.push_back(top + place);
    return places;
}

/// The same here: the page's title is a heading too, and stands for the top.
std::vector<int> PageBeside::theirHeadings()
{
    std::vector<int> places = headingsIn(*m_text->document(), m_theirs);
    if (!places.empty())
        places.front() = 0;
    return places;
}

/// What stands at the top of the editor stands at the top here: the same heading, and as large a
/// part of what is below it.
void PageBeside::follow()
{
    if (m_id == 0 || isHidden())
        return;
    std::vector<int> own = ownHeadings();
    std::vector<int> theirs = theirHeadings();
    const size_t count = std::min(own.size(), theirs.size());
    own.resize(count);
    theirs.resize(count);
    own.push_back(m_scroll->widget()->height());
    theirs.push_back(int(m_text->document()->size().height()));
    const int top = m_scroll->verticalScrollBar()->value();
    const auto next = std::ranges::upper_bound(own, top);
    const auto at = size_t(std::max<std::ptrdiff_t>(next - own.begin() - 1, 0));
    if (at + 1 >= own.size())
        return;
    const int length = std::max(own[at + 1] - own[at], 1);
    const double share = double(top - own[at]) / length;
    m_text->verticalScrollBar()->setValue(theirs[at] + int(share * (theirs[at + 1] - theirs[at])));
}

void PageBeside::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_id != 0)
        read(); // links and boxes carry their colours in the text
}
