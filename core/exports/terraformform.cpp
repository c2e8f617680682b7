// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/exports/forms.h"

using namespace Qt::StringLiterals;

namespace draftt::exports
{

/// registry.terraform.io, «databricks provider»: what is not in the block is read from the environment.
Result<QString> toTerraform(const ConnectionProfile &profile, const QString & /*name*/)
{
    const bool isOAuth = profile.method == SignInMethod::OAuthClient;
    QStringList lines{"# "_L1 + mark(),
                      u"# The provider takes it from %1."_s.arg(secretVariable(profile.method)),
                      u"terraform {"_s,
                      u"  required_providers {"_s,
                      u"    databricks = {"_s,
                      u"      source = \"databricks/databricks\""_s,
                      u"    }"_s,
                      u"  }"_s,
                      u"}"_s,
                      QString(),
                      u"provider \"databricks\" {"_s};
    // Neither a host nor a UUID has a character that HCL reads otherwise.
    lines += u"  host      = \"%1\""_s.arg(profile.host.text());
    lines += u"  auth_type = \"%1\""_s.arg(isOAuth ? u"oauth-m2m"_s : u"pat"_s);
    if (isOAuth)
        lines += u"  client_id = \"%1\""_s.arg(profile.clientId->text());
    lines += u"}"_s;
    return lines.join(u'\n') + u'\n';
}

} // namespace draftt::exports
