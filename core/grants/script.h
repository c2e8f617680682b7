// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/privilege.h"
#include "core/names/clientid.h"

#include <QString>

namespace draftt
{

/// Who is granted: the application id in SQL; the display name in a comment at most.
struct Principal {
    ClientId id;
    QString displayName;

    friend bool operator==(const Principal &, const Principal &) = default;
};

/// `GRANT USE CATALOG ON CATALOG `c` TO `<application id>`;`
[[nodiscard]] QString grantStatement(const Grant &grant, const ClientId &principal);
/// `REVOKE … FROM …;`
[[nodiscard]] QString revokeStatement(const Grant &grant, const ClientId &principal);

/// A script for the SQL editor: a heading comment (who, for whom), one statement a line, in order. `place` is
/// told where more is known of the catalog than its name.
[[nodiscard]] QString grantScript(const QList<Grant> &grants, const Principal &principal,
                                  SpecialCatalog place = SpecialCatalog::None);
/// Takes back exactly `grants`, in reverse order.
[[nodiscard]] QString undoScript(const QList<Grant> &grants, const Principal &principal,
                                 SpecialCatalog place = SpecialCatalog::None);

/// Names that display otherwise than they are, as comment lines: in SQL a name can only stand as it is.
/// Empty where there are none.
[[nodiscard]] QString hiddenNamesComment(const QList<Grant> &grants);

/// `text` made safe for a comment line of any form: line breaks, other controls, backticks and backslashes
/// become spaces, and what displays otherwise than it is is spelt out. (A backslash at the end of a line
/// carries a SQL comment on: Spark's SIMPLE_COMMENT.)
[[nodiscard]] QString commentText(QStringView text);

} // namespace draftt
