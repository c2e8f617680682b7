// SPDX-License-Identifier: Apache-2.0
#include "app/demo/accounts/people.h"

using namespace Qt::StringLiterals;

namespace draftt::demo
{

QStringList withGroupsAbove(const QStringList &groups, const Nesting &nesting)
{
    auto all = groups;
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const auto &above : nesting.value(all.at(i))) {
            if (!all.contains(above))
                all.append(above);
        }
    }
    return all;
}

namespace people
{

const Principal &connector()
{
    static const Principal principal{u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s,
                                     u"draftt-connector"_s,
                                     u"4567890123456789"_s,
                                     true,
                                     false,
                                     {u"data readers"_s, u"users"_s}};
    return principal;
}

const Principal &admin()
{
    static const Principal principal{u"a0b1c2d3-e4f5-4617-8293-a4b5c6d7e8f9"_s,
                                     u"workspace-admin"_s,
                                     u"1122334455667788"_s,
                                     true,
                                     true,
                                     {u"admins"_s, u"users"_s}};
    return principal;
}

const Principal &workspaceAdmin()
{
    static const Principal principal{
        u"wanda@contoso.test"_s,  u"Wanda Okafor"_s, u"4455667788990011"_s, false, true,
        {u"admins"_s, u"users"_s}};
    return principal;
}

const Principal &catalogOwner()
{
    static const Principal principal{u"omar@contoso.test"_s,
                                     u"Omar Haddad"_s,
                                     u"3344556677889900"_s,
                                     false,
                                     false,
                                     {u"inventory owners"_s, u"users"_s}};
    return principal;
}

const Principal &metastoreAdmin()
{
    static const Principal principal{
        u"mira@contoso.test"_s, u"Mira Novak"_s, u"5566778899001122"_s, false, false, {u"users"_s}};
    return principal;
}

const Principal &allRounder()
{
    static const Principal principal{
        u"paula@contoso.test"_s,  u"Paula Brandt"_s, u"6677889900112233"_s, false, true,
        {u"admins"_s, u"users"_s}};
    return principal;
}

const Principal &schemaManager()
{
    static const Principal principal{
        u"sven@contoso.test"_s, u"Sven Larsen"_s, u"7788990011223344"_s, false, false, {u"users"_s}};
    return principal;
}

const Principal &ordinaryUser()
{
    static const Principal principal{
        u"otto@contoso.test"_s, u"Otto Weiss"_s, u"8899001122334455"_s, false, false, {u"users"_s}};
    return principal;
}

const QString &systemUser()
{
    static const QString name = u"System user"_s;
    return name;
}

const QList<Principal> &all()
{
    static const QList<Principal> principals{
        connector(),
        admin(),
        {u"5d6c7b8a-9f0e-4d1c-8b2a-3f4e5d6c7b8a"_s,
         u"nightly-loader"_s,
         u"5678901234567890"_s,
         true,
         false,
         {u"users"_s}},
        {u"6e7d8c9b-0a1f-4e2d-9c3b-4a5f6e7d8c9b"_s,
         u"reporting"_s,
         u"6789012345678901"_s,
         true,
         false,
         {u"data readers"_s, u"users"_s}},
        {u"ada@contoso.test"_s,
         u"Ada Lindqvist"_s,
         u"2233445566778899"_s,
         false,
         true,
         {u"admins"_s, u"users"_s}},
        catalogOwner(),
        workspaceAdmin(),
        metastoreAdmin(),
        allRounder(),
        schemaManager(),
        ordinaryUser(),
    };
    return principals;
}

const QStringList &accountGroups()
{
    static const QStringList groups{u"account users"_s, u"company readers"_s, u"data readers"_s,
                                    u"inventory owners"_s};
    return groups;
}

const QStringList &workspaceGroups()
{
    static const QStringList groups{u"users"_s, u"admins"_s};
    return groups;
}

const Nesting &nesting()
{
    static const Nesting nesting{{u"data readers"_s, {u"company readers"_s}}};
    return nesting;
}

} // namespace people

} // namespace draftt::demo
