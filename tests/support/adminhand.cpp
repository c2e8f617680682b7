// SPDX-License-Identifier: Apache-2.0
#include "tests/support/adminhand.h"

#include "core/workspace/statements.h"
#include "core/workspace/warehouses.h"

using namespace Qt::StringLiterals;

namespace draftt
{

AdminHand::AdminHand(DemoFixture &demo) : AdminHand(demo.url(), demo.who().adminToken) {}

AdminHand::AdminHand(const QUrl &url, const QString &adminToken)
    : m_http(m_network)
    , m_workspace(m_http, PastedAddress::parse(url.toString())->host,
                  PersonalToken{Secret(adminToken.toUtf8())})
{
    m_http.setTimeScale(0.01);
}

QString AdminHand::run(const QString &script)
{
    if (!m_warehouse) {
        const auto list = awaited<QList<Warehouse>>(
            [this](const Done<QList<Warehouse>> &done) { return fetchWarehouses(m_workspace, done); });
        if (!list || list->isEmpty())
            return u"there is no warehouse"_s;
        m_warehouse = list->first().id; // running ones come first
    }
    for (const auto &line : script.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("--"_L1))
            continue;
        const auto text = line.endsWith(u';') ? line.chopped(1) : line;
        const auto result = awaited<StatementResult>([&](const Done<StatementResult> &done) {
            return execute(m_workspace, {*m_warehouse, text}, done);
        });
        if (!result)
            return line + ": "_L1 + result.error().detail;
    }
    return {};
}

} // namespace draftt
