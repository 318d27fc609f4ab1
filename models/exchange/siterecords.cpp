#include "exchange/sitehtml.h"

#include "exchange/facts.h"
#include "exchange/siteword.h"
#include "records/membership.h"
#include "records/network.h"
#include "records/project.h"
#include "records/shown.h"
#include "records/town.h"
#include "rules/publicstatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString section(const QString &heading, const QString &html)
{
    return html.isEmpty() ? QString() : u"<h2>%1</h2>\n%2"_s.arg(heading, html);
}

QString emblem(const SiteHtml &html, const QString &statement)
{
    if (statement.isEmpty())
        return {};
    const QString source = SiteModel::relative(html.shown().path, u"eu.svg"_s);
    return u"<div class=\"eu\"><img src=\"%1\" width=\"81\" height=\"54\" alt=\"%2\">"
           "<span>%3</span></div>\n"_s.arg(
               source, html.word(QT_TRANSLATE_NOOP("Site", "The emblem of the European Union")),
               escape(statement));
}

QString partnerTable(const SiteHtml &html, qint64 project)
{
    const Result<std::vector<facts::Partner>> partners =
        facts::partners(project, html.model().reader(), html.shown().language);
    if (!partners || partners->empty())
        return {};
    QString rows;
    for (const facts::Partner &partner : *partners) {
        rows += u"<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td><td class=\"number\">%4</td>"
                "</tr>\n"_s.arg(escape(partner.name), escape(partner.country), escape(partner.role),
                                escape(partner.budget));
    }
    return u"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n"
           "<caption>%1</caption>\n<thead>\n<tr><th scope=\"col\">%2</th><th scope=\"col\">%3</th>"
           "<th scope=\"col\">%4</th><th scope=\"col\" class=\"number\">%5</th></tr>\n</thead>\n"
           "<tbody>\n%6</tbody>\n</table>\n</div>\n"_s.arg(
               html.word(QT_TRANSLATE_NOOP("Site", "Partners and their budgets")),
               html.word(QT_TRANSLATE_NOOP("Site", "Organisation")),
               html.word(QT_TRANSLATE_NOOP("Site", "Country")),
               html.word(QT_TRANSLATE_NOOP("Site", "Role")),
               html.word(QT_TRANSLATE_NOOP("Site", "Budget")), rows);
}

QString links(const SiteHtml &html,
              std::initializer_list<std::pair<QString, const char *>> addresses)
{
    QString items;
    for (const auto &[address, text] : addresses) {
        if (!address.isEmpty())
            items += u"<li>%1</li>\n"_s.arg(
                html.webLink(address, siteWord(text, html.shown().language)));
    }
    return items.isEmpty() ? QString() : u"<ul>\n%1</ul>\n"_s.arg(items);
}

/// Facts of a record by field key, in words of the page's language.
QString fieldFacts(const SiteHtml &html, std::initializer_list<const char *> keys)
{
    const Kind &kind = *html.shown().kind;
    FactList list;
    for (const char *key : keys) {
        const int index = kind.indexOf(QString::fromUtf8(key));
        const FieldInfo &field = kind.field(index);
        const QVariant &value = html.shown().row.values[size_t(index)];
        const QString text = field.type == FieldType::Reference
            ? html.model().nameOf(field.references, value.toLongLong())
            : siteValue(field, value, html.shown().language);
        list.add(escape(siteLabel(kind, field, html.shown().language)), escape(text));
    }
    return list.html();
}

QString memberList(const SiteHtml &html, qint64 network)
{
    const Kind &kind = kindOf<Membership>();
    const Result<std::vector<Row>> rows =
        html.model().reader().where(kind, kind.indexOf(u"network"), QVariant::fromValue(network));
    if (!rows || rows->empty())
        return {};
    QStringList names;
    for (const Row &row : *rows) {
        const Membership member = fromRow<Membership>(row);
        const QString note = member.note.isEmpty() ? QString() : u" ("_s + member.note + u')';
        names.append(html.model().nameOf("organisation", member.organisation.id) + note);
    }
    names.sort(Qt::CaseInsensitive);
    QString items;
    for (const QString &name : names)
        items += u"<li>%1</li>\n"_s.arg(escape(name));
    return u"<ul>\n%1</ul>\n"_s.arg(items);
}

QString representatives(const SiteHtml &html, const Network &network)
{
    FactList list;
    const std::pair<Ref, const char *> people[] = {
        {network.representative, QT_TRANSLATE_NOOP("Site", "Our representative")},
        {network.deputy, QT_TRANSLATE_NOOP("Site", "Deputy")}};
    for (const auto &[person, label] : people) {
        if (const std::optional<Contact> contact = html.model().publicContact(person.id)) {
            const QString title = contact->title.isEmpty() ? QString() : u", "_s + contact->title;
            list.add(html.word(label), escape(contact->name + title));
        }
    }
    return list.html();
}

/// One line below a title in a list.
QString summaryLine(const SiteHtml &html, const SitePage &entry)
{
    const QString language = html.shown().language;
    if (entry.kind == &kindOf<Project>()) {
        const Project project = fromRow<Project>(entry.row);
        const QString status = facts::statusOf(project, language);
        const QString period = facts::period(project.startDate, project.endDate, language);
        const QString programme = html.model().nameOf("programme", project.programme.id);
        QStringList parts{status, period, programme};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    const Kind &kind = *entry.kind;
    QStringList parts;
    for (const QStringView key : {u"kind", u"country"}) {
        const int index = kind.indexOf(key);
        if (index >= 0)
            parts.append(siteValue(kind.field(index), entry.row.values[size_t(index)], language));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString projectBody(const SiteHtml &html)
{
    const Project project = fromRow<Project>(html.shown().row);
    const Reader &reader = html.model().reader();
    const QString language = html.shown().language;
    FactList list;
    for (const Fact &fact : facts::ofProject(project, reader, language))
        list.add(escape(fact.label), escape(fact.text));
    return SiteHtml::paragraphs(project.summary, "lead")
        + emblem(html, facts::fundingStatement(project, reader, language))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Aims")), SiteHtml::paragraphs(project.aims))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Results")),
                  SiteHtml::paragraphs(project.results))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Facts")), list.html())
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Partners")), partnerTable(html, project.id))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Links")),
                  links(html,
                        {{project.website, QT_TRANSLATE_NOOP("Site", "The project's own site")},
                         {project.kohesio, QT_TRANSLATE_NOOP("Site", "The project in Kohesio")},
                         {project.keepEu, QT_TRANSLATE_NOOP("Site", "The project in keep.eu")},
                         {project.cordis, QT_TRANSLATE_NOOP("Site", "The project in CORDIS")}}));
}

QString networkBody(const SiteHtml &html)
{
    const Network network = fromRow<Network>(html.shown().row);
    return SiteHtml::paragraphs(network.summary, "lead")
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Aims")), SiteHtml::paragraphs(network.aims))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Members")), memberList(html, network.id))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Facts")),
                  fieldFacts(html,
                             {"short_name", "formality", "kind", "governing_body", "secretariat",
                              "joined", "represented_by"}))
        + representatives(html, network)
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Links")),
                  links(html,
                        {{network.website, QT_TRANSLATE_NOOP("Site", "The network's own site")}}));
}

QString townBody(const SiteHtml &html)
{
    const Town town = fromRow<Town>(html.shown().row);
    return SiteHtml::paragraphs(town.summary, "lead")
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Areas of cooperation")),
                  SiteHtml::paragraphs(town.areas))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Facts")),
                  fieldFacts(html,
                             {"kind", "swedish_name", "own_name", "country", "region", "status",
                              "agreement_date", "partner_body"}))
        + section(html.word(QT_TRANSLATE_NOOP("Site", "Links")),
                  links(html, {{town.website, QT_TRANSLATE_NOOP("Site", "The town's own site")}}));
}

QString listBody(const SiteHtml &html)
{
    const int index = html.model().listOf(*html.shown().kind);
    QString items;
    for (const int entry : html.model().below(index)) {
        const SitePage &page = html.model().pages()[size_t(entry)];
        items +=
            u"<li>%1<p>%2</p></li>\n"_s.arg(html.linkTo(entry), escape(summaryLine(html, page)));
    }
    return u"<ul class=\"entries\">\n%1</ul>\n"_s.arg(items);
}
