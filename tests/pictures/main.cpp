#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "tests/pictures/palettes.h"
#include "tests/support/demofixture.h"
#include "tests/support/person.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
struct Stage {
    DemoFixture demo;
    QTemporaryDir folder;
    QNetworkAccessManager network;
    HttpClient http{network};
    std::unique_ptr<SecretStore> secrets = makeSessionStore();
    ProfileStore profiles{folder.path(), *secrets};
    Session session;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    const bool dark = app.arguments().contains(u"--dark"_s);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    Stage stage;
    SetupWizard wizard(stage.session, {stage.http, *stage.secrets, stage.profiles, [](const QUrl &) {}, {}});
    wizard.show();
    const QDir out(app.arguments().value(1, u"."_s));
    int n = 0;
    const auto shot = [&](const QString &name) {
        QTest::qWait(50);
        wizard.grab().save(out.filePath(u"%1-%2%3.png"_s.arg(++n).arg(name, dark ? u"-dark"_s : QString())));
    };
    Person person(wizard);
    shot(u"connect-empty"_s);
    (void)person.type(u"hostEdit"_s, stage.demo.url().toString());
    (void)person.type(u"clientIdEdit"_s, u"abc"_s);
    shot(u"connect-wrong"_s);
    (void)person.type(u"clientIdEdit"_s, stage.demo.who().connectorId);
    (void)person.type(u"secretEdit"_s, u"doseff"_s);
    (void)person.click(u"testButton"_s);
    QTest::qWait(2000);
    shot(u"connect-failed"_s);
    (void)person.type(u"secretEdit"_s, stage.demo.who().connectorSecret);
    (void)person.click(u"testButton"_s);
    QTest::qWait(2000);
    shot(u"connect"_s);
    wizard.next();
    QTest::qWait(1000);
    shot(u"warehouse"_s);
    return 0;
}
