// SPDX-License-Identifier: Apache-2.0
#include "core/profile/profilestore.h"
#include "core/secrets/secretstore.h"
#include "tests/support/awaited.h"
#include "tests/support/program.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto name = u"Asset inventory"_s;

} // namespace

/// The name of a saved connection among the words: the commands become the window that opens it.
class TestNamedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnAnyWarning(); }

    void theLanguageGoesOnToTheWindow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("behind the name") << QStringList{name, u"--language"_s, u"de"_s};
        QTest::newRow("before it") << QStringList{u"--language"_s, u"de"_s, name};
        QTest::newRow("in one word") << QStringList{name, u"--language=de"_s};
    }

    /// Without a display the window can only say so, in the language that it speaks.
    void theLanguageGoesOnToTheWindow()
    {
#ifndef DRAFTT_HAS_WINDOW
        QSKIP("no window was built");
#endif
        QFETCH(QStringList, words);
        Program program;
        const auto secrets = makeSessionStore();
        ProfileStore profiles(program.path(u"profiles"_s), *secrets);
        QVERIFY(awaited<Nothing>([&](const Done<Nothing> &done) {
            return profiles.save(sampleProfile(name), Secret("dose0123456789abcdef0123456789abcdef"), done);
        }));
        const auto unnamed = program.run({u"--language"_s, u"de"_s});
        const auto named = program.run(words);
        QCOMPARE(named.errors, unnamed.errors);
        QCOMPARE(named.code, unnamed.code);
        QVERIFY(named.errors != program.run({u"--language"_s, u"en"_s}).errors);
        QCOMPARE(named.output, QByteArray());
    }
};

DRAFTT_TEST(TestNamedWindow)
#include "tst_namedwindow.moc"
