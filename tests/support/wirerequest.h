// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QNetworkRequest>

namespace draftt
{

/// A request of Qt as the demo workspace reads it, when there is no connection in between.
[[nodiscard]] demo::Request decoded(const QByteArray &verb, const QNetworkRequest &request,
                                    const QByteArray &body);

} // namespace draftt
