// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pasted/pasted.h"

/// The pieces that a pasted text is taken apart into. Used by this room only.
namespace draftt::pasted
{

/// One thing that is said. Its value is overwritten when it goes.
struct Setting {
    QString value;
    PastedOrigin origin;
    bool isQuoted = false; ///< it stood in quotation marks

    Setting(QString theValue, PastedOrigin theOrigin, bool quoted = false)
        : value(std::move(theValue)), origin(std::move(theOrigin)), isQuoted(quoted)
    {
    }
    Setting(const Setting &) = default;
    Setting(Setting &&) = default;
    Setting &operator=(const Setting &) = default;
    Setting &operator=(Setting &&) = default;
    ~Setting() { wipe(value); }
};

struct Settings {
    QList<Setting> found;
    int unread = 0; ///< lines in which nothing was found
};

/// What a key stands for, whoever writes it: `DATABRICKS_HOST`, `server_hostname` and `Server Hostname` are
/// one.
enum class KeyMeaning {
    Unknown,
    Host,
    ClientId,
    Secret,
    Token,
    Password,
    Warehouse,
    Cluster,
    Catalog,
    Schema,
    Table,
    FullName, ///< `catalog.schema.table`
    AuthType,
    Entra,
    Url, ///< another whole form as a value: `jdbc_url`
    NotNeeded,
};

[[nodiscard]] KeyMeaning meaningOf(const QString &key);

/// Without what surrounds it in a line: spaces, a comma at the end, quotation marks, a comment behind it.
[[nodiscard]] Setting cleaned(QStringView value, const PastedOrigin &origin);

/// Whether it only stands for a value.
[[nodiscard]] bool isPlaceHolder(const QString &value);

/// Whether a secret of any known form stands in it, whole or nearly so.
[[nodiscard]] bool holdsSecret(QStringView text);

/// Whether a word could be a key, and is no secret.
[[nodiscard]] bool canBeKey(QStringView word);

/// `{…}`; false: it is none.
[[nodiscard]] bool readJson(const QString &text, Settings &settings);

/// Everything that has lines.
void readLines(const QString &text, Settings &settings);

/// JDBC and SQLAlchemy URLs in a line; false: there is none.
[[nodiscard]] bool readUrls(const QString &line, const PastedOrigin &place, Settings &settings);

/// `Host=…;HTTPPath=…`; false: it is none.
[[nodiscard]] bool readOdbc(const QString &line, const PastedOrigin &place, Settings &settings);

/// What can be told by its form alone. `isNamed`: it stands behind an unknown key, which may say that a UUID
/// is something else. False: nothing was found.
[[nodiscard]] bool readShapes(const QString &line, const PastedOrigin &place, bool isNamed,
                              Settings &settings);

} // namespace draftt::pasted
