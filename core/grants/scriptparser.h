// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/names/clientid.h"

namespace draftt
{

/// One GRANT or REVOKE of a script.
struct ParsedStatement {
    enum class Verb { Grant, Revoke };

    Verb verb = Verb::Grant;
    Grant grant;
    ClientId principal;

    friend bool operator==(const ParsedStatement &, const ParsedStatement &) = default;
};

/// Reads a whole script by the lexical rules of the server, not by those of our own writer: comments of both
/// kinds (a backslash at the end of a line carries a `--` comment on), strings with backslashes, identifiers
/// in backticks. Takes GRANT and REVOKE of the three privileges on what they belong to, each name quoted, to
/// an application id; SHOW GRANTS is passed over. Anything else is an error: BadFormat, `fact`: the line,
/// from 1.
[[nodiscard]] Result<QList<ParsedStatement>> parseScript(QStringView script);

} // namespace draftt
