// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/setting.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace draftt::pasted
{

namespace
{

struct Keys {
    KeyMeaning meaning;
    QLatin1StringView words; ///< letters and digits of each, lower case
};

// Names in: databricks-sdk config attributes, the JDBC and ODBC drivers' options, databricks-sql-connector,
// dbt-databricks, the Terraform provider, the labels of «Connection details» and of «Generate secret».
constexpr std::array keyTable{
    Keys{
        KeyMeaning::Host,
        "host hostname server serverhostname serverhost workspacehost workspaceurl workspaceaddress workspace "
        "databrickshost databrickshostname databricksserverhostname databricksworkspaceurl "
        "databricksinstance instance instanceurl azureworkspaceurl deploymentname databricksurl "
        "odbcparamshostname"_L1},
    Keys{KeyMeaning::ClientId,
         "clientid oauthclientid oauth2clientid authclientid databricksclientid applicationid "
         "serviceprincipalapplicationid serviceprincipalclientid serviceprincipalid principal appid "
         "applicationclientid"_L1},
    Keys{KeyMeaning::Secret,
         "clientsecret oauthclientsecret oauth2clientsecret oauth2secret authclientsecret oauthsecret secret "
         "databricksclientsecret secretvalue serviceprincipalsecret databricksoauthsecret"_L1},
    Keys{KeyMeaning::Token,
         "token accesstoken personalaccesstoken pat databrickstoken databricksaccesstoken databrickspat "
         "databricksapitoken apitoken authaccesstoken oauthtoken bearer bearertoken"_L1},
    Keys{KeyMeaning::Password, "password pwd passwd databrickspassword"_L1},
    Keys{KeyMeaning::Warehouse,
         "warehouse warehouseid sqlwarehouse sqlwarehouseid databrickswarehouseid databrickssqlwarehouseid "
         "httppath databrickshttppath databrickssqlhttppath sqlendpointid endpointid sqlwarehousehttppath "
         "databrickswarehousehttppath odbcparamspath path warehousehttppath"_L1},
    Keys{KeyMeaning::Cluster, "clusterid databricksclusterid cluster existingclusterid"_L1},
    Keys{KeyMeaning::Catalog,
         "catalog conncatalog databrickscatalog catalogname initialcatalog unitycatalog defaultcatalog"_L1},
    Keys{KeyMeaning::Schema, "schema connschema databricksschema schemaname database defaultschema"_L1},
    Keys{KeyMeaning::Table, "table tablename databrickstable"_L1},
    Keys{KeyMeaning::FullName, "fullname tablefullname fulltablename fullyqualifiedname"_L1},
    Keys{KeyMeaning::AuthType, "authtype databricksauthtype"_L1},
    Keys{
        KeyMeaning::Entra,
        "azureclientid azureclientsecret azuretenantid armclientid armclientsecret armtenantid "
        "azuredatabricksresourceid azureworkspaceresourceid databricksazureresourceid azureusemsi armusemsi tenantid "
        "directoryid directorytenantid objectid subscriptionid armsubscriptionid azureloginappid "
        "azureenvironment armenvironment tenant"_L1},
    Keys{KeyMeaning::Url, "jdbcurl jdbc url odbcstring connectionstring dsn databricksuri sqlalchemyuri"_L1},
    Keys{KeyMeaning::NotNeeded,
         "accountid databricksaccountid port protocol ssl transportmode authmech authflow driver "
         "thrifttransport uid user username oauthurl discoveryurl metadataserviceurl profile alias "
         "databricksconfigprofile databricksconfigfile usernativequery enablearrow type threads target "
         "description secretid createtime expiretime status secrethash lifetime workspaceid scopes "
         "sparkserverport sparkservertype useproxy ratelimit debugtruncatebytes"_L1},
};

QHash<QString, KeyMeaning> madeIndex()
{
    QHash<QString, KeyMeaning> index;
    for (const auto &[meaning, words] : keyTable) {
        for (const auto &word : QString(words).split(u' '))
            index.insert(word, meaning);
    }
    return index;
}

bool isQuote(QChar character)
{
    return QStringView(u"\"'`\u201C\u201D\u2018\u2019\u00AB\u00BB").contains(character);
}

} // namespace

KeyMeaning meaningOf(const QString &key)
{
    static const auto index = madeIndex();
    QString word;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            word += character.toLower();
    }
    return index.value(word, KeyMeaning::Unknown);
}

Setting cleaned(QStringView value, const PastedOrigin &origin)
{
    auto text = value.trimmed();
    const bool isQuoted = !text.isEmpty() && isQuote(text.front());
    const auto close = isQuoted ? std::find_if(text.begin() + 1, text.end(), isQuote) : text.end();
    const bool isPath = isQuoted && text.sliced(close - text.begin()).startsWith(u"`."); // `a`.`b`
    if (isQuoted && !isPath)
        return {text.sliced(1, close - text.begin() - 1).trimmed().toString(), origin, true};
    for (const auto mark : {u" #", u"\t#", u" //"}) {
        if (const auto at = text.indexOf(QStringView(mark)); at >= 0)
            text = text.first(at).trimmed();
    }
    while (text.endsWith(u',') || text.endsWith(u';') || (!isPath && !text.isEmpty() && isQuote(text.back())))
        text = text.chopped(1).trimmed();
    if (text.startsWith(u'{') && text.endsWith(u'}') && !text.startsWith(u"{{") && text.size() > 2)
        text = text.sliced(1, text.size() - 2); // ODBC
    return {text.toString(), origin, isPath};
}

bool isPlaceHolder(const QString &value)
{
    static const QRegularExpression form(
        u"^(?:<.*>|\\[.*\\]|\\*+|x{3,}|X{3,}|\\.{3}|\u2026|%\\w+%|\\$\\w+|(?:var|local|module|data)\\..*"
        u"|(?:env|secret|file):.*|(?:env_var|os\\.|process\\.env|dbutils\\.|getenv|System\\.).*"
        u"|(?:your|my|the)[-_ ].*|(?:change|replace)[-_ ]?me.*|todo|[\\w.]+\\()$|\\$\\{|\\{\\{|\\$\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(value).hasMatch();
}

bool holdsSecret(QStringView text)
{
    // Where a line break was lost a name ends in the rest of a secret: 24 digits are in none but odd ones.
    static const QRegularExpression form(
        u"[0-9a-f]{24}|(?:dose|dapi|dkea)[0-9a-f]{12}|(?-i:eyJ)(?:[\\w-]{16}|[\\w-]{8,15}\\.)|\\dQ~[\\w~.-]{12}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool canBeKey(QStringView word)
{
    // Nothing as long as a secret, and nothing that begins as one.
    static const QRegularExpression form(u"^(?!dose|dapi|dkea|eyJ)[A-Za-z][A-Za-z0-9_. ()/-]{0,39}$"_s);
    static const QRegularExpression hex(u"[0-9a-f]{12}"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch() && !hex.match(word).hasMatch() && !holdsSecret(word);
}

} // namespace draftt::pasted
