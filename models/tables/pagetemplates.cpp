#include "tables/pagetemplates.h"

#include "pages/blocks.h"
#include "records/network.h"
#include "records/project.h"
#include "records/town.h"
#include "storage/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pagetemplates {

namespace {

struct Templates
{
    Q_DECLARE_TR_FUNCTIONS(PageTemplates)
};

// In a template "{aims}[What …?]" is the field "aims" of the record, or the question while that is
// empty; a link to this uuid is one to the record.
const QString recordItself = u"00000000-0000-0000-0000-000000000000"_s;

/// A record, if there is one.
class Source
{
public:
    Source(const Kind *kind, const Row *row)
        : m_kind(kind)
        , m_row(row)
    {
    }

    QString uuid() const { return m_row ? m_row->uuid : QString(); }

    /// The words for \a text of a template.
    QString words(const QString &text) const
    {
        if (!text.startsWith(u'{'))
            return text;
        const qsizetype end = text.indexOf(u'}');
        const QString key = text.mid(1, end - 1);
        const int field = m_row ? m_kind->indexOf(key) : -1;
        const QString known =
            field < 0 ? QString() : m_row->values[size_t(field)].toString().trimmed();
        return known.isEmpty() ? text.mid(end + 1) : known;
    }

private:
    const Kind *m_kind;
    const Row *m_row;
};

Error missing(const QString &key)
{
    return {Error::Code::NotFound,
            Templates::tr("There is no template “%1”. Choose another.").arg(key),
            {}};
}

Result<QJsonObject> fileOf(const Wanted &wanted)
{
    for (const QString &language : {wanted.language, u"en"_s}) {
        QFile file(u":/templates/%1/%2.json"_s.arg(language, wanted.key));
        if (file.open(QIODevice::ReadOnly))
            return QJsonDocument::fromJson(file.readAll()).object();
    }
    return missing(wanted.key);
}

/// A paragraph with what the register knows; each paragraph of a long field becomes one.
void addParagraph(BlockList &blocks, const content::Paragraph &paragraph, const Source &source)
{
    const bool isLink = std::ranges::any_of(
        paragraph.text, [](const content::Run &run) { return run.record == recordItself; });
    if (isLink) {
        if (source.uuid().isEmpty())
            return; // nothing to lead to
        content::Paragraph made = paragraph;
        for (content::Run &run : made.text) {
            if (run.record == recordItself)
                run.record = source.uuid();
        }
        blocks.push_back({made});
        return;
    }
    const QString words = source.words(plainText(paragraph.text));
    for (const QString &part : words.split(u"\n\n"_s, Qt::SkipEmptyParts))
        blocks.push_back({content::Paragraph{plain(part.trimmed())}});
}

BlockList filled(const BlockList &blocks, const Source &source)
{
    BlockList made;
    for (const Block &block : blocks) {
        if (const auto *paragraph = block.as<content::Paragraph>())
            addParagraph(made, *paragraph, source);
        else
            made.push_back(block);
    }
    return made;
}

QString titleOf(const Reader &reader, const Kind &kind, const Row &row, const QString &language)
{
    const int english = language == u"sv" ? -1 : kind.indexOf(u"title_en");
    const QString title = english < 0 ? QString() : row.values[size_t(english)].toString();
    return title.isEmpty() ? reader.title(kind, row) : title;
}

} // namespace

std::vector<Template> all()
{
    return {{{}, Templates::tr("Blank page"), nullptr},
            {u"project"_s, Templates::tr("Project page"), &kindOf<Project>()},
            {u"network"_s, Templates::tr("Network page"), &kindOf<Network>()},
            {u"town"_s, Templates::tr("Twin-town page"), &kindOf<Town>()},
            {u"news"_s, Templates::tr("News"), nullptr}};
}

Result<Page> page(const Reader &reader, const Wanted &wanted)
{
    const std::vector<Template> known = all();
    const auto form = std::ranges::find(known, wanted.key, &Template::key);
    if (form == known.end())
        return missing(wanted.key);
    Page page;
    page.language = wanted.language;
    page.title =
        form == known.end() || wanted.key.isEmpty() ? Templates::tr("New page") : form->name;
    if (wanted.key.isEmpty())
        return page;
    const Result<QJsonObject> file = fileOf(wanted);
    if (!file)
        return file.error();
    const Kind *kind = form->kind;
    std::optional<Row> row;
    if (kind && wanted.record != 0) {
        const Result<Row> read = reader.row(*kind, wanted.record);
        if (!read)
            return read.error();
        row = *read;
        page.title = titleOf(reader, *kind, *row, wanted.language);
    }
    const Source source(kind, row ? &*row : nullptr);
    const QJsonDocument content(file->value(u"content"_s).toObject());
    const Result<BlockList> blocks =
        blocksFromJson(QString::fromUtf8(content.toJson(QJsonDocument::Compact)));
    if (!blocks)
        return blocks.error();
    page.ingress = source.words(file->value(u"ingress"_s).toString());
    page.content = toJson(filled(*blocks, source));
    return page;
}

} // namespace pagetemplates
