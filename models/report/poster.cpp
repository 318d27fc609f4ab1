#include "report/poster.h"

#include "report/fieldtexts.h"
#include "report/projectpartners.h"
#include "report/projecttitle.h"

#include <QtNumeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLead = 240; ///< characters that are read in passing
constexpr qsizetype longTitle = 36; ///< characters; above this the letters are smaller
constexpr qsizetype veryLongTitle = 90;

QString ownersOf(const ReportSource &source, const Project &project,
                 const std::vector<ReportPartner> &partners)
{
    QStringList owners;
    for (const ReportPartner &partner : partners) {
        if (partner.isLead())
            owners.append(partner.name);
    }
    if (owners.isEmpty() && project.role == u"owner")
        owners.append(source.settings().name);
    return owners.join(u", "_s);
}

QString money(const ReportSource &source, std::optional<qint64> minor, const QString &currency)
{
    return minor ? source.wholeAmount(*minor) + QChar(0x00A0) + currency : QString();
}

/// What others than the EU pay: what the register says of it, else the rest of the total.
std::optional<qint64> nationalSupport(const Project &project)
{
    qint64 sum = 0;
    bool isKnown = false;
    for (const Amount &part : {project.ownCash, project.ownTime, project.otherFinancing}) {
        if (part.minor && qAddOverflow(sum, *part.minor, &sum))
            return std::nullopt;
        isKnown = isKnown || part.minor;
    }
    if (isKnown)
        return sum;
    const std::optional<qint64> total = project.totalBudget.minor;
    const std::optional<qint64> eu = project.euContribution.minor;
    if (!total || !eu || qSubOverflow(*total, *eu, &sum) || sum < 0)
        return std::nullopt;
    return sum;
}

QString years(const ReportSource &source, const Project &project)
{
    if (!project.startDate.isValid() || !project.endDate.isValid())
        return source.period(project.startDate, project.endDate);
    const int first = project.startDate.year();
    const int last = project.endDate.year();
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

void putFacts(TemplateData &data, const ReportSource &source, const Row &row,
              const std::vector<ReportPartner> &partners)
{
    const auto project = fromRow<Project>(row);
    const QString priority = project.specificObjective.trimmed().isEmpty()
        ? source.value(kindOf<Project>(), row, "policy_objective")
        : project.specificObjective;
    ReportFacts facts;
    facts.add(source.word("priority"), priority);
    facts.add(source.word("leadPartner"), ownersOf(source, project, partners));
    facts.add(source.word("period"), years(source, project));
    facts.add(source.word("euSupport"),
              money(source, project.euContribution.minor, project.currency));
    facts.add(source.word("nationalSupport"),
              money(source, nationalSupport(project), project.currency));
    facts.add(source.word("total"), money(source, project.totalBudget.minor, project.currency));
    facts.putInto(data, "facts");
}

const char *titleClass(qsizetype length)
{
    if (length > veryLongTitle)
        return "very-long";
    return length > longTitle ? "long" : "";
}

} // namespace

QString firstSentences(const QString &text, qsizetype most)
{
    const QString paragraph = text.trimmed().section(u'\n', 0, 0).simplified();
    if (paragraph.size() <= most)
        return paragraph;
    const QString room = paragraph.first(most);
    const qsizetype end =
        std::max({room.lastIndexOf(u". "_s), room.lastIndexOf(u"! "_s), room.lastIndexOf(u"? "_s)});
    if (end > 0)
        return room.first(end + 1);
    const qsizetype space = room.lastIndexOf(u' ');
    return room.first(space > 0 ? space : most - 1) + QChar(0x2026);
}

Result<ReportContent> posterReport(const ReportSource &source, const Kind &, const Row &row)
{
    const auto project = fromRow<Project>(row);
    const Result<std::vector<ReportPartner>> partners = partnersOf(source, row.id);
    if (!partners)
        return partners.error();
    ReportContent content{.body = u"poster"_s};
    putProjectTitle(content, source, project);
    content.about = source.word("poster");
    content.isPoster = true;
    TemplateData &data = content.data;
    put(data, "titleClass", QString::fromUtf8(titleClass(content.title.size())));
    put(data, "lead", firstSentences(source.told(project.summary, project.summaryEn), longestLead));
    put(data, "leadLang",
        source.isEnglish() && project.summaryEn.trimmed().isEmpty() ? u"sv"_s : QString());
    putFacts(data, source, row, *partners);
    putAddress(data, "website", project.website);
    put(data, "manager", source.value(kindOf<Project>(), row, "manager"));
    putPicture(data, "image", source, project.image, project.imageAlt);
    putFunding(data, source, project);
    return content;
}
