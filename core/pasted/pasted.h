// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/clientid.h"
#include "core/names/host.h"
#include "core/names/name.h"
#include "core/secret.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace draftt
{

/// The forms in which people keep, print and send a connection.
enum class PastedForm {
    OwnFile,     ///< what `export` writes: a connection or a plan file
    Json,        ///< what the Databricks command line and its REST API print
    Section,     ///< a section of `.databrickscfg` or `odbc.ini`
    Environment, ///< `export X=…`, `set X=…`, `$env:X = …`, `X=…`
    JdbcUrl,
    OdbcString, ///< `Host=…;HTTPPath=…`
    SqlUrl,     ///< `databricks://…`, SQLAlchemy's form
    Terraform,  ///< a provider block
    Settings,   ///< `key: value`, and the labels of a warehouse's page with their values
    Shape,      ///< nothing names it, but it can be nothing else
};

/// What a connection is made of.
enum class PastedField { Host, ClientId, Secret, Warehouse, Catalog, Schema, Table };

/// Where something stood. Never holds what stood there.
struct PastedOrigin {
    PastedForm form = PastedForm::Shape;
    QString key{};     ///< as it is spelt there; of Shape what it was taken for
    QString section{}; ///< of Section, or the alias of a provider block
    int line = 0;      ///< from 1
};

template <typename T> struct PastedValue {
    T value;
    PastedOrigin origin;
};

/// Something that was seen and not taken.
struct PastedLeft {
    enum class Why {
        PersonalToken, ///< `dapi…`, or under a token's name
        AccessToken,   ///< a JSON web token, which lasts an hour
        EntraSecret,   ///< the secret of an app registration
        Password,      ///< of a user
        EntraSetting,  ///< what signing in through Entra ID takes
        OtherSignIn,   ///< `auth_type` of another kind (`detail`: which)
        Cluster,       ///< compute that is no SQL warehouse
        DefaultSchema, ///< `/default`, which drivers write into every URL
        PlaceHolder,   ///< stands for a value: `<token>`, `${var.host}`
        NotNeeded,     ///< a setting of a tool that no connection needs
        Differs,       ///< two values for one thing (`values`): none of them was taken
        Unusable,      ///< `error` says why
    };

    Why why = Why::NotNeeded;
    PastedOrigin origin;
    std::optional<PastedField> field{};
    QString detail{};
    Error error{};
    QStringList values{};               ///< of Differs; none of a secret
    QList<PastedOrigin> otherOrigins{}; ///< of Differs
};

/// What a pasted text says of a connection. Of two values for one thing neither is taken.
struct Pasted {
    std::optional<PastedValue<PastedAddress>> address;
    std::optional<PastedValue<ClientId>> clientId;
    std::optional<PastedValue<Secret>> secret; ///< of a service principal, never a token
    std::optional<PastedValue<WarehouseId>> warehouse;
    std::optional<PastedValue<CatalogName>> catalog;
    std::optional<PastedValue<SchemaName>> schema;
    QList<PastedValue<TableName>> tables;
    QList<PastedLeft> left;
    QStringList sections; ///< several hold a connection, and none was named: nothing of them was taken
    int unread = 0;       ///< lines that say nothing of a connection

    [[nodiscard]] bool isEmpty() const
    {
        return !address && !clientId && !secret && !warehouse && !catalog && !schema && tables.isEmpty();
    }
};

/// Reads whatever somebody has pasted: each of the forms above, also several of them in one text, with what
/// mails and tickets put around them. `section`: which one of several is meant. The text may hold secrets of
/// any kind: nothing of it is logged or put into an error, and copies of it are overwritten (best effort).
/// Errors: Empty, TooLong (over 256 KiB), NotAFile (`fact`: there is no such section).
[[nodiscard]] Result<Pasted> readPasted(QStringView text, const QString &section = {});

} // namespace draftt
