// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/secretservice.h"
#include "tests/support/strict.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Files below `folder` that hold `secret`, as text or as UTF-16.
QStringList filesWith(const QString &folder, const QString &secret)
{
    const auto narrow = secret.toUtf8();
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto content = file.readAll();
        if (content.contains(narrow) || content.contains(wide))
            found += file.fileName();
    }
    return found;
}

} // namespace

/// The main road: from empty fields to a saved connection on the demo workspace, with keys and mouse, the
/// scripts run in its SQL editor, and a real Secret Service.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        if (!hasSecretService())
            QSKIP("dbus-run-session or gnome-keyring-daemon is missing");
    }

    void fromEmptyFieldsToASavedConnection();
};

void TestWalk::fromEmptyFieldsToASavedConnection()
{
    DemoFixture demo;
    const auto keychain = makeKeychainStore();
    const QString folder = ProfileStore::defaultFolder();
    {
        WizardWalk walk(demo, *keychain, folder);
        FINE(walk.enterConnection());
        FINE(walk.testConnection());
        QVERIFY(!walk.person().see(u"keychainNotice"_s));
        FINE(walk.goNext());

        FINE(walk.chooseWarehouse(u"Reporting serverless"_s)); // stopped: Next starts it, and leads on

        FINE(walk.enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
        FINE(walk.runCopiedScript());
        FINE(walk.waitForProof());
        FINE(walk.goNext());

        FINE(walk.runCopiedScript());
        FINE(walk.validateTables({u"components"_s, u"servers"_s}));
        QVERIFY(walk.person().click(u"previewButton"_s));
        QVERIFY(walk.person().see(u"columnsTable"_s));
        walk.person().see(u"previewDialog"_s)->close();
        FINE(walk.goNext());

        FINE(walk.save(u"Asset inventory"_s));
        QTest::mouseClick(walk.window().button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(!walk.window().isVisible());
    }
    QVERIFY2(demo.problems().isEmpty(), qPrintable(demo.problems().join(u'\n')));

    ProfileStore profiles(folder, *keychain);
    const auto saved = profiles.find(u"Asset inventory"_s);
    QVERIFY(saved);
    QCOMPARE(saved->connection, Proof::Proven);
    QCOMPARE(saved->warehouse, Proof::Proven);
    QCOMPARE(saved->catalogAccess, Proof::Proven);
    QCOMPARE(saved->tableAccess, Proof::Proven);

    QProcess lookup;
    lookup.start(u"secret-tool"_s,
                 {u"lookup"_s, u"server"_s, u"draftt-connect"_s, u"user"_s, saved->secretKey()});
    QVERIFY(lookup.waitForFinished());
    const auto entry = QByteArray::fromBase64(lookup.readAllStandardOutput());
    QVERIFY(entry.endsWith('\n' + demo.who().connectorSecret.toLatin1()));
    // As it is, and as the keychain keeps it.
    QCOMPARE(filesWith(qEnvironmentVariable("HOME"),
                       QString::fromLatin1(demo.who().connectorSecret.toLatin1().toBase64())),
             QStringList());
    QCOMPARE(filesWith(qEnvironmentVariable("HOME"), QString::fromLatin1(entry.toBase64())), QStringList());
    QCOMPARE(filesWith(qEnvironmentVariable("HOME"), demo.who().connectorSecret), QStringList());
}

int main(int argc, char *argv[])
{
    if (const auto code = rerunWithSecretService(argc, argv))
        return *code;
    QApplication app(argc, argv);
    TestWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walk.moc"
