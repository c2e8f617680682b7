// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoserver.h"
#include "core/ownprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <tuple>
#include <unistd.h>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { Fine = 0, WrongUse = 2, CannotListen = 3 };

void complain(const QString &sentence)
{
    std::fprintf(stderr, "draftt-connect-demo: %s\n", qUtf8Printable(sentence));
}

void defineOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"An imitation of an Azure Databricks workspace on the loopback "
        u"interface. Its first line of output says "
        u"where it listens and who may sign in; it runs until it is ended. "
        u"Who may sign in: the connector (client_id with client_secret, or token), "
        u"the admin (admin_client_id with admin_client_secret, or admin_token), a "
        u"workspace admin without rights on the metastore "
        u"(workspace_admin_token), a user whose group owns catalogs "
        u"(catalog_owner_token), and a user who is the metastore's admin in the "
        u"scenario split-roles (metastore_admin_token). People sign in with the browser, "
        u"with PKCE as databricks-cli does; the page lists them with what each may do, and "
        u"the header X-Demo-Person, with an e-mail address or deny, answers it instead."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Listen on this port; without it, on any free one."_s, u"N"_s},
        {u"json"_s, u"Print the first line as one JSON object."_s},
        {u"scenario"_s, u"Arm a scenario from the start."_s, u"NAME"_s},
        {u"list-scenarios"_s, u"Print the names of the scenarios, one a line, and end."_s},
        {u"time-scale"_s, u"How fast waits pass: 0.01 makes four minutes 2.4 seconds."_s, u"X"_s},
        {u"lag"_s,
         u"How many seconds late changes take effect in the scenario laggy, times the scale; 20 if not said."_s,
         u"SECONDS"_s},
        {u"huge"_s, u"Add a schema with 10,000 tables."_s},
        {u"exit-with-parent"_s, u"End when standard input closes."_s},
    });
}

std::optional<demo::Options> optionsFrom(const QCommandLineParser &parser)
{
    demo::Options options;
    bool isNumber = true;
    if (parser.isSet(u"port"_s))
        options.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber) {
        complain(u"--port takes a number from 0 to 65535, not \"%1\"."_s.arg(parser.value(u"port"_s)));
        return std::nullopt;
    }
    if (parser.isSet(u"time-scale"_s))
        options.timeScale = parser.value(u"time-scale"_s).toDouble(&isNumber);
    if (!isNumber || options.timeScale < 0) {
        complain(
            u"--time-scale takes a number such as 0.1, not \"%1\"."_s.arg(parser.value(u"time-scale"_s)));
        return std::nullopt;
    }
    if (parser.isSet(u"lag"_s))
        options.lag = std::chrono::duration<double>(parser.value(u"lag"_s).toDouble(&isNumber));
    if (!isNumber || options.lag.count() < 0) {
        complain(u"--lag takes a number of seconds, not \"%1\"."_s.arg(parser.value(u"lag"_s)));
        return std::nullopt;
    }
    options.scenario = parser.value(u"scenario"_s);
    options.hugeSchema = parser.isSet(u"huge"_s);
    return options;
}

/// The first line. It hands the demo's own secrets to whoever started it; they are worth nothing elsewhere.
void announce(const demo::Server &server, bool asJson)
{
    const auto &who = server.identities();
    const QList<std::pair<QString, QString>> facts{
        {u"url"_s, server.url().toString()},
        {u"workspace_id"_s, server.workspaceId()},
        {u"client_id"_s, who.connectorId},
        {u"client_secret"_s, who.connectorSecret},
        {u"token"_s, who.personalToken},
        {u"admin_client_id"_s, who.adminId},
        {u"admin_client_secret"_s, who.adminSecret},
        {u"admin_token"_s, who.adminToken},
        {u"workspace_admin_token"_s, who.workspaceAdminToken},
        {u"catalog_owner_token"_s, who.catalogOwnerToken},
        {u"metastore_admin_token"_s, who.metastoreAdminToken},
        {u"sql_editor"_s, server.sqlEditorUrl().toString()},
    };
    QJsonObject object;
    QStringList words;
    for (const auto &[name, value] : facts) {
        object.insert(name, value);
        words.append(name + u'=' + value);
    }
    const auto line =
        asJson ? QJsonDocument(object).toJson(QJsonDocument::Compact) : words.join(u' ').toUtf8();
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// Ends the program when the other end of standard input is closed, that is when the parent is gone.
void endWithParent(QSocketNotifier &input)
{
    QObject::connect(&input, &QSocketNotifier::activated, QCoreApplication::instance(), [&input] {
        char bytes[256];
        if (read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return;
        input.setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    forbidDumps();
    // They belong to real workspaces.
    std::ignore = takeEnvironmentSecrets();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"draftt-connect-demo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DRAFTT_VERSION));
    QCommandLineParser parser;
    defineOptions(parser);
    parser.process(app);
    if (parser.isSet(u"list-scenarios"_s)) {
        std::printf("%s\n", qUtf8Printable(demo::Server::scenarios().join(u'\n')));
        return Fine;
    }
    const auto options = optionsFrom(parser);
    if (!options)
        return WrongUse;
    demo::Server server;
    if (const auto started = server.start(*options); !started) {
        const bool isWrongUse = started.error().kind == ErrorKind::InvalidInput;
        complain(isWrongUse
                     ? u"there is no scenario \"%1\"; --list-scenarios names them."_s.arg(options->scenario)
                     : started.error().detail + u'.');
        return isWrongUse ? WrongUse : CannotListen;
    }
    announce(server, parser.isSet(u"json"_s));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(parser.isSet(u"exit-with-parent"_s));
    endWithParent(input);
    return QCoreApplication::exec();
}
