// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/repertoire.h"

#include "core/grants/forms.h"
#include "tests/golden/stage.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto chosenSchema = "--warehouse 7e57ab1e00000001 --catalog inventory --schema assets"_L1;
constexpr auto chosenTable =
    "--warehouse 7e57ab1e00000001 --catalog inventory --schema assets --table components"_L1;

void add(GoldenFile &file, const QString &command)
{
    file.cells += Cell{"draftt-connect "_L1 + command, {}, {}};
}

/// In each form, given and taken back.
void addScripts(GoldenFile &file, const QString &command)
{
    for (const auto *json : {"", " --json"}) {
        for (const auto &form : allForms()) {
            for (const auto *undo : {"", " --undo"})
                add(file, command + " --form "_L1 + form.id + QLatin1String(undo) + QLatin1String(json));
        }
    }
}

/// Those of one command stand together, because they often answer the same.
void addOnEach(GoldenFile &file, const QString &command, const QStringList &places)
{
    for (const auto *json : {"", " --json"}) {
        for (const auto &place : places)
            add(file, command + u' ' + place + QLatin1String(json));
    }
}

/// What depends on the rights of the principal.
void addJudgements(GoldenFile &file, const QStringList &places)
{
    addOnEach(file, u"check CONNECTION"_s, places);
    addOnEach(file, u"certificate CONNECTION"_s, places);
    addOnEach(file, u"certificate CONNECTION --as-admin"_s, places);
    addOnEach(file, u"grants --missing CONNECTION"_s, places);
}

GoldenFile help()
{
    GoldenFile file{u"help"_s, u"What --help prints."_s, {}};
    add(file, u"--help"_s);
    for (const auto *command : {"check", "doctor", "grants", "certificate", "certificate verify",
                                "certificate key", "list", "export", "import", "remove", "explain", "demo"})
        add(file, QLatin1String(command) + " --help"_L1);
    file.cells += Cell{u"draftt-connect-demo --help"_s, {}, {}};
    file.cells += Cell{u"draftt-connect-demo --list-scenarios"_s, {}, {}};
    return file;
}

QList<GoldenFile> explanations()
{
    GoldenFile plain{u"explain/errors"_s, u"What recorded answers mean."_s, {}};
    add(plain, u"explain tests/data/errors.json"_s);
    GoldenFile json{u"explain/errors-json"_s, u"What recorded answers mean, as JSON."_s, {}};
    add(json, u"explain tests/data/errors.json --json"_s);
    GoldenFile more{u"explain/answers-more-json"_s, u"What more answers mean, as JSON."_s, {}};
    add(more, u"explain tests/data/answers-more.json --json"_s);
    return {plain, json, more};
}

/// Of somebody of whom nothing is known.
GoldenFile scripts()
{
    GoldenFile file{u"grants"_s, u"The scripts that ask no workspace."_s, {}};
    const auto principal = "grants --client-id 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 "_L1;
    addScripts(file, principal + "--catalog inventory --schema assets"_L1);
    addScripts(file, principal +
                         u"--host adb-1234567890123456.7.azuredatabricks.net --warehouse 7e57ab1e00000001 "
                         "--catalog prod-eu --schema back`tick --table größe --table it's;--"_s);
    return file;
}

/// Of these, which are about who holds what, the scripts are printed in the form of SQL alone: what the other
/// forms make of a plan is seen in the others.
bool isAboutRights(const QJsonObject &scenario)
{
    static const QStringList names{u"own-rows-only"_s,
                                   u"hidden-table"_s,
                                   u"warehouse-permissions-refused"_s,
                                   u"permissions-missing"_s,
                                   u"split-roles"_s,
                                   u"no-metastore-admin"_s,
                                   u"laggy"_s,
                                   u"hive-metastore"_s,
                                   u"policies"_s,
                                   u"inline-arrow-only"_s};
    return scenario.contains("holds"_L1) || names.contains(scenario.value("name"_L1).toString());
}

/// Every command on one of the demo's scenarios.
GoldenFile scenarioFile(const QJsonObject &scenario)
{
    static const QStringList waiting{u"busy"_s,
                                     u"cold"_s,
                                     u"flaky"_s,
                                     u"host.unreachable"_s,
                                     u"rate_limited"_s,
                                     u"service.unavailable"_s,
                                     u"warehouse.stopped_or_starting"_s};
    const auto name = scenario.value("name"_L1).toString();
    GoldenFile file{"scenarios/"_L1 + name, scenario.value("title"_L1).toString(), {}, name};
    file.waits = waiting.contains(name);
    addOnEach(file, u"doctor"_s, {u"HOST"_s});
    addOnEach(file, u"check CONNECTION"_s, {chosenSchema, chosenTable});
    addOnEach(file, u"certificate CONNECTION"_s, {chosenSchema, chosenTable});
    if (isAboutRights(scenario)) {
        addOnEach(file, u"grants --missing CONNECTION"_s, {chosenSchema, chosenTable});
        return file;
    }
    addScripts(file, "grants --missing CONNECTION "_L1 + chosenSchema);
    addOnEach(file, u"grants --missing CONNECTION"_s, {chosenTable});
    return file;
}

QList<GoldenFile> scenarios()
{
    QList<GoldenFile> files;
    for (const auto &scenario : demoScenarios())
        files += scenarioFile(scenario.toObject());
    return files;
}

/// Ways to hold rights, of which the scenarios have the plain ones.
QList<GoldenFile> holdings()
{
    const auto three = u"GRANT USE CATALOG ON CATALOG inventory TO %1;\n"
                       "GRANT USE SCHEMA ON SCHEMA inventory.assets TO %1;\n"
                       "GRANT SELECT ON SCHEMA inventory.assets TO %1;"_s;
    const auto connector = u"`0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`"_s;
    const QList<std::tuple<const char *, QString, QString>> rows{
        {"group", u"A group holds the rights."_s, three.arg(u"`data readers`"_s)},
        {"everybody", u"Everybody of the account holds the rights."_s, three.arg(u"`account users`"_s)},
        {"catalog", u"The rights are held on the whole catalog."_s,
         u"GRANT USE CATALOG, USE SCHEMA, SELECT ON CATALOG inventory TO %1;"_s.arg(connector)},
        {"table", u"One table may be read."_s,
         u"GRANT USE CATALOG ON CATALOG inventory TO %1;\n"
         "GRANT USE SCHEMA ON SCHEMA inventory.assets TO %1;\n"
         "GRANT SELECT ON TABLE inventory.assets.components TO %1;"_s.arg(connector)},
        {"all-privileges", u"All privileges are held on the catalog."_s,
         u"GRANT ALL PRIVILEGES ON CATALOG inventory TO %1;"_s.arg(connector)},
        {"manage", u"The rights are held, and may be passed on."_s,
         three.arg(connector) + u"\nGRANT MANAGE ON SCHEMA inventory.assets TO %1;"_s.arg(connector)},
        {"create", u"The rights are held, and tables may be made by a group."_s,
         three.arg(connector) + u"\nGRANT CREATE TABLE ON SCHEMA inventory.assets TO `data readers`;"_s},
    };
    QList<GoldenFile> files;
    for (const auto &[name, title, script] : rows) {
        GoldenFile file{"holdings/"_L1 + QLatin1String(name), title, {}, u"normal"_s, script};
        addJudgements(file, {chosenSchema, chosenTable});
        files += file;
    }
    return files;
}

/// Catalogs and schemas besides the chosen one.
GoldenFile places()
{
    GoldenFile file{u"places"_s,
                    u"Other places of the demo workspace."_s,
                    {},
                    u"normal"_s,
                    u"GRANT USE CATALOG, USE SCHEMA, SELECT ON CATALOG inventory TO `data readers`;"_s};
    static const QStringList places{
        u"samples --schema nyctaxi"_s,       u"system --schema billing"_s,
        u"inventory --schema odd-names"_s,   u"inventory --schema policies"_s,
        u"inventory --schema nowhere"_s,     u"prod-eu --schema cmdb"_s,
        u"lager-größe --schema übersicht"_s, u"hr_records --schema people"_s,
        u"erp_mirror --schema public"_s,     u"partner_feeds --schema lifecycle"_s,
        u"nowhere --schema assets"_s};
    for (const auto &place : places) {
        for (const auto *command : {"check CONNECTION", "certificate CONNECTION",
                                    "certificate CONNECTION --as-admin", "grants --missing CONNECTION"})
            add(file, QLatin1String(command) + " --warehouse 7e57ab1e00000001 --catalog "_L1 + place);
    }
    return file;
}

GoldenFile warehouses()
{
    GoldenFile file{u"warehouses"_s, u"Other warehouses of the demo workspace."_s, {}, u"granted"_s};
    file.waits = true;
    QStringList places;
    for (const auto *place : {"7e57ab1e00000002", "7e57ab1e00000003 --no-start", "7e57ab1e00000003 --wait 2",
                              "7e57ab1e00000004", "7e57ab1e00000005", "7e57ab1e00000006", "7e57ab1e0000000f"})
        places += "--warehouse "_L1 + QLatin1String(place) + " --catalog inventory --schema assets"_L1;
    addOnEach(file, u"check CONNECTION"_s, places);
    addOnEach(file, u"check CONNECTION"_s, {u"--personal-token"_s, u"--warehouse 7e57ab1e00000001"_s});
    return file;
}

} // namespace

QList<GoldenFile> repertoire()
{
    return QList<GoldenFile>{help(), scripts()} + explanations() + scenarios() + holdings() +
           QList<GoldenFile>{places(), warehouses()};
}

} // namespace draftt
