// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/recordedanswer.h"
#include "core/diagnosis/rules.h"

#include "core/exchange/redact.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>

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

/// The same without the secrets that somebody has pasted with it: where a line ends says what a secret is,
/// and lines are folded and names taken for frames before anything is told. Nothing is copied where there is
/// none.
Error withoutSecrets(const Error &error)
{
    if (!error.exchange)
        return error;
    const auto body = redacted(error.exchange->body);
    const auto transportError = redacted(error.exchange->transportError);
    if (body == error.exchange->body && transportError == error.exchange->transportError)
        return error;
    auto clean = error;
    auto exchange = std::make_shared<Exchange>(*error.exchange);
    exchange->body = body;
    exchange->transportError = transportError;
    clean.exchange = std::move(exchange);
    return clean;
}

/// Where in `given` stands what stands there in the same text without secrets. Nowhere, if it is between two
/// secrets.
Span placeIn(const QString &given, const QString &clean, Span span)
{
    const auto shorter = std::min(given.size(), clean.size());
    const auto before =
        std::mismatch(given.begin(), given.begin() + shorter, clean.begin()).first - given.begin();
    if (span.to <= before)
        return span;
    const auto behind =
        std::mismatch(given.rbegin(), given.rbegin() + (shorter - before), clean.rbegin()).first -
        given.rbegin();
    if (span.from < clean.size() - behind)
        return {span.part, 0, 0};
    const auto moved = given.size() - clean.size();
    return {span.part, span.from + moved, span.to + moved};
}

/// Makes the places of what was read without secrets those in what was given.
void restorePlaces(Diagnosis &diagnosis, const Exchange &given, const Exchange &clean)
{
    const auto restored = [&](const Span &span) {
        if (span.part != Part::Body && span.part != Part::Transport)
            return span;
        return span.part == Part::Body
                   ? placeIn(QString::fromUtf8(given.body), QString::fromUtf8(clean.body), span)
                   : placeIn(given.transportError, clean.transportError, span);
    };
    for (auto &place : diagnosis.places)
        place.span = restored(place.span);
    diagnosis.places.removeIf([](const FactPlace &place) { return place.span.to == 0; });
    if (diagnosis.basis)
        diagnosis.basis->span = restored(diagnosis.basis->span);
}

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

Diagnosis diagnose(const Error &given, Stage stage, const Known &known)
{
    const auto error = withoutSecrets(given);
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
    if (error.exchange != given.exchange)
        restorePlaces(diagnosis, *given.exchange, *error.exchange);
    // After a sign-in no API of that name means that it is missing here (databricks-sdk-go).
    if (known.hasSignedIn && diagnosis.code == Code::HostNotAWorkspace &&
        error.serverCode == "ENDPOINT_NOT_FOUND"_L1) {
        diagnosis.code = Code::Other;
        diagnosis.variant = Variant::NotImplemented;
    }
    return diagnosis;
}

} // namespace draftt
