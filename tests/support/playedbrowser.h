// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/httpcall.h"

#include <QUrl>

namespace draftt
{

/// A browser and who sits before it: opens what the program opened, says on the demo's sign-in page who it is
/// (an e-mail, or `deny`), and comes back as it is led. Waits until it has. The status of what it shows then.
inline int signInInBrowser(const QUrl &link, const QString &person)
{
    const auto led = httpCall("GET", link);
    const auto page = httpCall("GET", QUrl::fromEncoded(led.header("location")),
                               HttpHeaders{{"X-Demo-Person", person.toUtf8()}});
    return httpCall("GET", QUrl::fromEncoded(page.header("location"))).status;
}

} // namespace draftt
