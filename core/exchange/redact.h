// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace draftt
{

/// Takes secrets out of a text that will be shown or logged: tokens and secrets by their form (`dapi…`,
/// `dose…`, JWT, Authorization values, signatures of pre-signed links) and the values of JSON members and
/// form fields with a telling name (access_token, client_secret, external_link …). `***` stands instead.
[[nodiscard]] QByteArray redacted(const QByteArray &text);
[[nodiscard]] QString redacted(const QString &text);

/// The same for a URL: no user info, no values of telling query items.
[[nodiscard]] QUrl redacted(const QUrl &url);

} // namespace draftt
