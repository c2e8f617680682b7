// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace draftt
{

/// The translation context of everything that core says. Inside the room only.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace draftt
