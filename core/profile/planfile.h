// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

namespace draftt
{

/// A plan file: what is wanted of a connection, as far as it was said, for whoever goes on elsewhere: the
/// window, the command line, another computer. Holds neither a secret nor a proof, and never that a host was
/// confirmed; the schema is resources/plan.schema.json.
[[nodiscard]] QByteArray planToJson(const Session &session);

/// Errors: TooLong; BadFormat or RepeatedKey with the JSON pointer in `fact`. Members that the schema does
/// not know are refused, so that no secret rides along.
[[nodiscard]] Result<Session> planFromJson(const QByteArray &json);

/// Whether a text means to be such a file, right or wrong.
[[nodiscard]] bool isPlan(QByteArrayView json);

/// What the plan says goes before what `session` holds; what it does not say stays.
void takePlan(const Session &plan, Session &session);

} // namespace draftt
