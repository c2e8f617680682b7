// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/hold.h"
#include "app/demo/sql/sqlscript.h"
#include "app/demo/wire/http.h"

#include "core/result.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace draftt::demo
{

class AccessRequests;
class Metastore;
class Warehouses;

struct Options {
    quint16 port = 0;            ///< 0: any free one; on 127.0.0.1 only
    double timeScale = 1.0;      ///< how fast the demo's waits pass: 0.01 makes four minutes 2.4 seconds
    QSslCertificate certificate; ///< with `privateKey`: serve TLS
    QSslKey privateKey;
    bool hugeSchema = false; ///< adds `inventory.huge` with 10,000 tables
    QString scenario;        ///< armed from the start; empty: none
    QString connectorSecret; ///< what the connector signs in with; empty: one that is made up
    /// How late changes take effect in the scenario `laggy`; times the scale.
    std::chrono::duration<double> lag{20};
    /// What the demo's waits pass on, but for delays of faults; empty: the machine's steady clock.
    std::function<std::chrono::steady_clock::time_point()> clock;
};

/// Who may sign in, printed by `draftt-connect demo`.
struct Identities {
    QString connectorId; ///< the service principal that the wizard connects
    QString connectorSecret;
    QString adminId;
    QString adminSecret;
    QString personalToken;       ///< of the connector
    QString adminToken;          ///< of the admin, who may do everything unless the scenario splits it up
    QString workspaceAdminToken; ///< of a workspace admin who has no right on the metastore
    QString catalogOwnerToken;   ///< of a user whose group owns catalogs
    QString metastoreAdminToken; ///< of a user who is the metastore's admin in `split-roles`
};

struct RecordedRequest {
    QByteArray verb;
    QString path; ///< with query
    HttpHeaders headers;
    QByteArray body;
    QString requestId; ///< what the answer's `x-request-id` says
    int status = 0;    ///< what was answered; 0 as long as nothing was
    bool unknownRoute =
        false; ///< nobody knows this path: answered 404 as a workspace does, but a test should fail
};

/// Makes the n-th call of a route answer differently.
struct Fault {
    QByteArray verb;     ///< empty: any
    QString pathPattern; ///< regular expression on the path without query
    QString bodyPattern; ///< regular expression on the request's body; empty: any
    int skip = 0;        ///< calls that still go through
    int times = 1;       ///< calls that are changed after that; -1: all
    /// `${1}` … `${9}` in its body become what `bodyPattern`, else `pathPattern` captured, and `${request}`
    /// the request id. Unless it names a `Server` itself it gets the headers that every answer of the demo
    /// has.
    Reply reply;
    int delayMs = 0;          ///< before the answer
    bool passThrough = false; ///< only the delay; the answer stays true
    bool drop = false;        ///< closes the connection instead of answering; passThrough: having done it
    QString queryPattern;     ///< regular expression on the query; empty: any
};

/// An imitation of a workspace on the loopback interface that enforces permissions.
class Server : public QObject
{
    Q_OBJECT

public:
    Server();
    ~Server() override;

    [[nodiscard]] Result<Nothing> start(const Options &options);

    /// What it answers without a connection and a fault's delay; with the headers of its own, recorded like
    /// any other. Nothing: a fault that closes the connection.
    [[nodiscard]] std::optional<Reply> answer(Request request);

    [[nodiscard]] QUrl url() const; ///< http(s)://127.0.0.1:port
    [[nodiscard]] QUrl sqlEditorUrl() const;
    [[nodiscard]] const Identities &identities() const;
    /// A token such as a sign-in with the browser leads to: of `person`, for all APIs, for an hour.
    [[nodiscard]] QString personsToken(const Principal &person);
    [[nodiscard]] QString workspaceId() const;
    [[nodiscard]] Metastore &metastore();
    [[nodiscard]] Warehouses &warehouses();
    [[nodiscard]] AccessRequests &accessRequests();
    /// Who exists, with what secrets and entitlements, and who holds which right: a line a fact, sorted, for
    /// tests that compare before and after.
    [[nodiscard]] QStringList standing();
    /// What the SQL editor does: runs a script as the admin until its first failure.
    QList<ScriptOutcome> runAsAdmin(const QString &script);
    void expireAccessTokens(); ///< as if their hour were over

    /// The newest 10,000, each with the first 64 KiB of its body.
    [[nodiscard]] QList<RecordedRequest> requests() const;
    void clearRequests();

    void inject(const Fault &fault);
    void clearFaults();
    /// Arms a named scenario and ends the one before. Where either is about warehouses, entitlements or
    /// grants, these begin anew. Injected faults stay. Errors: InvalidInput (UnknownOption), also for a
    /// scenario that can be armed at the start alone.
    [[nodiscard]] Result<Nothing> choose(const QString &scenario);
    [[nodiscard]] QString scenario() const; ///< the one that is armed; `normal` if none is
    [[nodiscard]] static QStringList scenarios();
    /// Gives the connector a right by one road or another, until a scenario is chosen that begins anew.
    void give(const Hold &hold);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace draftt::demo
