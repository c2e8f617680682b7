// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/site/site.h"

namespace draftt::demo
{

/// `/oidc/v1/authorize`: a person chooses who they are, or «Deny», and the browser is sent back. Without a
/// browser the header `X-Demo-Person` names the person by e-mail, or `deny`, and the answer is the redirect.
/// Who is not of this workspace is told so on the page, and no callback comes.
[[nodiscard]] Area signInArea(const SiteContext &context);

} // namespace draftt::demo
