// SPDX-License-Identifier: Apache-2.0
#include "wizard/connect/networkdialog.h"

#include "core/http/networkfile.h"
#include "tests/support/person.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Proxy and certificates, typed by a person.
class TestNetworkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheProxyOfTheSystem();
    void appliesAndKeepsAProxy();
    void cancelChangesNothing();
    void passwordStaysInMemory();
    void theTypeIsCalledSo();
    void wrongInputIsNamedAtItsField_data();
    void wrongInputIsNamedAtItsField();
    void chosenFileIsTrusted();
    void offersNoWayAroundTheCheckOfCertificates();

private:
    void press(QDialogButtonBox::StandardButton which) const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"network.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<QWidget> m_window;
    QPointer<NetworkDialog> m_dialog;
    std::unique_ptr<Person> m_person;
    QString m_chosen;
};

void TestNetworkDialog::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_http = std::make_unique<HttpClient>(*m_network);
    m_window = std::make_unique<QWidget>();
    const auto choose = [this](const FileQuestion &question,
                               const std::function<void(const QString &)> &done) {
        QVERIFY(question.isToRead);
        done(m_chosen);
    };
    m_dialog = new NetworkDialog({*m_http, file(), choose}, Host::parse(u"http://127.0.0.1:4711"_s).value(),
                                 m_window.get());
    m_person = std::make_unique<Person>(*m_dialog);
    m_dialog->open();
}

void TestNetworkDialog::cleanup()
{
    m_person.reset();
    m_window.reset();
    m_http.reset();
    m_network.reset();
}

void TestNetworkDialog::press(QDialogButtonBox::StandardButton which) const
{
    QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(which), Qt::LeftButton);
}

void TestNetworkDialog::showsTheProxyOfTheSystem()
{
    QCOMPARE(m_person->read(u"systemProxyLabel"_s), u"To 127.0.0.1:4711: direct, without a proxy."_s);
    QVERIFY(!m_person->see(u"proxyEdit"_s)->isEnabled());
}

void TestNetworkDialog::appliesAndKeepsAProxy()
{
    QVERIFY(m_person->click(u"ownProxyRadio"_s));
    m_person->see<QComboBox>(u"proxyTypeBox"_s)->setCurrentIndex(1);
    QVERIFY(m_person->type(u"proxyEdit"_s, u"proxy.test:1080"_s));
    press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_http->settings().proxyUrl, u"socks5://proxy.test:1080"_s);
    QCOMPARE(readNetworkSettings(file()).proxyUrl, u"socks5://proxy.test:1080"_s);
    QCOMPARE(proxyText(m_http->settings(), *Host::parse(u"https://adb-1.test"_s)),
             u"To adb-1.test: through the proxy socks5://proxy.test:1080."_s);
}

void TestNetworkDialog::cancelChangesNothing()
{
    QVERIFY(m_person->click(u"ownProxyRadio"_s));
    QVERIFY(m_person->type(u"proxyEdit"_s, u"proxy.test:1080"_s));
    press(QDialogButtonBox::Cancel);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_http->settings().proxyUrl.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

/// A screen reader calls a box by what is chosen in it, and by the label that belongs to it (Qt 6.4 on
/// Linux).
void TestNetworkDialog::theTypeIsCalledSo()
{
    auto *spoken = QAccessible::queryAccessibleInterface(m_person->see(u"proxyTypeBox"_s));
    QStringList labels;
    for (const auto &[label, relation] : spoken->relations(QAccessible::Label))
        labels += label->text(QAccessible::Name);
    QCOMPARE(labels, QStringList{u"Type:"_s});
}

void TestNetworkDialog::passwordStaysInMemory()
{
    QVERIFY(m_person->click(u"ownProxyRadio"_s));
    QVERIFY(m_person->type(u"proxyEdit"_s, u"proxy.test:3128"_s));
    QVERIFY(m_person->type(u"proxyUserEdit"_s, u"felix"_s));
    QVERIFY(m_person->type(u"proxyPasswordEdit"_s, u"horse"_s));
    QCOMPARE(m_person->see<QLineEdit>(u"proxyPasswordEdit"_s)->echoMode(), QLineEdit::Password);
    press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_http->settings().proxyPassword == Secret("horse"));
    QFile kept(file());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const auto content = kept.readAll();
    QVERIFY(content.contains("proxy.test") && !content.contains("felix") && !content.contains("horse"));
}

void TestNetworkDialog::wrongInputIsNamedAtItsField_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("part");
    QTest::newRow("no proxy") << QString() << QString() << u"proxyEdit"_s << u"is empty"_s;
    QTest::newRow("https to the proxy")
        << u"https://proxy.test"_s << QString() << u"proxyEdit"_s << u"only http and socks5"_s;
    QTest::newRow("password in the address")
        << u"http://felix:horse@proxy.test:1"_s << QString() << u"proxyEdit"_s << u"user name or password"_s;
    QTest::newRow("file that is not there")
        << u"proxy.test:1"_s << u"/nowhere/ca.pem"_s << u"caFileEdit"_s << u"/nowhere/ca.pem"_s;
    QTest::newRow("file without certificates")
        << u"proxy.test:1"_s << QStringLiteral(DRAFTT_SOURCE_DIR "/README.md") << u"caFileEdit"_s
        << u"PEM file"_s;
}

void TestNetworkDialog::wrongInputIsNamedAtItsField()
{
    QFETCH(QString, proxy);
    QFETCH(QString, caFile);
    QFETCH(QString, field);
    QFETCH(QString, part);
    QVERIFY(m_person->click(u"ownProxyRadio"_s));
    QVERIFY(m_person->type(u"proxyEdit"_s, proxy));
    QVERIFY(m_person->type(u"caFileEdit"_s, caFile));
    press(QDialogButtonBox::Ok);
    QVERIFY(m_dialog);
    const auto sentence = m_person->read(field + "Error"_L1);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains("horse"_L1));
    QCOMPARE(m_dialog->focusWidget(), m_person->see(field));
    QVERIFY(m_http->settings().proxyUrl.isEmpty());
}

void TestNetworkDialog::chosenFileIsTrusted()
{
    m_chosen = QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/tls/root.pem");
    QVERIFY(m_person->click(u"chooseCaFileButton"_s));
    QCOMPARE(m_person->read(u"caFileEdit"_s), m_chosen);
    press(QDialogButtonBox::Ok);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_http->settings().extraCaFile, m_chosen);
    QCOMPARE(readNetworkSettings(file()).extraCaFile, m_chosen);
}

void TestNetworkDialog::offersNoWayAroundTheCheckOfCertificates()
{
    for (const auto *button : m_dialog->findChildren<QAbstractButton *>())
        QVERIFY2(!button->isCheckable() ||
                     QStringList({u"systemProxyRadio"_s, u"ownProxyRadio"_s, u"proxyPasswordEditShow"_s})
                         .contains(button->objectName()),
                 qPrintable(button->objectName()));
}

DRAFTT_WINDOW_TEST(TestNetworkDialog)
#include "tst_networkdialog.moc"
