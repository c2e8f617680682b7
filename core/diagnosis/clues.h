// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/reading.h"
#include "core/exchange/exchange.h"

#include <QStringList>

namespace draftt
{

// What the rules decide by, read once from an error. Inside the room only.

/// `User does not have USE CATALOG on Catalog 'c'`, however an answer says it.
struct MissingPrivilege {
    QStringList privileges; ///< upper case, with spaces; several if the answer lists them
    bool anyOfThem = false; ///< one of `privileges` would do
    QString kind;           ///< lower case: catalog, schema, table, view, function, warehouse, any file …
    QString name;           ///< without quotes
    QString said;           ///< the whole; empty: told by the details
    Span span;              ///< of the whole
    Span nameSpan;
};

struct Clues {
    Stage stage = Stage::Transport; ///< where unknown: guessed from a path in the text
    ErrorKind kind = ErrorKind::Other;
    bool hasAnswer = false; ///< an HTTP answer came
    bool isOwn = false;     ///< our own client found `kind`; else it was read from words
    int status = 0;         ///< of the answer, or that the text speaks of; 0: not told
    Span statusSpan;
    Answer answer; ///< the HTTP answer, or the last one that stands in the text
    Reading reading;
    QList<Quote> marks; ///< the frame, in words: `status 407`, `server squid/4.15`, `kind tls_untrusted`,
                        ///< `warehouse STOPPED`
    QString server;     ///< the header, lower case
    QString target;     ///< where a redirect led, lower case
    bool isElsewhere =
        false; ///< that is another host than the one asked, and none of Databricks or Microsoft
    QList<MissingPrivilege> missing;

    [[nodiscard]] bool isPage() const { return answer.shape == AnswerShape::Html || reading.isPage; }
    [[nodiscard]] bool isDatabricks() const { return server == QLatin1StringView("databricks"); }
    /// A failed statement, or an error of one without its frame.
    [[nodiscard]] bool isSql() const;
    /// An answer without a word.
    [[nodiscard]] bool isSilent() const { return reading.sentences.isEmpty() && answer.code.isEmpty(); }
    /// Whether an error has that name, wherever names stand.
    [[nodiscard]] bool hasClass(QLatin1StringView pattern) const;
    /// Whether a sentence of anybody matches.
    [[nodiscard]] bool says(QLatin1StringView pattern) const;
};

[[nodiscard]] Clues readClues(const Error &error, Stage stage);
void readFacts(const Clues &clues, const Error &error, const Known &known, Diagnosis &diagnosis);

/// Takes the missing privileges out of ErrorInfo details, or else out of the sentences.
[[nodiscard]] QList<MissingPrivilege> readMissingPrivileges(const Reading &reading);

/// `` `a`.`b` `` and `'a.b'` as `a.b`.
[[nodiscard]] QString withoutQuotes(QString name);

} // namespace draftt
