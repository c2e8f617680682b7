// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/wire/http.h"

namespace draftt::demo
{

class Accounts;

/// Host metadata, OAuth discovery and the token endpoint: what answers without a token.
/// `scheme` is http or https; the rest of each link is the Host header, so that links lead back through
/// whatever the client came through.
[[nodiscard]] Area oauthArea(Accounts &accounts, const QString &scheme, const QString &workspaceId);

} // namespace draftt::demo
