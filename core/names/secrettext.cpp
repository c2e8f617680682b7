// SPDX-License-Identifier: Apache-2.0
#include "core/names/secrettext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Works on the bytes themselves: every QString would be one more copy of a secret in memory.
bool isUuid(const QByteArray &bytes)
{
    if (bytes.size() != 36)
        return false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const bool isDashPlace = at == 8 || at == 13 || at == 18 || at == 23;
        const char c = bytes.at(at);
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (isDashPlace ? c != '-' : !isHex)
            return false;
    }
    return true;
}

Result<Secret> checkAny(const Secret &typed)
{
    const auto &bytes = typed.reveal();
    if (bytes.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    if (std::any_of(bytes.begin(), bytes.end(), isSpace))
        return Failure(Error::input(InputProblem::HasWhitespace));
    // A header value holds printable ASCII; anything else would be refused far from here.
    if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return c < '!' || c > '~'; }))
        return Failure(Error::input(InputProblem::ForbiddenCharacter));
    // Databricks shows the id of a secret beside the secret; it is a UUID, which no secret is.
    if (isUuid(bytes))
        return Failure(Error::input(InputProblem::LooksLikeSecretId));
    return typed;
}

} // namespace

Result<Secret> checkClientSecret(const Secret &typed)
{
    if (typed.reveal().startsWith("dapi"))
        return Failure(Error::input(InputProblem::LooksLikeToken));
    return checkAny(typed);
}

Result<Secret> checkPersonalToken(const Secret &typed)
{
    if (typed.reveal().startsWith("dose"))
        return Failure(Error::input(InputProblem::LooksLikeSecret));
    return checkAny(typed);
}

bool looksLikeSecret(const QString &text)
{
    // databricks-api §2.1 and §2.3: `dose` and `dapi` with 32 hex digits; and the start of any JSON web
    // token.
    static const QRegularExpression value(u"(dose|dapi)[0-9a-f]{16}|eyJ[A-Za-z0-9_-]{16}"_s);
    return value.match(text).hasMatch();
}

} // namespace draftt
