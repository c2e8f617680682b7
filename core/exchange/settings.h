// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// Takes the secrets out of what is written `name: value` without quotation marks around the name, or around
/// the value: YAML, headers, what people type; and the lines of INI. `***` stands instead. Inside the room
/// only.
///
/// On a line of its own (of the text, or of a text within JSON or quotation marks) the value is
/// - of a password all that follows, as people make it of words: «password: it is wrong» is covered too;
/// - of a header Authorization with a scheme, and of cookies, all that follows;
/// - of all other names the one word that stands there, a comment behind it or not, and what YAML has in the
///   deeper lines below. No token has blanks: «secret: see the keychain» stays.
///
/// Anywhere else, and where more words follow, sentences must stay of use. The word behind `password:` or a
/// name of machines (`client_secret:`) goes unless it has letters alone; behind `token:`, `secret:` and the
/// like, which errors follow («cannot fetch token: 401 Unauthorized»), only what is long and has letters and
/// digits. What is in quotation marks goes, but for the latter.
[[nodiscard]] QString withoutSettings(const QString &text);

} // namespace draftt
