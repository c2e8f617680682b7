// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/knownhosts.h"

#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// `host: source, source` of each.
QStringList lines(const QList<KnownHost> &known)
{
    QStringList texts;
    for (const auto &one : known) {
        QStringList sources;
        for (const auto &source : one.sources)
            sources += QString::number(int(source.kind)) + u' ' + source.name;
        texts += one.host.name() + ": "_L1 + sources.join(u", "_s);
    }
    return texts;
}

} // namespace

class TestKnownHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyHostIsToldOnceWithWhereItIsKnown();
    void theFileIsTheOneOfTheTools();
};

void TestKnownHosts::everyHostIsToldOnceWithWhereItIsKnown()
{
    HostPlaces places;
    places.connections = {sampleProfile(u"prod"_s)};
    places.cfg = "\xEF\xBB\xBF[DEFAULT]\r\nhost = https://adb-1234567890123456.7.azuredatabricks.net/\r\n"
                 "token = dapib82e6f1d093a5c74e8d1b7a2f6905c3e\r\n\r\n"
                 "[dev]\nhost=https://adb-1111111111111111.1.azuredatabricks.net?o=1111111111111111\n"
                 "[account]\nhost = https://accounts.azuredatabricks.net\n"
                 "[none]\ntoken = x\n# host = https://adb-2222222222222222.2.azuredatabricks.net\n";
    places.environment.insert(u"DATABRICKS_HOST"_s, u"adb-1111111111111111.1.azuredatabricks.net"_s);
    places.environment.insert(u"DATABRICKS_SERVER_HOSTNAME"_s,
                              u"adb-3333333333333333.3.azuredatabricks.net"_s);
    QCOMPARE(lines(knownHosts(places)),
             (QStringList{u"adb-1234567890123456.7.azuredatabricks.net: 0 prod, 1 DEFAULT"_s,
                          u"adb-1111111111111111.1.azuredatabricks.net: 1 dev, 2 DATABRICKS_HOST"_s,
                          u"adb-3333333333333333.3.azuredatabricks.net: 2 DATABRICKS_SERVER_HOSTNAME"_s}));
}

void TestKnownHosts::theFileIsTheOneOfTheTools()
{
    QTemporaryDir home;
    const auto before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    QProcessEnvironment environment;
    const auto usual = databricksCfgPath(environment);
    environment.insert(u"DATABRICKS_CONFIG_FILE"_s, u"~/other"_s);
    const auto chosen = databricksCfgPath(environment);
    qputenv("HOME", before);
    QCOMPARE(usual, home.filePath(u".databrickscfg"_s));
    QCOMPARE(chosen, home.filePath(u"other"_s));
}

DRAFTT_TEST(TestKnownHosts)
#include "tst_knownhosts.moc"
