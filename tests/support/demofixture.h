// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/accounts/people.h"
#include "app/demo/demoserver.h"

#include <memory>

namespace draftt
{

/// A demo workspace for one test function, in this process. Make one in `init`, and end `cleanup` with
/// `QVERIFY2(demo.problems().isEmpty(), …)`.
class DemoFixture
{
public:
    /// Waits pass a hundred times faster than in life unless `options` say otherwise.
    DemoFixture();
    explicit DemoFixture(const demo::Options &options);

    [[nodiscard]] demo::Server &server() { return *m_server; }
    [[nodiscard]] QUrl url() const { return m_server->url(); }
    [[nodiscard]] QUrl
    url(const QString &pathAndQuery) const; ///< encoded, e.g. `/api/2.0/sql/warehouses?x=1`
    [[nodiscard]] const demo::Identities &who() const { return m_server->identities(); }

    /// What a person of people.h would have from a sign-in with the browser, without one.
    [[nodiscard]] QString personsToken(const demo::Principal &person) const
    {
        return m_server->personsToken(person);
    }

    /// Requests that the demo did not know: a test that made one is wrong, or the demo lacks a route.
    /// Empty if all is well.
    [[nodiscard]] QStringList problems() const;
    /// How often a path was asked for, compared without its query.
    [[nodiscard]] int count(const QByteArray &verb, const QString &path) const;

private:
    std::unique_ptr<demo::Server> m_server;
};

/// A fault that gives one answer, again and again, to requests whose path fits the pattern.
[[nodiscard]] demo::Fault answering(const QByteArray &verb, const QString &pathPattern,
                                    const demo::Reply &reply);

} // namespace draftt
