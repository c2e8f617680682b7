// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/grantspictures.h"

#include "tests/support/adminhand.h"
#include "tests/support/stepscene.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/widgets/scriptview.h"

#include <QActionGroup>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int patience = 20'000; // ms

struct Studio {
    explicit Studio(const Album &pictures) : album(pictures) {}

    [[nodiscard]] ScenePlace place()
    {
        const auto all = awaited<QList<Warehouse>>(
            [this](const Done<QList<Warehouse>> &done) { return fetchWarehouses(admin.workspace(), done); });
        return {demo.url(), demo.who().connectorId, demo.who().connectorSecret, all->first().id.text(),
                u"inventory.assets"_s};
    }

    const Album &album;
    DemoFixture demo;
    AdminHand admin{demo};
};

bool isMissing(const Person &person)
{
    const auto *tree = person.see<QTreeView>(u"planTree"_s);
    if (!tree)
        return false;
    const auto catalog = tree->model()->index(tree->model()->rowCount() - 1, 0);
    return catalog.siblingAtColumn(1).data().toString() == "Held"_L1;
}

void show(const Person &person, const QString &name)
{
    auto *widget = person.see<QWidget>(name);
    for (auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 0, area->height());
    }
}

void drawPlan(Studio &studio)
{
    StepScene scene(studio.place(), SetupWizard::GrantsStep);
    const auto &person = scene.person();
    (void)QTest::qWaitFor([&] { return isMissing(person); }, patience);
    auto *tree = person.see<QTreeView>(u"planTree"_s);
    const auto catalog = tree->model()->index(tree->model()->rowCount() - 1, 0);
    const auto schema = tree->model()->index(0, 0, catalog);
    tree->setCurrentIndex(tree->model()->index(0, 0, schema));
    QTest::qWait(300);
    show(person, u"planTree"_s);
    studio.album.take(scene.window(), u"plan-missing"_s);
    const auto forms =
        person.see(u"scriptMenuButton"_s)->parentWidget()->findChild<QActionGroup *>()->actions();
    for (qsizetype form = 0; form < forms.size(); ++form) {
        forms.at(form)->trigger();
        show(person, u"sendButton"_s);
        studio.album.take(scene.window(), u"plan-form-%1"_s.arg(form + 1));
    }
}

void drawCertificate(Studio &studio)
{
    (void)studio.admin.run(
        u"GRANT MODIFY ON SCHEMA `inventory`.`assets` TO `%1`;"_s.arg(studio.demo.who().connectorId));
    StepScene scene(studio.place(), SetupWizard::ReviewStep);
    (void)scene.person().click(u"certificateButton"_s);
    auto *dialog = scene.window().findChild<CertificateDialog *>();
    const Person reader(*dialog);
    (void)QTest::qWaitFor([&] { return reader.see(u"certificateRemoval"_s) != nullptr; }, patience);
    studio.album.take(*dialog, u"certificate"_s);
    scene.setChosenFile(studio.album.pathOf(u"certificate.pdf"_s));
    (void)reader.click(u"certificatePdfButton"_s);
}

} // namespace

void drawGrants(const Album &album)
{
    Studio studio(album);
    (void)studio.admin.run(
        u"GRANT USE CATALOG ON CATALOG `inventory` TO `%1`;\n"
        "GRANT USE SCHEMA ON SCHEMA `inventory`.`assets` TO `%1`;"_s.arg(studio.demo.who().connectorId));
    drawPlan(studio);
    drawCertificate(studio);
}

} // namespace draftt
