// SPDX-License-Identifier: Apache-2.0
#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "tests/support/person.h"
#include "tests/support/rawserver.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/connect/doctordialog.h"
#include "wizard/services.h"
#include "wizard/setupwizard.h"
#include "wizard/widgets/spoken.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The network doctor's window, alone and from the Connect page.
class TestDoctorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void saysWhatIsInTheWay()
    {
        QNetworkAccessManager network;
        HttpClient http(network);
        RawServer server;
        server.answer(httpAnswer(302, "", {{"Location", "http://portal.test/welcome"}}));
        QWidget window;
        QPointer<DoctorDialog> dialog = new DoctorDialog(
            http, [&](NetworkDoctor &doctor) { doctor.examine(*Host::parse(server.url().toString())); }, {},
            &window);
        dialog->open();
        auto *copy = dialog->findChild<QPushButton *>(u"copyDoctorButton"_s);
        QVERIFY(!copy->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 20'000);
        QCOMPARE(dialog->findChild<QLabel *>(u"doctorTitle"_s)->text(),
                 u"This network wants you to sign in first."_s);
        QVERIFY(dialog->findChild<QLabel *>(u"doctorFinding"_s)->text().contains(u"portal.test"_s));
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"http://portal.test/welcome"_s));
        QTRY_VERIFY2(lastAnnounced(*dialog).endsWith("Copied."_L1), qPrintable(lastAnnounced(*dialog)));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"examineAgainButton"_s), Qt::LeftButton);
        QVERIFY(!copy->isEnabled());
        QTest::keyClick(dialog.data(), Qt::Key_Escape); // in the middle of it
        QTRY_VERIFY(!dialog);
    }

    void stopsAtOnceAndSavesTheText()
    {
        QNetworkAccessManager network;
        HttpClient http(network);
        RawServer silent;
        silent.answer(QByteArray());
        QTemporaryDir folder;
        const auto path = folder.filePath(u"report.txt"_s);
        auto url = silent.url().toString();
        QWidget window;
        QPointer<DoctorDialog> dialog = new DoctorDialog(
            http, [&url](NetworkDoctor &doctor) { doctor.examine(*Host::parse(url)); },
            [&path](const FileQuestion &, const std::function<void(const QString &)> &done) { done(path); },
            &window);
        dialog->show();
        auto *stop = dialog->findChild<QPushButton *>(u"stopDoctorButton"_s);
        QTRY_COMPARE(silent.requests().size(), 1); // it asks, and nobody answers
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE(silent.openConnections(), 0);
        QVERIFY(!stop->isEnabled());
        url = u"https://adb-1234567890123456.7.azuredatabricks.test"_s;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"examineAgainButton"_s), Qt::LeftButton);
        auto *save = dialog->findChild<QPushButton *>(u"saveDoctorButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
        QTest::mouseClick(save, Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("adb-1234567890123456.7.azuredatabricks.test"));
    }

    void startingATestEndsTheExamination()
    {
        QNetworkAccessManager network;
        HttpClient http(network);
        QTemporaryDir folder;
        const auto secrets = makeSessionStore();
        ProfileStore profiles(folder.path(), *secrets);
        RawServer silent;
        silent.answer(QByteArray());
        Session session;
        session.address = PastedAddress::parse(silent.url().toString()).value();
        session.clientId = ClientId::parse(u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s).value();
        session.secret = Secret("dose0123456789abcdef0123456789abcdef");
        SetupWizard wizard(session, {http, *secrets, profiles, {}, {}});
        wizard.show();
        wizard.findChild<QAction *>(u"doctorAction"_s)->trigger();
        QVERIFY(wizard.findChild<DoctorDialog *>());
        QTRY_COMPARE(silent.requests().size(), 1);
        wizard.button(QWizard::NextButton)->click();
        QVERIFY(!wizard.findChild<DoctorDialog *>());
        wizard.findChild<QAction *>(u"doctorAction"_s)->trigger(); // and the window may go in the middle
    }

    void opensFromTheConnectPage()
    {
        QNetworkAccessManager network;
        HttpClient http(network);
        http.setTimeScale(0.001);
        QTemporaryDir folder;
        const auto secrets = makeSessionStore();
        ProfileStore profiles(folder.path(), *secrets);
        Session session;
        SetupWizard wizard(session, {http, *secrets, profiles, {}, {}});
        wizard.show();
        RawServer server;
        server.answer(
            httpAnswer(404, "<html>nginx</html>", {{"Content-Type", "text/html"}, {"Server", "nginx"}}));
        const auto type = [&wizard](const QString &name, const QString &text) {
            auto *edit = wizard.findChild<QLineEdit *>(name);
            edit->setFocus();
            QTest::keyClicks(edit, text);
        };
        type(u"hostEdit"_s, server.url().toString());
        type(u"clientIdEdit"_s, u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s);
        type(u"secretEdit"_s, u"dose0123456789abcdef0123456789abcdef"_s);
        const auto *button = wizard.findChild<QPushButton *>(u"networkButton"_s);
        auto *advice = wizard.findChild<QWidget *>(u"doctorAdvice"_s);
        QVERIFY(button->isVisible() && !advice->isVisible());
        wizard.button(QWizard::NextButton)->click();
        QTRY_VERIFY_WITH_TIMEOUT(advice->isVisible(), 20'000);
        QVERIFY(Person(wizard).choose(u"networkButton"_s, u"doctorAction"_s));
        auto *dialog = wizard.findChild<DoctorDialog *>(u"doctorDialog"_s);
        QVERIFY(dialog && !dialog->isModal()); // the wizard stays usable
        auto *title = dialog->findChild<QLabel *>(u"doctorTitle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->text().contains(u"not Databricks"_s), 20'000);
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"doctorText"_s)->toPlainText().contains(u"dose"_s));
        dialog->close();
        QTest::keyClicks(wizard.findChild<QLineEdit *>(u"hostEdit"_s), u"1"_s);
        QTRY_VERIFY(!advice->isVisible());
    }
};

DRAFTT_WINDOW_TEST(TestDoctorDialog)
#include "tst_doctordialog.moc"
