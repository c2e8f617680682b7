// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/proveapplied.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/faultywire.h"

#include <QTemporaryDir>

namespace draftt
{

/// A demo workspace, somebody who signs in to it, and where connections and journals are kept.
class AdminBench
{
public:
    AdminBench();
    explicit AdminBench(const demo::Options &demoOptions);

    /// Signed in with this token.
    [[nodiscard]] AdminServices services(const QString &token);
    [[nodiscard]] AdminServices services() { return services(demo.who().adminToken); }

    /// A new principal that may read three tables of the demo.
    [[nodiscard]] AdminWish wish() const;
    [[nodiscard]] Result<AdminPlan> plan(const AdminWish &wish, const QString &token = {});
    [[nodiscard]] Result<JournalRun> apply(const Journal &journal, const QString &token = {});
    [[nodiscard]] Result<AppliedProof> prove(const Journal &journal);
    [[nodiscard]] Result<JournalRun> undo(const Journal &journal, const QString &token = {});

    /// The workspace object by object, each in one line, as an admin sees it: principals, their entitlements
    /// and secrets, levels on warehouses, every grant; and what is kept here: connections and keychain.
    [[nodiscard]] QStringList snapshot();
    /// Of the principals with this display name.
    [[nodiscard]] QStringList idsNamed(const QString &displayName);
    /// A GET as the admin who may do everything, past the wire.
    [[nodiscard]] QJsonObject read(const QString &path, const QString &query = {});
    /// Any call, likewise.
    QJsonObject call(const QByteArray &verb, const QString &path, const QJsonObject &body = {});

    /// Where a folder is made: a journal is written before and after each step, to the disk where it stands
    /// on one.
    [[nodiscard]] static QString inMemory();

    JournalRunOptions options{.looks = 5, .pause = std::chrono::milliseconds(2000)};
    DemoFixture demo;
    FaultyWire network;
    HttpClient http{network};
    FakeSecretStore keychain;
    QTemporaryDir home{inMemory()};
    ProfileStore profiles{home.filePath(QStringLiteral("profiles")), keychain};
};

} // namespace draftt
