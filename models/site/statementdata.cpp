#include "site/sitecontext.h"

using namespace Qt::StringLiterals;

namespace {

/// Words for a code of conformities(). Source: Act (2018:1937) and the Swedish agency's list of
/// what a statement holds.
struct Conformity
{
    const char *code;
    const char *sentence;
    const char *fact;
};
constexpr Conformity conformityWords[] = {
    {"full", "statementFull", "statementFullFact"},
    {"partial", "statementPartial", "statementPartialFact"},
    {"none", "statementNone", "statementNoneFact"},
    {"", "statementUnknown", "statementUnknownFact"},
};

const Conformity &conformityOf(const QString &code)
{
    for (const Conformity &one : conformityWords) {
        if (code == QLatin1StringView(one.code))
            return one;
    }
    return conformityWords[std::size(conformityWords) - 1];
}

void putFacts(TemplateData &data, const SiteContext &context, const Conformity &conformity)
{
    const Settings &settings = context.plan().settings();
    SiteFacts facts;
    facts.add(context.word("statementCovers"), context.plan().page(0).title);
    facts.add(context.word("statementBy"), settings.name);
    facts.add(context.word("statementLaw"), context.word("statementLawText"));
    facts.add(context.word("statementMeets"), context.word(conformity.fact));
    if (settings.statementDate.isValid())
        facts.addHtml(context.word("statementDate"), context.time(settings.statementDate));
    std::move(facts).putInto(data);
}

} // namespace

void fillStatement(TemplateData &data, const SiteContext &context)
{
    const Settings &settings = context.plan().settings();
    const Conformity &conformity = conformityOf(settings.statementStatus);
    const TemplateList faults = SiteContext::paragraphs(settings.statementFaults);
    const TemplateList method = SiteContext::paragraphs(settings.statementMethod);
    const bool hasFaults =
        settings.statementStatus == u"partial" || settings.statementStatus == u"none";
    TemplateData statement(TemplateData::type::object);
    put(statement, "status", context.word(conformity.sentence));
    faults.putInto(statement, "faults");
    put(statement, "untold", hasFaults && faults.isEmpty());
    method.putInto(statement, "method");
    put(statement, "assessed",
        settings.statementDate.isValid()
            ? escape(context.word("statementAssessed")).arg(context.time(settings.statementDate))
            : QString());
    put(statement, "untested", method.isEmpty() && !settings.statementDate.isValid());
    putFacts(statement, context, conformity);
    put(data, "statement", std::move(statement));
}
