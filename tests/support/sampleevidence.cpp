// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sampleevidence.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

/// What servers and protocols say is the same in every language.
SampleEvidence untranslated(const char *what, const CheckEvidence &evidence, const QString &text)
{
    return {.what = what, .evidence = evidence, .english = text, .german = text};
}

QList<SampleEvidence> ofTheServer()
{
    Origin direct;
    direct.privilege = u"USE_CATALOG"_s;
    auto inherited = direct;
    inherited.holder = u"READERS"_s;
    inherited.onKind = u"CATALOG"_s;
    inherited.onName = u"MAIN"_s;
    return {
        untranslated("nothing", {}, {}),
        untranslated("an open port", seen::OpenPort{}, u"TCP"_s),
        untranslated("an answer", seen::HttpAnswer{.status = 200}, u"HTTP 200"_s),
        untranslated("an answer of a server", seen::HttpAnswer{.status = 404, .server = u"NGINX"_s},
                     u"HTTP 404 NGINX"_s),
        untranslated("TLS", seen::Tls{.protocol = u"TLS 1.3"_s, .signer = u"CA %1"_s}, u"TLS 1.3, CA %1"_s),
        untranslated("a workspace", seen::WorkspaceName{.cloud = u"AZURE"_s, .id = u"12"_s}, u"AZURE 12"_s),
        untranslated("a workspace that tells its id alone", seen::WorkspaceName{.id = u"12"_s}, u"12"_s),
        untranslated("a workspace that tells its cloud alone", seen::WorkspaceName{.cloud = u"AZURE"_s},
                     u"AZURE"_s),
        untranslated("an identity", seen::Identity{.userName = u"0F"_s, .displayName = u"%2"_s},
                     u"%2 (0F)"_s),
        untranslated("an identity without a name", seen::Identity{.userName = u"0F"_s}, u"0F"_s),
        untranslated("an identity named like itself",
                     seen::Identity{.userName = u"0F"_s, .displayName = u"0F"_s}, u"0F"_s),
        untranslated("warehouses", seen::Warehouses{.names = {u"A"_s, u"B"_s}}, u"A, B"_s),
        untranslated("a warehouse that runs", seen::RunState{.state = WarehouseState::Running}, u"RUNNING"_s),
        untranslated("a warehouse that does not tell", seen::RunState{}, {}),
        untranslated("a classic warehouse", seen::RefusedType{.type = WarehouseType::Classic}, u"CLASSIC"_s),
        untranslated("a statement", seen::Statement{.text = u"SHOW"_s}, u"SHOW"_s),
        untranslated("a statement with its result", seen::Statement{.text = u"SELECT 1"_s, .cell = u"1"_s},
                     u"SELECT 1: 1"_s),
        untranslated("a metastore", seen::Metastore{.id = u"AZURE:7"_s}, u"AZURE:7"_s),
        untranslated("a right", seen::Right{.origin = direct, .principal = u"0F"_s}, u"USE_CATALOG: 0F"_s),
        untranslated("a right of a group, from above", seen::Right{.origin = inherited, .principal = u"0F"_s},
                     u"USE_CATALOG: READERS, CATALOG MAIN"_s),
        untranslated("a name alone", seen::NameOnly{}, u"BROWSE"_s),
        untranslated("existence", seen::Existence{.fullName = u"A.B"_s}, u"A.B"_s),
        untranslated("a proxy", seen::Proxy{.url = u"10.0.0.1:3128"_s}, u"10.0.0.1:3128"_s),
        untranslated("addresses", seen::Addresses{.addresses = {u"10.0.0.1"_s, u"::1"_s}},
                     u"10.0.0.1, ::1"_s),
        untranslated("an endpoint", seen::Endpoint{.address = u"10.0.0.1"_s, .port = 443}, u"10.0.0.1:443"_s),
        untranslated("a sign-in by OAuth", seen::SignedIn{.method = SignInMethod::OAuthClient}, u"OAuth"_s),
    };
}

} // namespace

QList<SampleEvidence> sampleEvidence()
{
    Origin owned;
    owned.how = Origin::How::Owned;
    return ofTheServer() +
           QList<SampleEvidence>{
               {"no TLS", seen::NoTls{}, u"not used: loopback"_s, u"nicht benutzt: dieser Rechner"_s},
               {"a sign-in by token", seen::SignedIn{.method = SignInMethod::PersonalToken},
                u"personal access token"_s, u"persönliches Zugriffstoken"_s},
               {"ownership", seen::Right{.origin = owned, .principal = u"0F"_s}, u"owner"_s, u"Eigentümer"_s},
               {"columns", seen::Columns{.count = 12}, u"12 columns"_s, u"12 Spalten"_s},
               {"one column", seen::Columns{.count = 1}, u"1 columns"_s, u"1 Spalte"_s},
               {"a row", seen::FirstRow{.isThere = true}, u"1 row"_s, u"1 Zeile"_s},
               {"no row", seen::FirstRow{}, u"0 rows"_s, u"keine Zeile"_s},
               {"the direct way", seen::Proxy{}, u"direct"_s, u"ohne Umweg"_s},
               {"a clock that is behind", seen::Clock{.ahead = -4000s}, u"-4000 s"_s, u"-4.000 Sekunden"_s},
           };
}

} // namespace draftt
