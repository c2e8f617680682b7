// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sentences.h"
#include "core/diagnosis/stage.h"
#include "core/exchange/answer.h"

#include <optional>

namespace draftt
{

/// Where the name of an error stood; the first outranks the others.
enum class ClassPlace {
    Reason,    ///< `reason` of an ErrorInfo
    Marked,    ///< in brackets, before a colon, behind ErrorClass=, an AADSTS number
    Code,      ///< `error_code`, OAuth's `error`
    Exception, ///< the class of an exception, as tools print it
};

struct NamedClass {
    QString name; ///< `TABLE_OR_VIEW_NOT_FOUND`, `A.B`, `AADSTS7000222`, `UnknownHostException`
    ClassPlace place = ClassPlace::Marked;
    Span span;
};

/// Something read, and where.
struct Quote {
    QString text;
    Span span;
};

/// An input taken apart: who says what in it. What nobody says (SQL, requests, links, traces) is not in it.
struct Reading {
    QList<Sentence> sentences;
    QList<NamedClass> classes;
    QList<Answer> answers;     ///< of a text: the answers that stand in it, the last one first
    std::optional<int> status; ///< of a text: the HTTP status that it speaks of
    Span statusSpan;
    Quote sqlState;
    Quote host;                 ///< of a text: the host that was asked
    std::optional<Stage> stage; ///< of a text: by the path that was asked
    QStringList targets;        ///< of a text: where a request was led, lower case
    QList<Quote>
        content; ///< what a good answer tells: `warehouse STOPPED`, `warehouses none`, `identity inactive` …
    bool isPage = false;   ///< tags stood in it
    bool isInView = false; ///< the failure is inside a view's definition
    bool isRaised = false; ///< by SQL code itself, or by its data: its words are its author's
};

/// Reads a message of the service, or a text that anybody pasted.
[[nodiscard]] Reading readText(const SourcedText &text, Voice voice);

} // namespace draftt
