#include "pagedraftdialog.h"

#include "dialogsize.h"
#include "pagediffview.h"
#include "pagedrafts.h"
#include "theme.h"

#include "records/kind.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

pagediff::PageText textOf(const Draft &draft, pagediff::PageText saved)
{
    const std::optional<PageUnsaved> unsaved = PageDrafts::read(draft);
    if (!unsaved)
        return saved;
    const auto take = [&](const QString &key, QString &into) {
        if (const auto words = unsaved->fields.find(key); words != unsaved->fields.end())
            into = words->second;
    };
    take(u"title"_s, saved.title);
    take(u"ingress"_s, saved.ingress);
    if (unsaved->content)
        saved.blocks = *unsaved->content;
    return saved;
}

} // namespace

PageDraftDialog::PageDraftDialog(const Draft &draft, const Row &saved, QWidget *parent)
    : QDialog(parent)
    , m_view(new PageDiffView(this))
{
    setWindowTitle(tr("Draft from %1").arg(draft.time.toLocalTime().toString(u"yyyy-MM-dd HH.mm")));
    auto *words =
        new QLabel(tr("What the draft adds to the saved page is underlined, what it takes "
                      "away is struck out."),
                   this);
    words->setWordWrap(true);
    compare(draft, saved);
    auto *later = new QPushButton(tr("Decide later"), this);
    auto *discard = new QPushButton(tr("Discard the draft"), this);
    auto *use = new QPushButton(tr("Go on with the draft"), this);
    Theme::makeAct(*use);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] { decide(Answer::Discard); });
    connect(use, &QPushButton::clicked, this, [this] { decide(Answer::Use); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(words);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    DialogSize::remember(*this, u"pagedraft"_s, {760, 620});
    m_view->text().setFocus();
}

/// Beside the window: with a long page it takes a while.
void PageDraftDialog::compare(const Draft &draft, const Row &saved)
{
    const auto parts = std::make_shared<pagediff::Parts>();
    m_comparing.start(
        [parts, draft, saved](const Progress &) {
            const pagediff::PageText page = pagediff::textOf(saved);
            *parts = pagediff::compare(page, textOf(draft, page));
        },
        [this, parts] { m_view->show(*parts); });
}

void PageDraftDialog::decide(Answer answer)
{
    m_answer = answer;
    accept();
}
