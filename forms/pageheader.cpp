#include "pageheader.h"

#include "choicecombo.h"
#include "icons.h"
#include "theme.h"

#include "exchange/slug.h"
#include "records/choices.h"
#include "records/page.h"
#include "tables/pagefamily.h"
#include "tables/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 560; // below, the preview has no words

QList<ChoiceEntry> statuses()
{
    QList<ChoiceEntry> entries;
    for (const Choice &choice : pageStatuses()) {
        const QString code = QString::fromUtf8(choice.code);
        const QString icon = code == u"published" ? u"web-browser"_s
            : code == u"ready"                    ? u"emblem-ok"_s
                                                  : u"document-edit"_s;
        entries.append({code, choiceLabel(pageStatuses(), code), icon,
                        code == u"published" ? ColorRole::Text2 : ColorRole::Info});
    }
    return entries;
}

} // namespace

PageHeader::PageHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_address(new QLabel(this))
    , m_status(new ChoiceCombo(this))
    , m_language(new ChoiceCombo(this))
    , m_preview(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_beside(new QAction(tr("Counterpart beside the text"), this))
{
    build();
    fillActs();
    connect(m_status, &ChoiceCombo::edited, this, &PageHeader::statusChosen);
    connect(m_language, &ChoiceCombo::edited, this, &PageHeader::chooseLanguage);
    connect(m_preview, &QToolButton::clicked, this, &PageHeader::previewRequested);
    showPage(0);
}

void PageHeader::build()
{
    for (QLabel *label : {m_title, m_address}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(40);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    Theme::setTextRole(*m_title, Theme::Size::RecordTitle);
    Theme::setTextRole(*m_address, Theme::Size::Small, ColorRole::Text2);
    m_status->setChoices(statuses());
    m_status->setObjectName(u"status"_s);
    m_status->setAccessibleName(tr("Status of the page"));
    m_status->setToolTip(tr("Status of the page"));
    m_status->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // As wide as a language; what can be done about the others may be wider in the list.
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(8);
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language of the page"));
    m_language->setToolTip(tr("Go to the page in another language, or translate it"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setText(tr("Preview"));
    m_preview->setIcon(Icons::named(u"document-print-preview"_s));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setToolTip(tr("See the page as visitors will (Ctrl+Shift+P)"));
    Theme::setStyleProperty(*m_preview, "framed", u"true"_s);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(Icons::named(u"view-more"_s));
    m_more->setAccessibleName(tr("More about the page"));
    m_more->setToolTip(tr("Versions, address, news, languages"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_address);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_status, m_language, m_preview, m_more})
        layout->addWidget(part);
}

void PageHeader::fillActs()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto signal) {
        auto *act = new QAction(text, this);
        act->setShortcut(keys);
        act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(act, &QAction::triggered, this, signal);
        m_acts.append(act);
    };
    add(tr("Versions…"), QKeySequence(u"Ctrl+Shift+O"_s), &PageHeader::versionsRequested);
    add(tr("Address from the title"), {}, &PageHeader::addressRequested);
    add(tr("News of a day…"), {}, [this] { Q_EMIT fieldRequested(u"news_date"_s); });
    m_beside->setCheckable(true);
    m_beside->setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    m_beside->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_acts.append(m_beside);
    auto *menu = new QMenu(m_more);
    menu->addActions(m_acts);
    m_more->setMenu(menu);
}

QString PageHeader::pathOf(const Reader &reader, qint64 page)
{
    QStringList parts;
    QSet<qint64> seen;
    while (page != 0 && !seen.contains(page)) {
        seen.insert(page);
        const Result<Row> row = reader.row(kindOf<Page>(), page);
        if (!row)
            break;
        const auto one = fromRow<Page>(*row);
        parts.prepend(slugOf(one.slug.isEmpty() ? one.title : one.slug));
        page = one.parent.id;
    }
    return u'/' + parts.join(u'/');
}

void PageHeader::showPage(qint64 id)
{
    const Result<Row> row =
        id ? m_workspace.reader().row(kindOf<Page>(), id) : kindOf<Page>().blank();
    m_id = row ? row->id : 0;
    const Page page = row ? fromRow<Page>(*row) : Page();
    setVisible(m_id != 0);
    m_fullTitle = page.title;
    m_fullAddress = m_id ? pathOf(m_workspace.reader(), m_id) : QString();
    m_ownLanguage = page.language;
    m_status->setCode(page.status);
    m_status->setEnabled(m_workspace.isWritable());
    for (QAction *act : m_acts)
        act->setEnabled(m_id != 0);
    m_acts[1]->setEnabled(m_id != 0 && m_workspace.isWritable());
    fillLanguages();
    elide();
}

void PageHeader::fillLanguages()
{
    const Result<PageFamily> family =
        m_id ? PageFamily::of(m_workspace.reader(), m_id) : PageFamily();
    QList<ChoiceEntry> entries;
    for (const Choice &choice : contentLanguages()) {
        const QString code = QString::fromUtf8(choice.code);
        const QString label = choiceLabel(contentLanguages(), code);
        if (code == m_ownLanguage || (family && family->in(code)))
            entries.append({code, label});
        else if (m_workspace.isWritable())
            entries.append({code, tr("%1 – translate…").arg(label)});
    }
    m_language->setChoices(entries);
    m_language->setCode(m_ownLanguage);
    m_language->view()->setMinimumWidth(m_language->view()->sizeHintForColumn(0) + 24);
    const bool others = family && family->members.size() > 1;
    m_beside->setEnabled(others);
}

/// The box shows the language of the page on show; choosing another leads elsewhere. By value: the
/// box forgets what was chosen.
void PageHeader::chooseLanguage(QString code) // NOLINT(performance-unnecessary-value-param)
{
    m_language->setCode(m_ownLanguage);
    if (code == m_ownLanguage)
        return;
    const Result<PageFamily> family = PageFamily::of(m_workspace.reader(), m_id);
    const PageFamily::Member *there = family ? family->in(code) : nullptr;
    if (there)
        Q_EMIT pageRequested(there->id);
    else
        Q_EMIT translationRequested(code);
}

void PageHeader::elide()
{
    for (const auto &[label, words] :
         {std::pair{m_title, m_fullTitle}, std::pair{m_address, m_fullAddress}}) {
        const QString cut =
            label->fontMetrics().elidedText(words, Qt::ElideRight, std::max(label->width(), 40));
        label->setText(cut);
        label->setToolTip(cut == words ? QString() : words);
        label->setAccessibleName(words);
    }
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setToolButtonStyle(width() < narrow ? Qt::ToolButtonIconOnly
                                                   : Qt::ToolButtonTextBesideIcon);
    layout()->activate();
    elide();
}
