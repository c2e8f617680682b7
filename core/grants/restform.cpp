// SPDX-License-Identifier: Apache-2.0
#include "core/grants/formparts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Whose host it is must be known before a token is sent there, whether it comes out of the plan or out of
/// the admin's environment: Databricks' own, this computer, or one that is confirmed by being repeated.
QString hostGuard()
{
    QStringList domains;
    for (const auto &domain : Host::domains())
        domains += u'*' + domain;
    return "DATABRICKS_HOST=${DATABRICKS_HOST%/}\n"
           "case \"$DATABRICKS_HOST\" in\n"
           "https://*) name=${DATABRICKS_HOST#https://} port= ;;\n"
           "http://127.0.0.1:*) name=/ port=${DATABRICKS_HOST#http://127.0.0.1:} ;;\n"
           "*) name=/ port= ;;\n"
           "esac\n"
           "own=no\n"
           "case \"$name\" in\n"
           "*[!abcdefghijklmnopqrstuvwxyz0123456789.-]*) ;;\n"_L1 +
           domains.join(" | "_L1) +
           ") own=yes ;;\n"
           "esac\n"
           "case \"$port\" in\n"
           "'' | *[!0123456789]*) ;;\n"
           "*) own=yes ;;\n"
           "esac\n"
           "if [ \"$own\" = no ] && [ \"${DATABRICKS_CUSTOM_DOMAIN:-}\" != \"$DATABRICKS_HOST\" ]; then\n"
           "    printf '%s\\n' \"$DATABRICKS_HOST is not one of Databricks' own addresses. If it is meant, set\" \\\n"
           "        'DATABRICKS_CUSTOM_DOMAIN to it. Nothing was sent.' >&2\n"
           "    exit 1\n"
           "fi\n"_L1;
}

/// Another character would end the header that curl is told.
QString tokenGuard()
{
    return u"case \"$DATABRICKS_TOKEN\" in\n"
           "*[!ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/=-]*)\n"
           "    echo 'DATABRICKS_TOKEN holds a character that no token has. Nothing was sent.' >&2\n"
           "    exit 1\n"
           "    ;;\n"
           "esac\n"_s;
}

/// The token reaches curl through standard input: arguments can be read by every user of the machine.
QString restHeading(QLatin1StringView what, const Plan &plan)
{
    const auto host = plan.host ? "DATABRICKS_HOST=${DATABRICKS_HOST:-"_L1 +
                                      forms::shellQuoted(plan.host->text()) + "}\n"_L1
                                : u": \"${DATABRICKS_HOST:?the address of the workspace}\"\n"_s;
    return "#!/bin/sh\n# "_L1 + what + u' ' + forms::principalLine(plan.principal) + u'\n' +
           "# Needs curl 7.76 or newer, and in DATABRICKS_TOKEN an access token of somebody who may do "
           "this.\n"
           "set -eu\n"_L1 +
           host + ": \"${DATABRICKS_TOKEN:?an access token}\"\n"_L1 + hostGuard() + tokenGuard() +
           "patch() {\n"
           "    printf 'header = \"Authorization: Bearer %s\"\\n' \"$DATABRICKS_TOKEN\" |\n"
           "        curl --config - --fail-with-body --silent --show-error --request PATCH \\\n"
           "            --header 'Content-Type: application/json' --data \"$2\" \"$DATABRICKS_HOST$1\"\n"
           "    echo\n"
           "}\n"_L1;
}

QString quotedCall(const QString &path, const QString &quotedJson)
{
    return "patch "_L1 + forms::shellQuoted(path) + u' ' + quotedJson + u'\n';
}

QString call(const QString &path, const QString &json)
{
    return quotedCall(path, forms::shellQuoted(json));
}

QString calls(const QList<forms::Change> &changes, const ClientId &principal, QLatin1StringView member)
{
    forms::PermissionsJson json(principal, member);
    QString text;
    for (const auto &change : changes)
        text += quotedCall(forms::permissionsPath(change.securable), json.quotedFor(change));
    return text;
}

QString sqlAccessCall(const Plan &plan, bool add)
{
    if (!forms::hasScimId(plan))
        return u"# Settings > Identity and access > Service principals: the entitlement Databricks SQL access\n"_s;
    return call("/api/2.0/preview/scim/v2/ServicePrincipals/"_L1 + plan.scimId, forms::sqlAccessJson(add));
}

QString restAdminPart(const Plan &plan)
{
    QString text;
    if (forms::isOpen(plan.node(PlanNode::Kind::SqlAccess)))
        text += sqlAccessCall(plan, true);
    if (forms::isOpen(plan.node(PlanNode::Kind::CanUse)))
        text += call(forms::warehousePath(*plan.warehouse), forms::canUseJson(plan.principal.id));
    return text.isEmpty() ? text : forms::asAdmin + text;
}

QString restAdminUndo(const Plan &plan)
{
    auto text = forms::canUseUndoComment(plan);
    if (forms::isMissing(plan.node(PlanNode::Kind::SqlAccess)))
        text += sqlAccessCall(plan, false);
    return text.isEmpty() ? text : forms::asAdmin + text;
}

} // namespace

QString forms::restScript(const Plan &plan)
{
    auto script = restHeading("Read access for"_L1, plan);
    script += commentBlock(hashComment, u"Of this place:"_s, specialLines(plan));
    script += commentBlock(hashComment, u"Held already:"_s, heldLines(plan));
    script += commentBlock(hashComment, u"Perhaps held already; granting twice does no harm:"_s,
                           perhapsLines(plan));
    script += restAdminPart(plan);
    const auto changes = changesOf(plan.toRun());
    return script + whoCalls(plan, changes) + calls(changes, plan.principal.id, "add"_L1);
}

QString forms::restUndo(const Plan &plan)
{
    auto script = restHeading("Takes back what was added for"_L1, plan);
    script += commentBlock(hashComment, u"Of this place:"_s, specialLines(plan));
    script +=
        commentBlock(hashComment, u"Perhaps granted before; take their lines out if they are to stay:"_s,
                     perhapsLines(plan));
    const auto changes = reversed(changesOf(plan.added()));
    return script + whoCalls(plan, changes) + calls(changes, plan.principal.id, "remove"_L1) +
           restAdminUndo(plan);
}

} // namespace draftt
