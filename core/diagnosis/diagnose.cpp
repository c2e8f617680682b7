// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules.h"

#include "core/exchange/redact.h"

using namespace Qt::StringLiterals;

namespace draftt
{

Diagnosis diagnose(const Error &error, Stage stage, const Known &known)
{
    const auto clues = readClues(error, stage);
    Diagnosis diagnosis;
    readFacts(clues, error, known, diagnosis);
    if (const auto decision = decide(clues)) {
        diagnosis.code = decision->alternative->code;
        diagnosis.variant = decision->alternative->variant;
        diagnosis.basis = Basis{decision->rule->name, idOf(decision->alternative->in),
                                redacted(decision->excerpt), decision->span};
    }
    // With a status the proxy itself has answered; without one it was not reached.
    const bool hasAnswered = error.kind == ErrorKind::ProxyRefused && error.httpStatus != 0;
    if (diagnosis.code == Code::HostProxy && diagnosis.variant == Variant::None && hasAnswered)
        diagnosis.variant = Variant::ProxyRefuses;
    // After a sign-in no API of that name means that it is missing here (databricks-sdk-go).
    if (known.hasSignedIn && diagnosis.code == Code::HostNotAWorkspace &&
        error.serverCode == "ENDPOINT_NOT_FOUND"_L1) {
        diagnosis.code = Code::Other;
        diagnosis.variant = Variant::NotImplemented;
    }
    return diagnosis;
}

} // namespace draftt
