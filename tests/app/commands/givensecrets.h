// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace draftt
{

// A secret by where it comes from.
inline const QByteArray typedSecret = "dose11111111111111111111111111111111";
inline const QByteArray secretOfEnvironment = "dose22222222222222222222222222222222";
inline const QByteArray keptSecret = "dose33333333333333333333333333333333";
inline const QByteArray givenToken = "dapi44444444444444444444444444444444";

} // namespace draftt
