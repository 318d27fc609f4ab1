#include "rules/publiccontact.h"

#include "rules/privacy.h"

#include "records/contact.h"
#include "records/settings.h"

using namespace Qt::StringLiterals;

namespace {

void addLine(content::Text &text, content::Run run)
{
    if (run.text.trimmed().isEmpty())
        return;
    if (!text.empty())
        text.push_back({.text = u"\n"_s});
    text.push_back(std::move(run));
}

content::Run linked(QLatin1StringView scheme, const QString &words)
{
    QString address = words.simplified();
    if (scheme == "tel:"_L1)
        address.remove(u' ').remove(u'-');
    content::Run run;
    run.text = words.simplified();
    run.href = scheme + address;
    return run;
}

BlockList blocksOf(const QString &name, const QString &title, const QString &phone,
                   const QString &email)
{
    content::Text text;
    content::Run who;
    who.text = name;
    who.strong = true;
    addLine(text, who);
    addLine(text, {.text = title});
    addLine(text, linked("tel:"_L1, phone));
    addLine(text, linked("mailto:"_L1, email));
    return normalised({Block{content::Paragraph{text}}});
}

} // namespace

BlockList publicContact(const Contact &contact)
{
    if (!mayBePublished(contact))
        return {};
    return blocksOf(contact.name, contact.title, contact.phone, contact.email);
}

BlockList contactCentre(const Settings &settings)
{
    if (settings.phone.isEmpty() && settings.email.isEmpty())
        return {};
    const QString name = settings.contactName.isEmpty() ? settings.name : settings.contactName;
    return blocksOf(name, {}, settings.phone, settings.email);
}
