// SPDX-License-Identifier: Apache-2.0
#include "core/exports/forms.h"
#include "core/profile/databrickscfg.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt::exports
{

/// `.databricks/project.json` of Databricks' extension (databricks-vscode, ProjectConfigFile.ts). It names
/// the section of `.databrickscfg` that has the rest.
Result<QString> toVsCode(const ConnectionProfile &profile, const QString &name)
{
    if (const auto section = toDatabricksCfg(profile, name); !section)
        return Failure(section.error());
    const QJsonObject json{
        {u"host"_s, profile.host.text()}, {u"authType"_s, u"profile"_s}, {u"profile"_s, name}};
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace draftt::exports
