#include "rules/publishing.h"

#include "pages/documentfile.h"
#include "rules/visibility.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Severity = Finding::Severity;

/// Years after the end of a period in which its projects are still paid for. Source: Regulation
/// (EU) No 1303/2013, Article 65(2): 2014–2020, until the end of 2023.
constexpr int yearsAfterPeriod = 3;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isOneOf(const char *rule, std::initializer_list<const char *> rules)
{
    return std::ranges::any_of(rules, [rule](const char *one) { return qstrcmp(rule, one) == 0; });
}

void add(Findings &found, Severity severity, const char *rule, const QString &message,
         const char *field, const QString &action)
{
    found.push_back({severity, rule, message, QString::fromLatin1(field), action});
}

/// What a record says against itself, but for \a fields, of which a rule of its own tells.
void addProblems(Findings &found, std::vector<Problem> problems,
                 std::initializer_list<const char *> fields = {})
{
    std::erase_if(problems, [&](const Problem &one) { return isOneOf(one.field, fields); });
    for (Finding &problem : problemFindings(problems))
        found.push_back(std::move(problem));
}

/// What visibility() says that readers of the site would notice.
void addPublicity(Findings &found, const Project &project, const Programme *programme, QDate today)
{
    for (Finding &one : visibility(project, programme, today)) {
        if (!isOneOf(one.rule, {"aims", "results", "summary", "statement", "programme"})
            || one.severity == Severity::Ok)
            continue;
        if (isOneOf(one.rule, {"statement", "programme"}))
            one.severity = Severity::Error;
        found.push_back(std::move(one));
    }
}

/// The last year of a period such as 2014–2020; 0 when it is not written so.
int lastYear(const QString &period)
{
    static const QRegularExpression years(u"(\\d{4})\\s*$"_s);
    return years.match(period).captured(1).toInt();
}

void addOldPeriod(Findings &found, const Project &project, const Programme *programme)
{
    const int last = programme ? lastYear(programme->period) : 0;
    if (last == 0 || !project.startDate.isValid()
        || project.startDate.year() <= last + yearsAfterPeriod)
        return;
    add(found, Severity::Warning, "old-period",
        Rules::tr("The project starts in %1, and its programme ended with the period %2. Choose "
                  "the programme of the right period.")
            .arg(project.startDate.year())
            .arg(programme->period),
        "programme", Rules::tr("Choose programme"));
}

void addReview(Findings &found, QDate review, QDate today)
{
    if (review.isValid() && review <= today)
        add(found, Severity::Warning, "record-review",
            Rules::tr("This was to be reviewed by %1. Read it through and set a new date.")
                .arg(review.toString(Qt::ISODate)),
            "review_date", Rules::tr("Set date"));
}

void addSummary(Findings &found, const QString &summary)
{
    if (isBlank(summary))
        add(found, Severity::Warning, "summary", Rules::tr("A short description is missing."),
            "summary", Rules::tr("Write summary"));
}

} // namespace

Findings problemFindings(const std::vector<Problem> &problems)
{
    Findings found;
    for (const Problem &problem : problems)
        add(found, Severity::Warning, "problem", problem.message, problem.field,
            Rules::tr("Change"));
    return found;
}

Findings publishing(const Project &project, const Programme *programme, QDate today)
{
    Findings found;
    addPublicity(found, project, programme, today);
    const auto isSummary = [](const Finding &one) { return isOneOf(one.rule, {"summary"}); };
    if (std::ranges::none_of(found, isSummary))
        addSummary(found, project.summary);
    if (!project.image.isEmpty() && isBlank(project.imageAlt))
        add(found, Severity::Error, "image-alt",
            Rules::tr("The image has no alt text, so it is not shown. Write what it tells."),
            "image_alt", Rules::tr("Write alt text"));
    addOldPeriod(found, project, programme);
    addProblems(found, project.problems(), {"image_alt"});
    return sorted(std::move(found));
}

Findings publishing(const Network &network, QDate today)
{
    Findings found;
    if (isBlank(network.aims))
        addSummary(found, network.summary);
    if (network.left.isValid() && network.left <= today)
        add(found, Severity::Advice, "network-left",
            Rules::tr("The municipality left the network on %1. Consider whether it still belongs "
                      "on the web site.")
                .arg(network.left.toString(Qt::ISODate)),
            "publish", Rules::tr("Look"));
    addReview(found, network.reviewDate, today);
    addProblems(found, network.problems());
    return sorted(std::move(found));
}

Findings publishing(const Town &town, QDate today)
{
    Findings found;
    addSummary(found, town.summary);
    if (town.country.isEmpty())
        add(found, Severity::Warning, "town-country",
            Rules::tr("The country is missing. Readers cannot tell where the town is."), "country",
            Rules::tr("Choose"));
    if (!town.latitude.micro || !town.longitude.micro)
        add(found, Severity::Advice, "town-place",
            Rules::tr("The position is missing, so the town is not on the map."), "latitude",
            Rules::tr("Write position"));
    if (town.status == u"ended")
        add(found, Severity::Advice, "town-ended",
            Rules::tr("The agreement has ended. Consider whether the town still belongs on the web "
                      "site."),
            "publish", Rules::tr("Look"));
    addReview(found, town.reviewDate, today);
    addProblems(found, town.problems());
    return sorted(std::move(found));
}

Findings publishing(const Document &document)
{
    Findings found;
    const bool isKept = !document.file.isEmpty() && !documentSuffix(document.fileName).isEmpty();
    if (!isKept && isBlank(document.address))
        add(found, Severity::Warning, "document-file",
            document.file.isEmpty()
                ? Rules::tr("The document has neither a file nor an address. Readers cannot get "
                            "it.")
                : Rules::tr("Files such as “%1” are not put on the web site. Keep the document as "
                            "PDF.")
                      .arg(document.fileName),
            "file", Rules::tr("Choose file"));
    addProblems(found, document.problems());
    return found;
}

Findings publishing(const Settings &settings)
{
    Findings found;
    const auto lack = [&found](bool isLacking, const char *rule, const QString &message,
                               const char *field) {
        if (isLacking)
            add(found, Severity::Warning, rule, message, field, Rules::tr("Write"));
    };
    lack(isBlank(settings.name), "settings-name",
         Rules::tr("The municipality's name is missing. Readers cannot tell whose site it is."),
         "name");
    lack(isBlank(settings.siteAddress), "settings-address",
         Rules::tr("The site's address is missing. Search engines and the news feed need it."),
         "site_address");
    lack(isBlank(settings.phone) && isBlank(settings.email), "settings-contact",
         Rules::tr("Phone and e-mail are missing. Readers cannot reach the municipality."),
         "phone");
    lack(isBlank(settings.feedbackAddress), "settings-feedback",
         Rules::tr("The address for feedback is missing. Readers cannot report faults of the "
                   "site, which the law on digital accessibility asks for."),
         "feedback_address");
    lack(settings.statementStatus.isEmpty(), "settings-statement",
         Rules::tr("The accessibility statement does not say whether the site meets the "
                   "requirements, which the law asks for."),
         "statement_status");
    lack(!settings.statementStatus.isEmpty() && !settings.statementDate.isValid(),
         "settings-statement-date",
         Rules::tr("The accessibility statement has no date. Write when the site was last "
                   "tested."),
         "statement_date");
    addProblems(found, settings.problems(), {"name"});
    for (Finding &one : found) {
        if (Settings::isLook(one.field))
            one.severity = Severity::Error; // the site cannot be made with it
    }
    return found;
}
