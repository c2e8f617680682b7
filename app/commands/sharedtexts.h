// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace draftt
{

// The sentences of those commands whose sources are several. Inside the room only.

struct AdminCommandText {
    Q_DECLARE_TR_FUNCTIONS(AdminCommand)
};

struct CheckAllText {
    Q_DECLARE_TR_FUNCTIONS(CheckAll)
};

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

struct ImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

struct ListCommandText {
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

} // namespace draftt
