// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QList>
#include <QRegularExpression>

namespace draftt::demo
{

/// Faults that wait for their call.
class Faults
{
public:
    void add(const Fault &fault);
    void clear() { m_armed.clear(); }

    /// The fault that is due on this request, its reply filled in; counts the call.
    [[nodiscard]] std::optional<Fault> take(const Request &request);

private:
    struct Armed {
        Fault fault;
        QRegularExpression path;
        QRegularExpression body;
        QRegularExpression query;
    };

    QList<Armed> m_armed;
};

} // namespace draftt::demo
