// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <QJsonObject>

namespace draftt
{

/// A plan file: what is wanted of a connection, as far as it was said, for whoever goes on elsewhere: the
/// window, the command line, another computer. Holds neither a secret nor a proof, and never that a host was
/// confirmed; the schema is resources/plan.schema.json.
[[nodiscard]] QByteArray planToJson(const Session &session);
/// The same, for a file that holds a plan among other things.
[[nodiscard]] QJsonObject planObject(const Session &session);

/// What an admin's sign-in is to set up besides, so that one person plans and another one applies.
struct PlannedSetup {
    QString principal;    ///< the name of the service principal: taken by its client ID, or made
    int secretDays = 365; ///< 1 to 730
    QString connection;   ///< under which it is saved

    friend bool operator==(const PlannedSetup &, const PlannedSetup &) = default;
};

/// The same, with a digest of all of it: whether the file was changed since is seen, but not whether somebody
/// made it who should not.
[[nodiscard]] QByteArray planToJson(const Session &session, const PlannedSetup &setup);

/// What a plan file says.
struct PlanFile {
    Session session;
    std::optional<PlannedSetup> setup{}; ///< only `admin plan` writes it
};

/// Errors: TooLong; BadFormat or RepeatedKey with the JSON pointer in `fact`, which is `/version` for one of
/// another version, and `/admin/digest` for one that was changed. Members that the schema does not know are
/// refused, so that no secret rides along.
[[nodiscard]] Result<PlanFile> planFileFromJson(const QByteArray &json);
[[nodiscard]] Result<Session> planFromJson(const QByteArray &json);
/// Out of a file that was read with `readOneObject`, which looks for what stands in it twice.
[[nodiscard]] Result<Session> planFromObject(const QJsonObject &object);

/// Whether a text means to be such a file, right or wrong.
[[nodiscard]] bool isPlan(QByteArrayView json);

/// What the plan says goes before what `session` holds; what it does not say stays.
void takePlan(const Session &plan, Session &session);

} // namespace draftt
