#include "replaceform.h"

#include "choicecombo.h"
#include "plannedchange.h"
#include "replacefields.h"

#include "records/shown.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 16;
constexpr int fewestLetters = 30;

const auto shownScope = u"shown"_s;
const auto kindScope = u"kind"_s;
const auto allScope = u"all"_s;

} // namespace

ReplaceForm::ReplaceForm(const Kind *current, std::vector<qint64> shown, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_shown(std::move(shown))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, 12, edge, 12);
    layout->setSpacing(6);
    addWords(*layout);
    addPlaces(*layout);
    setFocusProxy(m_find);
    setMinimumWidth(fontMetrics().averageCharWidth() * fewestLetters + 2 * edge);
    fillScopes();
    followScope();
}

QLineEdit *ReplaceForm::addLine(QVBoxLayout &layout, const QString &label, const QString &name)
{
    auto *title = new QLabel(label, this);
    Theme::setTextRole(*title, Theme::Size::Normal, ColorRole::Text2);
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setClearButtonEnabled(true);
    title->setBuddy(line);
    line->setAccessibleName(label);
    layout.addWidget(title);
    layout.addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &ReplaceForm::changed);
    return line;
}

QCheckBox *ReplaceForm::addBox(QVBoxLayout &layout, const QString &label, const QString &name)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(name);
    layout.addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ReplaceForm::changed);
    return box;
}

void ReplaceForm::addWords(QVBoxLayout &layout)
{
    m_find = addLine(layout, tr("Find"), u"find"_s);
    m_replacement = addLine(layout, tr("Replace with"), u"replacement"_s);
    m_replacement->setPlaceholderText(tr("nothing: the words are taken away"));
    m_matchCase = addBox(layout, tr("Capital and small letters matter"), u"matchCase"_s);
    m_wholeWords = addBox(layout, tr("Whole words only"), u"wholeWords"_s);
}

void ReplaceForm::addPlaces(QVBoxLayout &layout)
{
    auto *title = new QLabel(tr("Look in"), this);
    Theme::setTextRole(*title, Theme::Size::Normal, ColorRole::Text2);
    m_scope = new ChoiceCombo(this);
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAccessibleName(tr("Look in"));
    title->setBuddy(m_scope);
    m_fields = new ReplaceFields(this);
    m_fields->setObjectName(u"fields"_s);
    layout.addSpacing(6);
    layout.addWidget(title);
    layout.addWidget(m_scope);
    layout.addWidget(m_fields, 1);
    connect(m_scope, &ChoiceCombo::edited, this, &ReplaceForm::followScope);
    connect(m_fields, &ReplaceFields::changed, this, &ReplaceForm::changed);
}

void ReplaceForm::fillScopes()
{
    QList<ChoiceEntry> choices;
    const bool isSearchable = m_current && !replaceableFields(*m_current).empty();
    if (isSearchable && !m_shown.empty()) {
        const int count = int(m_shown.size());
        choices.append(
            {shownScope, tr("The %1 row(s) shown", nullptr, count).arg(shown::number(count))});
    }
    if (isSearchable)
        choices.append({kindScope, tr("All %1").arg(nounOf(*m_current, 2))});
    choices.append({allScope, tr("The whole register")});
    m_scope->setChoices(choices);
    m_scope->setCode(choices.front().code);
}

QString ReplaceForm::scope() const
{
    return m_scope->code();
}

void ReplaceForm::setScope(const QString &code)
{
    m_scope->setCode(code);
    followScope();
}

void ReplaceForm::followScope()
{
    m_fields->setKind(scope() == allScope ? nullptr : m_current);
    Q_EMIT changed();
}

ReplaceQuery ReplaceForm::query() const
{
    ReplaceQuery query{m_find->text(),
                       m_replacement->text(),
                       {m_matchCase->isChecked(), m_wholeWords->isChecked()},
                       m_fields->scopes()};
    if (scope() == shownScope && !query.scopes.empty())
        query.scopes.front().ids = m_shown;
    return query;
}
