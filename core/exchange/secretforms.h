// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>

namespace draftt
{

/// How secrets are written in what others have written. Inside the room only. All of it may be megabytes
/// long: no pattern looks at a character again and again.
namespace secretforms
{

// What stands before the secret is the first group of each; in its place goes `\1***`.

/// A member of JSON, of JSON in a text of JSON, or of what Python prints. Its value is a text, or the
/// first of a list.
[[nodiscard]] const QRegularExpression &member();
/// The `value` beside the `name` or `key` of a secret, in either order, as archives of a browser (HAR) and
/// collections of requests hold headers and forms: the value behind the name, and the one before it.
[[nodiscard]] const QRegularExpression &valueBehindName();
[[nodiscard]] const QRegularExpression &valueBeforeName();
/// `name=value`: a form, a query, a link within a link or within JSON, a setting, an argument.
[[nodiscard]] const QRegularExpression &field();
/// What follows an option of a command: `--token VALUE`, also in a list of Python's.
[[nodiscard]] const QRegularExpression &option();
/// What follows the colon of `-u user:password`.
[[nodiscard]] const QRegularExpression &user();
/// The password of `https://user:password@host`, up to the `@`.
[[nodiscard]] const QRegularExpression &userInfo();
/// `Bearer …`, `Basic …`
[[nodiscard]] const QRegularExpression &authorization();
/// A personal access token and an OAuth secret (databricks-api §2.1, §2.3), wherever they stand; the whole.
[[nodiscard]] const QRegularExpression &token();
/// A JWT, wherever it stands: `eyJ….….…`
[[nodiscard]] const QRegularExpression &webToken();
/// A private key as PEM, its lines broken or with `\n`, also one that is cut off: what follows its first
/// line.
[[nodiscard]] const QRegularExpression &privateKey();

} // namespace secretforms

} // namespace draftt
