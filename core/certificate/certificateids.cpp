// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/certificateids.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Tries every value of the enum up to `last`.
template <typename Value> std::optional<Value> search(const QString &id, Value last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (certificatefile::idOf(Value(i)) == id)
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

namespace certificatefile
{

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return u"read_only"_s;
    case Verdict::NotReadOnly:
        return u"not_read_only"_s;
    case Verdict::NotProvable:
        return u"not_provable"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Claim::Subject subject)
{
    switch (subject) {
    case Claim::Subject::Groups:
        return u"groups"_s;
    case Claim::Subject::Entitlements:
        return u"entitlements"_s;
    case Claim::Subject::Metastore:
        return u"metastore"_s;
    case Claim::Subject::Catalog:
        return u"catalog"_s;
    case Claim::Subject::Schema:
        return u"schema"_s;
    case Claim::Subject::Table:
        return u"table"_s;
    case Claim::Subject::OtherTables:
        return u"other_tables"_s;
    case Claim::Subject::Warehouse:
        return u"warehouse"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return u"nothing_beyond_reading"_s;
    case Claim::State::Beyond:
        return u"beyond_reading"_s;
    case Claim::State::NotProvable:
        return u"not_provable"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Excess::Kind kind)
{
    switch (kind) {
    case Excess::Kind::Privilege:
        return u"privilege"_s;
    case Excess::Kind::Ownership:
        return u"ownership"_s;
    case Excess::Kind::WarehouseLevel:
        return u"warehouse_permission"_s;
    case Excess::Kind::AdminGroup:
        return u"admin_group"_s;
    case Excess::Kind::MetastoreAdmin:
        return u"metastore_admin"_s;
    case Excess::Kind::Entitlement:
        return u"entitlement"_s;
    }
    Q_UNREACHABLE();
}

template <> std::optional<Verdict> valueOf<Verdict>(const QString &id)
{
    return search(id, Verdict::NotProvable);
}

template <> std::optional<Claim::Subject> valueOf<Claim::Subject>(const QString &id)
{
    return search(id, Claim::Subject::Warehouse);
}

template <> std::optional<Claim::State> valueOf<Claim::State>(const QString &id)
{
    return search(id, Claim::State::NotProvable);
}

template <> std::optional<Excess::Kind> valueOf<Excess::Kind>(const QString &id)
{
    return search(id, Excess::Kind::Entitlement);
}

} // namespace certificatefile

} // namespace draftt
