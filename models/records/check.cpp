#include "records/check.h"

#include <QCoreApplication>
#include <QUrl>

namespace check {

void required(std::vector<Problem> &problems, const char *field, const QString &value)
{
    if (value.trimmed().isEmpty())
        problems.push_back({field, QCoreApplication::translate("Check", "This is required.")});
}

void order(std::vector<Problem> &problems, const char *field, QDate start, QDate end)
{
    if (start.isValid() && end.isValid() && end < start) {
        problems.push_back({field,
                            QCoreApplication::translate("Check", "%1 is before the start, %2.")
                                .arg(end.toString(Qt::ISODate), start.toString(Qt::ISODate))});
    }
}

void atMost(std::vector<Problem> &problems, const char *field, const Amount &part,
            const Amount &whole, const QString &message)
{
    if (part.minor && whole.minor && *part.minor > *whole.minor)
        problems.push_back({field, message});
}

void notNegative(std::vector<Problem> &problems, const char *field, const Amount &amount)
{
    if (amount.minor && *amount.minor < 0)
        problems.push_back(
            {field, QCoreApplication::translate("Check", "The amount is below zero.")});
}

void webAddress(std::vector<Problem> &problems, const char *field, const QString &value)
{
    if (value.isEmpty())
        return;
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty()) {
        problems.push_back(
            {field,
             QCoreApplication::translate(
                 "Check", "%1 is not a web address. Write it like https://www.example.org.")
                 .arg(value)});
    }
}

void mailAddress(std::vector<Problem> &problems, const char *field, const QString &value)
{
    if (value.isEmpty())
        return;
    const qsizetype at = value.indexOf(u'@');
    const bool one = at > 0 && at == value.lastIndexOf(u'@') && at < value.size() - 1;
    if (!one || value.contains(u' ')) {
        problems.push_back(
            {field,
             QCoreApplication::translate("Check", "%1 is not an e-mail address.").arg(value)});
    }
}

} // namespace check
