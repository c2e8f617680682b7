// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/exchange/answer.h"
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
};

/// What the body of a good answer tells beyond an error: the state of a warehouse, of a principal …
struct ContentClues {
    QString warehouseState; ///< STOPPED, STARTING, RUNNING …
    bool launchFailed = false;
    bool hasNoWarehouses = false;
    bool isInactive = false; ///< an identity that is switched off
};

struct Clues {
    Stage stage = Stage::Transport; ///< where unknown: guessed from a path in the text
    ErrorKind kind = ErrorKind::Other;
    bool hasAnswer = false; ///< an HTTP answer came; else all is read from a transport error or a pasted text
    int status = 0;         ///< 0: not told
    Answer answer;
    ContentClues content;
    QString message;     ///< what the server or the library said, as written
    QString text;        ///< everything that was said, white space folded, names taken out; for says()
    QStringList classes; ///< error_code, OAuth error, error classes: `TABLE_OR_VIEW_NOT_FOUND`, `A.B` and `A`
    QString sqlState;
    QString server; ///< the header, lower case
    QString target; ///< where a redirect led, lower case
    bool isElsewhere =
        false; ///< that is another host than the one asked, and none of Databricks or Microsoft
    bool isProxyMarked = false; ///< a header that only proxies write
    bool isInView = false;      ///< the failure is inside a view's definition
    std::optional<MissingPrivilege> missing;

    /// Whether a regular expression matches `text`, without regard to case.
    [[nodiscard]] bool says(QLatin1StringView pattern) const;
    /// Whether one of `classes` matches as a whole.
    [[nodiscard]] bool hasClass(QLatin1StringView pattern) const;
    [[nodiscard]] bool isPage() const { return answer.shape == AnswerShape::Html; }
    [[nodiscard]] bool isSql() const;    ///< a failed statement, or an error of one without its frame
    [[nodiscard]] bool isSilent() const; ///< an answer without a word
};

[[nodiscard]] Clues readClues(const Error &error, Stage stage);
[[nodiscard]] Facts readFacts(const Clues &clues, const Error &error, const Known &known);

/// Takes the missing privilege out of ErrorInfo details or else out of the words.
[[nodiscard]] std::optional<MissingPrivilege> readMissingPrivilege(const Answer &answer,
                                                                   const QString &message);

/// `` `a`.`b` `` and `'a.b'` as `a.b`.
[[nodiscard]] QString withoutQuotes(QString name);

} // namespace draftt
