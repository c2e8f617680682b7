// SPDX-License-Identifier: Apache-2.0
#include "core/exports/forms.h"

using namespace Qt::StringLiterals;

namespace draftt::exports
{

/// docs.databricks.com, «Authentication settings for the Databricks JDBC Driver». The secret is a property
/// that is given beside the URL: OAuth2Secret, or PWD.
Result<QString> toJdbc(const ConnectionProfile &profile, const QString & /*name*/)
{
    for (const auto &name : {profile.catalog.text(), profile.schema.text()}) {
        if (const auto problem = forbidden(name, u";=\"'\\"))
            return Failure(*problem);
    }
    const bool isOAuth = profile.method == SignInMethod::OAuthClient;
    const auto port = profile.host.port() < 0 ? u":443"_s : QString();
    auto url =
        "jdbc:databricks://"_L1 + profile.host.authority() + port + ";httpPath="_L1 + httpPath(profile);
    url += isOAuth ? ";AuthMech=11;Auth_Flow=1;OAuth2ClientId="_L1 + profile.clientId->text()
                   : u";AuthMech=3;UID=token"_s;
    url += ";ConnCatalog="_L1 + profile.catalog.text() + ";ConnSchema="_L1 + profile.schema.text();
    return url + u'\n';
}

} // namespace draftt::exports
