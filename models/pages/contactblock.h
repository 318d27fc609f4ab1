#pragma once

#include <QString>

namespace content {

/// A contact of the register, or the municipality's contact centre: shown as it is told there now.
struct ContactBlock
{
    QString contact; ///< uuid; empty is the contact centre
    bool operator==(const ContactBlock &) const = default;
};

} // namespace content
