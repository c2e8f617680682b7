// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// What `cmake --install` puts on a system fits together.
class TestInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void initTestCase()
    {
        QProcess install;
        install.setProcessChannelMode(QProcess::MergedChannels);
        install.start(QStringLiteral(DRAFTT_CMAKE),
                      {u"--install"_s, QStringLiteral(DRAFTT_BUILD), u"--prefix"_s, m_folder.path()});
        QVERIFY(install.waitForFinished(-1));
        QVERIFY2(install.exitCode() == 0, install.readAll().constData());
    }

    void theMenuFindsProgramAndIcon()
    {
        const auto desktop = m_folder.filePath(u"share/applications/io.draftt.connect.desktop"_s);
        QVERIFY(QFile::exists(desktop));
        QSettings entry(desktop, QSettings::IniFormat);
        entry.beginGroup(u"Desktop Entry"_s);
        const auto program = "bin/"_L1 + entry.value("Exec"_L1).toString();
        QVERIFY2(QFileInfo(m_folder.filePath(program)).isExecutable(), qPrintable(program));
        const auto icon =
            "share/icons/hicolor/scalable/apps/"_L1 + entry.value("Icon"_L1).toString() + ".svg"_L1;
        QVERIFY2(QFile::exists(m_folder.filePath(icon)), qPrintable(icon));
    }

    void theManualIsThere()
    {
        QVERIFY(QFile::exists(m_folder.filePath(u"share/man/man1/draftt-connect.1"_s)));
    }

    void shellsFindTheirCompletions()
    {
        for (const auto *path : {"share/bash-completion/completions/draftt-connect",
                                 "share/zsh/vendor-completions/_draftt-connect",
                                 "share/fish/vendor_completions.d/draftt-connect.fish"}) {
            QFile file(m_folder.filePath(QString::fromLatin1(path)));
            QVERIFY2(file.open(QIODevice::ReadOnly), path);
            QVERIFY2(file.readAll().contains("hand-over"), path);
        }
    }

private:
    QTemporaryDir m_folder;
};

DRAFTT_TEST(TestInstall)
#include "tst_install.moc"
