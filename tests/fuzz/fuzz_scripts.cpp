// SPDX-License-Identifier: Apache-2.0
#include "app/demo/sql/sqlparser.h"
#include "app/demo/sql/sqlscript.h"
#include "core/grants/forms.h"
#include "core/grants/scriptparser.h"
#include "core/names/name.h"
#include "core/names/securable.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const auto applicationId = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;

template <typename T> T nameOr(const QString &text, QStringView fallback)
{
    const auto name = T::parse(quoteIdentifier(text));
    return name && !text.isEmpty() ? *name : *T::parse(fallback);
}

/// Nothing is held yet; whatever the lines hold are names, of things and of people.
AccessFacts factsFrom(const QList<QString> &lines)
{
    const auto table = nameOr<TableName>(lines.value(2), u"t");
    AccessFacts facts{.principal = {*ClientId::parse(applicationId), lines.value(3)},
                      .knowsAllGroups = true,
                      .scope = {nameOr<CatalogName>(lines.value(0), u"c"),
                                nameOr<SchemaName>(lines.value(1), u"s"),
                                lines.size() % 2 == 0,
                                {table}},
                      .sqlAccess = PlanState::Missing};
    facts.groups = {lines.value(4)};
    facts.warehouse =
        WarehouseFacts{*WarehouseId::parse(u"0123456789abcdef"), lines.value(5), PlanState::Missing};
    facts.scimId = u"4567890123456789"_s;
    for (const auto &grant : wantedGrants(facts.scope)) {
        if (facts.securables.isEmpty() || facts.securables.last().securable != grant.securable())
            facts.securables += SecurableFacts{grant.securable(), Listing::Whole, {}, lines.value(6)};
    }
    return facts;
}

/// The demo's own reader, which knows nothing of the writer.
void readAsDatabase(const QString &script, const Plan &plan)
{
    const auto wanted = plan.toRun();
    qsizetype at = 0;
    for (const auto &one : demo::splitScript(script)) {
        const auto statement = demo::sql::parse(one.text);
        fuzz::require(statement.has_value(), "the database can read the statement", one.text);
        if (std::holds_alternative<demo::sql::ShowGrants>(*statement))
            continue; // the look at the end
        const auto *change = std::get_if<demo::sql::Change>(&*statement);
        fuzz::require(change && !change->isRevoke && at < wanted.size(), "a grant of the plan", one.text);
        fuzz::require(change->principal == applicationId, "to the principal", change->principal);
        fuzz::require(change->target.parts.join(u'.') == wanted[at].securable().fullName(),
                      "on the securable", change->target.parts.join(u'.'));
        ++at;
    }
    fuzz::require(at == wanted.size(), "all grants of the plan", script);
}

/// An apostrophe between double quotes begins no quote. What else stands there stays, as a shell looks into
/// it.
QString withoutInnerApostrophes(const QString &script)
{
    static const QRegularExpression run(uR"('[^']*'|\\.|"(?:[^"\\]|\\.)*")"_s);
    QString text = script;
    qsizetype from = 0;
    for (auto match = run.match(text, from); match.hasMatch(); match = run.match(text, from)) {
        const auto found = match.captured();
        const auto kept = found.startsWith(u'"') ? QString(found).remove(u'\'') : found;
        text.replace(match.capturedStart(), found.size(), kept);
        from = match.capturedStart() + kept.size();
    }
    return text;
}

/// The words that a shell sees of a script outside of quotes and comments; a quoted run is a single quote.
QSet<QString> bareWords(QString script)
{
    static const QRegularExpression quoted(u"(?:'[^']*'|\\\\')+"_s);
    static const QRegularExpression comment(u"^#[^\\n]*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression path(u"permissions/[A-Za-z0-9%._~-]*"_s); // percent-encoded
    script = withoutInnerApostrophes(script.remove(comment));
    script.replace(quoted, u"'"_s).replace(path, u"permissions"_s);
    const auto words = script.simplified().split(u' ');
    return {words.begin(), words.end()};
}

/// The words outside of quotes are those that stand there for names of two fixed kinds.
void readAsShell(const Plan &plan, ScriptForm form)
{
    static const auto harmless = makePlan(factsFrom({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    static const auto hurtful = makePlan(factsFrom({u"a`"_s, u"b'"_s, u"c "_s, u"d"_s, u"e"_s, u"f"_s}));
    const auto known = bareWords(planScript(harmless, form)) + bareWords(planScript(hurtful, form));
    const auto found = bareWords(planScript(plan, form)) - known;
    fuzz::require(found.isEmpty(), "the shell reads no words but those of any script",
                  QStringList(found.values()).join(u' ') + u'\n' + planScript(plan, form));
}

} // namespace

/// Scripts for names that anybody may have made, each read by a reader of its own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto lines = fuzz::textsOf(data, size);
    const auto plan = makePlan(factsFrom(lines));
    const auto sql = planScript(plan, ScriptForm::Sql);
    const auto parsed = parseScript(sql);
    fuzz::require(parsed.has_value(), "our own reader can read the script", sql);
    fuzz::require(parsed->size() == plan.toRun().size(), "and finds the grants of the plan", sql);
    readAsDatabase(sql, plan);
    for (const auto form : {ScriptForm::Cli, ScriptForm::Rest})
        readAsShell(plan, form);
    (void)planScript(plan, ScriptForm::Terraform);
    (void)planUndo(plan, ScriptForm::Terraform);
    return 0;
}
