#include "recordblocks.h"

#include "contactdialog.h"
#include "documentdialog.h"
#include "linesdrawing.h"

#include "pages/blocks.h"
#include "pages/documentfile.h"
#include "records/choices.h"
#include "records/contact.h"
#include "records/document.h"
#include "records/settings.h"
#include "rules/publiccontact.h"
#include "tables/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

template <typename R> std::optional<R> recordOf(const Workspace &workspace, const QString &uuid)
{
    const auto found = workspace.reader().find(uuid);
    if (uuid.isEmpty() || !found || !*found || (*found)->kind != &kindOf<R>())
        return std::nullopt;
    const Result<Row> row = workspace.reader().row(kindOf<R>(), (*found)->id);
    return row ? std::optional(fromRow<R>(*row)) : std::nullopt;
}

/// The strip of a block that does not show what it should.
BlockStrip wrong(const QString &words, const QString &act, bool isGone)
{
    const ColorRole tone = isGone ? ColorRole::Bad : ColorRole::Warn;
    return {.icon = isGone ? u"dialog-error"_s : u"dialog-warning"_s,
            .words = words,
            .act = act,
            .ground = isGone ? ColorRole::BadBg : ColorRole::WarnBg,
            .color = ColorRole::Text,
            .edge = tone,
            .iconColor = tone};
}

QString detailOf(const Workspace &workspace, const Document &document)
{
    const Result<QByteArray> file = document.file.isEmpty() ? Result<QByteArray>(Error())
                                                            : workspace.store().file(document.file);
    const QString detail =
        file ? documentDetail(document.fileName, file->size()) : document.address;
    const QString kind = choiceLabel(documentKinds(), document.kind);
    return detail.isEmpty() ? kind : kind + u" · "_s + detail;
}

} // namespace

DocumentBlocks::DocumentBlocks(Workspace &workspace, std::function<QFont()> font)
    : m_workspace(workspace)
    , m_font(std::move(font))
{
}

std::unique_ptr<BlockDrawing> DocumentBlocks::drawing(const Block &block)
{
    const auto &link = *block.as<content::DocumentLink>();
    const QString words = plainText(link.text).simplified();
    const auto document = recordOf<Document>(m_workspace, link.document);
    if (!document) {
        return std::make_unique<LinesDrawing>(
            wrong(RecordWords::tr("The document is no longer in the register"),
                  RecordWords::tr("Choose another…"), true),
            std::vector<LinesDrawing::Line>{{words}}, m_font());
    }
    BlockStrip strip{.icon = document->file.isEmpty() ? u"web-browser"_s : u"text-x-generic"_s,
                     .words = detailOf(m_workspace, *document),
                     .act = RecordWords::tr("Change…")};
    if (!document->publish)
        strip = wrong(RecordWords::tr("Not for the web site, which shows the words without a link"),
                      strip.act, false);
    const QString title = words.isEmpty() ? document->title : words;
    return std::make_unique<LinesDrawing>(
        strip, std::vector<LinesDrawing::Line>{{title, false, ColorRole::Accent}}, m_font());
}

void DocumentBlocks::act(const Block &block, const BlockEdit &edit)
{
    DocumentDialog dialog(m_workspace, *block.as<content::DocumentLink>(), edit.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        edit.remove();
    else if (dialog.link() != *block.as<content::DocumentLink>())
        edit.replace({dialog.link()});
}

ContactBlocks::ContactBlocks(Workspace &workspace, std::function<QFont()> font)
    : m_workspace(workspace)
    , m_font(std::move(font))
{
}

std::unique_ptr<BlockDrawing> ContactBlocks::drawing(const Block &block)
{
    const auto &shown = *block.as<content::ContactBlock>();
    const QString act = RecordWords::tr("Change…");
    BlockStrip strip{.icon = u"x-office-address-book"_s,
                     .words = RecordWords::tr("Contact, always as in the register"),
                     .act = act};
    BlockList blocks;
    if (shown.contact.isEmpty()) {
        const Result<Row> row = m_workspace.reader().row(kindOf<Settings>(), 1);
        blocks = row ? contactCentre(fromRow<Settings>(*row)) : BlockList();
        strip.words = RecordWords::tr("Contact centre, always as in the settings");
        if (blocks.empty())
            strip = wrong(RecordWords::tr("The contact centre has no telephone and no e-mail yet"),
                          act, false);
    } else if (const auto contact = recordOf<Contact>(m_workspace, shown.contact)) {
        blocks = publicContact(*contact);
        if (blocks.empty())
            strip =
                wrong(RecordWords::tr("%1 may not be published, so the web site leaves this out")
                          .arg(contact->name),
                      act, false);
    } else {
        strip = wrong(RecordWords::tr("The contact is no longer in the register"),
                      RecordWords::tr("Choose another…"), true);
    }
    std::vector<LinesDrawing::Line> lines;
    const QStringList words = plainText(blocks).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : words)
        lines.push_back({line, lines.empty(), lines.empty() ? ColorRole::Text : ColorRole::Text2});
    return std::make_unique<LinesDrawing>(strip, std::move(lines), m_font());
}

void ContactBlocks::act(const Block &block, const BlockEdit &edit)
{
    ContactDialog dialog(m_workspace, *block.as<content::ContactBlock>(), true, edit.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.isRemoved())
        edit.remove();
    else if (dialog.contact() != *block.as<content::ContactBlock>())
        edit.replace({dialog.contact()});
}
