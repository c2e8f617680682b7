// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include "tests/support/strict.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// Which language the program speaks, and Qt with it.
class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void qtSpeaksTheProgramsLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("wizardButton");
        const auto german = [](const char *name, const QString &locale) {
            QTest::newRow(name) << locale << u"Guten Tag"_s << u"2 Tabellen"_s << u"Abbrechen"_s
                                << u"&Weiter >"_s;
        };
        const auto english = [](const char *name, const QString &locale) {
            QTest::newRow(name) << locale << u"Good day"_s << u"2 tables"_s << u"Cancel"_s << u"&Next >"_s;
        };
        german("German", u"de_DE"_s);
        german("German of Austria", u"de_AT"_s);
        english("English", u"en_US"_s);
        english("no language at all", u"C"_s);
        english("Qt speaks it, the program does not", u"fr_FR"_s);
    }

    void qtSpeaksTheProgramsLanguage()
    {
        QFETCH(QString, locale);
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"_L1))
            QSKIP("Qt's own translations are not installed");
        int count = 1;
        QByteArray name("tst_translation");
        char *arguments[] = {name.data(), nullptr};
        QLocale::setDefault(QLocale(locale));
        QCoreApplication app(count, arguments);
        installTranslation(app, QStringLiteral(DRAFTT_TRANSLATIONS));
        QTEST(QCoreApplication::translate("Translated", "Good day"), "own");
        QTEST(QCoreApplication::translate("Translated", "%n table(s)", nullptr, 2), "counted");
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "button");
        QTEST(QCoreApplication::translate("QWizard", "&Next >"), "wizardButton");
    }

    /// `update_translations` finds nothing to bring up to date, and every number has its forms.
    void englishFormsAreCurrent()
    {
        QTemporaryDir folder;
        const auto file = u"draftt-connect_en.ts"_s;
        QFile kept(QStringLiteral(DRAFTT_SOURCE_DIR "/translations/") + file);
        QVERIFY(kept.copy(folder.filePath(file)));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DRAFTT_SOURCE_DIR));
        lupdate.start(QStringLiteral(DRAFTT_LUPDATE), QStringLiteral(DRAFTT_LUPDATE_ARGUMENTS).split(u' ')
                                                          << folder.filePath(file));
        QVERIFY(lupdate.waitForFinished(-1));
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(lupdate.readAllStandardError(), QByteArray()); // a note to translators that it throws away
        QFile updated(folder.filePath(file));
        QVERIFY(kept.open(QIODevice::ReadOnly) && updated.open(QIODevice::ReadOnly));
        const auto text = kept.readAll();
        QCOMPARE(updated.readAll(), text);
        QVERIFY(!text.contains("type=\"unfinished\""));
    }
};

QTEST_APPLESS_MAIN(TestTranslation)
#include "tst_translation.moc"
