// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/stage.h"

#include "app/demo/site/site.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

// A serverless warehouse starts in 2.5 s: it always starts still when it is looked at for the first time, and
// runs when it is looked at again.
constexpr auto timeScale = 0.5;
constexpr auto delayScale = 0.01;

demo::Options optionsFor(const QString &scenario)
{
    demo::Options options;
    options.timeScale = timeScale;
    options.scenario = scenario;
    return options;
}

/// `GET /api/2.1/unity-catalog/catalogs/inventory`; a statement with its text.
QByteArray nameOf(const demo::RecordedRequest &request)
{
    static const QRegularExpression statementId(u"(?<=/statements/)[0-9a-f-]{36}"_s);
    auto path = request.path;
    const auto name = request.verb + ' ' + path.replace(statementId, u"ID"_s).toUtf8();
    const auto statement = QJsonDocument::fromJson(request.body).object().value("statement"_L1).toString();
    return statement.isEmpty() ? name : name + ' ' + statement.simplified().toUtf8();
}

/// Which of several requests of one name it was. How many there are may depend on how long something took,
/// but the last of them is always the last. Statements that run side by side are asked about in any order.
QByteArray placeAmong(int total, int place, const QByteArray &name)
{
    if (total == 1 || name.endsWith("/statements/ID"))
        return {};
    return place == total ? ", the last" : ", number " + QByteArray::number(place);
}

} // namespace

const QJsonArray &demoScenarios()
{
    // Those that were built in: the file in the sources may be a newer one.
    static const auto scenarios = QJsonDocument::fromJson(demo::demoResource(u"scenarios.json"_s)).array();
    return scenarios;
}

Stage::Stage(const QString &scenario, const QString &script) : m_demo(optionsFor(scenario))
{
    hurry(scenario);
    if (script.isEmpty())
        return;
    const auto outcomes = m_demo.server().runAsAdmin(script);
    for (const auto &outcome : outcomes) {
        if (!outcome.hasSucceeded())
            qFatal("%s: %s", qUtf8Printable(outcome.statement), qUtf8Printable(outcome.message));
    }
}

/// The demo's time scale does not reach the delays of its faults.
void Stage::hurry(const QString &scenario)
{
    for (const auto &entry : demoScenarios()) {
        const auto faults = entry["name"_L1] == scenario ? entry["faults"_L1].toArray() : QJsonArray();
        for (const auto &slow : faults) {
            if (!slow["pass_through"_L1].toBool())
                continue;
            demo::Fault fault;
            fault.pathPattern = slow["path"_L1].toString();
            fault.times = slow["times"_L1].toInt();
            fault.delayMs = int(slow["delay_ms"_L1].toInt() * delayScale);
            fault.passThrough = true;
            m_demo.server().inject(fault);
        }
    }
}

QByteArray Stage::withoutIds(QByteArray answer)
{
    const auto port = QByteArray::number(m_demo.url().port());
    answer.replace(':' + port, ":PORT").replace(" port " + port, " port PORT");
    const auto requests = m_demo.server().requests();
    QHash<QByteArray, int> total;
    for (const auto &request : requests)
        ++total[nameOf(request)];
    QHash<QByteArray, int> seen;
    for (const auto &request : requests) {
        const auto name = nameOf(request);
        answer.replace(request.requestId.toLatin1(),
                       '<' + name + placeAmong(total.value(name), ++seen[name], name) + '>');
    }
    return answer;
}

} // namespace draftt
