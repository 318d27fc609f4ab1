#include "report/poster.h"

#include "report/fieldtexts.h"
#include "report/projectmoney.h"
#include "report/projectpartners.h"
#include "report/projecttitle.h"
#include "report/responsible.h"

#include "rules/privacy.h"
#include "rules/visibility.h"

#include <QCoreApplication>
#include <QtNumeric>

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

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

/// What others than the EU pay: all parts but the EU's, with what nobody has told up to the total.
/// Nothing while the EU's part is unknown: the rest would count as national.
std::optional<qint64> nationalSupport(const Project &project, const Programme *programme)
{
    if (!project.euContribution.minor && hasEuSupport(project, programme))
        return std::nullopt;
    qint64 sum = 0;
    for (const MoneyPart &part : moneyOf(project).parts) {
        if (part.fill != charts::Fill::Eu && qAddOverflow(sum, part.minor, &sum))
            return std::nullopt;
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
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
              money(source, nationalSupport(project, source.programme(project.programme.id)),
                    project.currency));
    facts.add(source.word("total"), money(source, project.totalBudget.minor, project.currency));
    facts.putInto(data, "facts");
}

/// Whom the public can ask: the project's manager, if that may be published, else the
/// municipality's contact centre. A poster hangs where everybody reads it.
Result<QString> contactOf(const ReportSource &source, const Project &project)
{
    const Result<std::optional<Contact>> manager =
        fitContact(source.reader(), project.manager.id, mayBePublished);
    if (!manager)
        return manager.error();
    const Settings &settings = source.settings();
    QStringList ways = *manager
        ? QStringList{(*manager)->name, (*manager)->phone, (*manager)->email}
        : QStringList{settings.phone, settings.email};
    ways.removeAll(QString());
    return ways.isEmpty() ? settings.address.simplified() : ways.join(u", "_s);
}

/// A poster of EU support without the emblem must not be put up.
Error withoutEmblem(const Project &project, const Finding &lack)
{
    return Error{Error::Code::Invalid,
                 Report::tr("The poster of “%1” cannot be made: it needs the EU emblem. %2")
                     .arg(project.title, lack.message),
                 {}};
}

/// A poster tells of support that was granted.
Error notGranted(const Project &project)
{
    return Error{Error::Code::Invalid,
                 Report::tr("The poster of “%1” cannot be made: the project has no EU support that "
                            "was granted. Change its status, or choose another project.")
                     .arg(project.title),
                 {}};
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
    if (hasEuSupport(project, source.programme(project.programme.id)) && !isGranted(project))
        return notGranted(project);
    if (const std::optional<Finding> lack = missingStatement(source, project))
        return withoutEmblem(project, *lack);
    const Result<std::vector<ReportPartner>> partners = partnersOf(source, row.id);
    const Result<QString> contact = contactOf(source, project);
    if (!partners || !contact)
        return !partners ? partners.error() : contact.error();
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
    put(data, "contactPoint", *contact);
    putPicture(data, "image", source, project.image, project.imageAlt);
    putFunding(data, source, project);
    return content;
}
