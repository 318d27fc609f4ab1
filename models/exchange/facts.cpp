#include "exchange/facts.h"

#include "exchange/siteword.h"
#include "records/programme.h"
#include "records/shown.h"
#include "rules/visibility.h"

#include <QHash>

namespace facts {

using namespace Qt::StringLiterals;

QString money(const Amount &amount, const QString &currency, QStringView language)
{
    if (!amount.minor)
        return {};
    return shown::inLanguage(shown::amount(*amount.minor), language) + QChar(QChar::Nbsp)
        + currency;
}

QString fund(const QString &name, QStringView language)
{
    // Source: the titles of the regulations in Swedish and English, eur-lex.europa.eu.
    static const QHash<QString, QString> english{
        {u"ERUF"_s, u"ERDF"_s},
        {u"EHFF"_s, u"EMFF"_s},
        {u"EHFVF"_s, u"EMFAF"_s},
        {u"EJFLU"_s, u"EAFRD"_s},
        {u"FSE"_s, u"CEF"_s},
        {u"Ett Europa för medborgarna"_s, u"Europe for Citizens"_s},
        {u"Europeiska solidaritetskåren"_s, u"European Solidarity Corps"_s},
        {u"Horisont 2020"_s, u"Horizon 2020"_s},
        {u"Horisont Europa"_s, u"Horizon Europe"_s},
        {u"Kreativa Europa"_s, u"Creative Europe"_s},
        {u"Livslångt lärande"_s, u"Lifelong Learning"_s},
        {u"Sjunde ramprogrammet"_s, u"Seventh Framework Programme"_s}};
    return language == u"en" ? english.value(name, name) : name;
}

QString fundingStatement(const Project &project, const Programme *programme, QStringView language)
{
    if (!programme || !hasEuSupport(project, programme) || !isGranted(project))
        return {};
    if (programme->statement != u"funded" && programme->statement != u"cofunded")
        return {};
    const Kind &kind = kindOf<Programme>();
    const FieldInfo &field = kind.field(kind.indexOf(u"statement"));
    return siteValue(field, programme->statement, language);
}

QStringList statementLines(const QString &statement)
{
    static const QStringList unions{u" Europeiska unionen"_s, u" the European Union"_s};
    for (const QString &name : unions) {
        const qsizetype at = statement.indexOf(name);
        if (at > 0)
            return {statement.left(at), statement.mid(at + 1)};
    }
    return statement.isEmpty() ? QStringList() : QStringList{statement};
}

} // namespace facts
