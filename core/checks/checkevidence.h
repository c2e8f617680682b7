// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/holding.h"
#include "core/session.h"

#include <chrono>
#include <variant>

namespace draftt
{

/// What a check may have seen, as values without words.
namespace seen
{

/// The port is open; what speaks there is for the next check.
struct OpenPort {
};

struct HttpAnswer {
    int status = 0;
    QString server{}; ///< the header; empty where nobody asked for it
};

/// Plain HTTP, which Host takes for loopback alone.
struct NoTls {
};

struct Tls {
    QString protocol; ///< `TLSv1.3`
    QString signer;   ///< `Microsoft Azure RSA TLS Issuing CA 04 (Microsoft Corporation)`
};

/// What a workspace tells of itself; either may be empty.
struct WorkspaceName {
    QString cloud{};
    QString id{};
};

struct SignedIn {
    SignInMethod method = SignInMethod::OAuthClient;
};

struct Identity {
    QString userName;
    QString displayName{}; ///< may be empty
};

struct Warehouses {
    QStringList names;
};

/// Of the chosen warehouse.
struct RunState {
    WarehouseState state = WarehouseState::Unknown;
};

/// A type of warehouse that Draftt does not take.
struct RefusedType {
    WarehouseType type = WarehouseType::Unknown;
};

/// A statement that ran.
struct Statement {
    QString text;
    std::optional<QString> cell{}; ///< the first of its result, where that counts
};

struct Metastore {
    QString id;
};

struct Right {
    Origin origin;
    QString principal; ///< who has it, unless `origin` names a group
};

/// By BROWSE: neither entered nor read.
struct NameOnly {
};

/// It is there. Nothing proves more.
struct Existence {
    QString fullName;
};

struct Columns {
    qsizetype count = 0;
};

/// Of a table of which one row was asked for.
struct FirstRow {
    bool isThere = false; ///< false: it may be read and is empty
};

/// The way out.
struct Proxy {
    QString url; ///< empty: direct
};

struct Addresses {
    QStringList addresses;
};

struct Endpoint {
    QString address;
    quint16 port = 0;
};

struct Clock {
    std::chrono::seconds ahead{0}; ///< of this computer; negative: it is behind
};

} // namespace seen

/// What a check saw; nothing: it saw nothing, or what it saw has no facts. core/words/evidencetexts words it.
using CheckEvidence = std::variant<std::monostate, seen::OpenPort, seen::HttpAnswer, seen::NoTls, seen::Tls,
                                   seen::WorkspaceName, seen::SignedIn, seen::Identity, seen::Warehouses,
                                   seen::RunState, seen::RefusedType, seen::Statement, seen::Metastore,
                                   seen::Right, seen::NameOnly, seen::Existence, seen::Columns,
                                   seen::FirstRow, seen::Proxy, seen::Addresses, seen::Endpoint, seen::Clock>;

} // namespace draftt
