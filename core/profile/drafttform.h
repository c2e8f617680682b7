// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile/profile.h"

namespace draftt
{

/// The fields of Draftt's form (Integrations, Azure Databricks, Connect), in its order: docs.draftt.io.
enum class DrafttField { Host, ClientId, Secret, Warehouse, Catalog, Schema, Table, Name };

/// One value that goes into Draftt's form.
struct FormValue {
    DrafttField field = DrafttField::Host;
    QString id;             ///< stable: `host`, `table/components`
    QString text;           ///< as the form takes it; empty for the secret, which this does not know
    QDateTime handedOver{}; ///< when it was; invalid: not yet

    friend bool operator==(const FormValue &, const FormValue &) = default;
};

/// All of them, in the order of the form. A token has no client id; of a whole schema the table is chosen in
/// Draftt.
[[nodiscard]] QList<FormValue> formValues(const ConnectionProfile &profile);
[[nodiscard]] bool isFormValueId(const QString &id);
/// What was handed over of `before` and is the same in `now`: the rest has to be entered anew.
[[nodiscard]] QMap<QString, QDateTime> stillHandedOver(const ConnectionProfile &before,
                                                       const ConnectionProfile &now);
[[nodiscard]] QString idOf(DrafttField field); ///< `client_id`

} // namespace draftt
