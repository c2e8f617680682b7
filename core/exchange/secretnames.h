// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace draftt
{

/// What secrets are called. Inside the room only.
namespace secretforms
{

/// Names of JSON members, form fields, query items, settings, headers and options whose value is a secret.
/// `sig` and `X-Amz-…` sign links; the rest carries tokens. Each also stands without its `-` and `_`, or with
/// the other of them (`clientSecret`, `--client-secret`). Small letters, digits, `-` and `_`, a letter last:
/// the quick look rests on it.
constexpr std::array<std::string_view, 52> tellingNames{
    "access_token",
    "refresh_token",
    "id_token",
    "token_value",
    "client_secret",
    "personal_access_token",
    "secret",
    "client_assertion",
    "assertion",
    "password",
    "external_link",
    "external_links",
    "authorization",
    "code_verifier",
    "sig",
    "signature",
    "x-amz-signature",
    "x-amz-credential",
    "x-goog-signature",
    "sv_signature",
    "x-amz-security-token",
    "arm_client_secret",
    "azure_client_secret",
    "token",
    "auth_token",
    "bearer_token",
    "session_token",
    "oauth_token",
    "sas_token",
    "secret_value",
    "secret_access_key",
    "aws_secret_access_key",
    "aws_session_token",
    "api_key",
    "x-api-key",
    "account_key",
    "shared_access_key",
    "private_key",
    "passwd",
    "passphrase",
    "pwd",
    "proxy_pwd",
    "proxy_password",
    // Of the drivers for ODBC and JDBC.
    "auth_access_token",
    "auth_refresh_token",
    "auth_client_secret",
    "oauth2_secret",
    // Headers.
    "proxy-authorization",
    "x-databricks-gcp-sa-access-token",
    "x-databricks-azure-sp-management-token",
    "cookie",
    "set-cookie",
};

constexpr qsizetype longestName = 64; ///< longer than any, also with marks between its words

/// How a name stands in what people write.
enum class NameKind {
    Term,     ///< `client_secret`: of a machine alone
    Noun,     ///< `token`: sentences have it too, before a colon and an error
    Password, ///< what people make up, and may hold blanks
    Cookie,
    Authorization, ///< a scheme may stand before the secret
};

/// A name that tells that a secret follows.
struct SecretName {
    qsizetype from = 0; ///< its first character
    qsizetype to = 0;   ///< behind its last
    bool isQuoted = false;
    NameKind kind = NameKind::Term;
};

/// What stands before a colon, or nothing if that is no telling name as a whole. In capitals it may have
/// words before it, as variables of an environment have (`DATABRICKS_TOKEN`), behind `X-` too.
[[nodiscard]] std::optional<SecretName> nameBefore(QStringView text, qsizetype colon);

} // namespace secretforms

} // namespace draftt
