// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/httpclient.h"
#include "core/workspace/credentials.h"

namespace draftt
{

/// What a browser came back with, and what proves that it was sent from here (PKCE, RFC 7636).
struct CodeOrder {
    QUrl tokenEndpoint;
    QString app;
    QUrl redirect; ///< as it stood in the address of the sign-in page
    Secret code;
    Secret verifier;
};

/// The tokens of whoever signed in. Asked once: a code is used up by the first try. Errors: by status
/// (BadRequest for a code that is used, too old or of somebody else), NotAnApi, MalformedReply, network
/// kinds.
[[nodiscard]] Pending exchangeCode(HttpClient &http, const CodeOrder &order, Done<PersonsSignIn> done);

} // namespace draftt
