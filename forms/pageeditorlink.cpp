#include "pageeditorlink.h"

#include "cellpainter.h"
#include "fieldmessage.h"
#include "icons.h"
#include "popupplace.h"
#include "theme.h"

#include "pages/linkaddress.h"
#include "records/contact.h"
#include "records/document.h"
#include "records/event.h"
#include "records/network.h"
#include "records/organisation.h"
#include "records/page.h"
#include "records/programme.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/database.h"
#include "tables/roles.h"
#include "tables/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView recordScheme("utblick:");
constexpr int mostHits = 40;
constexpr int mostShown = 8; ///< rows seen at once
constexpr int letters = 58; ///< how wide the popup is
constexpr int kindRole = Qt::UserRole + 40;

/// What readers can be led to; not deadlines, views and the like.
bool canBeLinked(const Kind *kind)
{
    static const std::array kinds{
        &kindOf<Page>(),      &kindOf<Project>(),      &kindOf<Network>(),
        &kindOf<Town>(),      &kindOf<Document>(),     &kindOf<Event>(),
        &kindOf<Programme>(), &kindOf<Organisation>(), &kindOf<Contact>()};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// The name at the left, what it is at the right.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, Theme::color(isChosen ? ColorRole::Sel : ColorRole::Base));
        if (isChosen)
            CellPainter::line(*painter, option.rect);
        QRect rect = option.rect.adjusted(12, 0, -12, 0);
        const QFont small = Theme::font(option.font, Theme::Size::Small);
        const QString kind = index.data(kindRole).toString();
        const int wide = QFontMetrics(small).horizontalAdvance(kind) + 4;
        painter->setFont(small);
        CellPainter::text(*painter, rect, kind, Qt::AlignRight, Theme::color(ColorRole::Text2));
        rect.setRight(rect.right() - wide - Theme::cellPadding);
        painter->setFont(option.font);
        CellPainter::text(*painter, rect, index.data().toString(), Qt::AlignLeft,
                          Theme::color(ColorRole::Text));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, Theme::rowHeight(QFontMetrics(option.font))};
    }
};

} // namespace

PageEditorLink::PageEditorLink(Workspace &workspace, const Link &link, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_target(new QLineEdit)
    , m_rows(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_message(new FieldMessage(m_target))
    , m_words(new QLineEdit(link.words))
    , m_wordsBefore(link.words)
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Link"));
    m_target->setObjectName(u"target"_s);
    m_target->setAccessibleName(tr("Where the link leads"));
    m_target->setPlaceholderText(tr("Search for a page, record or document, or paste an address"));
    m_target->addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    m_target->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    m_target->installEventFilter(this);
    m_list->setObjectName(u"targets"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new TargetDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_target);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    layout->addWidget(foot(link));
    showTarget(link.href);
    connect(m_target, &QLineEdit::textEdited, this, &PageEditorLink::ask);
    connect(m_list, &QListView::clicked, this, qOverload<>(&PageEditorLink::choose));
}

QWidget *PageEditorLink::foot(const Link &link)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Text of the link"));
    auto *label = new QLabel(tr("Text"));
    label->setBuddy(m_words);
    Theme::setTextRole(*label, Theme::Size::Normal, ColorRole::Text2);
    row->addWidget(label);
    row->addWidget(m_words, 1);
    label->setVisible(link.mayChangeWords);
    m_words->setVisible(link.mayChangeWords);
    if (!link.mayChangeWords)
        row->addStretch(1);
    if (!link.href.isEmpty()) {
        QPushButton *const remove = button(u"remove"_s, tr("Remove the link"));
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            close();
        });
        row->addWidget(remove);
    }
    QPushButton *const act = button(u"link"_s, link.href.isEmpty() ? tr("Link") : tr("Change"));
    connect(act, &QPushButton::clicked, this, qOverload<>(&PageEditorLink::choose));
    row->addWidget(act);
    Theme::makeAct(*act);
    return box;
}

QPushButton *PageEditorLink::button(const QString &name, const QString &words)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

/// A record is shown by its name.
void PageEditorLink::showTarget(const QString &href)
{
    m_href = href;
    QString shown = href;
    if (href.startsWith(recordScheme)) {
        shown = m_workspace.nameOf(href.mid(recordScheme.size()));
        if (shown.isEmpty()) {
            m_message->say(FieldMessage::Kind::Error,
                           tr("The record it led to is no longer in the register. Choose another, "
                              "or remove the link."));
        }
    }
    m_target->setText(shown);
    m_target->selectAll();
}

void PageEditorLink::openBelow(const QRect &anchor)
{
    placePopup(*this, anchor);
    show();
    m_target->setFocus();
}

void PageEditorLink::ask()
{
    m_href.clear();
    m_message->clear();
    const QString words = m_target->text().trimmed();
    if (words.isEmpty()) {
        m_job.stop();
        take({});
        return;
    }
    const auto hits = std::make_shared<std::vector<Hit>>();
    const auto look = [path = m_workspace.path(), words, hits](const Progress &) {
        const Result<Database> database = Database::openReader(path);
        if (!database)
            return;
        if (Result<std::vector<Hit>> answer = search(*database, words, mostHits))
            *hits = *std::move(answer);
    };
    m_job.start(look, [this, hits] { take(*hits); });
}

void PageEditorLink::take(const std::vector<Hit> &hits)
{
    m_rows->clear();
    const LinkAddress address = LinkAddress::of(m_target->text());
    if (address.kind == LinkAddress::Kind::Address)
        addRow(address.href, tr("Address"), address.href);
    for (const Hit &hit : hits) {
        if (canBeLinked(hit.record.kind))
            addRow(hit.record.title, hit.record.kind->label(), recordScheme + hit.record.uuid);
    }
    m_list->setVisible(m_rows->rowCount() > 0);
    m_list->setCurrentIndex(m_rows->index(0, 0));
    fit();
}

void PageEditorLink::addRow(const QString &title, const QString &kind, const QString &href)
{
    auto *item = new QStandardItem(title);
    item->setData(kind, kindRole);
    item->setData(href, Roles::Id);
    item->setData(tr("%1, %2").arg(title, kind), Qt::AccessibleTextRole);
    item->setToolTip(title);
    m_rows->appendRow(item);
}

void PageEditorLink::fit()
{
    const int rows = std::min(mostShown, m_rows->rowCount());
    m_list->setFixedHeight(rows * Theme::rowHeight(fontMetrics()) + 2);
    adjustSize();
}

void PageEditorLink::step(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_rows->rowCount() - 1);
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

/// What is chosen in the list; else the address, or what the link led to before.
void PageEditorLink::choose()
{
    const LinkAddress address = LinkAddress::of(m_target->text());
    const QModelIndex current = m_list->currentIndex();
    if (!m_href.isEmpty())
        choose(m_href, m_target->text());
    else if (address.kind == LinkAddress::Kind::Wrong)
        m_message->say(FieldMessage::Kind::Error, address.problem);
    else if (m_list->isVisible() && current.isValid())
        choose(current.data(Roles::Id).toString(), current.data().toString());
    else if (address.kind == LinkAddress::Kind::Address)
        choose(address.href, address.href);
    else if (m_target->text().trimmed().isEmpty())
        m_message->say(FieldMessage::Kind::Error, tr("Write where the link shall lead."));
    else
        m_message->say(FieldMessage::Kind::Error,
                       tr("Nothing is called “%1”. Write other words, or an address like "
                          "https://www.example.org.")
                           .arg(m_target->text().trimmed()));
    adjustSize();
}

void PageEditorLink::choose(const QString &href, const QString &title)
{
    QString words = m_words->text().simplified();
    if (words == m_wordsBefore.simplified())
        words.clear();
    if (m_wordsBefore.trimmed().isEmpty() && words.isEmpty())
        words = title;
    Q_EMIT chosen(href, words);
    close();
}

bool PageEditorLink::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || !m_list->isVisible())
        return false;
    step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void PageEditorLink::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (m_target->hasFocus() || m_words->hasFocus()))
        choose();
    else
        QFrame::keyPressEvent(event); // Esc closes
}
