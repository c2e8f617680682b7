// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/catalog/accessrequests.h"
#include "tests/support/adminhand.h"
#include "tests/support/patience.h"
#include "tests/support/playedbrowser.h"
#include "tests/support/startscene.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace draftt
{

namespace people = demo::people;

/// An admin before the dialog in which one signs in, by mouse and keys, and the demo's workspace behind it.
class AdminScene : public StartScene
{
public:
    AdminScene()
    {
        (void)demo.server().choose(QStringLiteral("normal"));
        http.setTimeScale(0.005);
    }

    /// A click that counts.
    void act(const QString &button)
    {
        ++actions;
        QVERIFY2(person->click(button), qPrintable(button));
    }
    [[nodiscard]] QString notice() const
    {
        for (const auto *name : {"adminRunNotice", "adminPlanNotice", "adminSignInNotice"}) {
            if (const auto *box = person->see(QString::fromLatin1(name)))
                return box->findChild<QLabel *>(QStringLiteral("noticeText"))->text();
        }
        return {};
    }
    [[nodiscard]] bool comes(const std::function<bool()> &condition) const
    {
        return waitFor(condition, patience);
    }
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        if (comes([&] { return notice().contains(words); }))
            return true;
        qWarning("said: %s", qPrintable(notice()));
        return false;
    }
    void openDialog()
    {
        openWindow();
        QVERIFY(person->type(QStringLiteral("hostEdit"), demo.url().toString()));
        act(QStringLiteral("adminRoadButton"));
        QVERIFY(person->see(QStringLiteral("adminDialog")));
    }
    void signIn(const demo::Principal &who)
    {
        act(QStringLiteral("adminGoOnButton"));
        QVERIFY(comes([this] { return !opened.isEmpty(); }));
        QCOMPARE(signInInBrowser(opened.takeLast(), who.name), 200);
        QVERIFY(comes([this] { return person->see(QStringLiteral("adminPlanNotice")) != nullptr; }));
    }
    void signInByToken(const demo::Principal &who)
    {
        QVERIFY(person->click(QStringLiteral("adminByTokenButton")));
        QVERIFY(person->type(QStringLiteral("adminTokenEdit"), demo.personsToken(who)));
        QVERIFY(person->click(QStringLiteral("adminGoOnButton")));
        QVERIFY2(comes([this] { return person->see(QStringLiteral("adminPlanNotice")) != nullptr; }),
                 qPrintable(notice()));
    }
    void type(const QString &path, const QString &principal)
    {
        auto *edit = person->see<QLineEdit>(QStringLiteral("catalogEdit"));
        QVERIFY(edit);
        edit->setText(path); // pasted
        auto *warehouse = person->see<QComboBox>(QStringLiteral("adminWarehouseBox"));
        QVERIFY(warehouse);
        if (comes([&] {
                return !person->read(QStringLiteral("adminWarehouseBoxHint")).isEmpty() ||
                       warehouse->count() > 0;
            }) &&
            warehouse->count() == 0)
            warehouse->setEditText(QStringLiteral("7e57ab1e00000001")); // none is listed to who is no admin
        if (!principal.isEmpty())
            QVERIFY(person->type(QStringLiteral("adminPrincipalEdit"), principal));
    }
    void name(const QString &path, const QString &principal = {})
    {
        type(path, principal);
        QVERIFY2(comes([this] { return canGoOn(); }), qPrintable(notice()));
    }
    [[nodiscard]] bool canGoOn() const
    {
        const auto *button = person->see(QStringLiteral("adminGoOnButton"));
        return button && button->isEnabled();
    }
    [[nodiscard]] demo::AccessRequests &requests() { return demo.server().accessRequests(); }
    /// Has the steps for somebody else asked for inside Databricks; the pages for them stay open.
    void ask()
    {
        const auto isOffered = [this] { return person->see(QStringLiteral("ownerAskButton")) != nullptr; };
        QVERIFY(person->click(QStringLiteral("adminAskButton")));
        QVERIFY(comes(isOffered));
        QVERIFY(requests().all().isEmpty());
        QVERIFY(person->click(QStringLiteral("ownerAskButton")));
        QVERIFY(comes([&] { return !isOffered(); }));
        QVERIFY(!requests().all().isEmpty());
    }
    void closePages() { person->see(QStringLiteral("packetDialog"))->close(); }
    [[nodiscard]] QStringList steps() const { return shown(QStringLiteral("adminStepText")); }
    [[nodiscard]] QStringList details() const { return shown(QStringLiteral("adminStepDetail")); }
    [[nodiscard]] QStringList principals() const
    {
        QStringList names;
        const auto listed =
            httpCall("GET", demo.url(QStringLiteral("/api/2.0/preview/scim/v2/ServicePrincipals")),
                     bearer(demo.who().adminToken));
        for (const auto &one : listed.json[QLatin1String("Resources")].toArray())
            names += one[QLatin1String("displayName")].toString();
        names.sort();
        return names;
    }
    void removeTheConnector()
    {
        const auto path = QStringLiteral("/api/2.0/preview/scim/v2/ServicePrincipals");
        const auto headers = bearer(demo.who().adminToken);
        for (const auto &one :
             httpCall("GET", demo.url(path), headers).json[QLatin1String("Resources")].toArray()) {
            if (one[QLatin1String("displayName")] == QStringLiteral("draftt-connector"))
                (void)httpCall("DELETE", demo.url(path + u'/' + one[QLatin1String("id")].toString()),
                               headers);
        }
    }

    int actions = 0; ///< buttons that were pressed

private:
    [[nodiscard]] QStringList shown(const QString &name) const
    {
        QStringList texts;
        for (const auto *label : window->findChildren<QLabel *>(name)) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
};

/// What fails in a step of a test ends the test.
#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

} // namespace draftt
