// SPDX-License-Identifier: Apache-2.0
#include "core/words/certificatetexts.h"

#include "core/names/shown.h"
#include "core/words/kindtexts.h"
#include "core/words/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// What displays otherwise than it is stands spelt out in every text.
Finding readable(Finding finding)
{
    for (auto *text : {&finding.what, &finding.holder, &finding.onKind, &finding.onName})
        *text = shown(*text);
    return finding;
}

/// No statement takes it away, and no list of privileges shows it.
bool isByPolicy(const Finding &finding)
{
    return finding.onKind == "policy"_L1;
}

QString throughGroup(const Finding &finding)
{
    return finding.holder.isEmpty() ? QString()
                                    : Texts::tr("Draftt does so through the group %1.").arg(finding.holder);
}

QString byPolicy(const Finding &finding)
{
    const auto privilege = QString(finding.what).replace(u'_', u' ');
    if (finding.kind == Finding::Kind::MoreThanChosen)
        //: %1 is a privilege, %2 the name of a policy and where it stands.
        return Texts::tr(
                   "More than chosen: the policy %2 gives Draftt %1, which may read tables that were not "
                   "chosen.")
            .arg(privilege, finding.onName);
    //: %1 is a privilege, %2 the name of a policy and where it stands.
    return Texts::tr("The policy %2 gives Draftt %1.").arg(privilege, finding.onName);
}

QString withoutGroup(const Finding &finding)
{
    if (isByPolicy(finding))
        return byPolicy(finding);
    switch (finding.kind) {
    case Finding::Kind::Privilege:
        //: %1 is a privilege, %2 «catalog» or «schema» or «table», %3 its full name.
        return Texts::tr("Draftt holds %1 on the %2 %3.")
            .arg(QString(finding.what).replace(u'_', u' '), wordForKind(finding.onKind), finding.onName);
    case Finding::Kind::Ownership:
        return Texts::tr("Draftt owns the %1 %2.").arg(wordForKind(finding.onKind), finding.onName);
    case Finding::Kind::WarehouseLevel:
        return Texts::tr("Draftt holds %1 on the SQL warehouse %2.").arg(finding.what, finding.onName);
    case Finding::Kind::AdminGroup:
        return Texts::tr("Draftt is in the group %1, whose members administer the workspace.")
            .arg(finding.what);
    case Finding::Kind::MetastoreAdmin:
        return Texts::tr("Draftt is the metastore admin of %1.").arg(finding.onName);
    case Finding::Kind::Entitlement:
        return Texts::tr("Draftt has the entitlement %1.").arg(finding.what);
    case Finding::Kind::MoreThanChosen:
        //: %1 is a privilege, %2 «catalog» or «schema» or «table», %3 its full name.
        return Texts::tr(
                   "More than chosen: Draftt holds %1 on the %2 %3, which lets it read tables that were "
                   "not chosen.")
            .arg(QString(finding.what).replace(u'_', u' '), wordForKind(finding.onKind), finding.onName);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return Texts::tr("Read-only: everything was read, and nothing goes beyond reading.");
    case Verdict::NotReadOnly:
        return Texts::tr("Not read-only: Draftt can do more than read.");
    case Verdict::NotProvable:
        return Texts::tr("Not provable: nothing beyond reading was found, but not everything could be read.");
    case Verdict::MoreThanChosen:
        return Texts::tr("More than chosen: nothing beyond reading was found, but Draftt can read tables "
                         "that were not chosen.");
    }
    Q_UNREACHABLE();
}

QString shortTextFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        //: What the rights of a connection come to, in a column of a list.
        return Texts::tr("read-only");
    case Verdict::NotReadOnly:
        return Texts::tr("not read-only");
    case Verdict::NotProvable:
        return Texts::tr("not provable");
    case Verdict::MoreThanChosen:
        return Texts::tr("more than chosen");
    }
    Q_UNREACHABLE();
}

QStringList accessTexts(const Certificate &certificate)
{
    QStringList sentences{textFor(certificate.verdict())};
    if (const auto worst = worstOf(findingsOf(certificate.claims)))
        sentences += textFor(*worst);
    const auto isOpen = [](const Claim &claim) { return claim.state == Claim::State::NotProvable; };
    const auto &claims = certificate.claims;
    const bool readItself =
        certificate.readBy.compare(certificate.principal.id.text(), Qt::CaseInsensitive) == 0;
    if (readItself && std::any_of(claims.cbegin(), claims.cend(), isOpen))
        // A command stands on a line of its own: within one it breaks at its hyphens.
        sentences += Texts::tr("Draftt is shown its own rights only; an admin’s sign-in sees the rest:\n"
                               "draftt-connect certificate --as-admin");
    return sentences;
}

QString textFor(const Claim &claim)
{
    switch (claim.subject) {
    case Claim::Subject::Groups:
        return Texts::tr("Groups of the service principal");
    case Claim::Subject::Entitlements:
        return Texts::tr("Entitlements of the service principal");
    case Claim::Subject::Metastore:
        return Texts::tr("Metastore %1").arg(shown(claim.name));
    case Claim::Subject::Catalog:
        return Texts::tr("Catalog %1").arg(shown(claim.name));
    case Claim::Subject::Schema:
        return Texts::tr("Schema %1").arg(shown(claim.name));
    case Claim::Subject::Table:
        return Texts::tr("Table %1").arg(shown(claim.name));
    case Claim::Subject::OtherTables:
        return Texts::tr("All tables of schema %1").arg(shown(claim.name));
    case Claim::Subject::Warehouse:
        return Texts::tr("SQL warehouse %1").arg(shown(claim.name));
    case Claim::Subject::Policies:
        //: Policies of Unity Catalog: row filters, column masks, grants. %1 is the full name of a schema.
        return Texts::tr("Policies over schema %1").arg(shown(claim.name));
    }
    Q_UNREACHABLE();
}

QStringList toldLines(const Claim &claim)
{
    return claim.subject == Claim::Subject::Policies ? seenTexts(claim) : QStringList();
}

QString textFor(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return Texts::tr("Nothing beyond reading");
    case Claim::State::Beyond:
        return Texts::tr("Goes beyond reading");
    case Claim::State::NotProvable:
        return Texts::tr("Not provable");
    case Claim::State::MoreThanChosen:
        return Texts::tr("More than chosen");
    }
    Q_UNREACHABLE();
}

QString textFor(const Finding &told)
{
    const auto finding = readable(told);
    const auto through = throughGroup(finding);
    return through.isEmpty() ? withoutGroup(finding) : withoutGroup(finding) + u' ' + through;
}

namespace
{

QString narrowingText(const Finding &finding)
{
    if (finding.holder.isEmpty())
        return Texts::tr(
            "Run the statements in this order as owner, holder of MANAGE or metastore admin: what "
            "was chosen is granted first, so that nothing stops reading. Draftt loses "
            "all other tables.");
    //: %1 is the name of a group.
    return Texts::tr("Run the statements in this order: what was chosen is granted first, so that nothing "
                     "stops reading. Everybody else in the group %1 loses the right too; where they need it, "
                     "take the service principal out of the group instead of running the REVOKE.")
        .arg(finding.holder);
}

} // namespace

QString removalText(const Finding &told)
{
    const auto finding = readable(told);
    if (isByPolicy(finding))
        //: %1 is the name of a policy and where it stands.
        return Texts::tr(
                   "In Catalog Explorer, under Policies, except the service principal from the policy %1, or "
                   "drop it.")
            .arg(finding.onName);
    const bool isThroughGroup = !finding.holder.isEmpty();
    switch (finding.kind) {
    case Finding::Kind::Privilege:
        if (isThroughGroup)
            return Texts::tr(
                       "Take the service principal out of the group %1. Or run the statement; that takes the "
                       "privilege from all "
                       "of the group.")
                .arg(finding.holder);
        return finding.removal.isEmpty()
                   ? Texts::tr("Revoke the privilege in Catalog Explorer.")
                   : Texts::tr("Run the statement as owner, holder of MANAGE or metastore admin.");
    case Finding::Kind::Ownership:
        return isThroughGroup
                   ? Texts::tr(
                         "Take the service principal out of the group %1, or give the %2 another owner.")
                         .arg(finding.holder, wordForKind(finding.onKind))
                   : Texts::tr("Give the %1 another owner: ALTER … OWNER TO.")
                         .arg(wordForKind(finding.onKind));
    case Finding::Kind::WarehouseLevel:
        return Texts::tr("In SQL Warehouses › the warehouse › Permissions, leave “Can use” and nothing "
                         "else.");
    case Finding::Kind::AdminGroup:
        return Texts::
            tr("In Settings › Identity and access › Groups, take the service principal out of the group %1.")
                .arg(finding.what);
    case Finding::Kind::MetastoreAdmin:
        return Texts::tr("In the account console, under Catalog, choose another metastore admin.");
    case Finding::Kind::Entitlement:
        return Texts::tr(
            "In Settings › Identity and access › Service principals, take the tick at this entitlement "
            "away.");
    case Finding::Kind::MoreThanChosen:
        return narrowingText(finding);
    }
    Q_UNREACHABLE();
}

QString signatureText(const Result<SigningKey> &key)
{
    if (key)
        //: %1 is a fingerprint, groups of letters and digits.
        return Texts::tr("Signed by the installation %1.").arg(key->publicKey().fingerprint());
    if (key.error().kind == ErrorKind::KeychainUnavailable)
        return Texts::tr("Not signed: the keychain, which keeps the key, could not be used.");
    if (key.error().problem == InputProblem::BadFormat)
        //: %1 is the name of an entry of the keychain
        return Texts::tr("Not signed: what the keychain keeps as %1 is no key of this program.")
            .arg(key.error().fact);
    //: %1 is a reason in English
    return Texts::tr("Not signed: the key could not be made (%1).").arg(key.error().detail);
}

QStringList certificateLimits(bool isSigned)
{
    return {
        Texts::tr(
            "It speaks of the scope that is named and of the time at which each answer came; rights can "
            "change at any "
            "time."),
        Texts::tr(
            "Roles in the Databricks account, such as account admin, rights in other catalogs, and rights that "
            "stand in other schemas of this catalog or on what is no table, such as volumes and functions, are "
            "not part of it."),
        Texts::tr("It rests on what the workspace showed to the one who read it."),
        isSigned
            ? Texts::tr("The signature shows which installation of this program made it, to whoever has the "
                        "fingerprint from there, and that nothing was changed since; it does not make "
                        "true what the workspace told.")
            : Texts::tr("The digest shows whether the content was changed since; it is not a signature.")};
}

} // namespace draftt
