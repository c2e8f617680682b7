// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/names/warehouseid.h"
#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace draftt
{

enum class Cloud { Azure, AzureUsGovernment, AzureChina, Aws, AwsGovernment, Gcp, Loopback, Unknown };

struct PastedAddress;

/// The address of one workspace: https and a host name in lower case. Plain http exists for loopback
/// addresses alone.
class Host
{
public:
    /// Takes what people paste; see PastedAddress for what else is read out of it. Its name holds `a-z 0-9 .
    /// _ - :` only. Errors: those of PastedAddress but RegionalAddress.
    [[nodiscard]] static Result<Host> parse(QStringView text);

    [[nodiscard]] const QString &name() const { return m_name; } ///< without scheme and port
    [[nodiscard]] int port() const { return m_port; }            ///< -1: the scheme's default
    [[nodiscard]] QString authority() const; ///< name, and port where it is not the default
    [[nodiscard]] QUrl url() const;          ///< scheme, host, port; no path
    /// `url` as it is shown and written: letters of other scripts in their encoded form (`xn--…`).
    [[nodiscard]] QString text() const;
    [[nodiscard]] QUrl
    url(const QString &encodedPathAndQuery) const; ///< e.g. `/api/2.0/sql/warehouses?page_size=1`
    [[nodiscard]] Cloud cloud() const;             ///< by the name's suffix; Unknown is not AWS
    /// None of Databricks' own names and not this computer: a company's own domain, or a trap.
    [[nodiscard]] bool isCustomDomain() const { return cloud() == Cloud::Unknown; }
    /// What the names of Databricks' own hosts end in, each with its leading dot.
    [[nodiscard]] static QStringList domains();
    /// `REGION.azuredatabricks.net`, which serves every workspace of a region.
    [[nodiscard]] bool isRegional() const;
    /// The workspace id that stands in the name (`adb-<id>.<n>.…`, `<id>.<n>.gcp.…`), else empty.
    [[nodiscard]] QString workspaceIdInName() const;

    friend bool operator==(const Host &, const Host &) = default;

private:
    friend struct PastedAddress;
    Host() = default;

    [[nodiscard]] static Result<PastedAddress> read(QStringView text);

    QString m_name;
    int m_port = -1;
    bool m_plainHttp = false;
};

/// Everything that can be read from a pasted workspace address: a bare host, a browser URL with path, `?o=`
/// and fragment, a JDBC URL, `Host=…;HTTPPath=…` as ODBC and JDBC write it, or `host: …` as files do.
struct PastedAddress {
    Host host;
    QString workspaceId{};                  ///< from the name, `?o=`, `?w=` or `?workspace_id=`; else empty
    std::optional<WarehouseId> warehouse{}; ///< from `/sql/warehouses/<id>` or an `httpPath`
    bool idsDiffer = false;                 ///< `?o=` names another workspace than the host: two were mixed

    /// Errors: Empty, NotAHost, SchemeNotAllowed, HasCredentials, PlainHttp, AccountConsole, NotAWorkspace,
    /// RegionalAddress, PrivateLinkRelay, LooksLikeToken, LooksLikeSecret, ForbiddenCharacter.
    [[nodiscard]] static Result<PastedAddress> parse(QStringView text);
};

} // namespace draftt
