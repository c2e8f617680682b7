// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/people.h"
#include "tests/support/areacaller.h"

#include <QString>

namespace draftt
{

/// The principal that everything is granted to.
[[nodiscard]] inline const QString &connector()
{
    return demo::people::connector().name;
}

[[nodiscard]] inline QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// Of whom an answer about permissions speaks, sorted.
[[nodiscard]] inline QStringList principalsIn(const demo::Reply &reply)
{
    return sorted(
        valuesOf(bodyOf(reply), QStringLiteral("privilege_assignments"), QStringLiteral("principal")));
}

} // namespace draftt
