// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Which rooms a room may include directly; ARCHITECTURE.md draws the same arrows. Reaching further down is
/// allowed.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> table{
        {u"core"_s, {}}, // the shared vocabulary: result, error, pending, secret, files
        {u"core/exchange"_s, {u"core"_s}},
        {u"core/names"_s, {u"core"_s}},
        {u"core/http"_s, {u"core/exchange"_s, u"core/names"_s}},
        {u"core/grants"_s, {u"core/names"_s}},
        {u"core/secrets"_s, {u"core/names"_s}},
        {u"core/workspace"_s, {u"core/http"_s}},
        {u"core/diagnosis"_s, {u"core/exchange"_s, u"core/names"_s}},
        {u"core/session"_s, {u"core/workspace"_s, u"core/grants"_s}},
        {u"core/checks"_s, {u"core/session"_s, u"core/diagnosis"_s}},
        {u"core/profile"_s, {u"core/session"_s, u"core/secrets"_s}},
        {u"core/pasted"_s, {u"core/profile"_s}},
        {u"core/exports"_s, {u"core/profile"_s}},
        {u"core/certificate"_s, {u"core/checks"_s, u"core/secrets"_s}},
        {u"core/doctor"_s, {u"core/checks"_s}},
        {u"core/saved"_s, {u"core/certificate"_s, u"core/profile"_s}},
        {u"core/admin"_s, {u"core/saved"_s}},
        {u"core/support"_s, {u"core/profile"_s}},
        {u"core/words"_s, {u"core/doctor"_s, u"core/admin"_s, u"core/pasted"_s, u"core/exports"_s}},
        {u"wizard/widgets"_s, {u"core/words"_s}},
        {u"wizard/steps"_s, {u"wizard/widgets"_s}},
        {u"wizard/connect"_s, {u"wizard/steps"_s}},
        {u"wizard/warehouse"_s, {u"wizard/steps"_s}},
        {u"wizard/rights"_s, {u"wizard/widgets"_s}},
        {u"wizard/catalog"_s, {u"wizard/steps"_s, u"wizard/rights"_s}},
        {u"wizard/grants"_s, {u"wizard/steps"_s, u"wizard/rights"_s}},
        {u"wizard/admin"_s, {u"wizard/catalog"_s, u"wizard/grants"_s}},
        {u"wizard/review"_s, {u"wizard/steps"_s}},
        {u"wizard/start"_s, {u"wizard/steps"_s}},
        {u"wizard"_s,
         {u"wizard/connect"_s, u"wizard/warehouse"_s, u"wizard/catalog"_s, u"wizard/grants"_s,
          u"wizard/review"_s, u"wizard/start"_s, u"wizard/admin"_s, u"core/support"_s}},
        {u"app/demo/wire"_s, {u"core/names"_s}},
        {u"app/demo/accounts"_s, {u"app/demo/wire"_s}},
        {u"app/demo/catalog"_s, {u"app/demo/accounts"_s}},
        {u"app/demo/sql"_s, {u"app/demo/catalog"_s}},
        {u"app/demo/warehouses"_s, {u"app/demo/catalog"_s}},
        {u"app/demo/statements"_s, {u"app/demo/sql"_s}},
        {u"app/demo/site"_s, {u"app/demo/sql"_s, u"app/demo/warehouses"_s}},
        {u"app/demo"_s, {u"app/demo/site"_s, u"app/demo/statements"_s}},
        {u"app/commands"_s, {u"core/words"_s, u"core/support"_s}},
        {u"app"_s, {u"app/commands"_s, u"wizard"_s}},
    };
    return table;
}

QSet<QString> reachable(const QString &room)
{
    QSet<QString> seen;
    QStringList open{room};
    while (!open.isEmpty()) {
        const auto next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += arrows().value(next);
    }
    return seen;
}

/// The room of a path such as `core/http/httpclient.h`; session stands beside the rooms but above some of
/// them.
QString roomOf(const QString &path)
{
    if (path == "core/session.h"_L1 || path == "core/session.cpp"_L1)
        return u"core/session"_s;
    return path.section(u'/', 0, -2);
}

bool isOfThisProject(const QString &include)
{
    static const QRegularExpression top(u"^(app|wizard|core|tests|resources)/"_s);
    return top.match(include).hasMatch();
}

/// Qt modules that a part of the tree must not see. On Debian `<QtWidgets/QLabel>` compiles anywhere.
bool isForbiddenQt(const QString &path, const QString &include)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets/.*|QtPrintSupport/.*|Q(Widget|Label|Wizard|WizardPage|"
        u"MessageBox|Dialog|PushButton|LineEdit|Application))$"_s);
    static const QRegularExpression gui(
        u"^(Qt(Gui|Svg|Test)/.*|Q(GuiApplication|Clipboard|DesktopServices))$"_s);
    static const QRegularExpression server(u"^(QtHttpServer/.*|QHttpServer.*|QtSql/.*|QSql.*)$"_s);
    const auto isAny = [&include](std::initializer_list<const QRegularExpression *> modules) {
        return std::any_of(modules.begin(), modules.end(),
                           [&](const auto *module) { return module->match(include).hasMatch(); });
    };
    if (path.startsWith("app/demo/"_L1))
        return isAny({&widgets, &gui});
    if (path.startsWith("core/"_L1) || path.startsWith("app/commands/"_L1))
        return isAny({&widgets, &gui, &server});
    if (path.startsWith("wizard/"_L1) || path == "app/window.cpp"_L1)
        return isAny({&server});
    // The program without a window links no widgets, and only what makes a PDF needs fonts.
    static const QRegularExpression draws(u"^app/(certificatepdf|pdfmain)\\.cpp$"_s);
    return draws.match(path).hasMatch() ? isAny({&widgets, &server}) : isAny({&widgets, &gui, &server});
}

QStringList violations(const QString &path, const QString &source)
{
    QStringList found;
    const auto room = roomOf(path);
    const auto allowed = reachable(room);
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(source); matches.hasNext();) {
        const auto target = matches.next().captured(1);
        if (isForbiddenQt(path, target))
            found += path + " includes "_L1 + target;
        if (isOfThisProject(target) && !allowed.contains(roomOf(target)))
            found += path + " includes "_L1 + target;
        if (target.endsWith("keychain.h"_L1) && path != "core/secrets/keychainstore.cpp"_L1)
            found += path + " includes "_L1 + target + ": only core/secrets/keychainstore.cpp may"_L1;
        static const QRegularExpression crypto(
            u"^(core/certificate/cryptolibrary\\.(cpp|h)|app/demo/wire/throwawaycertificate\\.cpp)$"_s);
        if (target.startsWith("openssl/"_L1) && !crypto.match(path).hasMatch())
            found += path + " includes "_L1 + target + ": one file loads it, and one makes certificates"_L1;
        if (target.startsWith("yaml-cpp/"_L1) && path != "core/exports/dbtform.cpp"_L1)
            found += path + " includes "_L1 + target + ": one file writes YAML"_L1;
        // What it writes is for its owner only.
        if (target == "QSaveFile"_L1 && path != "core/files.cpp"_L1)
            found += path + " includes "_L1 + target + ": files are written by core/files.cpp"_L1;
        if (target.startsWith(".."_L1))
            found += path + " includes by a relative path: "_L1 + target;
    }
    return found;
}

/// A workspace is asked by core/workspace alone; the scripts of core/grants spell calls for others to run,
/// and the demo answers.
QStringList restPaths(const QString &path, const QString &source)
{
    static const QRegularExpression mayHold(u"^(core/workspace|core/grants|app/demo)/"_s);
    if (mayHold.match(path).hasMatch() || !source.contains("\"/api/"_L1))
        return {};
    return {path + " holds a path of the REST API"_L1};
}

/// core has one translation context, in its top room; everything below hands out codes and facts.
QStringList sentences(const QString &path, const QString &source)
{
    static const QRegularExpression translated(u"\\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\("_s);
    static const QRegularExpression context(u"Q_DECLARE_TR_FUNCTIONS"_s);
    QStringList found;
    if (!path.startsWith("core/"_L1))
        return found;
    if (!path.startsWith("core/words/"_L1) && translated.match(source).hasMatch())
        found += path + " has a text for people: only core/words may"_L1;
    if (path != "core/words/texts.h"_L1 && context.match(source).hasMatch())
        found += path + " opens a translation context: Texts is the only one of core"_L1;
    return found;
}

} // namespace

/// Arrows between rooms point down only.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void rejectsForbiddenArrows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("upward") << u"core/http/x.cpp"_s << u"\"core/workspace/workspace.h\""_s;
        QTest::newRow("core speaks") << u"core/checks/x.cpp"_s << u"\"core/words/checktexts.h\""_s;
        QTest::newRow("a page sees another")
            << u"wizard/catalog/x.cpp"_s << u"\"wizard/grants/grantspage.h\""_s;
        QTest::newRow("the demo's rows see its site")
            << u"app/demo/catalog/x.cpp"_s << u"\"app/demo/site/site.h\""_s;
        QTest::newRow("sideways") << u"core/grants/x.cpp"_s << u"\"core/http/httpclient.h\""_s;
        QTest::newRow("core sees a page") << u"core/checks/x.cpp"_s << u"\"wizard/connect/connectpage.h\""_s;
        QTest::newRow("core sees a widget") << u"core/checks/x.cpp"_s << u"<QtWidgets/QLabel>"_s;
        QTest::newRow("core sees a widget class") << u"core/checks/x.cpp"_s << u"<QLabel>"_s;
        QTest::newRow("wizard sees the server") << u"wizard/x.cpp"_s << u"\"app/demo/demoserver.h\""_s;
        QTest::newRow("a command sees the window")
            << u"app/commands/x.cpp"_s << u"\"wizard/connect/networkdialog.h\""_s;
        QTest::newRow("a command draws") << u"app/commands/x.cpp"_s << u"\"app/certificatepdf.h\""_s;
        QTest::newRow("a command sees a widget") << u"app/commands/x.cpp"_s << u"<QLabel>"_s;
        QTest::newRow("the program's own files see a widget")
            << u"app/certificatepdf.cpp"_s << u"<QApplication>"_s;
        QTest::newRow("a command's program draws") << u"app/commandprogram.cpp"_s << u"<QGuiApplication>"_s;
        QTest::newRow("window links a server") << u"app/commands/x.cpp"_s << u"<QHttpServer>"_s;
        QTest::newRow("demo sees http") << u"app/demo/x.cpp"_s << u"\"core/http/httpclient.h\""_s;
        QTest::newRow("keychain elsewhere") << u"core/profile/x.cpp"_s << u"<qt6keychain/keychain.h>"_s;
        QTest::newRow("a command signs by itself") << u"app/commands/x.cpp"_s << u"<openssl/evp.h>"_s;
        QTest::newRow("a page writes a file by itself") << u"wizard/x.cpp"_s << u"<QSaveFile>"_s;
        QTest::newRow("relative") << u"core/http/x.cpp"_s << u"\"../error.h\""_s;
    }

    void rejectsForbiddenArrows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QVERIFY(!violations(path, "#include "_L1 + include + u'\n').isEmpty());
    }

    void acceptsDownwardArrows()
    {
        QVERIFY(violations(u"core/checks/x.cpp"_s,
                           u"#include \"core/workspace/catalog.h\"\n#include <QTimer>\n"_s)
                    .isEmpty());
        QVERIFY(violations(u"wizard/connect/x.cpp"_s,
                           u"#include \"wizard/widgets/checklist.h\"\n#include <QLabel>\n"_s)
                    .isEmpty());
    }

    void findsPathsOfTheRestApi()
    {
        QVERIFY(!restPaths(u"core/checks/x.cpp"_s, u"f(\"/api/2.0/sql/warehouses\"_L1);"_s).isEmpty());
        QVERIFY(!restPaths(u"app/commands/x.cpp"_s, u"u\"/api/2.1/unity-catalog\"_s"_s).isEmpty());
        QVERIFY(restPaths(u"core/workspace/x.cpp"_s, u"\"/api/2.0/sql/warehouses\"_L1"_s).isEmpty());
        QVERIFY(restPaths(u"app/demo/accounts/x.cpp"_s, u"\"/api/2.0/preview\"_L1"_s).isEmpty());
    }

    void findsTextsOutsideTheirRoom()
    {
        const auto line = u"return Texts::tr(\"No.\");"_s;
        QCOMPARE(sentences(u"core/checks/x.cpp"_s, line).size(), 1);
        QVERIFY(sentences(u"core/words/x.cpp"_s, line).isEmpty());
        QVERIFY(sentences(u"core/checks/x.cpp"_s, u"qstr(a); m_ptr(b);"_s).isEmpty());
        const auto context = u"Q_DECLARE_TR_FUNCTIONS(More)"_s;
        QCOMPARE(sentences(u"core/words/x.cpp"_s, context).size(), 1);
        QVERIFY(sentences(u"wizard/x.cpp"_s, context).isEmpty());
    }

    void treeIsLayered()
    {
        const QDir top(QStringLiteral(DRAFTT_SOURCE_DIR));
        QStringList found;
        int files = 0;
        for (const auto *part : {"core", "wizard", "app"}) {
            QDirIterator walk(top.filePath(QString::fromLatin1(part)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto path = top.relativeFilePath(file.fileName());
                const auto room = roomOf(path);
                QVERIFY2(arrows().contains(room), qPrintable("no such room: "_L1 + room));
                const auto source = QString::fromUtf8(file.readAll());
                found += violations(path, source) + restPaths(path, source) + sentences(path, source);
                ++files;
            }
        }
        QVERIFY(files > 40);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

DRAFTT_TEST(TestLayering)
#include "tst_layering.moc"
