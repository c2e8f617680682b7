// SPDX-License-Identifier: Apache-2.0
#include "core/words/exporttexts.h"

#include "core/words/texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace draftt
{

QString exportTitle(const ExportFormat &format)
{
    const QHash<QString, QString> titles{
        {u"json"_s, Texts::tr("this program’s own file, for import")},
        {u"plan"_s, Texts::tr("plan file, for --plan and the window")},
        {u"databrickscfg"_s, Texts::tr(".databrickscfg, for Databricks’ tools")},
        {u"env"_s, Texts::tr("environment variables")},
        {u"dbt"_s, Texts::tr("dbt profile (profiles.yml)")},
        {u"odbc"_s, Texts::tr("ODBC data source (odbc.ini)")},
        {u"jdbc"_s, Texts::tr("JDBC URL")},
        {u"terraform"_s, Texts::tr("Terraform provider")},
        {u"python"_s, Texts::tr("Python, with databricks-sdk")},
        {u"node"_s, Texts::tr("Node.js, with @databricks/sql")},
        {u"go"_s, Texts::tr("Go, with databricks-sdk-go")},
        {u"vscode"_s, Texts::tr("Visual Studio Code, Databricks’ extension")},
    };
    return titles.value(format.id);
}

QString secretHint(const ExportFormat &format, SignInMethod method)
{
    const bool isOAuth = method == SignInMethod::OAuthClient;
    if (format.id == "json"_L1)
        return Texts::tr("The secret is not in it: import asks for the secret where the connection is "
                         "imported.");
    if (format.id == "plan"_L1)
        return Texts::tr(
            "The secret is not in it, nor what was proven: the secret is asked for where the plan is used.");
    if (format.id == "odbc"_L1)
        //: %1 is the name of a setting of the ODBC driver
        return Texts::tr("The secret is not in it: give it when you connect, as %1.")
            .arg(isOAuth ? "Auth_Client_Secret"_L1 : "PWD"_L1);
    if (format.id == "jdbc"_L1)
        //: %1 is the name of a property of the JDBC driver
        return Texts::tr("The secret is not in it: give it as the property %1 beside the URL.")
            .arg(isOAuth ? "OAuth2Secret"_L1 : "PWD"_L1);
    if (format.id == "vscode"_L1)
        //: %1 is the name of an environment variable
        return Texts::
            tr("The secret is not in it: the extension reads the section of .databrickscfg that it names, "
               "which export --format databrickscfg writes, and %1.")
                .arg(secretVariable(method));
    //: %1 is the name of an environment variable
    return Texts::tr("The secret is not in it: set %1.").arg(secretVariable(method));
}

} // namespace draftt
