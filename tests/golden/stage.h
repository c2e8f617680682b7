// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demofixture.h"

#include <QJsonArray>

namespace draftt
{

/// The scenarios of the demo, as its resource has them.
[[nodiscard]] const QJsonArray &demoScenarios();

/// A demo workspace in one scenario. It stands in this process, not in its own program, because here it can
/// tell which request an id in an answer belongs to, and can be made to hurry.
class Stage
{
public:
    /// `script`: what the admin runs first; all of it must succeed.
    Stage(const QString &scenario, const QString &script);

    [[nodiscard]] QString address() const { return m_demo.url().toString(); }
    [[nodiscard]] const demo::Identities &who() const { return m_demo.who(); }
    [[nodiscard]] QStringList problems() const { return m_demo.problems(); }

    /// `answer` with words for the port, and with each request id as the request that it belongs to.
    [[nodiscard]] QByteArray withoutIds(QByteArray answer);

private:
    void hurry(const QString &scenario);

    DemoFixture m_demo;
};

} // namespace draftt
