#pragma once

#include "records/kind.h"

/// The checks that several kinds share. Each adds a Problem when it finds one.
namespace check {

/// A required text is empty.
void required(std::vector<Problem> &problems, const char *field, const QString &value);
/// \a end lies before \a start.
void order(std::vector<Problem> &problems, const char *field, QDate start, QDate end);
/// \a part is larger than \a whole.
void atMost(std::vector<Problem> &problems, const char *field, const Amount &part,
            const Amount &whole, const QString &message);
/// An amount is negative.
void notNegative(std::vector<Problem> &problems, const char *field, const Amount &amount);
/// A web address that does not begin with https:// or http:// or has no host.
void webAddress(std::vector<Problem> &problems, const char *field, const QString &value);
/// An e-mail address without exactly one @ between two non-empty parts, or with spaces.
void mailAddress(std::vector<Problem> &problems, const char *field, const QString &value);
/// A colour that is not written as # and six hexadecimal digits, or three for short.
void colour(std::vector<Problem> &problems, const char *field, const QString &value);
/// A latitude outside -90 to 90 degrees or a longitude outside -180 to 180, in the fields of those
/// names.
void place(std::vector<Problem> &problems, const Decimal &latitude, const Decimal &longitude);

} // namespace check
