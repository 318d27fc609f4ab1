#include "bulkfields.h"

#include "bulkfield.h"
#include "fieldeditor.h"
#include "icons.h"
#include "recordformsave.h"

#include "records/fold.h"
#include "tables/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 16;
/// Records looked at for the value they have in common.
constexpr size_t mostCompared = 200;

} // namespace

BulkFields::BulkFields(Workspace &workspace, const Kind &kind, const std::vector<qint64> &ids,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_ids(ids)
    , m_search(new QLineEdit(this))
    , m_none(new QLabel(tr("No field has that name."), this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, 12, 0, 12);
    layout->setSpacing(8);
    addSearch(*layout);
    addFields(*layout);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(0, 0, edge, 0);
    Theme::setTextRole(*m_hint, Theme::Size::Small, ColorRole::Text2);
    layout->addWidget(m_hint);
    setFocusProxy(m_search);
}

void BulkFields::addSearch(QVBoxLayout &layout)
{
    m_search->setObjectName(u"searchFields"_s);
    m_search->setPlaceholderText(tr("Search fields"));
    m_search->setAccessibleName(tr("Search fields"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::named(u"edit-find"_s, ColorRole::Text2), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &BulkFields::search);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, edge, 0);
    line->addWidget(m_search);
    layout.addLayout(line);
}

void BulkFields::addFields(QVBoxLayout &layout)
{
    auto *list = new QWidget;
    auto *fields = new QVBoxLayout(list);
    fields->setContentsMargins(0, 0, 4, 0);
    fields->setSpacing(2);
    for (int i = 0; i < m_kind.fieldCount(); ++i) {
        if (m_kind.field(i).type == FieldType::Blocks)
            continue; // a page's content is written page by page
        auto *field = new BulkField(m_workspace, m_kind, i, list);
        field->setStart([this, i] { return commonValue(i); });
        connect(field, &BulkField::changed, this, &BulkFields::changed);
        connect(field, &BulkField::createRequested, this,
                [this, field](const QString &name) { create(*field, name); });
        fields->addWidget(field);
        m_fields.push_back(field);
    }
    Theme::setTextRole(*m_none, Theme::Size::Normal, ColorRole::Text2);
    m_none->hide();
    fields->addWidget(m_none);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->setMinimumWidth(list->minimumSizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    layout.addWidget(scroll, 1);
}

/// What all records have there, as far as a glance tells: a good thing to start from.
QVariant BulkFields::commonValue(int field) const
{
    const auto some = std::span(m_ids).first(std::min(mostCompared, m_ids.size()));
    const Result<std::vector<Row>> rows = m_workspace.reader().rows(m_kind, some);
    if (!rows || rows->empty())
        return {};
    const QVariant first = rows->front().values[size_t(field)];
    const bool isCommon = std::ranges::all_of(
        *rows, [&](const Row &row) { return row.values[size_t(field)] == first; });
    return isCommon ? first : QVariant();
}

void BulkFields::search(const QString &words)
{
    const QString wanted = folded(words);
    bool isAny = false;
    for (BulkField *field : m_fields) {
        const bool isShown = field->isTicked() || field->matches(wanted);
        field->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_none->setVisible(!isAny);
}

void BulkFields::create(BulkField &field, const QString &name)
{
    const Result<qint64> added =
        recordform::addReferred(m_workspace, m_kind.field(field.index()), name);
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    field.editor()->revert();
    field.editor()->refresh();
    field.editor()->choose(*added);
    Q_EMIT field.editor()->left();
}

BulkField *BulkFields::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, m_kind.indexOf(key), &BulkField::index);
    return found == m_fields.end() ? nullptr : *found;
}

std::optional<std::vector<BulkSetting>> BulkFields::settings()
{
    std::vector<BulkSetting> all;
    bool isGood = true;
    for (BulkField *field : m_fields) {
        if (!field->isTicked())
            continue;
        Result<QVariant> value = field->value();
        field->showProblem(value ? QString() : value.error().message);
        isGood = isGood && value.ok();
        if (value)
            all.push_back({field->index(), *std::move(value)});
    }
    return isGood ? std::optional(std::move(all)) : std::nullopt;
}

std::vector<QByteArray> BulkFields::files() const
{
    std::vector<QByteArray> contents;
    for (const BulkField *field : m_fields) {
        const std::optional<QByteArray> content =
            field->isTicked() ? field->content() : std::nullopt;
        if (content)
            contents.push_back(*content);
    }
    return contents;
}

void BulkFields::setHint(const QString &sentence)
{
    m_hint->setText(sentence);
}
