// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/people.h"
#include "core/admin/journalstore.h"
#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/person.h"
#include "tests/support/sampleprofile.h"
#include "wizard/mainwindow.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

namespace draftt
{

/// The whole window with saved connections of a demo workspace, and a person before it.
class StartScene
{
public:
    StartScene() { (void)demo.server().choose(QStringLiteral("granted")); }

    /// Saves a connection that is not proven yet.
    ConnectionProfile save(const QString &name, const QByteArray &secret = {})
    {
        Session session;
        session.address = *PastedAddress::parse(demo.url().toString());
        session.clientId = *ClientId::parse(demo.who().connectorId);
        session.secret = Secret(secret.isEmpty() ? demo.who().connectorSecret.toUtf8() : secret);
        session.warehouse = sampleSession().warehouse;
        session.warehouse->id = *WarehouseId::parse(QStringLiteral("7e57ab1e00000001"));
        session.catalog = *CatalogName::parse(QStringLiteral("inventory"));
        session.schema = *SchemaName::parse(QStringLiteral("assets"));
        session.wholeSchema = false;
        session.tables = {*TableName::parse(QStringLiteral("components"))};
        const auto profile = *makeProfile(session, name);
        const auto saved = awaited<Nothing>(
            [&](Done<Nothing> end) { return profiles.save(profile, session.secret, std::move(end)); });
        if (!saved)
            qFatal("not saved");
        return profile;
    }

    /// What an admin's sign-in did for that connection, of which the last step is in this state.
    void leaveHalfWay(const QString &name, JournalState last) const
    {
        const auto sample = sampleSession();
        Journal journal{.id = QUuid::createUuid(),
                        .begun = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC),
                        .admin = demo::people::allRounder().name,
                        .wish = {.host = PastedAddress::parse(demo.url().toString())->host,
                                 .displayName = QStringLiteral("draftt-reader"),
                                 .warehouse = sample.warehouse->id,
                                 .scope = *sample.scope(),
                                 .connectionName = name},
                        .connection = QUuid::createUuid()};
        journal.steps = {{.kind = AdminStepKind::CreatePrincipal, .state = JournalState::Done},
                         {.kind = AdminStepKind::GiveCanUse, .state = last}};
        journal.principal = {
            {QStringLiteral("4711"), *ClientId::parse(demo.who().connectorId), journal.wish.displayName}};
        if (!JournalStore(profiles.folder()).write(journal))
            qFatal("not written");
    }

    /// As a start of the program does.
    void openWindow()
    {
        window = std::make_unique<MainWindow>(
            Services{http,
                     keychain,
                     profiles,
                     {},
                     home.path(),
                     [this](const QUrl &url) { opened += url; },
                     [this](const FileQuestion &, const std::function<void(const QString &)> &done) {
                         if (!file.isEmpty())
                             done(file);
                     }});
        window->openStart();
        window->show();
        person = std::make_unique<Person>(*window);
    }

    QTemporaryDir home;
    DemoFixture demo;
    QNetworkAccessManager network;
    HttpClient http{network};
    FakeSecretStore keychain;
    ProfileStore profiles{home.filePath(QStringLiteral("profiles")), keychain};
    QList<QUrl> opened;
    QString file;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Person> person;
};

} // namespace draftt
