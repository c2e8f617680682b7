// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/principalsecrets.h"

#include "core/workspace/changes.h"
#include "core/workspace/paging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

PrincipalSecret parseSecret(const QJsonObject &object)
{
    return {object["id"_L1].toString(),
            QDateTime::fromString(object["create_time"_L1].toString(), Qt::ISODateWithMs),
            QDateTime::fromString(object["expire_time"_L1].toString(), Qt::ISODateWithMs)};
}

/// Printable and in one piece, as whoever pastes it somewhere takes it for.
bool isSecret(const Secret &value)
{
    const auto &bytes = value.reveal();
    return !bytes.isEmpty() &&
           std::all_of(bytes.cbegin(), bytes.cend(), [](char each) { return each > ' ' && each < '\x7f'; });
}

// {"secrets": [{"id": "0aa1bb2c-…", "secret_hash": "5f3d…", "status": "ACTIVE",
//   "create_time": "2026-08-20T08:11:05.000Z", "expire_time": "…"}], "next_page_token": ""}
Result<Page<PrincipalSecret>> parseSecrets(const ApiReply &reply)
{
    const auto list = reply.json["secrets"_L1];
    if (!list.isUndefined() && !list.isArray())
        return Failure(malformed(reply, u"secrets is no array"_s));
    QList<PrincipalSecret> secrets;
    for (const auto &entry : list.toArray()) {
        const auto secret = parseSecret(entry.toObject());
        if (secret.id.isEmpty())
            return Failure(malformed(reply, u"a secret has no id"_s));
        secrets += secret;
    }
    return Page<PrincipalSecret>{secrets};
}

} // namespace

Pending fetchPrincipalSecrets(const Workspace &workspace, const QString &scimId,
                              Done<Answered<QList<PrincipalSecret>>> done)
{
    const auto path = changes::createSecret(scimId, {}).path + "?page_size=100"_L1;
    return fetchAll<PrincipalSecret>(workspace, path, parseSecrets, std::move(done));
}

Pending makeSecret(const Workspace &workspace, const QString &scimId, std::chrono::seconds lifetime,
                   Done<MadeSecret> done)
{
    return workspace.call(changes::createSecret(scimId, lifetime), [workspace, done = std::move(done)](
                                                                       const Result<ApiReply> &reply) {
        if (!reply)
            return done(Failure(reply.error()));
        MadeSecret made{parseSecret(reply->json), Secret(reply->json["secret"_L1].toString().toUtf8())};
        workspace.http().hide(made.value); // whatever repeats it from now on
        if (made.info.id.isEmpty() || !isSecret(made.value))
            return done(Failure(malformed(*reply, u"the answer has no id or no secret"_s)));
        done(made);
    });
}

} // namespace draftt
