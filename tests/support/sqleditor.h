// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace draftt
{

class DemoFixture;

/// Runs a script in the demo's SQL editor as its admin, over HTTP as the editor's page does. What did not
/// succeed, one line each; empty if everything did.
[[nodiscard]] QStringList runInSqlEditor(DemoFixture &demo, const QString &script);

} // namespace draftt
