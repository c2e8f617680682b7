// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/gather.h"

#include "app/demo/accounts/people.h"
#include "app/demo/catalog/metastore.h"
#include "core/certificate/certificatejson.h"
#include "core/session.h"
#include "core/workspace/warehouses.h"
#include "tests/support/adminhand.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

using Row = demo::Metastore::GrantRow;

enum class Who { Connector, Admin };

Scope assets(bool wholeSchema)
{
    return {CatalogName::parse(u"inventory").value(),
            SchemaName::parse(u"assets").value(),
            wholeSchema,
            {TableName::parse(u"devices").value(), TableName::parse(u"servers").value()}};
}

Row row(const QString &privilege, const QString &kind, const QString &name)
{
    return {demo::people::connector().name, privilege, kind, name};
}

/// What the scope needs, and nothing else.
QList<Row> readingRows(bool wholeSchema)
{
    QList<Row> rows{row(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
                    row(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)};
    if (wholeSchema)
        return rows + QList{row(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s)};
    return rows + QList{row(u"SELECT"_s, u"table"_s, u"inventory.assets.devices"_s),
                        row(u"SELECT"_s, u"table"_s, u"inventory.assets.servers"_s)};
}

QString describedInFull(const Certificate &certificate)
{
    QStringList lines;
    for (const auto &claim : certificate.claims)
        lines += u"%1 %2: state %3, %4 findings, %5"_s.arg(
            QString::number(int(claim.subject)), claim.name, QString::number(int(claim.state)),
            QString::number(claim.findings.size()), claim.obstacle);
    return lines.join(u'\n');
}

} // namespace

/// Certificates on the demo workspace.
class TestGather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_demo = std::make_unique<DemoFixture>();
        m_admin = std::make_unique<AdminHand>(*m_demo);
        m_http = std::make_unique<HttpClient>(m_network);
        m_http->setTimeScale(0.01);
        const OAuthClient connector{ClientId::parse(m_demo->who().connectorId).value(),
                                    Secret(m_demo->who().connectorSecret.toUtf8())};
        m_workspace = std::make_unique<Workspace>(
            *m_http, PastedAddress::parse(m_demo->url().toString())->host, connector);
        give(readingRows(false));
    }

    void cleanup() { QVERIFY2(m_demo->problems().isEmpty(), qPrintable(m_demo->problems().join(u'\n'))); }

    /// An admin sees all, and proves it; the principal itself is shown its own rows, and says so.
    void aReaderIsReadOnly_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<bool>("wholeSchema");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("read by itself, chosen tables") << Who::Connector << false << Verdict::NotProvable;
        QTest::newRow("read by itself, whole schema") << Who::Connector << true << Verdict::NotProvable;
        QTest::newRow("read by an admin, chosen tables") << Who::Admin << false << Verdict::ReadOnly;
        QTest::newRow("read by an admin, whole schema") << Who::Admin << true << Verdict::ReadOnly;
    }

    void aReaderIsReadOnly()
    {
        QFETCH(Who, who);
        QFETCH(bool, wholeSchema);
        QFETCH(Verdict, verdict);
        give(readingRows(wholeSchema));
        const auto certificate = gathered(who, assets(wholeSchema));
        QVERIFY(certificate);
        QVERIFY2(certificate->verdict() == verdict, qPrintable(describedInFull(*certificate)));
        const auto verified = verifyCertificate(certificateToJson(*certificate));
        QVERIFY2(verified.flaw == CertificateFlaw::None, qPrintable(verified.where));
        for (const auto &claim : certificate->claims) {
            QVERIFY(claim.asked.startsWith("GET /api/"_L1));
            QVERIFY2(!claim.requestId.isEmpty(), qPrintable(claim.asked));
            QCOMPARE(claim.obstacle.isEmpty(), claim.state == Claim::State::NothingBeyond);
        }
    }

    void moreThanChosenIsCaught_data()
    {
        QTest::addColumn<Row>("grant");
        QTest::addColumn<bool>("wholeSchema");
        const auto schema = u"inventory.assets"_s;
        QTest::newRow("the whole schema") << row(u"SELECT"_s, u"schema"_s, schema) << false;
        QTest::newRow("another table") << row(u"SELECT"_s, u"table"_s, schema + ".components"_L1) << false;
        QTest::newRow("the schema, through a group")
            << Row{u"data readers"_s, u"SELECT"_s, u"schema"_s, schema} << false;
        QTest::newRow("the catalog, through everybody")
            << Row{u"account users"_s, u"SELECT"_s, u"catalog"_s, u"inventory"_s} << false;
        QTest::newRow("the catalog, where the schema was chosen")
            << row(u"SELECT"_s, u"catalog"_s, u"inventory"_s) << true;
    }

    void moreThanChosenIsCaught()
    {
        QFETCH(Row, grant);
        QFETCH(bool, wholeSchema);
        give(readingRows(wholeSchema) + QList{grant});
        for (const auto who : {Who::Connector, Who::Admin}) {
            const auto certificate = gathered(who, assets(wholeSchema));
            QVERIFY(certificate);
            QVERIFY2(certificate->verdict() == Verdict::MoreThanChosen,
                     qPrintable(describedInFull(*certificate)));
            const auto verified = verifyCertificate(certificateToJson(*certificate));
            QVERIFY2(verified.flaw == CertificateFlaw::None, qPrintable(verified.where));
        }
    }

    /// The statements that narrow leave what was chosen readable, and nothing else.
    void theNarrowingKeepsWhatWasChosen_data()
    {
        QTest::addColumn<Row>("grant");
        QTest::newRow("of its own") << row(u"SELECT"_s, u"schema"_s, u"inventory.assets"_s);
        QTest::newRow("of a group") << Row{u"data readers"_s, u"SELECT"_s, u"catalog"_s, u"inventory"_s};
        QTest::newRow("all privileges") << row(u"ALL_PRIVILEGES"_s, u"schema"_s, u"inventory.assets"_s);
    }

    void theNarrowingKeepsWhatWasChosen()
    {
        QFETCH(Row, grant);
        const QList<Row> way{row(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
                             row(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)};
        give(way + QList{grant});
        const auto certificate = gathered(Who::Admin, assets(false));
        QVERIFY(certificate);
        runRemovalsOf(*certificate);
        const auto after = gathered(Who::Admin, assets(false));
        QVERIFY(after);
        QVERIFY2(after->verdict() == Verdict::ReadOnly, qPrintable(describedInFull(*after)));
        auto left = metastore().grants();
        left.removeIf([](const Row &one) { return one.fullName.section(u'.', 0, 0) != "inventory"_L1; });
        auto expected = readingRows(false);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(left, expected);
    }

    void aPrivilegeOnTheMetastoreIsCaught()
    {
        metastore().grant(row(u"CREATE_CATALOG"_s, u"metastore"_s, metastore().metastoreObject().fullName()));
        for (const auto who : {Who::Connector, Who::Admin}) {
            const auto certificate = gathered(who, assets(false));
            QVERIFY(certificate);
            QVERIFY2(certificate->verdict() == Verdict::NotReadOnly,
                     qPrintable(describedInFull(*certificate)));
        }
        const auto certificate = gathered(Who::Admin, assets(false));
        runRemovalsOf(*certificate);
        QCOMPARE(gathered(Who::Admin, assets(false))->verdict(), Verdict::ReadOnly);
    }

    /// Where nothing is listed, tables may be hidden.
    void noTableIsNoProof()
    {
        give({row(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              row(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)});
        const auto certificate = gathered(Who::Connector, assets(true));
        QVERIFY(certificate);
        const auto &claims = certificate->claims;
        const auto found = std::find_if(claims.cbegin(), claims.cend(), [](const Claim &claim) {
            return claim.subject == Claim::Subject::OtherTables;
        });
        QVERIFY(found != claims.cend());
        QCOMPARE(found->state, Claim::State::NotProvable);
        QCOMPARE(found->obstacle, u"tables may be hidden from the reader"_s);
    }

    void tooMuchIsCaught_data()
    {
        QTest::addColumn<Row>("grant");
        QTest::newRow("modify a table") << row(u"MODIFY"_s, u"table"_s, u"inventory.assets.devices"_s);
        QTest::newRow("modify, through a group")
            << Row{u"data readers"_s, u"MODIFY"_s, u"schema"_s, u"inventory.assets"_s};
        QTest::newRow("modify, through everybody")
            << Row{u"account users"_s, u"MODIFY"_s, u"catalog"_s, u"inventory"_s};
        QTest::newRow("all privileges") << row(u"ALL_PRIVILEGES"_s, u"catalog"_s, u"inventory"_s);
        QTest::newRow("manage") << row(u"MANAGE"_s, u"schema"_s, u"inventory.assets"_s);
        QTest::newRow("create") << row(u"CREATE_TABLE"_s, u"schema"_s, u"inventory.assets"_s);
        QTest::newRow("use outside") << row(u"EXTERNAL_USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s);
        QTest::newRow("tag") << row(u"APPLY_TAG"_s, u"table"_s, u"inventory.assets.servers"_s);
        QTest::newRow("write volumes") << row(u"WRITE_VOLUME"_s, u"catalog"_s, u"inventory"_s);
    }

    void tooMuchIsCaught()
    {
        QFETCH(Row, grant);
        give(readingRows(false) + QList{grant});
        for (const auto who : {Who::Connector, Who::Admin}) {
            for (const bool wholeSchema : {false, true}) {
                const auto certificate = gathered(who, assets(wholeSchema));
                QVERIFY(certificate);
                QVERIFY2(certificate->verdict() == Verdict::NotReadOnly,
                         qPrintable(describedInFull(*certificate)));
            }
        }
    }

    /// Filters and masks take away; what a policy grants stands in no list of privileges.
    void policiesAreAClaim_data()
    {
        using demo::Kind;
        using demo::Policy;
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<QString>("seen"); // empty: it is not about the principal
        QTest::addColumn<Verdict>("verdict");
        const auto schema = u"inventory.assets"_s;
        const auto readers = QStringList{u"data readers"_s};
        const auto everybody = QStringList{u"account users"_s};
        const auto function = u"inventory.policies.only_hamburg"_s;
        QTest::newRow("a row filter")
            << Policy{u"p"_s,    Policy::Type::RowFilter,  Kind::Schema, schema,
                      everybody, {u"anna@contoso.test"_s}, function}
            << u"applies: row filter p on SCHEMA inventory.assets to account users except anna@contoso.test by function "
               u"inventory.policies.only_hamburg"_s
            << Verdict::ReadOnly;
        QTest::newRow("a mask that excepts the principal")
            << Policy{u"p"_s,  Policy::Type::ColumnMask, Kind::Catalog, u"inventory"_s, everybody, readers,
                      function}
            << u"excepts the principal: column mask p on CATALOG inventory to account users except data "
               u"readers by function inventory.policies.only_hamburg"_s
            << Verdict::ReadOnly;
        const auto grant = [](const char *name, const Policy &policy, const QString &line, Verdict verdict) {
            QTest::newRow(name) << policy << line << verdict;
        };
        grant("modify, through a group",
              {u"p"_s, Policy::Type::Grant, Kind::Catalog, u"inventory"_s, readers, {}, {}, {u"MODIFY"_s}},
              u"applies: grant of MODIFY by policy p on CATALOG inventory to data readers"_s,
              Verdict::NotReadOnly);
        grant("modify of one table",
              {u"p"_s,
               Policy::Type::Grant,
               Kind::Table,
               schema + ".devices"_L1,
               readers,
               {},
               {},
               {u"MODIFY"_s}},
              u"applies: grant of MODIFY by policy p on TABLE inventory.assets.devices to data readers"_s,
              Verdict::NotReadOnly);
        grant("select of more than was chosen",
              {u"p"_s, Policy::Type::Grant, Kind::Schema, schema, readers, {}, {}, {u"SELECT"_s}},
              u"applies: grant of SELECT by policy p on SCHEMA inventory.assets to data readers"_s,
              Verdict::MoreThanChosen);
        grant("select of what was chosen",
              {u"p"_s,
               Policy::Type::Grant,
               Kind::Table,
               schema + ".devices"_L1,
               readers,
               {},
               {},
               {u"SELECT"_s}},
              u"applies: grant of SELECT by policy p on TABLE inventory.assets.devices to data readers"_s,
              Verdict::ReadOnly);
        grant("a privilege that is not known",
              {u"p"_s, Policy::Type::Grant, Kind::Schema, schema, readers, {}, {}, {u"LEVITATE"_s}},
              u"applies: grant of LEVITATE by policy p on SCHEMA inventory.assets to data readers"_s,
              Verdict::NotProvable);
        grant(
            "modify, but not for the principal",
            {u"p"_s, Policy::Type::Grant, Kind::Schema, schema, everybody, readers, {}, {u"MODIFY"_s}},
            u"excepts the principal: grant of MODIFY by policy p on SCHEMA inventory.assets to account users "
            u"except data readers"_s,
            Verdict::ReadOnly);
        grant("modify, for others",
              {u"p"_s,
               Policy::Type::Grant,
               Kind::Schema,
               schema,
               {u"anna@contoso.test"_s},
               {},
               {},
               {u"MODIFY"_s}},
              {}, Verdict::ReadOnly);
    }

    void policiesAreAClaim()
    {
        QFETCH(demo::Policy, policy);
        QFETCH(QString, seen);
        QFETCH(Verdict, verdict);
        metastore().add(policy);
        const auto certificate = gathered(Who::Admin, assets(false));
        QVERIFY(certificate);
        QVERIFY2(certificate->verdict() == verdict, qPrintable(describedInFull(*certificate)));
        const auto claim = policiesIn(*certificate);
        QCOMPARE(claim.seen.join(u'\n'), seen);
        QVERIFY(claim.asked.endsWith("/policies/schema/inventory.assets"_L1));
        for (const auto &finding : claim.findings) {
            QCOMPARE(finding.onKind, u"policy"_s);
            QCOMPARE(finding.holder, u"data readers"_s);
            QCOMPARE(finding.removal, QString()); // REVOKE would change nothing
        }
        const auto file = certificateToJson(*certificate);
        const auto verified = verifyCertificate(file);
        QVERIFY2(verified.flaw == CertificateFlaw::None, qPrintable(verified.where));
        QVERIFY(verified.certificate == *certificate);
        // Programs of before refuse a subject that they do not know.
        const auto claims = QJsonDocument::fromJson(file)["certificate"_L1]["claims"_L1].toArray();
        static const QStringList known{u"groups"_s, u"entitlements"_s, u"metastore"_s,    u"catalog"_s,
                                       u"schema"_s, u"table"_s,        u"other_tables"_s, u"warehouse"_s};
        for (const auto &one : claims)
            QVERIFY(known.contains(one["subject"_L1].toString()));
    }

    /// Whatever the reason: nobody can tell then.
    void policiesThatAreNotReadable_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<demo::Reply>("reply");
        QTest::addColumn<QString>("why");
        QTest::newRow("refused") << Who::Admin
                                 << demo::Reply::error(403, u"PERMISSION_DENIED"_s,
                                                       u"User does not have MANAGE"_s)
                                 << u"inventory.assets: PERMISSION_DENIED: User does not have MANAGE"_s;
        QTest::newRow("no such API") << Who::Admin
                                     << demo::Reply::error(404, u"ENDPOINT_NOT_FOUND"_s, u"No API found"_s)
                                     << u"ENDPOINT_NOT_FOUND"_s;
        QTest::newRow("an API to come")
            << Who::Admin << demo::Reply::error(501, u"NOT_IMPLEMENTED"_s, u"Not yet"_s)
            << u"NOT_IMPLEMENTED"_s;
        QTest::newRow("an empty list for whoever manages nothing")
            << Who::Connector << demo::Reply::json({}) << u"may be hidden"_s;
        QTest::newRow("for nobody knows whom")
            << Who::Admin
            << demo::Reply::json({{u"policies"_s, QJsonArray{QJsonObject{
                                                      {u"name"_s, u"p"_s},
                                                      {u"policy_type"_s, u"POLICY_TYPE_GRANT"_s},
                                                      {u"on_securable_type"_s, u"SCHEMA"_s},
                                                      {u"on_securable_fullname"_s, u"inventory.assets"_s}}}}})
            << u"a policy could not be read: p on SCHEMA inventory.assets"_s;
    }

    void policiesThatAreNotReadable()
    {
        QFETCH(Who, who);
        QFETCH(demo::Reply, reply);
        QFETCH(QString, why);
        demo::Fault fault;
        fault.pathPattern = u"/unity-catalog/policies/"_s;
        fault.times = -1;
        fault.reply = reply;
        m_demo->server().inject(fault);
        const auto certificate = gathered(who, assets(false));
        QVERIFY(certificate);
        QVERIFY2(certificate->verdict() == Verdict::NotProvable, qPrintable(describedInFull(*certificate)));
        const auto claim = policiesIn(*certificate);
        QCOMPARE(claim.state, Claim::State::NotProvable);
        QVERIFY2(claim.obstacle.contains(why), qPrintable(claim.obstacle));
        QCOMPARE(verifyCertificate(certificateToJson(*certificate)).flaw, CertificateFlaw::None);
    }

    void theRemovalsMakeItReadOnlyAgain()
    {
        give(readingRows(true) +
             QList{row(u"MODIFY"_s, u"table"_s, u"inventory.assets.devices"_s),
                   row(u"MANAGE"_s, u"schema"_s, u"inventory.assets"_s),
                   Row{u"data readers"_s, u"CREATE_TABLE"_s, u"catalog"_s, u"inventory"_s}});
        const auto certificate = gathered(Who::Admin, assets(true));
        QVERIFY(certificate);
        runRemovalsOf(*certificate);
        const auto after = gathered(Who::Admin, assets(true));
        QVERIFY(after);
        QVERIFY2(after->verdict() == Verdict::ReadOnly, qPrintable(describedInFull(*after)));
    }

    void ownershipIsCaught_data()
    {
        QTest::addColumn<demo::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("catalog") << demo::Kind::Catalog << u"inventory"_s;
        QTest::newRow("schema") << demo::Kind::Schema << u"inventory.assets"_s;
        QTest::newRow("table") << demo::Kind::Table << u"inventory.assets.servers"_s;
    }

    void ownershipIsCaught()
    {
        QFETCH(demo::Kind, kind);
        QFETCH(QString, name);
        auto object = *metastore().find(kind, name);
        object.owner = u"data readers"_s;
        metastore().add(object);
        for (const auto who : {Who::Connector, Who::Admin}) {
            const auto certificate = gathered(who, assets(false));
            QVERIFY(certificate);
            QVERIFY2(certificate->verdict() == Verdict::NotReadOnly,
                     qPrintable(describedInFull(*certificate)));
        }
    }

    void managingTheWarehouseIsCaught()
    {
        const auto warehouse = firstWarehouse();
        ApiCall call;
        call.verb = "PATCH"_ba;
        call.path = "/api/2.0/permissions/warehouses/"_L1 + warehouse.id.text();
        call.body = {{u"access_control_list"_s,
                      QJsonArray{QJsonObject{{u"service_principal_name"_s, m_demo->who().connectorId},
                                             {u"permission_level"_s, u"CAN_MANAGE"_s}}}}};
        QVERIFY(awaited<ApiReply>(
            [&](const Done<ApiReply> &done) { return m_admin->workspace().call(call, done); }));
        for (const auto who : {Who::Connector, Who::Admin}) {
            const auto certificate = gathered(who, assets(false));
            QVERIFY(certificate);
            QVERIFY2(certificate->verdict() == Verdict::NotReadOnly,
                     qPrintable(describedInFull(*certificate)));
        }
    }

    void whatIsRefusedIsNotProvable()
    {
        give({});
        const auto certificate = gathered(Who::Connector, assets(true));
        QVERIFY(certificate);
        QVERIFY2(certificate->verdict() == Verdict::NotProvable, qPrintable(describedInFull(*certificate)));
        QCOMPARE(verifyCertificate(certificateToJson(*certificate)).flaw, CertificateFlaw::None);
        // The admin may read everything: a principal without any right is read-only too.
        const auto byAdmin = gathered(Who::Admin, assets(true));
        QVERIFY(byAdmin);
        QVERIFY2(byAdmin->verdict() == Verdict::ReadOnly, qPrintable(describedInFull(*byAdmin)));
    }

    /// What is narrowed to the principal may lack what its groups have: no list but everybody's is whole.
    void itsOwnListIsNotTheWhole()
    {
        demo::Fault fault;
        fault.pathPattern = u"/effective-permissions/"_s;
        fault.queryPattern = u"^(?!.*principal=)"_s;
        fault.times = -1;
        fault.reply = demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"User does not have MANAGE"_s);
        m_demo->server().inject(fault);
        const auto certificate = gathered(Who::Connector, assets(false));
        QVERIFY(certificate);
        QCOMPARE(certificate->verdict(), Verdict::NotProvable);
        int places = 0;
        for (const auto &claim : certificate->claims) {
            if (!claim.asked.contains("effective-permissions"_L1) || claim.asked.contains("/metastore/"_L1))
                continue;
            QVERIFY2(claim.state == Claim::State::NotProvable, qPrintable(describedInFull(*certificate)));
            QVERIFY2(claim.seen.size() > 1, qPrintable(claim.seen.join(u'\n')));
            ++places;
        }
        QCOMPARE(places, 4);
    }

    /// Of the connection, not of whoever signs in.
    void theSessionTellsWhatIsAsked()
    {
        const Principal principal{ClientId::parse(m_demo->who().connectorId).value(), {}};
        Session session;
        session.method = SignInMethod::PersonalToken;
        session.address = *PastedAddress::parse(u"https://acme.databricks.com/?o=1234567890123456");
        QVERIFY(!questionOf(session, principal));
        session.catalog = *CatalogName::parse(u"inventory");
        session.schema = *SchemaName::parse(u"assets");
        auto question = questionOf(session, principal);
        QVERIFY(question);
        QVERIFY(question->scope == *session.scope());
        QCOMPARE(question->principal.id, principal.id);
        QCOMPARE(question->workspaceId, u"1234567890123456"_s);
        QVERIFY(!question->warehouse);
        session.warehouse = Warehouse{firstWarehouse().id, u"Starter"_s, {}, {}, {}, {}, {}, {}, {}};
        question = questionOf(session, principal);
        QVERIFY(question && question->warehouse);
        QCOMPARE(question->warehouse->name, u"Starter"_s);
    }

    void whatBreaksTheRoadIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto *path : {"/Me$", "/effective-permissions/", "/catalogs/", "/permissions/warehouses/",
                                 "/metastore_summary$", "/tables$", "/policies/"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void whatBreaksTheRoadIsAnError()
    {
        QFETCH(QString, path);
        demo::Fault fault;
        fault.pathPattern = path;
        fault.times = -1;
        fault.reply = demo::Reply::error(500, u"INTERNAL_ERROR"_s, u"Something broke"_s);
        m_demo->server().inject(fault);
        const auto certificate = gathered(Who::Connector, assets(true));
        QVERIFY(!certificate);
        QCOMPARE(certificate.error().kind, ErrorKind::ServerFailure);
    }

    /// CAN_MANAGE would allow whoever holds it to read the permissions: that the principal is refused shows
    /// that it does not hold it. That somebody else is refused shows nothing of the principal.
    void onlyThePrincipalsRefusalTells_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<demo::Reply>("refusal");
        QTest::addColumn<Claim::State>("state");
        const auto words = u"0f1e2d3c does not have Manage permissions on 0123456789abcdef. Please …"_s;
        const auto own = demo::Reply::error(403, u"PERMISSION_DENIED"_s, words);
        QTest::newRow("refused to the principal") << Who::Connector << own << Claim::State::NothingBeyond;
        QTest::newRow("refused to an admin") << Who::Admin << own << Claim::State::NotProvable;
        const auto row = [](const char *name, const demo::Reply &reply) {
            QTest::newRow(name) << Who::Connector << reply << Claim::State::NotProvable;
        };
        row("a number as code", demo::Reply::edgeError(403, words, u"request"_s));
        row("other words", demo::Reply::error(403, u"PERMISSION_DENIED"_s, u"Permission denied."_s));
        row("an entitlement",
            demo::Reply::edgeError(
                403, u"This API is disabled for users without the databricks-sql-access entitlement."_s,
                u"request"_s));
        row("an address list", demo::Reply::error(403, u"PERMISSION_DENIED"_s,
                                                  u"Source IP address: 203.0.113.42 is blocked by "
                                                  "Databricks IP ACL for workspace: 1"_s));
        row("no such permission object",
            demo::Reply::error(404, u"RESOURCE_DOES_NOT_EXIST"_s, u"Warehouse does not exist"_s));
    }

    void onlyThePrincipalsRefusalTells()
    {
        QFETCH(Who, who);
        QFETCH(demo::Reply, refusal);
        QFETCH(Claim::State, state);
        demo::Fault fault;
        fault.pathPattern = u"/permissions/warehouses/"_s;
        fault.times = -1;
        fault.reply = refusal;
        m_demo->server().inject(fault);
        const auto certificate = gathered(who, assets(false));
        QVERIFY(certificate);
        const auto &claims = certificate->claims;
        const auto found = std::find_if(claims.cbegin(), claims.cend(), [](const Claim &claim) {
            return claim.subject == Claim::Subject::Warehouse;
        });
        QVERIFY(found != claims.cend());
        QCOMPARE(found->state, state);
    }

private:
    demo::Metastore &metastore() { return m_demo->server().metastore(); }

    void give(const QList<Row> &rows)
    {
        auto all = rows;
        for (const auto &existing : metastore().grants()) {
            if (existing.fullName.section(u'.', 0, 0) != "inventory"_L1)
                all += existing;
        }
        metastore().setGrants(all);
    }

    static Claim policiesIn(const Certificate &certificate)
    {
        const auto &claims = certificate.claims;
        const auto found = std::find_if(claims.cbegin(), claims.cend(), [](const Claim &claim) {
            return claim.subject == Claim::Subject::Policies;
        });
        return found == claims.cend() ? Claim() : *found;
    }

    void runRemovalsOf(const Certificate &certificate)
    {
        for (const auto &claim : certificate.claims) {
            for (const auto &finding : claim.findings)
                QCOMPARE(m_admin->run(finding.removal), QString());
        }
    }

    WarehouseFacts firstWarehouse()
    {
        const auto list = awaited<QList<Warehouse>>([this](const Done<QList<Warehouse>> &done) {
            return fetchWarehouses(m_admin->workspace(), done);
        });
        return {list.value().first().id, list.value().first().name, PlanState::Unknown};
    }

    Result<Certificate> gathered(Who who, const Scope &scope)
    {
        const CertificateQuestion question{
            {ClientId::parse(m_demo->who().connectorId).value(), {}}, scope, firstWarehouse(), {}};
        auto &workspace = who == Who::Admin ? m_admin->workspace() : *m_workspace;
        return awaited<Certificate>(
            [&](const Done<Certificate> &done) { return gatherCertificate(workspace, question, done); });
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<AdminHand> m_admin;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Workspace> m_workspace;
};

DRAFTT_TEST(TestGather)
#include "tst_gather.moc"
