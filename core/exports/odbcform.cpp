// SPDX-License-Identifier: Apache-2.0
#include "core/exports/forms.h"
#include "core/profile/databrickscfg.h"

using namespace Qt::StringLiterals;

namespace draftt::exports
{

/// docs.databricks.com, «Authentication settings for the Databricks ODBC Driver»: OAuth M2M is AuthMech 11
/// with Auth_Flow 1, a token AuthMech 3 with UID `token`.
Result<QString> toOdbc(const ConnectionProfile &profile, const QString &name)
{
    if (const auto section = toDatabricksCfg(profile, name); !section) // the same readers' rules
        return Failure(section.error());
    const bool isOAuth = profile.method == SignInMethod::OAuthClient;
    QStringList lines{u'[' + name + u']', "# "_L1 + mark()};
    lines += isOAuth ? u"# Give it when you connect: DSN=%1;Auth_Client_Secret=…"_s.arg(name)
                     : u"# Give it when you connect: DSN=%1;PWD=…"_s.arg(name);
    lines += u"# Driver: as odbcinst.ini calls it, or the path of the library."_s;
    const bool isPlainName = isPlain(profile.catalog.text()) && isPlain(profile.schema.text());
    if (!isPlainName)
        lines += u"# Catalog and schema are left out: not every reader would take their characters."_s;
    const auto add = [&lines](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            lines += key + " = "_L1 + value;
    };
    add("Driver"_L1, u"Simba Spark ODBC Driver"_s);
    add("Host"_L1, profile.host.name());
    add("Port"_L1, QString::number(profile.host.port() < 0 ? 443 : profile.host.port()));
    add("HTTPPath"_L1, httpPath(profile));
    add("SSL"_L1, u"1"_s);
    add("ThriftTransport"_L1, u"2"_s);
    add("AuthMech"_L1, isOAuth ? u"11"_s : u"3"_s);
    add("Auth_Flow"_L1, isOAuth ? u"1"_s : QString());
    add("Auth_Client_ID"_L1, isOAuth ? profile.clientId->text() : QString());
    add("UID"_L1, isOAuth ? QString() : u"token"_s);
    add("Catalog"_L1, isPlainName ? profile.catalog.text() : QString());
    add("Schema"_L1, isPlainName ? profile.schema.text() : QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace draftt::exports
