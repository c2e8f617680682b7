// SPDX-License-Identifier: Apache-2.0
#include "app/translation.h"

#include "tests/support/strict.h"

#include <QFile>
#include <QGuiApplication>
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
    void init()
    {
        failOnAnyWarning();
        QLocale::setDefault(QLocale::c());
    }

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
        QCoreApplication app(count, arguments);
        installTranslation(app, QLocale(locale), QStringLiteral(DRAFTT_TRANSLATIONS));
        QTEST(QCoreApplication::translate("Translated", "Good day"), "own");
        QTEST(QCoreApplication::translate("Translated", "%n table(s)", nullptr, 2), "counted");
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "button");
        QTEST(QCoreApplication::translate("QWizard", "&Next >"), "wizardButton");
    }

    /// A German window writes 0,24 and an English one 0.24, whatever the desktop does.
    void numbersAreOfTheLanguageThatIsSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("number");
        QTest::newRow("German") << u"de_DE"_s << u"de_DE"_s << u"1.234,5"_s;
        QTest::newRow("the country counts") << u"de_CH"_s << u"de_CH"_s << u"1’234.5"_s;
        QTest::newRow("English") << u"en_GB"_s << u"en_GB"_s << u"1,234.5"_s;
        QTest::newRow("not spoken") << u"fr_FR"_s << u"en_US"_s << u"1,234.5"_s;
        QTest::newRow("not spoken, other digits") << u"ar_EG"_s << u"en_US"_s << u"1,234.5"_s;
        QTest::newRow("no language at all") << u"C"_s << u"C"_s << u"1234.5"_s;
    }

    void numbersAreOfTheLanguageThatIsSpoken()
    {
        QFETCH(QString, locale);
        int count = 1;
        QByteArray name("tst_translation");
        char *arguments[] = {name.data(), nullptr};
        QCoreApplication app(count, arguments);
        installTranslation(app, QLocale(locale), QStringLiteral(DRAFTT_TRANSLATIONS));
        QTEST(QLocale().name(), "spoken");
        QTEST(QLocale().toString(1234.5), "number");
    }

    /// The direction is the language's own and not that of Qt's translation, which may not be installed.
    void aWindowIsMirroredWithItsLanguage()
    {
        QTemporaryDir ofSession;
        qputenv("XDG_RUNTIME_DIR", ofSession.path().toUtf8()); // Qt warns of a desktop without one
        int count = 3;
        QByteArray words[] = {"tst_translation", "-platform", "offscreen"};
        char *arguments[] = {words[0].data(), words[1].data(), words[2].data(), nullptr};
        QGuiApplication app(count, arguments);
        const auto folder = QStringLiteral(DRAFTT_TRANSLATIONS);
        installTranslation(app, QLocale(u"de_DE"_s), folder);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        installTranslation(app, QLocale(u"he_IL"_s), folder);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }

    void aLanguageIsTakenOutOfTheWords_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QByteArrayList>("left");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("complaint");
        const QString none;
        QTest::newRow("none") << QByteArrayList{"check", "prod"} << QByteArrayList{"check", "prod"} << u"C"_s
                              << none;
        QTest::newRow("two words") << QByteArrayList{"--language", "de", "check", "prod"}
                                   << QByteArrayList{"check", "prod"} << u"de_DE"_s << none;
        QTest::newRow("one word") << QByteArrayList{"check", "--language=de_AT", "prod"}
                                  << QByteArrayList{"check", "prod"} << u"de_AT"_s << none;
        QTest::newRow("the last counts")
            << QByteArrayList{"--language=en", "--language", "de"} << QByteArrayList{} << u"de_DE"_s << none;
        QTest::newRow("behind --") << QByteArrayList{"check", "--", "--language"}
                                   << QByteArrayList{"check", "--", "--language"} << u"C"_s << none;
        const auto unknown = [](const QString &tag) {
            return u"“%1” is no language that draftt-connect speaks; it speaks de, en, he."_s.arg(tag);
        };
        QTest::newRow("not spoken") << QByteArrayList{"--language", "fr"} << QByteArrayList{} << u"C"_s
                                    << unknown(u"fr"_s);
        QTest::newRow("no language") << QByteArrayList{"--language", "\x1b[2J"} << QByteArrayList{} << u"C"_s
                                     << unknown(u"[U+001B][2J"_s);
        QTest::newRow("missing") << QByteArrayList{"list", "--language"} << QByteArrayList{"list"} << u"C"_s
                                 << unknown(none);
    }

    void aLanguageIsTakenOutOfTheWords()
    {
        QFETCH(QByteArrayList, words);
        words.prepend("draftt-connect");
        std::vector<char *> arguments;
        for (auto &word : words)
            arguments.push_back(word.data());
        int count = int(arguments.size());
        arguments.push_back(nullptr);
        const auto chosen = takeChosenLanguage(count, arguments.data(), QStringLiteral(DRAFTT_TRANSLATIONS));
        QByteArrayList left;
        for (int at = 1; at < count; ++at)
            left += arguments[size_t(at)];
        QTEST(left, "left");
        QCOMPARE(arguments[size_t(count)], nullptr);
        QTEST(chosen.locale.name(), "language");
        QTEST(chosen.complaint, "complaint");
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
