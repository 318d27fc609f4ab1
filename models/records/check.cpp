#include "records/check.h"

#include "records/colour.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdlib>

using namespace Qt::StringLiterals;

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

void colour(std::vector<Problem> &problems, const char *field, const QString &value)
{
    if (!value.isEmpty() && !Colour::read(value)) {
        problems.push_back(
            {field,
             QCoreApplication::translate(
                 "Check", "%1 is not a colour. Write # and six digits, like #0b5563.")
                 .arg(value)});
    }
}

void place(std::vector<Problem> &problems, const Decimal &latitude, const Decimal &longitude)
{
    if (latitude.micro && std::abs(*latitude.micro) > 90'000'000)
        problems.push_back(
            {"latitude",
             QCoreApplication::translate("Check", "A latitude lies between -90 and 90 degrees.")});
    if (longitude.micro && std::abs(*longitude.micro) > 180'000'000)
        problems.push_back({"longitude",
                            QCoreApplication::translate(
                                "Check", "A longitude lies between -180 and 180 degrees.")});
}

} // namespace check
