// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sampleevidence.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

Origin granted(const QString &holder = {}, const QString &onName = {})
{
    Origin origin;
    origin.privilege = u"USE_CATALOG"_s;
    origin.holder = holder;
    origin.onKind = onName.isEmpty() ? QString() : u"CATALOG"_s;
    origin.onName = onName;
    return origin;
}

Origin owned(const QString &holder = {})
{
    Origin origin;
    origin.how = Origin::How::Owned;
    origin.holder = holder;
    return origin;
}

QList<SampleEvidence> ofTheWay()
{
    return {
        {"nothing", {}, {}, {}},
        {"an open port", seen::OpenPort{}, u"TCP"_s, u"It takes connections."_s},
        {"an answer", seen::HttpAnswer{.status = 200}, u"HTTP 200"_s,
         u"It answered, with HTTP status 200."_s},
        {"an answer of a server", seen::HttpAnswer{.status = 404, .server = u"NGINX"_s}, u"HTTP 404 NGINX"_s,
         u"“NGINX” answered, with HTTP status 404."_s},
        {"no TLS", seen::NoTls{}, u"not used: loopback"_s, u"So it needs no encryption."_s},
        {"TLS", seen::Tls{.protocol = u"TLSv1.3"_s, .signer = u"CA %1"_s}, u"TLSv1.3, CA %1"_s,
         u"It is encrypted with TLS 1.3; the certificate is signed by CA %1."_s},
        {"TLS, signed by nobody knows whom", seen::Tls{.protocol = u"TLSv1.2"_s, .signer = {}},
         u"TLSv1.2, "_s, u"It is encrypted with TLS 1.2."_s},
        {"the direct way", seen::Proxy{}, u"direct"_s, u"It needs no proxy."_s},
        {"a proxy", seen::Proxy{.url = u"10.0.0.1:3128"_s}, u"10.0.0.1:3128"_s,
         u"It leads through the proxy 10.0.0.1:3128."_s},
        {"addresses", seen::Addresses{.addresses = {u"10.0.0.1"_s, u"::1"_s}}, u"10.0.0.1, ::1"_s,
         u"It stands for 10.0.0.1, ::1."_s},
        {"an endpoint", seen::Endpoint{.address = u"10.0.0.1"_s, .port = 443}, u"10.0.0.1:443"_s,
         u"It leads to 10.0.0.1, port 443."_s},
        {"a clock that is behind", seen::Clock{.ahead = -4000s}, u"-4000 s"_s,
         u"It is 4000 s behind the server’s."_s},
        {"a clock that is ahead", seen::Clock{.ahead = 90s}, u"90 s"_s,
         u"It is 90 s ahead of the server’s."_s},
        {"a clock that is right", seen::Clock{}, u"0 s"_s, u"It agrees with the server’s."_s},
    };
}

QList<SampleEvidence> ofTheWorkspace()
{
    return {
        {"a workspace", seen::WorkspaceName{.cloud = u"Azure"_s, .id = u"12"_s}, u"Azure 12"_s,
         u"It is the workspace 12 on Azure."_s},
        {"a workspace that tells its id alone", seen::WorkspaceName{.id = u"12"_s}, u"12"_s,
         u"It is the workspace 12."_s},
        {"a workspace that tells its cloud alone", seen::WorkspaceName{.cloud = u"gcp"_s}, u"gcp"_s,
         u"It is a workspace on Google Cloud."_s},
        {"a workspace on a cloud of its own", seen::WorkspaceName{.cloud = u"SKY"_s}, u"SKY"_s,
         u"It is a workspace on SKY."_s},
        {"a workspace that tells nothing", seen::WorkspaceName{}, {}, {}},
        {"a sign-in by OAuth", seen::SignedIn{.method = SignInMethod::OAuthClient}, u"OAuth"_s,
         u"Client ID and OAuth secret were accepted."_s},
        {"a sign-in by token", seen::SignedIn{.method = SignInMethod::PersonalToken},
         u"personal access token"_s, u"The personal access token was accepted."_s},
        {"an identity", seen::Identity{.userName = u"0F"_s, .displayName = u"%2"_s}, u"%2 (0F)"_s,
         u"That is “%2” (0F)."_s},
        {"an identity without a name", seen::Identity{.userName = u"0F"_s}, u"0F"_s, u"That is 0F."_s},
        {"an identity named like itself", seen::Identity{.userName = u"0F"_s, .displayName = u"0F"_s},
         u"0F"_s, u"That is 0F."_s},
        {"no warehouse", seen::Warehouses{}, {}, u"Draftt sees none."_s},
        {"warehouses", seen::Warehouses{.names = {u"A"_s, u"B"_s}}, u"A, B"_s, u"Draftt sees A, B."_s},
        {"many warehouses", seen::Warehouses{.names = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}},
         u"A, B, C, D, E"_s, u"Draftt sees A, B, C and 2 more."_s},
        {"a warehouse that runs", seen::RunState{.state = WarehouseState::Running}, u"RUNNING"_s,
         u"It is running."_s},
        {"a warehouse that is stopped", seen::RunState{.state = WarehouseState::Stopped}, u"STOPPED"_s,
         u"It is stopped."_s},
        {"a warehouse that does not tell", seen::RunState{}, {}, {}},
        {"a classic warehouse", seen::RefusedType{.type = WarehouseType::Classic}, u"CLASSIC"_s,
         u"It is a classic warehouse."_s},
        {"a metastore", seen::Metastore{.id = u"azure:WEST:7"_s}, u"azure:WEST:7"_s,
         u"The metastore is in WEST, on Azure."_s},
        {"a metastore of another form", seen::Metastore{.id = u"7"_s}, u"7"_s, u"The metastore is 7."_s},
    };
}

QList<SampleEvidence> ofTheData()
{
    return {
        {"a statement", seen::Statement{.text = u"SHOW"_s}, u"SHOW"_s, u"“SHOW” ran."_s},
        {"a statement with its result", seen::Statement{.text = u"SELECT 1"_s, .cell = u"1"_s},
         u"SELECT 1: 1"_s, u"“SELECT 1” answered 1."_s},
        {"a right", seen::Right{.origin = granted(), .principal = u"0F"_s}, u"USE_CATALOG: 0F"_s,
         u"Draftt holds USE CATALOG."_s},
        {"a right of a group", seen::Right{.origin = granted(u"READERS"_s), .principal = u"0F"_s},
         u"USE_CATALOG: READERS"_s, u"Draftt holds USE CATALOG through the group READERS."_s},
        {"a right from above", seen::Right{.origin = granted({}, u"MAIN"_s), .principal = u"0F"_s},
         u"USE_CATALOG: 0F, CATALOG MAIN"_s, u"Draftt holds USE CATALOG on the catalog MAIN."_s},
        {"a right of a group, from above",
         seen::Right{.origin = granted(u"READERS"_s, u"MAIN"_s), .principal = u"0F"_s},
         u"USE_CATALOG: READERS, CATALOG MAIN"_s,
         u"Draftt holds USE CATALOG on the catalog MAIN, through the group READERS."_s},
        {"ownership", seen::Right{.origin = owned(), .principal = u"0F"_s}, u"owner"_s, u"Draftt owns it."_s},
        {"ownership of a group", seen::Right{.origin = owned(u"OWNERS"_s), .principal = u"0F"_s}, u"owner"_s,
         u"Draftt owns it through the group OWNERS."_s},
        {"a name alone", seen::NameOnly{}, u"BROWSE"_s, u"BROWSE shows its name, and nothing more."_s},
        {"existence", seen::Existence{.fullName = u"A.B"_s}, u"A.B"_s, u"A.B is there."_s},
        {"columns", seen::Columns{.count = 12}, u"12 columns"_s, u"It has 12 column(s)."_s},
        {"a row", seen::FirstRow{.isThere = true}, u"1 row"_s, u"One row was read."_s},
        {"no row", seen::FirstRow{}, u"0 rows"_s, u"It may be read, and is empty."_s},
    };
}

} // namespace

QList<SampleEvidence> sampleEvidence()
{
    return ofTheWay() + ofTheWorkspace() + ofTheData();
}

} // namespace draftt
