// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/exports/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt::exports
{

namespace
{

/// The lines with %host%, %id% and the like replaced, all in one go: no value is looked at again.
QString filled(QStringView lines, const ConnectionProfile &profile)
{
    const QList<std::pair<QString, QString>> values{
        {u"%mark%"_s, mark()},
        {u"%host%"_s, codeString(profile.host.text())},
        {u"%name%"_s, codeString(profile.host.authority())},
        {u"%id%"_s, codeString(profile.clientId ? profile.clientId->text() : QString())},
        {u"%secret%"_s, codeString(secretVariable(profile.method))},
        {u"%warehouse%"_s, codeString(profile.warehouseId.text())},
        {u"%path%"_s, codeString(httpPath(profile))},
        {u"%catalog%"_s, codeString(profile.catalog.text())},
        {u"%schema%"_s, codeString(profile.schema.text())},
        {u"%statement%"_s, codeString(sampleStatement(profile))},
    };
    QString text;
    for (qsizetype at = 0; at < lines.size();) {
        const auto value = std::find_if(values.begin(), values.end(), [&](const auto &candidate) {
            return lines.sliced(at).startsWith(candidate.first);
        });
        text += value == values.end() ? QString(lines.at(at)) : value->second;
        at += value == values.end() ? 1 : value->first.size();
    }
    return text;
}

bool isOAuth(const ConnectionProfile &profile)
{
    return profile.method == SignInMethod::OAuthClient;
}

} // namespace

/// databricks-sdk-py: WorkspaceClient, statement_execution.
Result<QString> toPython(const ConnectionProfile &profile, const QString & /*name*/)
{
    const auto signIn = isOAuth(profile) ? u"    client_id=%id%,\n    client_secret=os.environ[%secret%],\n"_s
                                         : u"    token=os.environ[%secret%],\n"_s;
    return filled(u"# %mark%\n"
                  "# pip install databricks-sdk\n"
                  "import os\n\n"
                  "from databricks.sdk import WorkspaceClient\n\n"
                  "workspace = WorkspaceClient(\n"
                  "    host=%host%,\n"_s +
                      signIn +
                      u")\n"
                      "answer = workspace.statement_execution.execute_statement(\n"
                      "    warehouse_id=%warehouse%,\n"
                      "    catalog=%catalog%,\n"
                      "    schema=%schema%,\n"
                      "    statement=%statement%,\n"
                      ")\n"
                      "print(answer.result)\n"_s,
                  profile);
}

/// @databricks/sql: DBSQLClient, openSession.
Result<QString> toNode(const ConnectionProfile &profile, const QString & /*name*/)
{
    const auto signIn = isOAuth(profile)
                            ? u"        authType: \"databricks-oauth\",\n        oauthClientId: %id%,\n"
                              "        oauthClientSecret: process.env[%secret%],\n"_s
                            : u"        token: process.env[%secret%],\n"_s;
    return filled(u"// %mark%\n"
                  "// npm install @databricks/sql\n"
                  "const { DBSQLClient } = require(\"@databricks/sql\");\n\n"
                  "async function main() {\n"
                  "    const client = await new DBSQLClient().connect({\n"
                  "        host: %name%,\n"
                  "        path: %path%,\n"_s +
                      signIn +
                      u"    });\n"
                      "    const session = await client.openSession({\n"
                      "        initialCatalog: %catalog%,\n"
                      "        initialSchema: %schema%,\n"
                      "    });\n"
                      "    const operation = await session.executeStatement(%statement%);\n"
                      "    console.log(await operation.fetchAll());\n"
                      "    await operation.close();\n"
                      "    await session.close();\n"
                      "    await client.close();\n"
                      "}\n\n"
                      "main();\n"_s,
                  profile);
}

/// databricks-sdk-go: NewWorkspaceClient, StatementExecution.
Result<QString> toGo(const ConnectionProfile &profile, const QString & /*name*/)
{
    const auto signIn = isOAuth(profile) ? u"\t\tHost:         %host%,\n\t\tClientID:     %id%,\n"
                                           "\t\tClientSecret: os.Getenv(%secret%),\n"_s
                                         : u"\t\tHost:  %host%,\n\t\tToken: os.Getenv(%secret%),\n"_s;
    return filled(u"// %mark%\n"
                  "// go get github.com/databricks/databricks-sdk-go\n"
                  "package main\n\n"
                  "import (\n"
                  "\t\"context\"\n"
                  "\t\"fmt\"\n"
                  "\t\"log\"\n"
                  "\t\"os\"\n\n"
                  "\t\"github.com/databricks/databricks-sdk-go\"\n"
                  "\t\"github.com/databricks/databricks-sdk-go/service/sql\"\n"
                  ")\n\n"
                  "func main() {\n"
                  "\tworkspace, err := databricks.NewWorkspaceClient(&databricks.Config{\n"_s +
                      signIn +
                      u"\t})\n"
                      "\tif err != nil {\n"
                      "\t\tlog.Fatal(err)\n"
                      "\t}\n"
                      "\tanswer, err := workspace.StatementExecution.ExecuteStatement(context.Background(), "
                      "sql.ExecuteStatementRequest{\n"
                      "\t\tWarehouseId: %warehouse%,\n"
                      "\t\tCatalog:     %catalog%,\n"
                      "\t\tSchema:      %schema%,\n"
                      "\t\tStatement:   %statement%,\n"
                      "\t})\n"
                      "\tif err != nil {\n"
                      "\t\tlog.Fatal(err)\n"
                      "\t}\n"
                      "\tfmt.Println(answer.Result)\n"
                      "}\n"_s,
                  profile);
}

} // namespace draftt::exports
