// SPDX-License-Identifier: Apache-2.0
#include "core/exports/exportformat.h"
#include "core/files.h"
#include "core/pasted/pasted.h"
#include "core/words/exporttexts.h"
#include "tests/support/sampleprofile.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto host = "https://adb-1234567890123456.7.azuredatabricks.net"_L1;
constexpr auto clientId = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_L1;

ConnectionProfile named(const QString &catalog, const QString &schema, const QString &table = {})
{
    auto profile = sampleProfile(u"prod"_s);
    profile.catalog = *CatalogName::listed(catalog);
    profile.schema = *SchemaName::listed(schema);
    if (!table.isEmpty()) {
        profile.wholeSchema = false;
        profile.tables = {*TableName::listed(table)};
    }
    return profile;
}

ConnectionProfile withToken()
{
    auto profile = sampleProfile(u"prod"_s);
    profile.method = SignInMethod::PersonalToken;
    profile.clientId.reset();
    return profile;
}

/// Profiles whose names are hard to write.
QList<ConnectionProfile> profiles()
{
    auto oddWarehouse = sampleProfile(u"prod"_s);
    oddWarehouse.warehouseId = WarehouseId::listed(u"x;y\n[DEFAULT]\"'\\"_s);
    return {sampleProfile(u"prod"_s),
            withToken(),
            named(u"inventory"_s, u"assets"_s, u"devices"_s),
            named(u"ger\u00E4te"_s, u"\u8CC7\u7523"_s, u"t\U0001F600"_s),
            named(u"a\"b'c`d"_s, u"$x$(id)`id`"_s, u"\\n\\"_s),
            named(u"${var}"_s, u"%{if}"_s, u"#a"_s),
            named(u"a\u202Eb"_s, u"c\u200Bd"_s, u"e\U000E0041f"_s),
            named(u"%host%"_s, u"%secret%"_s, u"%statement%"_s),
            named(u"yes"_s, u"0x1F"_s, u"null"_s),
            oddWarehouse};
}

struct Run {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QString &program, const QStringList &arguments, const QHash<QString, QString> &variables = {},
        const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const auto yamlReader = u"import json, sys\n"
                        "try:\n    import yaml\n"
                        "except ImportError:\n    sys.exit(77)\n"
                        "for path in sys.argv[1:]:\n"
                        "    print(json.dumps(yaml.safe_load(open(path, encoding='utf-8'))))\n"_s;

/// The text constants of Python files, read by Python.
const auto pythonReader =
    u"import ast, json, sys\n"
    "for path in sys.argv[1:]:\n"
    "    tree = ast.parse(open(path, encoding='utf-8').read())\n"
    "    print(json.dumps({k.arg: k.value.value for n in ast.walk(tree) if isinstance(n, ast.Call)\n"
    "                      for k in n.keywords if isinstance(k.value, ast.Constant)}))\n"_s;

const auto hclReader = u"let parse;\n"
                       "try { parse = require('hcl2-json-parser'); } catch (error) { process.exit(77); }\n"
                       "const text = require('fs').readFileSync(process.argv[1], 'utf-8');\n"
                       "Promise.resolve((parse.parseToObject || parse.parse || parse)(text))\n"
                       "    .then((json) => console.log(JSON.stringify(json)));\n"_s;

/// What is sent by the calls of JavaScript files, with their library replaced.
const auto nodeReader =
    u"const all = [];\n"
    "class DBSQLClient {\n"
    "    constructor() { this.seen = {}; all.push(this.seen); }\n"
    "    async connect(options) { Object.assign(this.seen, options); return this; }\n"
    "    async openSession(options) { Object.assign(this.seen, options); return this; }\n"
    "    async executeStatement(text) { this.seen.statement = text; return this; }\n"
    "    async fetchAll() { return []; }\n"
    "    async close() {}\n"
    "}\n"
    "const load = require('module')._load;\n"
    "require('module')._load = (name, ...rest) => name === '@databricks/sql' ? { DBSQLClient } : load(name, ...rest);\n"
    "console.log = () => {};\n"
    "for (const path of process.argv.slice(1))\n"
    "    require(require('path').resolve(path));\n"
    "process.on('exit', () => process.stdout.write(all.map((seen) => JSON.stringify(seen)).join('\\n')));\n"_s;

} // namespace

/// What is exported is read by the program that it is for.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = 0;
    }

    void everyFormatHasItsWords();
    void noFormatMakesAnotherFileOfAName_data();
    void noFormatMakesAnotherFileOfAName();
    void importReadsEveryFormat_data();
    void importReadsEveryFormat();
    void bashReadsTheEnvironment();
    void yamlIsReadForDbt();
    void dbtsOwnLanguageIsRefused();
    void odbcinstReadsTheDataSource();
    void oddNamesAreNoSettingOfADataSource();
    void aDriversSeparatorIsRefused();
    void terraformReadsTheProvider_data();
    void terraformReadsTheProvider();
    void pythonReadsTheSample();
    void nodeReadsTheSample();
    void gofmtReadsTheSample();
    void theExtensionFindsItsSection();
    void nothingIsReplacedUnasked();

private:
    /// Writes the format into a file of its own; the name of the section is `prod`.
    [[nodiscard]] QString exported(const QString &id, const ConnectionProfile &profile)
    {
        const auto *format = exportFormat(id);
        const auto path = m_folder->filePath(QString::number(++m_files) + u'-' + format->fileName);
        const auto written = exportTo({path, u"prod"_s}, *format, profile);
        if (!written)
            qWarning() << written.error().detail << written.error().fact << int(written.error().problem);
        return written ? path : QString();
    }
    /// Exports all profiles and has them read by one run of `command`, which prints a line of JSON for each.
    [[nodiscard]] QList<QJsonObject> readBy(const QString &program, const QStringList &command,
                                            const QString &id)
    {
        auto arguments = command;
        for (const auto &profile : profiles())
            arguments += exported(id, profile);
        const auto read = run(program, arguments);
        QList<QJsonObject> objects;
        for (const auto &line : read.output.trimmed().split('\n'))
            objects += QJsonDocument::fromJson(line).object();
        if (read.code != 0 && read.code != 77)
            qWarning("%s", read.errors.constData());
        return read.code == 0 ? objects : QList<QJsonObject>();
    }
    [[nodiscard]] static QString textOf(const QString &id, const ConnectionProfile &profile)
    {
        return exportFormat(id)->text(profile, u"prod"_s).value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestExports::everyFormatHasItsWords()
{
    QSet<QString> titles;
    for (const auto &format : exportFormats()) {
        QVERIFY2(!exportTitle(format).isEmpty() && !format.fileName.isEmpty(), qPrintable(format.id));
        titles += exportTitle(format);
        for (const auto method : {SignInMethod::OAuthClient, SignInMethod::PersonalToken}) {
            const auto hint = secretHint(format, method);
            QVERIFY2(hint.startsWith("The secret is not in it"_L1), qPrintable(hint));
        }
        QCOMPARE(exportFormat(format.id), &format);
    }
    QCOMPARE(titles.size(), exportFormats().size());
    QVERIFY(!exportFormat(u"xml"_s));
}

void TestExports::noFormatMakesAnotherFileOfAName_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : exportFormats())
        QTest::newRow(qPrintable(format.id)) << format.id;
}

/// Whatever a server tells as a name, there are as many lines as with a plain one, or a refusal.
void TestExports::noFormatMakesAnotherFileOfAName()
{
    QFETCH(QString, id);
    int written = 0;
    for (const auto &profile : profiles()) {
        const auto text = textOf(id, profile);
        if (text.isEmpty())
            continue;
        ++written;
        auto plain = sampleProfile(u"prod"_s);
        plain.method = profile.method;
        plain.clientId = profile.clientId;
        const bool isOwn = id == "json"_L1 || id == "plan"_L1;
        const auto lines = isOwn ? text.count(u'\n') : textOf(id, plain).count(u'\n');
        QVERIFY2(text.count(u'\n') <= lines && !text.contains(u'\r'), qPrintable(text));
        QVERIFY2(!text.contains("\n[DEFAULT]"_L1), qPrintable(text));
    }
    QVERIFY(written >= 4);
}

void TestExports::importReadsEveryFormat_data()
{
    noFormatMakesAnotherFileOfAName_data();
}

void TestExports::importReadsEveryFormat()
{
    QFETCH(QString, id);
    const auto pasted = readPasted(textOf(id, sampleProfile(u"prod"_s)));
    QVERIFY(pasted);
    QVERIFY2(pasted->address && pasted->address->value.host.text() == host, qPrintable(id));
    QVERIFY(id == "vscode"_L1 || (pasted->clientId && pasted->clientId->value.text() == clientId));
    QVERIFY(!pasted->secret);
    for (const auto &left : pasted->left)
        QVERIFY2(left.why != PastedLeft::Why::Differs && left.why != PastedLeft::Why::Unusable,
                 qPrintable(left.origin.key));
}

void TestExports::bashReadsTheEnvironment()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    for (const auto &profile : profiles()) {
        const auto path = exported(u"env"_s, profile);
        QCOMPARE(run(u"bash"_s, {u"-n"_s, path}).code, 0);
        const auto read = run(u"bash"_s, {u"-c"_s,
                                          u"set -eua; . \"$0\"; printf '%s\\n' \"$DATABRICKS_HOST\" "
                                          "\"$DATABRICKS_CATALOG\" \"$DATABRICKS_SCHEMA\""_s,
                                          path});
        QVERIFY2(read.code == 0, read.errors.constData());
        QCOMPARE(QString::fromUtf8(read.output),
                 QString(host) + u'\n' + profile.catalog.text() + u'\n' + profile.schema.text() + u'\n');
    }
}

void TestExports::yamlIsReadForDbt()
{
    const auto read = readBy(u"python3"_s, {u"-c"_s, yamlReader}, u"dbt"_s);
    if (read.isEmpty())
        QSKIP("Python's yaml is not installed");
    QCOMPARE(read.size(), profiles().size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const auto profile = profiles().at(i);
        const auto all = read.at(i)["prod"_L1].toObject();
        const auto output = all["outputs"_L1].toObject()[all["target"_L1].toString()].toObject();
        QCOMPARE(output["type"_L1].toString(), u"databricks"_s);
        QCOMPARE("https://"_L1 + output["host"_L1].toString(), QString(host));
        QCOMPARE(output["catalog"_L1].toString(), profile.catalog.text());
        QCOMPARE(output["schema"_L1].toString(), profile.schema.text());
        const bool isToken = profile.method == SignInMethod::PersonalToken;
        QCOMPARE(output[isToken ? "token"_L1 : "client_secret"_L1].toString(),
                 u"{{ env_var('%1') }}"_s.arg(secretVariable(profile.method)));
        QVERIFY(output["http_path"_L1].toString().startsWith("/sql/1.0/warehouses/"_L1));
    }
}

void TestExports::dbtsOwnLanguageIsRefused()
{
    for (const auto &name : {u"a{{env_var('HOME')}}"_s, u"{%if%}"_s, u"x{#"_s}) {
        const auto text = exportFormat(u"dbt"_s)->text(named(name, u"assets"_s), u"prod"_s);
        QVERIFY(!text);
        QCOMPARE(text.error().problem, InputProblem::ForbiddenCharacter);
    }
}

void TestExports::odbcinstReadsTheDataSource()
{
    if (QStandardPaths::findExecutable(u"odbcinst"_s).isEmpty())
        QSKIP("odbcinst of unixODBC is not installed");
    for (const auto &profile : profiles()) {
        const auto path = exported(u"odbc"_s, profile);
        const QHash<QString, QString> place{{u"ODBCINI"_s, path}};
        const auto all = run(u"odbcinst"_s, {u"-q"_s, u"-s"_s}, place);
        QVERIFY2(all.output.contains("[prod]"),
                 (all.output + textOf(u"odbc"_s, profile).toUtf8()).constData());
        QCOMPARE(all.output.count('['), 1);
        const auto one = run(u"odbcinst"_s, {u"-q"_s, u"-s"_s, u"-n"_s, u"prod"_s}, place);
        QCOMPARE(one.code, 0);
        const auto lines = one.output.split('\n');
        QVERIFY2(lines.contains("Host=adb-1234567890123456.7.azuredatabricks.net") &&
                     lines.contains(profile.clientId ? "AuthMech=11" : "AuthMech=3"),
                 one.output.constData());
        const bool hasName = lines.contains("Catalog=" + profile.catalog.text().toUtf8());
        QVERIFY2(hasName || !one.output.contains("Catalog="), one.output.constData());
    }
}

/// Readers of such files differ in what begins a comment or ends a value.
void TestExports::oddNamesAreNoSettingOfADataSource()
{
    for (const QChar odd : u";#=\"'\\{}[]%$!"_s) {
        for (const auto &profile : {named(u"a"_s + odd, u"b"_s), named(u"a"_s, u"b"_s + odd)}) {
            const auto text = textOf(u"odbc"_s, profile);
            QVERIFY2(!text.contains("Catalog ="_L1) && !text.contains("Schema ="_L1), qPrintable(text));
            QVERIFY(text.contains("Host ="_L1));
        }
    }
    const auto plain = textOf(u"odbc"_s, named(u"ger\u00E4te"_s, u"b-c"_s));
    QVERIFY2(plain.contains(u"Catalog = ger\u00E4te\nSchema = b-c\n"_s), qPrintable(plain));
}

void TestExports::aDriversSeparatorIsRefused()
{
    for (const QChar separator : u";=\"'\\"_s) {
        for (const auto &profile : {named(u"a"_s + separator, u"b"_s), named(u"a"_s, u"b"_s + separator)}) {
            const auto text = exportFormat(u"jdbc"_s)->text(profile, u"prod"_s);
            QVERIFY(!text);
            QCOMPARE(text.error().fact, QString(separator));
        }
    }
    QCOMPARE(
        textOf(u"jdbc"_s, sampleProfile(u"prod"_s)),
        u"jdbc:databricks://adb-1234567890123456.7.azuredatabricks.net:443;"
        "httpPath=/sql/1.0/warehouses/0123456789abcdef;AuthMech=11;Auth_Flow=1;"
        "OAuth2ClientId=0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0;ConnCatalog=inventory;ConnSchema=assets\n"_s);
}

void TestExports::terraformReadsTheProvider_data()
{
    QTest::addColumn<bool>("byTerraform");
    QTest::newRow("terraform fmt") << true;
    QTest::newRow("hcl2-json-parser") << false;
}

void TestExports::terraformReadsTheProvider()
{
    QFETCH(bool, byTerraform);
    if (byTerraform && QStandardPaths::findExecutable(u"terraform"_s).isEmpty())
        QSKIP("terraform is not installed");
    for (const auto &profile : {sampleProfile(u"prod"_s), withToken()}) { // no names are in it
        const auto path = exported(u"terraform"_s, profile);
        const auto modules = QStringLiteral(DRAFTT_SOURCE_DIR "/build/clients/node/node_modules");
        const auto read = byTerraform
                              ? run(u"terraform"_s, {u"fmt"_s, u"-check"_s, u"-diff"_s, path},
                                    {{u"CHECKPOINT_DISABLE"_s, u"1"_s}})
                              : run(u"node"_s, {u"-e"_s, hclReader, path}, {{u"NODE_PATH"_s, modules}});
        if (!byTerraform && (read.code == 77 || read.code == -1))
            QSKIP("hcl2-json-parser is not installed: packaging/clients does");
        QVERIFY2(read.code == 0, (read.output + read.errors).constData());
        QVERIFY2(byTerraform || read.output.contains(QByteArray(host.data(), host.size())),
                 read.output.constData());
    }
}

void TestExports::pythonReadsTheSample()
{
    const auto path = exported(u"python"_s, sampleProfile(u"prod"_s));
    QCOMPARE(run(u"python3"_s, {u"-m"_s, u"py_compile"_s, path}).code, 0);
    const auto read = readBy(u"python3"_s, {u"-c"_s, pythonReader}, u"python"_s);
    QCOMPARE(read.size(), profiles().size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const auto profile = profiles().at(i);
        const auto &values = read.at(i);
        QCOMPARE(values["host"_L1].toString(), QString(host));
        QCOMPARE(values["catalog"_L1].toString(), profile.catalog.text());
        QCOMPARE(values["schema"_L1].toString(), profile.schema.text());
        QCOMPARE(values["warehouse_id"_L1].toString(), profile.warehouseId.text());
        QVERIFY(!values.contains("client_secret"_L1)); // no constant
    }
}

void TestExports::nodeReadsTheSample()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("node is not installed");
    const auto path = exported(u"node"_s, sampleProfile(u"prod"_s));
    QCOMPARE(run(u"node"_s, {u"--check"_s, path}).code, 0);
    const auto read = readBy(u"node"_s, {u"-e"_s, nodeReader}, u"node"_s);
    QCOMPARE(read.size(), profiles().size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const auto profile = profiles().at(i);
        const auto &values = read.at(i);
        QCOMPARE("https://"_L1 + values["host"_L1].toString(), QString(host));
        QCOMPARE(values["initialCatalog"_L1].toString(), profile.catalog.text());
        QCOMPARE(values["initialSchema"_L1].toString(), profile.schema.text());
        QVERIFY(!values["statement"_L1].toString().isEmpty());
    }
}

void TestExports::gofmtReadsTheSample()
{
    if (QStandardPaths::findExecutable(u"gofmt"_s).isEmpty())
        QSKIP("gofmt is not installed");
    QStringList arguments{u"-e"_s, u"-d"_s};
    for (const auto &profile : profiles())
        arguments += exported(u"go"_s, profile);
    const auto read = run(u"gofmt"_s, arguments);
    QVERIFY2(read.code == 0 && read.output.isEmpty(), (read.output + read.errors).constData());
}

void TestExports::theExtensionFindsItsSection()
{
    const auto json =
        QJsonDocument::fromJson(textOf(u"vscode"_s, sampleProfile(u"prod"_s)).toUtf8()).object();
    QCOMPARE(
        json,
        (QJsonObject{{u"host"_s, QString(host)}, {u"authType"_s, u"profile"_s}, {u"profile"_s, u"prod"_s}}));
    QVERIFY(textOf(u"databrickscfg"_s, sampleProfile(u"prod"_s)).startsWith("[prod]\n"_L1));
}

void TestExports::nothingIsReplacedUnasked()
{
    for (const auto &format : exportFormats()) {
        const auto path = exported(format.id, sampleProfile(u"prod"_s));
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        auto other = sampleProfile(u"prod"_s);
        other.host = *Host::parse(u"adb-1.1.azuredatabricks.net"_s);
        const auto again = exportTo({path, u"prod"_s}, format, other);
        QCOMPARE(again.has_value(), format.isSection); // its own section is renewed
        QVERIFY(exportTo({path, u"prod"_s, Overwrite::Allow}, format, other));
        QVERIFY(readFile(path, 10'000)->contains("adb-1.1."));
    }
}

DRAFTT_TEST(TestExports)
#include "tst_exports.moc"
