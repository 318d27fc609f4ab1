#include "recordfacts.h"

#include "fieldeditor.h"
#include "fieldmessage.h"
#include "recordformfindings.h"
#include "recordformlayout.h"
#include "recordformwords.h"
#include "theme.h"

#include "storage/safefile.h"
#include "tables/appearance.h"
#include "tables/workspace.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

// What RecordFacts says beside its fields, and where it leads.

namespace {

/// In a draft only what is wrong: what is still missing may come.
bool isSaid(const Finding &finding, qint64 id)
{
    return id != 0 || finding.severity == Finding::Severity::Error;
}

} // namespace

void RecordFacts::review()
{
    const Row row = written();
    const std::vector<Problem> problems = m_kind.problems(row);
    const Findings findings =
        recordform::fieldFindings(m_workspace, m_kind, row, QDate::currentDate());
    for (FieldEditor *editor : m_editors) {
        review(*editor, problems, findings);
        auto *line = qobject_cast<QLineEdit *>(editor->widget());
        if (line && editor->info().type == FieldType::Date) {
            const Appearance look = appearance(m_kind, editor->index(), row, QDate::currentDate());
            line->setPlaceholderText(look.missing ? tr("missing") : QString());
        }
    }
    if (m_messages.empty())
        return;
    // A form layout that was asked for its height in between would keep the old height of a row.
    const auto layAnew = [form = m_form] {
        form->invalidate();
        form->activate();
    };
    QMetaObject::invokeMethod(m_form, layAnew, Qt::QueuedConnection);
}

void RecordFacts::review(FieldEditor &editor, const std::vector<Problem> &problems,
                         const Findings &findings)
{
    const QLatin1StringView key(editor.info().key);
    const bool isDraft = m_row.id == 0 && !m_asksRequired;
    const Result<QVariant> value = editor.read();
    const bool isEmpty = value && (value->isNull() || value->toString().isEmpty());
    if (!value && (editor.isDirty() || m_asksRequired)) {
        message(editor).say(FieldMessage::Kind::Error, value.error().message);
        return;
    }
    const auto problem = std::ranges::find_if(
        problems, [&](const Problem &one) { return key == QLatin1StringView(one.field); });
    if (problem != problems.end() && !(isDraft && (isEmpty || !value))) {
        message(editor).say(FieldMessage::Kind::Error, problem->message);
        return;
    }
    const auto finding =
        std::ranges::find_if(findings, [&](const Finding &one) { return one.field == key; });
    if (finding != findings.end() && isSaid(*finding, m_row.id)) {
        const bool advice = finding->severity == Finding::Severity::Advice;
        message(editor).say(advice ? FieldMessage::Kind::Advice : FieldMessage::Kind::Warning,
                            finding->message);
        return;
    }
    if (const auto made = m_messages.find(&editor); made != m_messages.end())
        made->second->clear();
}

FieldMessage &RecordFacts::message(FieldEditor &editor)
{
    FieldMessage *&message = m_messages[&editor];
    if (!message) {
        message = new FieldMessage(editor.widget(), m_page);
        message->setObjectName(QLatin1StringView(editor.info().key) + "_message"_L1);
        const int row = recordform::rowOf(*m_form, *editor.widget());
        m_form->insertRow(row + 1, static_cast<QWidget *>(nullptr), message);
    }
    return *message;
}

FieldEditor *RecordFacts::editor(QStringView key) const
{
    const auto found = std::ranges::find_if(m_editors, [&](const FieldEditor *one) {
        return key == QLatin1StringView(one->info().key);
    });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordFacts::goTo(QStringView key)
{
    FieldEditor *found = editor(key);
    if (!found)
        return;
    found->widget()->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(found->widget(), 0, 60);
}

void RecordFacts::showComputed()
{
    const int currency = m_kind.currencyIndex();
    const QString code = currency < 0 ? QString() : written().values[size_t(currency)].toString();
    for (auto *label : m_page->findChildren<QLabel *>()) {
        if (label->objectName().endsWith("_unit"_L1))
            label->setText(code);
    }
    if (auto *share = m_page->findChild<QLabel *>(u"eu_share"_s)) {
        share->setText(recordform::share(m_kind, written()));
        Theme::setTextRole(*share, Theme::Size::Normal, ColorRole::Text2);
    }
}

void RecordFacts::openFile(const QString &hash)
{
    const Result<QByteArray> content = m_workspace.store().file(hash);
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const int nameField = m_kind.indexOf(u"file_name");
    QString name = nameField < 0 ? QString() : m_row.values[size_t(nameField)].toString();
    name = QFileInfo(name).fileName();
    if (name.isEmpty())
        name = hash.left(12);
    const QString path = m_copies->filePath(name);
    if (const Result<> written = safefile::write(path, *content); !written)
        Q_EMIT failed(written.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void RecordFacts::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recordform::writeLabels(m_kind, *m_page); // the red star follows the look
}
