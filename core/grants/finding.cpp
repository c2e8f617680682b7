// SPDX-License-Identifier: Apache-2.0
#include "core/grants/finding.h"

#include "core/grants/privilegeclass.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// The securable that is called so; none where a part is no valid name.
std::optional<Securable> securableOf(const QString &kind, const QString &fullName)
{
    const auto parts = fullName.split(u'.');
    const auto catalog = CatalogName::listed(parts[0]);
    const auto schema = SchemaName::listed(parts.value(1));
    const auto table = TableName::listed(parts.value(2));
    if (kind == "catalog"_L1 && parts.size() == 1 && catalog)
        return Securable(*catalog);
    if (kind == "schema"_L1 && parts.size() == 2 && catalog && schema)
        return Securable(*catalog, *schema);
    if (kind == "table"_L1 && parts.size() == 3 && catalog && schema && table)
        return Securable(*catalog, *schema, *table);
    return std::nullopt;
}

/// `ON SCHEMA `a`.`b`` as SQL writes it; empty where it cannot.
QString placeOf(const Finding &finding)
{
    if (finding.onKind == "metastore"_L1)
        return u"METASTORE"_s; // there is one, and it is not named
    const auto securable = securableOf(finding.onKind, finding.onName);
    return securable ? securable->sqlKeyword() + u' ' + securable->quoted() : QString();
}

bool isWritable(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isPrint(); });
}

/// What of a wanted right goes with what was found.
enum class Loss {
    None,
    Here, ///< it is needed on the very same securable
    Below ///< it is needed on something inside
};

Loss lossOf(const Grant &wanted, const Finding &finding)
{
    if (!gives(finding.what, finding.onKind, restName(wanted.privilege())))
        return Loss::None;
    const auto name = wanted.securable().fullName();
    if (name.compare(finding.onName, Qt::CaseInsensitive) == 0)
        return Loss::Here;
    return name.startsWith(finding.onName + u'.', Qt::CaseInsensitive) ? Loss::Below : Loss::None;
}

class Scales
{
public:
    Scales(const SecurableFacts &facts, const Scope &scope) : m_facts(facts), m_scope(scope) {}

    void add(const Origin &origin);
    void addPerhaps(const Origin &origin);
    [[nodiscard]] const Weighed &weighed() const { return m_weighed; }

private:
    [[nodiscard]] Finding findingFor(const Origin &origin, Finding::Kind kind) const;

    const SecurableFacts &m_facts;
    const Scope &m_scope;
    Weighed m_weighed;
};

Finding Scales::findingFor(const Origin &origin, Finding::Kind kind) const
{
    const bool isHere = origin.onKind.isEmpty();
    return {kind,
            origin.privilege,
            origin.holder,
            isHere ? m_facts.securable.restKind() : origin.onKind.toLower(),
            isHere ? m_facts.securable.fullName() : origin.onName,
            {}};
}

void Scales::add(const Origin &origin)
{
    if (origin.how == Origin::How::Owned) {
        m_weighed.findings += findingFor(origin, Finding::Kind::Ownership);
        return;
    }
    switch (classOf(origin.privilege)) {
    case PrivilegeClass::Unknown:
        m_weighed.doubts += "unknown privilege "_L1 + origin.privilege;
        return;
    case PrivilegeClass::Beyond:
        m_weighed.findings += findingFor(origin, Finding::Kind::Privilege);
        break;
    case PrivilegeClass::Reading:
    case PrivilegeClass::Irrelevant:
        break;
    }
    if (const auto more = findingFor(origin, Finding::Kind::MoreThanChosen); reachesFurther(more, m_scope))
        m_weighed.findings += more;
}

void Scales::addPerhaps(const Origin &origin)
{
    const bool matters = origin.how == Origin::How::Owned ||
                         classOf(origin.privilege) == PrivilegeClass::Beyond ||
                         classOf(origin.privilege) == PrivilegeClass::Unknown ||
                         reachesFurther(findingFor(origin, Finding::Kind::MoreThanChosen), m_scope);
    if (matters)
        m_weighed.doubts += "nobody tells whether the principal is in "_L1 + origin.holder;
}

} // namespace

bool reachesFurther(const Finding &finding, const Scope &scope)
{
    if (!gives(finding.what, finding.onKind, restName(Privilege::Select)))
        return false;
    const Securable schema(scope.catalog, scope.schema);
    if (finding.onKind == "schema"_L1)
        return !scope.wholeSchema || finding.onName.compare(schema.fullName(), Qt::CaseInsensitive) != 0;
    if (finding.onKind != "table"_L1 || scope.wholeSchema)
        return finding.onKind != "table"_L1;
    const auto path = schema.fullName() + u'.';
    if (!finding.onName.startsWith(path, Qt::CaseInsensitive))
        return true;
    // There may be thousands, and this is asked for each of them.
    const auto name = QStringView(finding.onName).sliced(path.size());
    return std::none_of(scope.tables.cbegin(), scope.tables.cend(), [&](const TableName &table) {
        return name.compare(table.text(), Qt::CaseInsensitive) == 0;
    });
}

Weighed weigh(const SecurableFacts &facts, const Holder &holder, const Scope &scope)
{
    Scales scales(facts, scope);
    const auto rights = heldRights(holder, facts.rights, facts.owner);
    for (const auto &origin : rights.certain)
        scales.add(origin);
    for (const auto &origin : rights.perhaps)
        scales.addPerhaps(origin);
    auto weighed = scales.weighed();
    weighed.doubts.removeDuplicates();
    return weighed;
}

QString removalOf(const Finding &finding, const Scope &scope, const ClientId &principal)
{
    static const QRegularExpression word(u"^[A-Z]+(_[A-Z]+)*$"_s);
    const bool isPrivilege =
        finding.kind == Finding::Kind::Privilege || finding.kind == Finding::Kind::MoreThanChosen;
    const auto from = finding.holder.isEmpty() ? principal.text() : finding.holder;
    const auto place = placeOf(finding);
    if (!isPrivilege || place.isEmpty() || !word.match(finding.what).hasMatch() || !isWritable(from))
        return {};
    const auto revoke = "REVOKE "_L1 + QString(finding.what).replace(u'_', u' ') + " ON "_L1 + place +
                        " FROM "_L1 + quoteIdentifier(from) + u';';
    QStringList statements{revoke};
    qsizetype before = 0;
    const auto grants = wantedGrants(scope);
    for (const auto &wanted : grants) {
        const auto way = lossOf(wanted, finding);
        if (way == Loss::Here)
            statements += grantStatement(wanted, principal);
        else if (way == Loss::Below && finding.kind == Finding::Kind::MoreThanChosen)
            statements.insert(before++, grantStatement(wanted, principal));
    }
    return statements.join(u'\n');
}

} // namespace draftt
