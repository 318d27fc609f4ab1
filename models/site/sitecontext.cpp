#include "site/sitecontext.h"

#include "exchange/siteword.h"
#include "pages/address.h"
#include "records/shown.h"

#include <QUrl>

using namespace Qt::StringLiterals;

SiteContext::SiteContext(const SitePlan &plan, const SiteOptions &options, int index)
    : m_plan(plan)
    , m_options(options)
    , m_index(index)
    , m_words(SiteWords::of(plan.page(index).language))
{
}

QString SiteContext::root() const
{
    if (!isAnywhere())
        return SitePlan::relative(page().path, QString());
    // From the server's root when that is the site's: a copy elsewhere has its own files then.
    return QUrl(m_options.address).path().isEmpty() ? u"/"_s : m_options.address + u'/';
}

QString SiteContext::href(int index) const
{
    return isAnywhere() ? root() + m_plan.page(index).path
                        : SitePlan::relative(page().path, m_plan.page(index).path);
}

QString SiteContext::fullAddress(int index) const
{
    const QString &path = m_plan.page(index).path;
    if (m_options.address.isEmpty())
        return {};
    return m_options.address + u'/' + (path == u"index.html" ? QString() : path);
}

void SiteContext::putLink(TemplateData &entry, int index) const
{
    const SitePage &other = m_plan.page(index);
    put(entry, "href", href(index));
    put(entry, "text", other.title);
    put(entry, "lang", other.language == language() ? QString() : other.language);
}

QString SiteContext::time(QDate date) const
{
    return u"<time datetime=\"%1\">%2</time>"_s.arg(date.toString(Qt::ISODate),
                                                    escape(m_words.date(date)));
}

QString SiteContext::period(QDate start, QDate end) const
{
    if (start.isValid() && end.isValid())
        return escape(word("periodBoth")).arg(time(start), time(end));
    if (start.isValid())
        return escape(word("periodFrom")).arg(time(start));
    return end.isValid() ? escape(word("periodTo")).arg(time(end)) : QString();
}

TemplateList SiteContext::paragraphs(const QString &text)
{
    TemplateList list;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            put(list.add(), "text", line.trimmed());
    }
    return list;
}

QString SiteContext::value(const Kind &kind, const Row &row, const char *key) const
{
    const int index = kind.indexOf(QString::fromUtf8(key));
    return siteValue(kind.field(index), row.values[size_t(index)], language());
}

QString SiteContext::label(const Kind &kind, const char *key) const
{
    return siteLabel(kind, kind.field(kind.indexOf(QString::fromUtf8(key))), language());
}

void SiteFacts::add(const QString &label, const QString &text)
{
    addHtml(label, escape(text));
}

void SiteFacts::addHtml(const QString &label, const QString &html)
{
    if (html.isEmpty())
        return;
    TemplateData &entry = m_list.add();
    put(entry, "label", label);
    put(entry, "html", html);
}

QString phoneNumber(const QString &written)
{
    QString digits;
    const QString plain = QString(written).remove(u"(0)"_s);
    for (const QChar c : plain) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    if (digits.startsWith(u"00"))
        return u'+' + digits.mid(2);
    return digits.startsWith(u'0') ? u"+46"_s + digits.mid(1) : digits;
}

void putPerson(TemplateData &data, const std::optional<Contact> &contact)
{
    TemplateData person(TemplateData::type::object);
    if (contact) {
        put(person, "name", contact->name);
        put(person, "title", contact->title);
        put(person, "email",
            safeAddress(u"mailto:"_s + contact->email) ? contact->email : QString());
        TemplateData phone(TemplateData::type::object);
        put(phone, "number", phoneNumber(contact->phone));
        put(phone, "words", contact->phone);
        put(person, "phone", contact->phone.isEmpty() ? TemplateData(false) : std::move(phone));
    }
    put(data, "person", contact ? std::move(person) : TemplateData(false));
}

void putLinks(TemplateData &data, const SiteContext &context, std::initializer_list<SiteLink> links)
{
    TemplateList list;
    for (const SiteLink &link : links) {
        const std::optional<QString> safe = safeAddress(link.address);
        if (link.address.isEmpty() || !safe || !isExternal(*safe))
            continue;
        TemplateData &entry = list.add();
        put(entry, "href", *safe);
        put(entry, "text", context.word(link.word));
    }
    list.putInto(data, "links");
}
