// SPDX-License-Identifier: Apache-2.0
#include "core/names/thiscomputer.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace draftt
{

bool isThisComputer(const QString &hostName)
{
    return hostName.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(hostName).isLoopback();
}

} // namespace draftt
