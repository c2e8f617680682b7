// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessiblesweep.h"
#include "tests/support/demofixture.h"
#include "tests/support/fine.h"
#include "tests/support/listening.h"
#include "tests/support/settled.h"
#include "tests/support/testprogram.h"
#include "tests/support/wizardwalk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Whatever a screen reader asks, in whatever place, the window answers; and never with the secret.
class TestAccessibleSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_walk.reset(); }

    void theSweepHearsWhatIsShown();
    void everyPageAndDialogAnswers();

private:
    /// Asks all that is open; fails for a secret, or too little to ask.
    void sweep(const char *where);
    void sweepDialog(const QString &button, const QString &dialog);

    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    QStringList m_kinds;
};

void TestAccessibleSweep::init()
{
    // What Qt says to a question that is out of range.
    QTest::failOnWarning(QRegularExpression(
        u"^(?!This plugin does not support|QTextCursor::setPosition|QAccessible|Requested invalid)"_s));
    if (!pretendToListen())
        QSKIP("Qt cannot be told that somebody listens");
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = makeSessionStore();
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    m_kinds.clear();
}

void TestAccessibleSweep::sweep(const char *where)
{
    letSettle();
    const auto secret = m_demo->who().connectorSecret;
    QStringList leaks;
    AccessibleSweep sweep([&](const QString &at, const QString &text) {
        for (qsizetype i = 0; i + 8 <= secret.size(); ++i) {
            if (text.contains(secret.sliced(i, 8)))
                return leaks.append(at + ": "_L1 + text);
        }
    });
    sweep.go();
    for (const auto &kind : sweep.kinds()) {
        if (!m_kinds.contains(kind))
            m_kinds += kind;
    }
    qInfo("%s: %d interfaces (%s)", where, sweep.interfaces(), qPrintable(sweep.kinds().join(u", "_s)));
    QVERIFY2(sweep.interfaces() > 20, where);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.value(0)));
}

void TestAccessibleSweep::sweepDialog(const QString &button, const QString &dialog)
{
    QVERIFY2(m_walk->person().click(button), qPrintable(button));
    QTRY_VERIFY(m_walk->person().see(dialog));
    sweep(qPrintable(dialog));
    QTest::qWait(500); // with what has come meanwhile
    sweep(qPrintable(dialog));
    m_walk->person().see(dialog)->close();
    sweep("while it goes");
    QTRY_VERIFY(!m_walk->person().see(dialog));
}

/// A sweep that hears nothing proves nothing.
void TestAccessibleSweep::theSweepHearsWhatIsShown()
{
    FINE(m_walk->enterConnection());
    QStringList heard;
    AccessibleSweep sweep([&](const QString &, const QString &text) { heard += text; });
    sweep.go();
    QVERIFY(!heard.filter(m_demo->who().connectorId).isEmpty());
    QVERIFY(heard.filter(m_demo->who().connectorSecret).isEmpty());
    QVERIFY(!m_walk->person().see<QLineEdit>(u"secretEdit"_s)->text().isEmpty());
}

void TestAccessibleSweep::everyPageAndDialogAnswers()
{
    const auto &person = m_walk->person();
    sweep("page 1, empty");
    FINE(m_walk->enterConnection());
    sweep("page 1, filled in");
    QVERIFY(person.click(u"secretEditShow"_s));
    QVERIFY(person.click(u"secretEditShow"_s));
    sweepDialog(u"networkButton/networkSettingsAction"_s, u"networkDialog"_s);
    FINE(m_walk->testConnection());
    sweep("page 1, proven");
    sweepDialog(u"networkButton/doctorAction"_s, u"doctorDialog"_s);
    FINE(m_walk->goNext());
    sweep("page 2, just entered");
    FINE(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s));
    sweep("page 2");
    FINE(m_walk->goNext());
    sweep("page 3, just entered");
    auto *names = person.see<QLineEdit>(u"catalogEdit"_s)->completer();
    QTRY_VERIFY_WITH_TIMEOUT(names->model()->rowCount() > 0, 20'000);
    QVERIFY(person.type(u"catalogEdit"_s, names->model()->index(0, 0).data().toString().left(2)));
    QTRY_VERIFY(names->popup()->isVisible());
    sweep("names are offered");
    names->popup()->hide();
    FINE(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s));
    QVERIFY(person.click(u"withTablesBox"_s)); // so that page 4 has a script too
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->waitForProof());
    sweep("page 3");
    FINE(m_walk->goNext());
    QVERIFY(person.click(u"wholeSchemaRadio"_s));
    QTRY_VERIFY(person.see(u"sendButton"_s));
    sweep("page 4, just entered");
    sweepDialog(u"sendButton"_s, u"packetDialog"_s);
    FINE(m_walk->runCopiedScript());
    FINE(m_walk->validateTables({u"components"_s}));
    sweep("page 4");
    sweepDialog(u"previewButton"_s, u"previewDialog"_s);
    FINE(m_walk->goNext());
    sweep("page 5, just entered");
    sweepDialog(u"certificateButton"_s, u"certificateDialog"_s);
    m_walk->window().reject();
    QTRY_VERIFY(person.see(u"leaveQuestion"_s));
    sweep("the question");
    for (const auto &kind :
         {u"text"_s, u"editor"_s, u"value"_s, u"action"_s, u"table"_s, u"cell"_s, u"picture"_s})
        QVERIFY2(m_kinds.contains(kind), qPrintable(kind));
}

DRAFTT_WINDOW_TEST(TestAccessibleSweep)
#include "tst_accessiblesweep.moc"
