#pragma once

#include "records/kind.h"

#include <QCoreApplication>

/// An organisation's membership of a network.
struct Membership
{
    Q_DECLARE_TR_FUNCTIONS(Membership)
public:
    static constexpr const char *table = "membership";
    static constexpr const char *context = "Membership";
    static constexpr const char *label = QT_TRANSLATE_NOOP("Membership", "Member");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Membership", "Members");
    static std::span<const Field<Membership>> fields();

    qint64 id = 0;
    QString uuid;
    Ref network;
    Ref organisation;
    QString note;

    /// What is inconsistent in the record itself.
    std::vector<Problem> problems() const;
};
