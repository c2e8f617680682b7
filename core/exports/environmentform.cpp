// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/exports/forms.h"
#include "core/names/shown.h"

using namespace Qt::StringLiterals;

namespace draftt::exports
{

/// Read by `set -a; . FILE`, by python-dotenv and the like. The first five are what the official clients
/// read; the rest is what their examples call it.
Result<QString> toEnvironment(const ConnectionProfile &profile, const QString & /*name*/)
{
    const bool isOAuth = profile.method == SignInMethod::OAuthClient;
    QStringList lines;
    lines += "# "_L1 + mark();
    lines += u"# Set %1 yourself, from where you keep it."_s.arg(secretVariable(profile.method));
    const auto add = [&lines](QLatin1StringView key, const QString &value) {
        lines += key + u'=' + shellWord(value);
    };
    add("DATABRICKS_HOST"_L1, profile.host.text());
    if (profile.clientId)
        add("DATABRICKS_CLIENT_ID"_L1, profile.clientId->text());
    add("DATABRICKS_AUTH_TYPE"_L1, isOAuth ? u"oauth-m2m"_s : u"pat"_s);
    if (!hidesSomething(profile.warehouseId.text())) // a line break would be a line of its own
        add("DATABRICKS_WAREHOUSE_ID"_L1, profile.warehouseId.text());
    add("DATABRICKS_SERVER_HOSTNAME"_L1, profile.host.authority());
    add("DATABRICKS_HTTP_PATH"_L1, httpPath(profile));
    add("DATABRICKS_CATALOG"_L1, profile.catalog.text());
    add("DATABRICKS_SCHEMA"_L1, profile.schema.text());
    return lines.join(u'\n') + u'\n';
}

} // namespace draftt::exports
