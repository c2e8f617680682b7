// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// What people copy along with an address. Used by this room only.
namespace draftt::pasted
{

/// The address without quotes, brackets and invisible characters around it, or the one that
/// `Host=…;HTTPPath=…` or `host: …` names; anything else as it is.
[[nodiscard]] QString address(QStringView text);

/// `jdbc:databricks://HOST:443/…;httpPath=…` as a URL with the HTTP path behind the host.
[[nodiscard]] QString fromJdbc(const QString &text);

} // namespace draftt::pasted
