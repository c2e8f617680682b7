// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"
#include "core/diagnosis/rules.h"

#include "core/exchange/redact.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Failures that no rule of their form recognises, so that all of them are asked.
constexpr QByteArrayView unrecognised = R"([
    {"id": "a", "stage": "uc_table_get", "http_status": 403, "headers": {"Content-Type": "application/json"},
     "body": {"error_code": "PERMISSION_DENIED", "message": "User does not have X on Table 'a.b.c'."}},
    {"id": "b", "stage": "statement_submit", "http_status": 200,
     "headers": {"Content-Type": "application/json"},
     "body": {"statement_id": "0", "status": {"state": "FAILED", "error": {"error_code": "BAD_REQUEST",
              "message": "[X] It failed. SQLSTATE: 99999"}}}},
    {"id": "c", "stage": "uc_table_get", "http_status": 502, "headers": {"Content-Type": "text/html"},
     "body": "<html><head><title>It failed</title></head><body><h1>It failed</h1></body></html>"}
])";

void diagnoseEach()
{
    const auto answers = readRecordedAnswers(unrecognised.toByteArray());
    Q_ASSERT(answers);
    for (const auto &answer : *answers)
        (void)diagnose(answer.error, answer.stage);
}

} // namespace

void prepareDiagnosis()
{
    [[maybe_unused]] static const bool hasBegun = [] {
        QThreadPool::globalInstance()->start(diagnoseEach);
        return true;
    }();
}

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
