// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/assess.h"
#include "core/certificate/certificatejson.h"
#include "tests/core/grants/grantfixture.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace draftt::fixture
{

using namespace Qt::StringLiterals;

inline const QDateTime noon(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);

/// A certificate for one table, read-only unless `rights` say otherwise.
inline Certificate sample(const QList<ReportedRight> &rights = {}, const TableName &name = table(u"orders"))
{
    const Holder holder{applicationId, {u"users"_s}, true};
    const Evidence evidence{u"GET /x"_s, u"request"_s, noon, {}};
    const Scope scope{catalog(u"main"), schema(u"sales"), false, {name}};
    const Subject subject{holder, connector().id, scope};
    const Securable main(scope.catalog);
    const Securable sales(scope.catalog, scope.schema);
    const WarehouseFacts warehouse{WarehouseId::parse(u"0123456789abcdef").value(), u"Pro"_s,
                                   PlanState::Unknown};
    return {u"draftt-connect 0.1.0"_s,
            noon.addSecs(1),
            u"adb-1234567890123456.7.azuredatabricks.net"_s,
            u"1234567890123456"_s,
            connector(),
            holder.groups,
            applicationId,
            scope,
            warehouse,
            withRemovals({groupsClaim({holder.groups, {u"admins"_s}, {}, true}, evidence),
                          entitlementsClaim({u"databricks-sql-access"_s}, {{}, {}, {}, true}, evidence),
                          claimOf(MetastoreReading{u"m"_s, u"x"_s, Listing::Whole, {}, evidence}, holder),
                          claimOf(SecurableReading{{main, Listing::Whole, {}, u"ben"_s}, evidence}, subject),
                          claimOf(SecurableReading{{sales, Listing::Whole, {}, u"ben"_s}, evidence}, subject),
                          claimOf(SecurableReading{{Securable(scope.catalog, scope.schema, name),
                                                    Listing::Whole, rights, u"ben"_s},
                                                   evidence},
                                  subject),
                          claimOf(WarehouseReading{warehouse, {}, false, evidence}, holder),
                          claimOf(TablesReading{sales, 1, 1, true, evidence})},
                         subject)};
}

inline QJsonObject parsed(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).object();
}

/// The file with another body, and a digest that fits it: what somebody would write who knows the format.
inline QByteArray forged(const QJsonObject &body)
{
    const auto canonical = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const auto digest = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    return QJsonDocument(QJsonObject{{"format"_L1, "draftt-connect/read-only-certificate/1"_L1},
                                     {"certificate"_L1, body},
                                     {"digest"_L1, "sha256:"_L1 + QString::fromLatin1(digest)}})
        .toJson();
}

} // namespace draftt::fixture
