// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/codeexchange.h"

#include "core/workspace/tokenanswer.h"

using namespace Qt::StringLiterals;

namespace draftt
{

Pending exchangeCode(HttpClient &http, const CodeOrder &order, Done<PersonsSignIn> done)
{
    http.hide(order.code);
    http.hide(order.verifier);
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = order.tokenEndpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = "grant_type=authorization_code&client_id=" + QUrl::toPercentEncoding(order.app) +
                   "&redirect_uri=" + QUrl::toPercentEncoding(order.redirect.toString(QUrl::FullyEncoded)) +
                   "&code=" + order.code.reveal().toPercentEncoding() +
                   "&code_verifier=" + order.verifier.reveal().toPercentEncoding();
    request.bodyIsSecret = true;
    request.isIdempotent = false;
    request.isSentOnce = true; // a gateway's 503 does not tell whether it was used up
    return http.send(request, [order, done = std::move(done)](const Result<HttpReply> &reply) {
        done(reply.and_then(readTokens).map([&order](const TokenAnswer &tokens) {
            return PersonsSignIn{.accessToken = tokens.access,
                                 .lifetime = tokens.lifetime,
                                 .refreshToken = tokens.refresh,
                                 .app = order.app,
                                 .tokenEndpoint = order.tokenEndpoint};
        }));
    });
}

} // namespace draftt
