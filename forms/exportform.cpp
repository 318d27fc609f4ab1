#include "exportform.h"

#include "choicecombo.h"
#include "folderedit.h"
#include "theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Codes of what can be chosen, beside those of languages.
constexpr auto allScope = "all"_L1;
constexpr auto seenScope = "seen"_L1;
constexpr auto withoutClasses = "plain"_L1;
constexpr auto withClasses = "classes"_L1;
constexpr auto usualPrefix = "utblick-"_L1;

/// An address as people write it, with what every browser would put before it.
QString fullAddress(const QString &written)
{
    const QString address = written.trimmed();
    return address.isEmpty() || address.contains(u"://"_s) ? address : u"https://"_s + address;
}

} // namespace

ExportForm::ExportForm(const ExportOffer &offer,
                       const std::function<QString(const QString &)> &askFolder, QWidget *parent)
    : QWidget(parent)
    , m_folder(new FolderEdit(
          tr("Folder for the web site"),
          [askFolder] { return askFolder(tr("Export the web site to a folder")); }, this))
    , m_scope(new ChoiceCombo(this))
    , m_address(new QLineEdit(this))
    , m_theme(new FolderEdit(
          tr("Your own looks"), [askFolder] { return askFolder(tr("Folder of your own looks")); },
          this))
    , m_classes(new ChoiceCombo(this))
    , m_prefix(new QLineEdit(this))
    , m_isAddressSet(!offer.address.isEmpty())
{
    m_folder->setObjectName(u"folder"_s);
    m_scope->setObjectName(u"scope"_s);
    m_address->setObjectName(u"address"_s);
    m_theme->setObjectName(u"theme"_s);
    m_classes->setObjectName(u"classes"_s);
    m_prefix->setObjectName(u"prefix"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(14);
    addFields(*layout, offer);
    addClasses(*layout);
    layout->addStretch(1);
    setFocusProxy(m_folder);
}

/// A field with its label above it, and what there is to say about it below.
QWidget *ExportForm::part(const QString &label, QWidget &field, const QString &hint)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *name = new QLabel(label, box);
    name->setBuddy(&field);
    layout->addWidget(name);
    layout->addWidget(&field);
    if (!hint.isEmpty()) {
        auto *words = new QLabel(hint, box);
        words->setWordWrap(true);
        Theme::setTextRole(*words, Theme::Size::Small, ColorRole::Text2);
        field.setAccessibleDescription(hint);
        layout->addWidget(words);
    }
    return box;
}

void ExportForm::addFields(QVBoxLayout &layout, const ExportOffer &offer)
{
    m_folder->setPlaceholder(tr("No folder chosen yet"));
    m_theme->setPlaceholder(tr("As the program has them"));
    m_address->setPlaceholderText(u"https://"_s);
    fillScopes(offer);
    layout.addWidget(part(tr("&Folder for the web site"), *m_folder,
                          tr("Empty, new, or with a site from before. Other folders are left "
                             "alone.")));
    layout.addWidget(part(tr("&What to export"), *m_scope));
    QWidget *const address =
        part(tr("Web &address of the site"), *m_address,
             tr("Search engines, feeds and other web sites need it. Write it in the settings to "
                "have it for ever."));
    address->setVisible(!m_isAddressSet);
    layout.addWidget(address);
    layout.addWidget(part(tr("Your own &looks"), *m_theme,
                          tr("A folder with your own templates, style sheet, logo or fonts.")));
    connect(m_folder, &FolderEdit::edited, this, &ExportForm::changed);
    connect(m_theme, &FolderEdit::edited, this, &ExportForm::changed);
    connect(m_scope, &ChoiceCombo::edited, this, &ExportForm::changed);
    connect(m_address, &QLineEdit::textEdited, this, &ExportForm::changed);
}

/// How single pages are copied has no part in the export, but this is where people look for it.
void ExportForm::addClasses(QVBoxLayout &layout)
{
    auto *heading = new QLabel(tr("Copy for the web"), this);
    Theme::makeSectionHeading(*heading);
    layout.addWidget(heading);
    m_classes->setChoices({{withoutClasses, tr("Plain HTML without classes")},
                           {withClasses, tr("HTML with classes for your style sheet")}});
    m_classes->setCode(withoutClasses);
    // What a class may begin with. Source: W3C, CSS Syntax Level 3, ident-token.
    m_prefix->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z][A-Za-z0-9_-]*"_s), this));
    m_prefix->setMaxLength(40);
    layout.addWidget(part(tr("&Copied pages and records are"), *m_classes));
    QWidget *const prefix = part(tr("Classes &begin with"), *m_prefix);
    layout.addWidget(prefix);
    prefix->hide();
    connect(m_classes, &QComboBox::currentIndexChanged, prefix, [this, prefix] {
        prefix->setVisible(m_classes->code() == withClasses);
        if (m_prefix->text().isEmpty())
            m_prefix->setText(usualPrefix);
    });
}

void ExportForm::fillScopes(const ExportOffer &offer)
{
    QList<ChoiceEntry> scopes{{allScope, tr("The whole site")}};
    if (offer.languages.size() > 1) {
        for (const ChoiceEntry &language : offer.languages)
            scopes.append({language.code, tr("Only pages in: %1").arg(language.label)});
    }
    if (!offer.seen.isEmpty())
        scopes.append({seenScope, tr("Only what is open: %1").arg(offer.seen)});
    m_scope->setChoices(scopes);
    m_scope->setCode(allScope);
    // A long title must not widen the dialog; the list shows it whole.
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(20);
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices{.folder = m_folder->path(),
                          .theme = m_theme->path(),
                          .address = fullAddress(m_address->text())};
    const QString scope = m_scope->code();
    if (scope == seenScope)
        choices.scope = ExportScope::Seen;
    else if (scope != allScope) {
        choices.scope = ExportScope::Language;
        choices.language = scope;
    }
    if (m_classes->code() == withClasses)
        choices.classPrefix = m_prefix->text();
    return choices;
}

void ExportForm::setChoices(const ExportChoices &choices)
{
    m_folder->setPath(choices.folder);
    m_theme->setPath(choices.theme);
    if (!m_isAddressSet) // the settings know better than what was typed before
        m_address->setText(choices.address);
    m_prefix->setText(choices.classPrefix);
    m_classes->setCode(choices.classPrefix.isEmpty() ? withoutClasses : withClasses);
    QString scope = choices.scope == ExportScope::Seen ? seenScope : allScope;
    if (choices.scope == ExportScope::Language)
        scope = choices.language;
    m_scope->setCode(m_scope->findData(scope) >= 0 ? scope : allScope);
}
