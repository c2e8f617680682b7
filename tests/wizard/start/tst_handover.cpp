// SPDX-License-Identifier: Apache-2.0
#include "core/profile/drafttform.h"
#include "core/words/calendarentry.h"
#include "tests/support/person.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"
#include "wizard/start/handoverdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto canary = "dose0c4n4ry0c4n4ry0c4n4ry0c4n4ry"_ba;

QString inClipboard()
{
    return QApplication::clipboard()->text();
}

} // namespace

/// The values for Draftt's form, and what becomes of the secret in the clipboard.
class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        QApplication::clipboard()->setText(u"something else"_s);
        m_profile = sampleProfile(u"Prod"_s);
        m_secret = Secret(canary);
        m_handedOver.clear();
        m_opened.clear();
    }
    void cleanup() { delete m_dialog; }

    void eachValueIsCopiedAndTicked()
    {
        open();
        for (const auto &value : formValues(m_profile)) {
            if (value.field == DrafttField::Secret)
                continue;
            QVERIFY2(m_person->click("copy_"_L1 + value.id), qPrintable(value.id));
            QCOMPARE(inClipboard(), value.text);
            QCOMPARE(m_handedOver.last(), value.id);
            QVERIFY(m_person->read("when_"_L1 + value.id).startsWith("today"_L1));
        }
    }

    void nextWalksTheFormAndStopsAtTheSecret()
    {
        open();
        QVERIFY(m_person->click(u"copyNextButton"_s));
        QCOMPARE(inClipboard(), m_profile.host.authority());
        QVERIFY(m_person->click(u"copyNextButton"_s));
        QCOMPARE(inClipboard(), m_profile.clientId->text());
        QVERIFY(m_person->click(u"copyNextButton"_s));
        QCOMPARE(inClipboard(), m_profile.clientId->text());
        auto *copySecret = m_person->see<QPushButton>(u"copy_secret"_s);
        QVERIFY(m_dialog->focusWidget() == copySecret);
        QTest::keyClick(copySecret, Qt::Key_Space);
        QTRY_COMPARE(inClipboard(), QString::fromUtf8(canary));
        QVERIFY(m_person->click(u"copyNextButton"_s));
        QCOMPARE(inClipboard(), m_profile.warehouseName);
    }

    void theSecretIsMarkedAsOne()
    {
        open();
        copySecret();
        QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QCOMPARE(m_handedOver, QStringList(u"secret"_s));
    }

    void theSecretGoesAfterItsTime()
    {
        open();
        m_dialog->clipboard().setTime(50ms);
        QVERIFY(m_person->click(u"copy_secret"_s));
        QTRY_VERIFY(m_person->read(u"handOverStatus"_s).contains("taken out"_L1));
        QCOMPARE(inClipboard(), QString());
        QCOMPARE(m_handedOver, QStringList(u"secret"_s));
    }

    void theSecretGoesWithTheWindow()
    {
        open();
        copySecret();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_COMPARE(inClipboard(), QString());
    }

    void whatSomebodyElseCopiedStays()
    {
        open();
        m_dialog->clipboard().setTime(200ms);
        copySecret();
        QApplication::clipboard()->setText(u"mine"_s);
        QTRY_VERIFY(!m_dialog->clipboard().isHolding());
        QCOMPARE(inClipboard(), u"mine"_s);
        delete m_dialog;
        QCOMPARE(inClipboard(), u"mine"_s);
    }

    void theSecretIsNowhereToBeSeen()
    {
        open();
        copySecret();
        const auto text = QString::fromUtf8(canary);
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(text));
        for (const auto *widget : m_dialog->findChildren<QWidget *>())
            QVERIFY(!(widget->accessibleName() + widget->accessibleDescription() + widget->toolTip())
                         .contains(text));
        QCOMPARE(m_person->read(u"value_secret"_s).size(), 12);
    }

    void aKeychainThatRefusesIsTold()
    {
        Error error;
        error.kind = ErrorKind::KeychainEntryMissing;
        m_secret = Failure(error);
        open();
        QVERIFY(m_person->click(u"copy_secret"_s));
        QTRY_VERIFY(m_person->read(u"handOverStatus"_s).contains("has no secret"_L1));
        QCOMPARE(inClipboard(), u"something else"_s);
        QVERIFY(m_handedOver.isEmpty());
    }

    void theNetworkTeamGetsATextWithoutASecret()
    {
        open();
        QVERIFY2(!m_person->read(u"noticeText"_s).contains("proven"_L1),
                 qPrintable(m_person->read(u"noticeText"_s)));
        QVERIFY(m_person->click(u"networkTeamButton"_s));
        QTRY_VERIFY(m_person->see(u"textDialogText"_s));
        const auto text = m_person->read(u"textDialogText"_s);
        QVERIFY(text.contains(m_profile.host.authority()) && text.contains("Private Link"_L1));
    }

    /// Forty tables are not too many for a laptop, and of ten thousand not all have a line.
    void manyTablesFit_data()
    {
        QTest::addColumn<int>("tables");
        QTest::addColumn<int>("lines");
        QTest::newRow("some") << 40 << 40;
        QTest::newRow("thousands") << 10'000 << 100;
    }

    void manyTablesFit()
    {
        QFETCH(int, tables);
        QFETCH(int, lines);
        m_profile.wholeSchema = false;
        m_profile.tables.clear();
        for (int number = 0; number < tables; ++number)
            m_profile.tables += *TableName::parse(u"t%1"_s.arg(number));
        open();
        QVERIFY2(m_dialog->height() <= 600, qPrintable(QString::number(m_dialog->height())));
        const auto named = QRegularExpression(u"^copy_table/"_s);
        QCOMPARE(m_dialog->findChildren<QPushButton *>(named).size(), lines);
        QCOMPARE(m_person->read(u"moreTables"_s).isEmpty(), tables == lines);
        QTRY_VERIFY(!m_dialog->findChild<QScrollArea *>()->horizontalScrollBar()->isVisible());
        for (const auto &name : {u"copy_table/t39"_s, u"copy_name"_s}) {
            auto *button = m_dialog->findChild<QPushButton *>(name);
            m_dialog->findChild<QScrollArea *>()->ensureWidgetVisible(button);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE("copy_"_L1 + m_handedOver.value(m_handedOver.size() - 1), name);
        }
    }

    void drafttIsOneClickAway()
    {
        open();
        QVERIFY(m_person->click(u"openDrafttButton"_s));
        QCOMPARE(m_opened, QList<QUrl>{drafttAddress()});
    }

    void aCalendarFileIsWellFormed()
    {
        auto profile = m_profile;
        profile.name = u"Größe; „Bestand“, "_s + QString(80, u'ü');
        profile.life.secretEnds = QDate(2027, 12, 31);
        const auto text = calendarEntry(profile, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n"));
        QVERIFY(text.contains("DTSTAMP:20260102T030405Z\r\n"));
        QCOMPARE(text.count("TRIGGER:-P"), 3);
        for (const auto &line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        const auto whole = QByteArray(text).replace("\r\n ", "");
        QVERIFY(whole.contains("Größe\\; „Bestand“\\, "_ba));
    }

private:
    void open()
    {
        const HandOverDialog::Functions functions{
            [this](const Done<Secret> &done) { return post([this, done] { done(m_secret); }); },
            [this](const QString &value) { m_handedOver += value; },
            [this](const QUrl &url) { m_opened += url; }};
        m_dialog = new HandOverDialog(m_profile, functions, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        m_person = std::make_unique<Person>(*m_dialog);
    }

    void copySecret()
    {
        QVERIFY(m_person->click(u"copy_secret"_s));
        QTRY_COMPARE(inClipboard(), QString::fromUtf8(canary));
    }

    ConnectionProfile m_profile = sampleProfile(u"Prod"_s);
    Result<Secret> m_secret = Secret(canary);
    QPointer<HandOverDialog> m_dialog;
    std::unique_ptr<Person> m_person;
    QStringList m_handedOver;
    QList<QUrl> m_opened;
};

DRAFTT_WINDOW_TEST(TestHandOver)
#include "tst_handover.moc"
