// SPDX-License-Identifier: Apache-2.0
#include "core/words/evidencetexts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// As REST writes it.
QString word(WarehouseState state)
{
    switch (state) {
    case WarehouseState::Starting:
        return u"STARTING"_s;
    case WarehouseState::Running:
        return u"RUNNING"_s;
    case WarehouseState::Stopping:
        return u"STOPPING"_s;
    case WarehouseState::Stopped:
        return u"STOPPED"_s;
    case WarehouseState::Deleting:
        return u"DELETING"_s;
    case WarehouseState::Deleted:
        return u"DELETED"_s;
    case WarehouseState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// As REST writes it, for which serverless is a pro warehouse with a switch.
QString word(WarehouseType type)
{
    switch (type) {
    case WarehouseType::Serverless:
    case WarehouseType::Pro:
        return u"PRO"_s;
    case WarehouseType::Classic:
        return u"CLASSIC"_s;
    case WarehouseType::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

/// Writes one kind of evidence after the other.
class Value
{
public:
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const seen::OpenPort &) const { return u"TCP"_s; }
    QString operator()(const seen::HttpAnswer &answer) const
    {
        return u"HTTP %1 %2"_s.arg(QString::number(answer.status), answer.server).trimmed();
    }
    QString operator()(const seen::NoTls &) const { return u"not used: loopback"_s; }
    QString operator()(const seen::Tls &tls) const { return u"%1, %2"_s.arg(tls.protocol, tls.signer); }
    QString operator()(const seen::WorkspaceName &name) const
    {
        return u"%1 %2"_s.arg(name.cloud, name.id).trimmed();
    }
    QString operator()(const seen::SignedIn &signedIn) const;
    QString operator()(const seen::Identity &identity) const;
    QString operator()(const seen::Warehouses &warehouses) const { return warehouses.names.join(", "_L1); }
    QString operator()(const seen::RunState &run) const { return word(run.state); }
    QString operator()(const seen::RefusedType &refused) const { return word(refused.type); }
    QString operator()(const seen::Statement &statement) const
    {
        return statement.cell ? u"%1: %2"_s.arg(statement.text, *statement.cell) : statement.text;
    }
    QString operator()(const seen::Metastore &metastore) const { return metastore.id; }
    QString operator()(const seen::Right &right) const;
    QString operator()(const seen::NameOnly &) const { return u"BROWSE"_s; }
    QString operator()(const seen::Existence &existence) const { return existence.fullName; }
    QString operator()(const seen::Columns &columns) const
    {
        return u"%1 columns"_s.arg(QString::number(columns.count));
    }
    QString operator()(const seen::FirstRow &row) const { return row.isThere ? u"1 row"_s : u"0 rows"_s; }
    QString operator()(const seen::Proxy &proxy) const
    {
        return proxy.url.isEmpty() ? u"direct"_s : proxy.url;
    }
    QString operator()(const seen::Addresses &addresses) const { return addresses.addresses.join(", "_L1); }
    QString operator()(const seen::Endpoint &endpoint) const
    {
        return u"%1:%2"_s.arg(endpoint.address, QString::number(endpoint.port));
    }
    QString operator()(const seen::Clock &clock) const
    {
        return u"%1 s"_s.arg(QString::number(qlonglong(clock.ahead.count())));
    }
};

QString Value::operator()(const seen::SignedIn &signedIn) const
{
    switch (signedIn.method) {
    case SignInMethod::OAuthClient:
        return u"OAuth"_s;
    case SignInMethod::PersonalToken:
        return u"personal access token"_s;
    }
    Q_UNREACHABLE();
}

QString Value::operator()(const seen::Identity &identity) const
{
    if (identity.displayName.isEmpty() || identity.displayName == identity.userName)
        return identity.userName;
    return u"%1 (%2)"_s.arg(identity.displayName, identity.userName);
}

QString Value::operator()(const seen::Right &right) const
{
    const auto &origin = right.origin;
    if (origin.how == Origin::How::Owned)
        return u"owner"_s;
    const auto principal = origin.holder.isEmpty() ? right.principal : origin.holder;
    return origin.onKind.isEmpty()
               ? u"%1: %2"_s.arg(origin.privilege, principal)
               : u"%1: %2, %3 %4"_s.arg(origin.privilege, principal, origin.onKind, origin.onName);
}

} // namespace

QString untranslatedText(const CheckEvidence &evidence)
{
    return std::visit(Value(), evidence);
}

} // namespace draftt
