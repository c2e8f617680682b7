// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace draftt
{

/// A case of a code that needs another fix than the code's usual one. Each has its text in core/words.
enum class Variant {
    None,
    Unauthorized,       ///< other: 401 or 403 without a word
    EntraPolicy,        ///< other: conditional access and the like
    EntraConsent,       ///< other: nobody consented to the application
    ToolSignedOut,      ///< other: another tool has no sign-in; the workspace was not asked
    ToolSettings,       ///< other: another tool's settings are wrong; the workspace was not asked
    AdminOnly,          ///< other: the call is for admins of the account or the metastore
    Quota,              ///< other: a limit that waiting does not cure
    NotApplicable,      ///< other: that privilege does not exist on such a thing
    NotImplemented,     ///< other: the service does not offer it
    ExternalAccess,     ///< other: Unity Catalog lets no outside engine read the files
    OtherRight,         ///< other: a right that this program does not ask for
    BadRequest,         ///< other: the request itself is wrong
    HiveDisabled,       ///< catalog.not_found: hive_metastore is switched off
    CatalogNotNamed,    ///< sql.syntax: the statement names no catalog
    RaisedBySql,        ///< table.unreadable: SQL code stopped the query with words of its own
    MetricView,         ///< table.unreadable: a metric view cannot be read with SELECT *
    MetastoreStorage,   ///< table.unreadable: the metastore has no storage credential
    NameUnknown,        ///< host.unreachable: no name server knows the name
    ConnectionRefused,  ///< host.unreachable: nothing listens there, or a firewall says no
    NoAnswerInTime,     ///< host.unreachable
    ConnectionCutOff,   ///< host.unreachable: closed before the answer was whole
    ProxyWantsPassword, ///< host.proxy: it lets nobody through without signing in
    ProxyRefuses,       ///< host.proxy: it answered in the host's place
    PageInstead,        ///< host.not_a_workspace, response.malformed: a page came where JSON was due
};

[[nodiscard]] QString idOf(Variant variant); ///< `entra_policy`; empty for None

} // namespace draftt
