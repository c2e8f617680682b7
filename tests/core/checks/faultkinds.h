// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/checks/faultbench.h"

#include <functional>

namespace draftt
{

/// A call of a step, by the path it goes to.
struct FaultRoute {
    const char *name;
    FaultStep step;
    QString path;          ///< regular expression, on the path with or without its query
    bool isPolled = false; ///< made where a statement outlasts the wait of its first request
};

/// Something that goes wrong, below HTTP or within it.
struct FaultKind {
    const char *name;
    /// Arms it for that many calls of the path; -1: all.
    std::function<void(DemoFixture &, FaultProxy &, const QString &path, int times)> arm;
    QList<Code> right;     ///< the diagnoses that are right for it
    bool isAnswer = false; ///< an HTTP answer, which some calls may do without
    bool isSilent = false; ///< only a deadline ends it
};

[[nodiscard]] QList<FaultRoute> faultRoutes();
[[nodiscard]] QList<FaultKind> faultKinds();

/// Calls whose answer is only one of several proofs: a fault there need not stop the step.
[[nodiscard]] bool canDoWithout(const FaultRoute &route, const FaultKind &kind);

} // namespace draftt
