// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace draftt
{

/// Takes secrets out of a text that will be shown or logged: tokens and secrets by their form (`dapi…`,
/// `dose…`, JWT, Authorization values, private keys, signatures of pre-signed links, passwords of URLs and of
/// `-u`) and what a telling name stands before (access_token, client_secret, external_link …), be it a member
/// of JSON, a form field, a setting, a header or an option of a command. `***` stands instead; what is
/// redacted stays as it is when it is redacted again. Takes time by the size of the text.
///
/// To cover too much is better than to leave a secret, but what says why something failed stays: how the two
/// are told apart where sentences and settings look alike, see `withoutSettings`. Not seen: what stands
/// behind the quotation mark that closes a value which was not closed itself; a word of letters alone behind
/// `password:` in a sentence; a password with a slash in a URL, where it must be `%2F`.
[[nodiscard]] QByteArray redacted(const QByteArray &text);
[[nodiscard]] QString redacted(const QString &text);

/// The same for a URL: no user info, no values of telling query items.
[[nodiscard]] QUrl redacted(const QUrl &url);

} // namespace draftt
