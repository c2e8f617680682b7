// SPDX-License-Identifier: Apache-2.0
#include "core/certificate/claims.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const QSet<QString> &readOnlyWords()
{
    static const QSet<QString> words{u"USE_CATALOG"_s, u"USE_SCHEMA"_s, u"SELECT"_s,       u"BROWSE"_s,
                                     u"READ_VOLUME"_s, u"USAGE"_s,      u"READ_METADATA"_s};
    return words;
}

const QSet<QString> &lookAtItWords()
{
    static const QSet<QString> words{u"EXECUTE"_s,
                                     u"READ_FILES"_s,
                                     u"READ_PRIVATE_FILES"_s,
                                     u"USE_CONNECTION"_s,
                                     u"EXTERNAL_USE_SCHEMA"_s,
                                     u"EXTERNAL_USE_LOCATION"_s,
                                     u"REFRESH"_s,
                                     u"EXECUTE_CLEAN_ROOM_TASK"_s};
    return words;
}

const QSet<QString> &changingWords()
{
    static const QSet<QString> words{u"MODIFY"_s,
                                     u"MANAGE"_s,
                                     u"ALL_PRIVILEGES"_s,
                                     u"APPLY_TAG"_s,
                                     u"CREATE"_s,
                                     u"SET_SHARE_PERMISSION"_s,
                                     u"MANAGE_ALLOWLIST"_s,
                                     u"ACCESS"_s,
                                     u"MODIFY_CLEAN_ROOM"_s,
                                     u"USE_PROVIDER"_s,
                                     u"USE_RECIPIENT"_s,
                                     u"USE_SHARE"_s,
                                     u"USE_MARKETPLACE_ASSETS"_s};
    return words;
}

} // namespace

PrivilegeClass classOf(QStringView privilege)
{
    const auto word = privilege.toString().toUpper();
    if (readOnlyWords().contains(word))
        return PrivilegeClass::ReadOnly;
    if (lookAtItWords().contains(word))
        return PrivilegeClass::LookAtIt;
    if (changingWords().contains(word) || word.startsWith("CREATE_"_L1) || word.startsWith("WRITE_"_L1))
        return PrivilegeClass::NotReadOnly;
    return PrivilegeClass::Unknown;
}

PrivilegeClass classOfLevel(const QString &level)
{
    if (QStringList{u"CAN_USE"_s, u"CAN_VIEW"_s, u"CAN_MONITOR"_s}.contains(level))
        return PrivilegeClass::ReadOnly;
    const bool manages = level == "CAN_MANAGE"_L1 || level == "IS_OWNER"_L1;
    return manages ? PrivilegeClass::NotReadOnly : PrivilegeClass::Unknown;
}

Verdict verdictOf(const QList<Claim> &claims)
{
    const auto hasExcess = [](const Claim &claim) { return !claim.excesses.isEmpty(); };
    if (std::any_of(claims.cbegin(), claims.cend(), hasExcess))
        return Verdict::NotReadOnly;
    const auto isProven = [](const Claim &claim) { return claim.state == Claim::State::NothingBeyond; };
    if (!claims.isEmpty() && std::all_of(claims.cbegin(), claims.cend(), isProven))
        return Verdict::ReadOnly;
    return Verdict::NotProvable;
}

} // namespace draftt
