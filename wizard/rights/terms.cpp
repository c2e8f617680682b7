// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/terms.h"

#include "core/names/weblinks.h"
#include "core/session.h"

namespace draftt
{

TermButton *termButton(Term term, const Session &session, const OpenUrl &openUrl, QWidget *parent)
{
    const auto linkOf = [&session](const QString &page) {
        return session.address ? std::optional(linkTo(page, session.address->host, session.workspaceId()))
                               : std::nullopt;
    };
    return new TermButton(term, linkOf, openUrl, parent);
}

} // namespace draftt
