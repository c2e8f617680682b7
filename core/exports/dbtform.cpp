// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/exports/forms.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace draftt::exports
{

namespace
{

/// dbt reads what stands in double braces in a value as its own language.
std::optional<Error> problemOf(const QString &value)
{
    for (const auto opening : {"{{"_L1, "{%"_L1, "{#"_L1}) {
        if (value.contains(opening))
            return Error::input(InputProblem::ForbiddenCharacter, opening);
    }
    return std::nullopt;
}

void put(YAML::Emitter &out, const char *key, const QString &value, bool isQuoted = true)
{
    out << YAML::Key << key << YAML::Value;
    if (isQuoted)
        out << YAML::DoubleQuoted;
    out << value.toStdString();
}

void putOutput(YAML::Emitter &out, const ConnectionProfile &profile)
{
    const auto secret = u"{{ env_var('%1') }}"_s.arg(secretVariable(profile.method));
    put(out, "type", u"databricks"_s, false);
    put(out, "host", profile.host.authority());
    put(out, "http_path", httpPath(profile));
    put(out, "catalog", profile.catalog.text());
    put(out, "schema", profile.schema.text());
    if (profile.method == SignInMethod::OAuthClient) {
        put(out, "auth_type", u"oauth"_s, false);
        put(out, "client_id", profile.clientId->text());
        put(out, "client_secret", secret);
    } else {
        put(out, "token", secret);
    }
    out << YAML::Key << "threads" << YAML::Value << 1;
}

} // namespace

/// docs.getdbt.com, «Databricks setup»: profile, target, outputs.
Result<QString> toDbt(const ConnectionProfile &profile, const QString &name)
{
    for (const auto &value : {profile.catalog.text(), profile.schema.text(), name}) {
        if (const auto problem = problemOf(value))
            return Failure(*problem);
    }
    YAML::Emitter out;
    out << YAML::Comment(mark().toStdString()) << YAML::Newline
        << YAML::Comment(u"dbt takes it from %1."_s.arg(secretVariable(profile.method)).toStdString());
    out << YAML::BeginMap;
    out << YAML::Key << YAML::DoubleQuoted << name.toStdString() << YAML::Value << YAML::BeginMap;
    put(out, "target", u"draftt"_s, false);
    out << YAML::Key << "outputs" << YAML::Value << YAML::BeginMap << YAML::Key << "draftt" << YAML::Value
        << YAML::BeginMap;
    putOutput(out, profile);
    out << YAML::EndMap << YAML::EndMap << YAML::EndMap << YAML::EndMap;
    return QString::fromUtf8(out.c_str(), qsizetype(out.size())) + u'\n';
}

} // namespace draftt::exports
