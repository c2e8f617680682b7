// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/certificatejson.h"
#include "tests/app/commands/commandbench.h"
#include "tests/support/demofixture.h"

#include <QFile>

namespace draftt::fixture
{

using namespace Qt::StringLiterals;

inline const auto applicationId = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;

inline Certificate certificateOf(Claim::State state)
{
    const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
    QList<Claim> claims;
    for (const auto &[subject, name] :
         {std::pair{Claim::Subject::Catalog, u"main"_s}, std::pair{Claim::Subject::Schema, u"main.sales"_s},
          std::pair{Claim::Subject::OtherTables, u"main.sales"_s},
          std::pair{Claim::Subject::Groups, QString()}, std::pair{Claim::Subject::Entitlements, QString()},
          std::pair{Claim::Subject::Metastore, QString()}}) {
        Claim claim;
        claim.subject = subject;
        claim.name = name;
        claim.state = state;
        claim.obstacle = state == Claim::State::NotProvable ? u"PERMISSION_DENIED"_s : QString();
        claim.answered = noon;
        claims += claim;
    }
    return {.program = u"draftt-connect 0.1.0"_s,
            .created = noon,
            .host = u"adb-1234567890123456.7.azuredatabricks.net"_s,
            .workspaceId = {},
            .principal = {*ClientId::parse(applicationId), u"draftt-connector"_s},
            .groups = {},
            .readBy = applicationId,
            .scope = {*CatalogName::parse(u"main"), *SchemaName::parse(u"sales"), true, {}},
            .warehouse = {},
            .claims = claims};
}

/// The file's path; empty if it could not be written.
inline QString written(const CommandBench &bench, const QByteArray &content)
{
    QFile file(bench.path(u"certificate.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

inline QStringList questionTo(const DemoFixture &demo)
{
    return {u"--host"_s,    demo.url().toString(), u"--client-id"_s,   demo.who().connectorId,
            u"--catalog"_s, u"inventory"_s,        u"--schema"_s,      u"assets"_s,
            u"--table"_s,   u"devices"_s,          u"--secret-stdin"_s};
}

} // namespace draftt::fixture
