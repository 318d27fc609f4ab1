#include "exchange/facts.h"

#include "exchange/siteword.h"
#include "records/programme.h"
#include "records/shown.h"
#include "rules/visibility.h"

namespace facts {

using namespace Qt::StringLiterals;

QString money(const Amount &amount, const QString &currency)
{
    return amount.minor ? shown::amount(*amount.minor) + QChar(0x00A0) + currency : QString();
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
