// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>

#include <array>
#include <string_view>

namespace draftt
{

/// How secrets are written in what others have written. Inside the room only. All of it may be megabytes
/// long: no pattern looks at a character again and again.
namespace secretforms
{

/// Names of JSON members, form fields, query items and settings whose value is a secret. `sig` and `X-Amz-…`
/// sign links; the rest carries tokens. Small letters, `-` and `_` alone: the quick look rests on it.
constexpr std::array<std::string_view, 23> tellingNames{
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
};

// What stands before the secret is the first group of each; in its place goes `\1***`.

/// A member of JSON, of JSON in a text of JSON, or of what Python prints. Its value is a text.
[[nodiscard]] const QRegularExpression &member();
/// `name=value`: a form, a query, a link within a link or within JSON, a setting, an argument.
[[nodiscard]] const QRegularExpression &field();
/// `Bearer …`, `Basic …`
[[nodiscard]] const QRegularExpression &authorization();
/// A personal access token and an OAuth secret (databricks-api §2.1, §2.3), wherever they stand; the whole.
[[nodiscard]] const QRegularExpression &token();
/// A JWT, wherever it stands: `eyJ….….…`
[[nodiscard]] const QRegularExpression &webToken();

} // namespace secretforms

} // namespace draftt
