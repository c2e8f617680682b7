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
    case Claim::Subject::Policies: // a word that programs of before know; what was asked tells them apart
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
    case Claim::State::MoreThanChosen:
        return u"more_than_chosen"_s;
    }
    Q_UNREACHABLE();
}

template <> std::optional<Verdict> valueOf<Verdict>(const QString &id)
{
    return verdictFromId(id);
}

template <> std::optional<Claim::Subject> valueOf<Claim::Subject>(const QString &id)
{
    return search(id, Claim::Subject::Warehouse);
}

template <> std::optional<Claim::State> valueOf<Claim::State>(const QString &id)
{
    return search(id, Claim::State::MoreThanChosen);
}

template <> std::optional<Finding::Kind> valueOf<Finding::Kind>(const QString &id)
{
    return search(id, Finding::Kind::MoreThanChosen);
}

} // namespace certificatefile

} // namespace draftt
