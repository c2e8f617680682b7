// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/checkreport.h"

#include "core/checks/checkrunner.h"
#include "core/http/requestlog.h"
#include "core/names/shown.h"
#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"
#include "wizard/widgets/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct CheckReport {
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

std::shared_ptr<const Exchange> exchangeOf(const CheckOutcome &outcome)
{
    if (outcome.exchange)
        return outcome.exchange;
    return outcome.error ? outcome.error->exchange : nullptr;
}

QString requestIdOf(const CheckOutcome &outcome)
{
    if (outcome.error && !outcome.error->requestId.isEmpty())
        return outcome.error->requestId;
    const auto exchange = exchangeOf(outcome);
    return exchange ? QString::fromUtf8(exchange->header("x-request-id")) : QString();
}

bool isOfTheServer(const CheckOutcome &outcome)
{
    const auto exchange = exchangeOf(outcome);
    return (exchange && exchange->httpStatus) || (outcome.error && outcome.error->httpStatus != 0);
}

QString messageOf(const CheckOutcome &outcome)
{
    if (outcome.error && !outcome.error->detail.isEmpty())
        return outcome.error->detail;
    const auto exchange = exchangeOf(outcome);
    return exchange ? exchange->transportError : QString();
}

} // namespace

QString detailsText(const CheckOutcome &outcome)
{
    QStringList lines;
    if (const auto found = textFor(outcome.evidence); !found.isEmpty())
        lines += CheckReport::tr("Found: %1").arg(found);
    if (outcome.diagnosis)
        lines += CheckReport::tr("Diagnosis: %1").arg(idOf(outcome.diagnosis->code));
    if (const auto message = messageOf(outcome); !message.isEmpty())
        lines += (isOfTheServer(outcome) ? CheckReport::tr("The server’s words: %1")
                                         //: What this computer says where no server has answered
                                         : CheckReport::tr("This computer’s words: %1"))
                     .arg(message);
    if (const auto exchange = exchangeOf(outcome)) {
        if (exchange->httpStatus)
            lines += CheckReport::tr("HTTP status: %1").arg(*exchange->httpStatus);
        lines += CheckReport::tr("Request: %1").arg(asCurl(*exchange));
    }
    if (const auto id = requestIdOf(outcome); !id.isEmpty())
        lines += CheckReport::tr("Request ID: %1").arg(id);
    if (outcome.startedUtc.isValid())
        lines += CheckReport::tr("Started: %1").arg(outcome.startedUtc.toString(Qt::ISODateWithMs));
    return shownLines(lines.join(u'\n'));
}

QString reportText(const CheckRunner &runner)
{
    QStringList parts;
    for (const auto &key : runner.keys()) {
        const auto outcome = runner.outcome(key);
        //: One check in a report. %1 is the claim, %2 its state, %3 how long it took.
        auto part =
            CheckReport::tr("%1: %2 (%3)")
                .arg(claimText(key, outcome.evidence), stateText(outcome), durationText(outcome.duration));
        for (const auto &line : detailsText(outcome).split(u'\n', Qt::SkipEmptyParts))
            part += "\n    "_L1 + line;
        parts += part;
    }
    return parts.join(u'\n') + u'\n';
}

} // namespace draftt
