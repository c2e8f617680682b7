// SPDX-License-Identifier: Apache-2.0
#include "core/words/domaintexts.h"

#include "core/words/texts.h"

namespace draftt
{

QString customDomainText(const Host &host)
{
    //: %1 is the address of a host
    return Texts::tr(
               "%1 is not one of Databricks’ own addresses, and it would receive the secret. It is right "
               "only if your company has given its workspace a domain of its own; look at every letter "
               "of it.")
        .arg(host.text());
}

} // namespace draftt
