#include "report/fieldtexts.h"

#include "exchange/facts.h"
#include "pages/address.h"
#include "rules/visibility.h"

using namespace Qt::StringLiterals;

namespace {

/// The text of a line that begins like an entry of a list; nothing for others.
std::optional<QString> listEntry(const QString &line)
{
    static const QString marks = u"-–—*•"_s;
    if (line.size() < 3 || !marks.contains(line.front()) || !line.at(1).isSpace())
        return std::nullopt;
    return line.mid(2).trimmed();
}

/// \a address as people write it: without its scheme and a last slash.
QString spoken(const QString &address)
{
    QString words = address;
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (words.startsWith(scheme, Qt::CaseInsensitive))
            words.remove(0, scheme.size());
    }
    if (words.endsWith(u'/'))
        words.chop(1);
    return words;
}

} // namespace

void ReportFacts::add(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    TemplateData &entry = m_list.add();
    put(entry, "label", label);
    put(entry, "value", text);
}

void putProse(TemplateData &data, const char *name, const QString &text, const QString &language)
{
    TemplateList blocks;
    TemplateList items;
    const auto endList = [&blocks, &items] {
        if (items.isEmpty())
            return;
        TemplateData &block = blocks.add();
        put(block, "text", QString());
        items.putInto(block, "items");
        items = {};
    };
    for (const QString &part : text.split(u'\n')) {
        const QString line = part.trimmed();
        const std::optional<QString> entry = listEntry(line);
        if (entry) {
            put(items.add(), "text", *entry);
            continue;
        }
        endList();
        if (!line.isEmpty()) {
            TemplateData &block = blocks.add();
            put(block, "text", line);
            put(block, "items", false);
        }
    }
    endList();
    TemplateData prose(TemplateData::type::object);
    blocks.putInto(prose, "blocks");
    put(prose, "lang", language);
    put(data, name, blocks.isEmpty() ? TemplateData(false) : std::move(prose));
}

void putTold(TemplateData &data, const char *name, const ReportSource &source, const QString &own,
             const QString &english)
{
    const bool isSwedish = source.isEnglish() && english.trimmed().isEmpty();
    putProse(data, name, source.told(own, english), isSwedish ? u"sv"_s : QString());
}

void putFunding(TemplateData &data, const ReportSource &source, const Project &project)
{
    TemplateList lines;
    const Programme *programme = source.programme(project.programme.id);
    const QString statement = facts::fundingStatement(project, programme, source.language());
    for (const QString &line : facts::statementLines(statement)) {
        TemplateData &entry = lines.add();
        put(entry, "first", lines.size() == 1);
        put(entry, "text", line);
    }
    lines.putInto(data, "funding");
}

std::optional<Finding> missingStatement(const ReportSource &source, const Project &project)
{
    const Findings findings =
        visibility(project, source.programme(project.programme.id), source.today());
    for (const Finding &finding : findings) {
        const QLatin1StringView rule(finding.rule);
        const bool isOfIt = rule == "programme"_L1 || rule == "statement"_L1;
        if (isOfIt && finding.severity != Finding::Severity::Ok)
            return finding;
    }
    return std::nullopt;
}

void putAddress(TemplateData &data, const char *name, const QString &address)
{
    const std::optional<QString> safe = safeAddress(address.trimmed());
    TemplateData link(TemplateData::type::object);
    const bool isThere = safe && !address.trimmed().isEmpty() && isExternal(*safe);
    if (isThere) {
        put(link, "href", *safe);
        put(link, "address", spoken(address.trimmed()));
    }
    put(data, name, isThere ? std::move(link) : TemplateData(false));
}

void putPicture(TemplateData &data, const char *name, const ReportSource &source,
                const QString &hash, const QString &alternative)
{
    TemplateData image(TemplateData::type::object);
    const std::optional<Picture> picture = source.picture(hash);
    if (picture) {
        put(image, "source", picture->source);
        put(image, "alt", alternative);
        put(image, "width", QString::number(picture->width));
        put(image, "height", QString::number(picture->height));
    }
    put(data, name, picture ? std::move(image) : TemplateData(false));
}
