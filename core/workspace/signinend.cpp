// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/signinend.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto idleId = "sign_in_ended"_L1;
constexpr auto notRenewedId = "sign_in_not_renewed"_L1;

} // namespace

Error errorOf(SignInEnd end, const Error &why)
{
    auto error = why;
    error.kind = ErrorKind::Unauthenticated;
    error.fact = end == SignInEnd::Idle ? idleId : notRenewedId;
    return error;
}

std::optional<SignInEnd> signInEndIn(const Error &error)
{
    if (error.kind != ErrorKind::Unauthenticated)
        return std::nullopt;
    if (error.fact == idleId)
        return SignInEnd::Idle;
    return error.fact == notRenewedId ? std::optional(SignInEnd::NotRenewed) : std::nullopt;
}

} // namespace draftt
