// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"

#include "core/exports/forms.h"
#include "core/files.h"
#include "core/profile/planfile.h"
#include "core/profile/profilesession.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Result<QString> toOwnJson(const ConnectionProfile &profile, const QString & /*name*/)
{
    return QString::fromUtf8(toJson(profile));
}

Result<QString> toPlan(const ConnectionProfile &profile, const QString & /*name*/)
{
    return QString::fromUtf8(planToJson(sessionOf(profile)));
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        {u"json"_s, u"connection.json"_s, false, toOwnJson},
        {u"plan"_s, u"plan.json"_s, false, toPlan},
        {u"databrickscfg"_s, u".databrickscfg"_s, true, toDatabricksCfg},
        {u"env"_s, u"databricks.env"_s, false, exports::toEnvironment},
        {u"dbt"_s, u"profiles.yml"_s, false, exports::toDbt},
        {u"odbc"_s, u".odbc.ini"_s, true, exports::toOdbc},
        {u"jdbc"_s, u"jdbc-url.txt"_s, false, exports::toJdbc},
        {u"terraform"_s, u"databricks.tf"_s, false, exports::toTerraform},
        {u"python"_s, u"databricks_sample.py"_s, false, exports::toPython},
        {u"node"_s, u"databricks-sample.js"_s, false, exports::toNode},
        {u"go"_s, u"main.go"_s, false, exports::toGo},
        {u"vscode"_s, u"project.json"_s, false, exports::toVsCode},
    };
    return formats;
}

const ExportFormat *exportFormat(const QString &id)
{
    const auto &formats = exportFormats();
    const auto place = std::find_if(formats.begin(), formats.end(),
                                    [&id](const ExportFormat &format) { return format.id == id; });
    return place == formats.end() ? nullptr : &*place;
}

Result<CfgChange> exportTo(const ExportTarget &target, const ExportFormat &format,
                           const ConnectionProfile &profile)
{
    const auto text = format.text(profile, target.name);
    if (!text)
        return Failure(text.error());
    if (format.isSection)
        return mergeSection(target.path, {target.name, *text}, target.overwrite);
    return exportFile(target.path, text->toUtf8(), target.overwrite).map([](const Nothing &) {
        return CfgChange::Added;
    });
}

QString secretVariable(SignInMethod method)
{
    return method == SignInMethod::OAuthClient ? u"DATABRICKS_CLIENT_SECRET"_s : u"DATABRICKS_TOKEN"_s;
}

} // namespace draftt
