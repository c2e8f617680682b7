// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/plan.h"

#include <QByteArray>
#include <QStringList>

namespace draftt
{

/// What the forms share. Used by this room only.
namespace forms
{

/// What changes on one securable.
struct Change {
    Securable securable;
    QList<Privilege> privileges;
};

/// Neighbours on the same securable become one change; the order stays.
[[nodiscard]] QList<Change> changesOf(const QList<Grant> &grants);
[[nodiscard]] QList<Change> reversed(QList<Change> changes);

/// `text` as one word of a POSIX shell, in single quotes.
[[nodiscard]] QString shellQuoted(QStringView text);
/// `text` as a quoted HCL string; no template sequence in it comes alive.
[[nodiscard]] QString hclQuoted(QStringView text);

/// `{"changes":[{"add":["USE_CATALOG"],"principal":"…"}]}`, for one change after the other; `member` is add
/// or remove. What follows one another mostly has the same privileges, such as ten thousand tables: then the
/// text is not made again.
class PermissionsJson
{
public:
    PermissionsJson(const ClientId &principal, QLatin1StringView member);
    /// As one word of a POSIX shell, in single quotes.
    [[nodiscard]] const QString &quotedFor(const Change &change);

private:
    const ClientId m_principal;
    const QLatin1StringView m_member;
    QList<Privilege> m_privileges;
    QString m_quoted;
};

/// `/api/2.1/unity-catalog/permissions/catalog/main`, encoded
[[nodiscard]] QString permissionsPath(const Securable &securable);
/// `/api/2.0/permissions/warehouses/…`, encoded
[[nodiscard]] QString warehousePath(const WarehouseFacts &warehouse);
/// The body that gives CAN_USE; PATCH merges it.
[[nodiscard]] QString canUseJson(const ClientId &principal);
/// The SCIM PatchOp that adds or removes the entitlement for SQL.
[[nodiscard]] QString sqlAccessJson(bool add);

/// One line for each right that is held, with where it comes from, without comment marks.
[[nodiscard]] QStringList heldLines(const Plan &plan);
/// One line for each right of which nobody can tell whether it is held.
[[nodiscard]] QStringList perhapsLines(const Plan &plan);
/// `SELECT on table a.b.c`, safe for a comment.
[[nodiscard]] QString inWords(const Grant &grant);
/// `draftt-connector (0f1e…)`, safe for a comment.
[[nodiscard]] QString principalLine(const Principal &principal);
[[nodiscard]] QString warehouseLine(const WarehouseFacts &warehouse);

/// Why nothing can be granted there, or less than elsewhere; without comment marks.
[[nodiscard]] QStringList specialLines(const Plan &plan);
/// `metastore admin, as owner, or with MANAGE`, before the calls of a shell script; empty where there are
/// none.
[[nodiscard]] QString whoCalls(const Plan &plan, const QList<Change> &changes);

/// Of shells and Terraform.
constexpr QLatin1StringView hashComment("#");
/// Above what only a workspace admin may call.
constexpr QLatin1StringView asAdmin("\n# As workspace admin:\n");

/// `lines` as comment lines with `mark`, under `title`; nothing if there are none.
[[nodiscard]] QString commentBlock(QLatin1StringView mark, const QString &title, const QStringList &lines);

/// How CAN_USE is taken back, for a shell script; empty where it was not surely added. PATCH only merges, and
/// PUT would have to list everybody else, so that this is done by hand.
[[nodiscard]] QString canUseUndoComment(const Plan &plan);

/// The service principal's number inside the workspace is known. It comes from an answer and becomes a part
/// of a path, where the CLI does not encode it: anything but digits is no id.
[[nodiscard]] bool hasScimId(const Plan &plan);

/// The node is to be acted on: not held.
[[nodiscard]] bool isOpen(const PlanNode *node);
/// The node was refused before, so that the script adds it.
[[nodiscard]] bool isMissing(const PlanNode *node);

[[nodiscard]] QString sqlScript(const Plan &plan);
[[nodiscard]] QString sqlUndo(const Plan &plan);
[[nodiscard]] QString cliScript(const Plan &plan);
[[nodiscard]] QString cliUndo(const Plan &plan);
[[nodiscard]] QString terraformScript(const Plan &plan);
[[nodiscard]] QString terraformUndo(const Plan &plan);
[[nodiscard]] QString restScript(const Plan &plan);
[[nodiscard]] QString restUndo(const Plan &plan);

} // namespace forms

} // namespace draftt
