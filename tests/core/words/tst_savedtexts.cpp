// SPDX-License-Identifier: Apache-2.0
#include "core/words/savedtexts.h"

#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What the list of saved connections says.
class TestSavedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // Berlin, without a table of time zones
        QLocale::setDefault(QLocale(u"en_GB"_s));
    }
    void init() { failOnAnyWarning(); }

    void aTimeIsTheOneOfThisPlace_data()
    {
        QTest::addColumn<QDateTime>("time"); // seen at noon of 30 March 2026, in Berlin
        QTest::addColumn<QString>("text");
        const auto utc = [](int day, int hour) {
            return QDateTime(QDate(2026, 3, day), QTime(hour, 30), Qt::UTC);
        };
        QTest::newRow("this morning") << utc(30, 7) << u"today 09:30"_s;
        QTest::newRow("after midnight here, before it in UTC") << utc(29, 22) << u"today 00:30"_s;
        QTest::newRow("before midnight") << utc(29, 21) << u"yesterday 23:30"_s;
        QTest::newRow("before the clocks went forward") << utc(29, 0) << u"yesterday 01:30"_s;
        QTest::newRow("two days ago") << utc(28, 20) << u"28/03/2026"_s;
        QTest::newRow("a clock that went back") << utc(31, 7) << u"31/03/2026"_s;
    }

    void aTimeIsTheOneOfThisPlace()
    {
        QFETCH(QDateTime, time);
        const auto now = QDateTime(QDate(2026, 3, 30), QTime(10, 0), Qt::UTC);
        QTEST(timeText(time, now), "text");
    }

    /// The time is that of the proof, where it is older than the look.
    void whatIsProvenSaysSinceWhen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("text");
        QTest::newRow("by the last check") << QString() << u"proven, read-only, today 09:30"_s;
        QTest::newRow("before, the warehouse slept")
            << u"asleep"_s
            << u"proven, read-only, 26/03/2026. Not looked at anew (today 09:30): “Shared SQL” was not running."_s;
        QTest::newRow("before, for another reason")
            << u"other"_s << u"proven, read-only, 26/03/2026. Not looked at anew (today 09:30)."_s;
        QTest::newRow("but for the rights")
            << u"access"_s
            << u"proven, read-only, 26/03/2026. What else it may do was not looked at anew (today 09:30)."_s;
        QTest::newRow("before, the network is gone")
            << u"unreached"_s
            << u"The workspace cannot be reached, today 09:30. What was proven before is of 26/03/2026."_s;
        QTest::newRow("not all of it")
            << u"partly"_s
            << u"not proven, today 09:30. Not looked at anew (today 09:30): “Shared SQL” was not running."_s;
    }

    void whatIsProvenSaysSinceWhen()
    {
        QFETCH(QString, what);
        const auto at = [](int day) { return QDateTime(QDate(2026, 3, day), QTime(7, 30), Qt::UTC); };
        auto profile = sampleProfile(u"Prod"_s);
        profile.savedUtc = at(30);
        profile.access = AccessVerdict{Verdict::ReadOnly, at(26)};
        if (!what.isEmpty())
            profile.life.kept = {what == "other"_L1 ? QString() : u"warehouse.stopped_or_starting"_s,
                                 {{what == "access"_L1 ? u"access"_s : u"warehouse"_s, at(26)}}};
        if (what == "unreached"_L1)
            profile.life.failure = LastFailure{u"reach"_s, u"host.unreachable"_s};
        if (what == "partly"_L1)
            profile.tableAccess = Proof::Unproven;
        QTEST(lastCheckText(profile, at(30)), "text");
    }

    void theNetworkTeamIsToldThePort_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("told");
        QTest::newRow("the usual one")
            << u"adb-1.2.azuredatabricks.net"_s << u"the workspace over HTTPS (port 443)"_s;
        QTest::newRow("another one") << u"https://databricks.example.test:8443"_s
                                     << u"the workspace over HTTPS (port 8443)"_s;
        QTest::newRow("on this computer")
            << u"http://127.0.0.1:8080"_s << u"the workspace over HTTP (port 8080)"_s;
    }

    void theNetworkTeamIsToldThePort()
    {
        QFETCH(QString, host);
        QFETCH(QString, told);
        auto profile = sampleProfile(u"Prod"_s);
        profile.host = *Host::parse(host);
        const auto text = textForNetworkTeam(profile);
        QVERIFY2(text.contains(told), qPrintable(text));
    }
};

DRAFTT_TEST(TestSavedTexts)
#include "tst_savedtexts.moc"
