// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/clues.h"

#include <algorithm>
#include <span>

namespace draftt
{

// The rules of diagnosis as data. Inside the room only.

/// Where an alternative looks. What stands first outranks what follows, whatever the order of the rules.
enum class In {
    Mark,  ///< the frame: who answered, where a redirect led, what our own client found, what a good answer
           ///< holds
    Class, ///< the name of an error: a reason outranks a class in the text, that an error_code, that an
           ///< exception
    State, ///< SQLSTATE
    Right, ///< a missing right, as `SELECT on table`
    Said,  ///< a sentence of the service
    ToolSaid, ///< a sentence of a tool, or of a library that got no answer
    Form,     ///< the status, the form of the body, a kind of network failure: what any failure may have
};

[[nodiscard]] QLatin1StringView idOf(In in);

/// One wording, class or mark and what it means. `pattern` is a regular expression; of Class, State and Right
/// it matches the whole.
struct Alternative {
    Code code;
    In in;
    QLatin1StringView pattern;
    Variant variant = Variant::None;
};

/// Alternatives that hold under one condition, tried in their order.
struct Rule {
    QLatin1StringView name;
    bool (*applies)(const Clues &clues);
    std::span<const Alternative> alternatives;
};

namespace rules
{

// rulesnetwork.cpp
extern const Rule networkRefusal, proxyMarks, proxyHeaders, portals, proxyPages, proxyFailures, wrongHost,
    signInTargets, signInPages;
// rulessignin.cpp
extern const Rule entraProxy, entra, scopes, wrongTenant, secret, token, inactive, scimMissing, identity;
// rulesdata.cpp
extern const Rule grantStatement, granting, ownership, rights, principal, grantee, binding, metastoreStorage,
    hive, unityCatalog, view, unreadable, storage, invalidTable, missingName, catalogMissing, schemaMissing,
    tableMissing;
// rulescompute.cpp
extern const Rule pending, warehouseList, warehouseState, limit, throttled, launch, starting, noWarehouse,
    warehouseMissing, canUse, computeDenied, statement, statementSaid, syntax, passing;
// rulestool.cpp
extern const Rule toolSignIn, otherReason, malformed, tls, slowStatement, unreachable;
// rulesform.cpp
extern const Rule serviceFailure, earlyPage, failedStatement, good, tokenCall, unauthorized, silentWarehouse,
    silent, foreign, page, broken, bareRefusal;

[[nodiscard]] bool always(const Clues &clues);

/// What was pasted holds no frame of an answer.
[[nodiscard]] inline bool isText(const Clues &clues)
{
    return !clues.hasAnswer;
}

/// Neither a frame nor an answer inside the text.
[[nodiscard]] inline bool isNoAnswer(const Clues &clues)
{
    return isText(clues) && clues.reading.answers.isEmpty();
}

[[nodiscard]] inline bool hasMark(const Clues &clues, QLatin1StringView text)
{
    return std::any_of(clues.marks.begin(), clues.marks.end(),
                       [text](const Quote &mark) { return mark.text == text; });
}

} // namespace rules

/// All of them, in the order in which they are asked, for each place of evidence anew.
[[nodiscard]] std::span<const Rule *const> rulesInOrder();

/// What decided, and by which words.
struct Decision {
    const Rule *rule = nullptr;
    const Alternative *alternative = nullptr;
    QString excerpt;
    Span span;
};

[[nodiscard]] std::optional<Decision> decide(const Clues &clues);

} // namespace draftt
