// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/evidence.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

void readState(const SourcedText &sentence, Reading &reading)
{
    static const QRegularExpression form(
        u"SQLSTATE\\s*[:=]?\\s*['\"(\\[]?([0-9A-Z]{5})\\b"
        "|\\bsql_?[sS]tate['\"]?\\s*[:=]\\s*['\"]?([0-9A-Z]{5})\\b"
        "|\\b[Ss]tate ([0-9][0-9A-Z]{4})\\b|\\berror ([0-9][0-9A-Z]{4}) from\\b"_s);
    for (auto matches = form.globalMatch(sentence.text()); matches.hasNext();) {
        const auto match = matches.next();
        const int group = match.lastCapturedIndex();
        const auto state = match.captured(group);
        // The first one counts; but what SQL code raised may say any other before its own.
        if (reading.sqlState.text.isEmpty() || state.startsWith("P0"_L1))
            reading.sqlState = {state,
                                sentence.span(match.capturedStart(group), match.capturedLength(group))};
    }
}

void readStatus(const SourcedText &sentence, Reading &reading)
{
    static const QRegularExpression form(
        u"\\bHTTP(?:/\\d(?:\\.\\d)?)?(?: (?:status|code|error|response))?(?: code)?[:\\s]+(\\d{3})\\b"
        "|\\b(?:status|response|error)(?:[ _]?code)?['\"]?\\s*[:=]?\\s*\\(?(\\d{3})\\b"
        "|\\b(\\d{3}) (?:client|server) error\\b|too many (\\d{3}) error responses"
        "|\\b(\\d{3}) when connecting\\b|server returned (?:an error: \\()?(\\d{3})|\\bfailed with:? (\\d{3})\\b"
        "|\\b(4\\d\\d|5\\d\\d) (?:Unauthorized|Forbidden|Not Found|Bad Request|Too Many Requests|Internal Server Error|Bad "
        "Gateway|Service Unavailable|Gateway Time-?out|Proxy Authentication Required)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(sentence.text());
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (match.captured(group).isEmpty())
            continue;
        const auto status = match.captured(group).toInt();
        // The last failure counts: what came before it was tried again.
        if (status >= 100 && status <= 599 && (status >= 400 || !reading.status)) {
            reading.status = status;
            reading.statusSpan = sentence.span(match.capturedStart(group), match.capturedLength(group));
        }
    }
}

std::optional<qsizetype> readClasses(const SourcedText &sentence, const QString &masked, Reading &reading)
{
    static const QRegularExpression form(
        // [TABLE_OR_VIEW_NOT_FOUND], [A.B], [REQUIRES SINGLE_PART_NAMESPACE]
        // A right in brackets is none: [USE_SCHEMA].
        u"\\[(?!(?:ALL_PRIVILEGES|USE_[A-Z]+|(?:READ|WRITE)_(?:FILES|VOLUME|METADATA)|APPLY_TAG|EXTERNAL_USE_SCHEMA|"
        "MANAGE_[A-Z]+|CREATE_(?:CATALOG|SCHEMA|TABLE|VIEW|FUNCTION|MODEL|VOLUME|SHARE|RECIPIENT|PROVIDER|CONNECTION|"
        "EXTERNAL_[A-Z]+|MANAGED_STORAGE|FOREIGN_CATALOG|MATERIALIZED_VIEW|STORAGE_CREDENTIAL|SERVICE_CREDENTIAL))\\])"
        "([A-Z][A-Z0-9]*(?:[ _.][A-Z0-9]+)*[_.][A-Z0-9_.]+|UNAUTHENTICATED|UNAVAILABLE|ABORTED)\\]"
        // ErrorClass=X, error_code: 'X', errorCode=X
        "|\\b(?:ErrorClass|error[ _]?[cC]lass|error[ _]?[cC]ode)['\"]?\\s*[:=]\\s*['\"]?([A-Z][A-Z0-9]+(?:[_.][A-Z0-9]+)*)\\b"
        // PERMISSION_DENIED: at the start or behind a colon
        "|(?:^|[:({>'\"]\\s*|\\s-\\s)([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+(?:\\.[A-Z0-9_]+)?|UNAUTHENTICATED|UNAVAILABLE):(?=\\s)"
        "|\\b(AADSTS\\d{5,7})\\b"
        "|(?:^|[\\s(\\[:'])((?:[a-zA-Z_][\\w$]*\\.)*(?:[A-Z]\\w*[a-z]\\w*(?:Exception|Error|Failure)|gaierror|"
        // the SDKs' names of error codes
        "BadRequest|Unauthenticated|PermissionDenied|NotFound|ResourceConflict|TooManyRequests|Cancelled|NotImplemented|"
        "TemporarilyUnavailable|DeadlineExceeded|InvalidParameterValue|ResourceDoesNotExist|Aborted|AlreadyExists|"
        "ResourceExhausted|RequestLimitExceeded|InvalidState))(?=\\s*[:('\\]]|\\s-\\s)"_s);
    std::optional<qsizetype> start;
    for (auto matches = form.globalMatch(masked); matches.hasNext() && reading.classes.size() < 64;) {
        const auto match = matches.next();
        const int group = match.lastCapturedIndex();
        const bool isException = group == 5;
        auto name = match.captured(group);
        if (isException)
            name = name.section(u'.', -1);
        else
            name.replace(u' ', u'_');
        reading.classes += {name, isException ? ClassPlace::Exception : ClassPlace::Marked,
                            sentence.span(match.capturedStart(group), match.capturedLength(group))};
        if (!isException && !start) {
            const auto at = match.capturedStart(group);
            start = at > 0 && sentence.at(at - 1) == u'[' ? at - 1 : at;
        }
    }
    return start;
}

} // namespace draftt
