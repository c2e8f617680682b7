// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace draftt
{

/// Has the desktop open a page in the user's browser. The address stands in an argument list, where other
/// users of this computer read it. False: there is no desktop, or nothing that opens pages.
[[nodiscard]] bool openInBrowser(const QUrl &address);

} // namespace draftt
