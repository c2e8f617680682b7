#pragma once

#include "core/answer.h"
#include "core/diagnosis/diagnosis.h"

// What the rules decide by, read once from an error. Inside the room only.

/// `User does not have USE CATALOG on Catalog 'c'`, however an answer says it.
struct MissingPrivilege {
    QString privilege; ///< upper case, with spaces
    QString kind;      ///< lower case: catalog, schema, table, routine …
    QString name;      ///< without quotes
};

struct Clues {
    Stage stage = Stage::Transport;
    ErrorKind kind = ErrorKind::Other;
    int status = 0; ///< 0: no answer came
    Answer answer;
    QString server; ///< lower case
    QString target; ///< where a redirect led, lower case
    QString text;   ///< everything the answer says, lower case, white space folded
    QString sqlState;
    QString errorClass; ///< upper case, the part before a dot and the whole in `fullClass`
    QString fullClass;
    bool isPage = false;
    bool isSquid = false;
    bool hasReached = false; ///< an HTTP answer came
    std::optional<MissingPrivilege> missing;
    QString body; ///< for what only a member of it tells

    [[nodiscard]] bool says(QLatin1StringView pattern) const;    ///< regular expression on `text`
    [[nodiscard]] bool isClass(QLatin1StringView pattern) const; ///< anchored, on the class or the error code
};

[[nodiscard]] Clues readClues(const Error &error, Stage stage);
[[nodiscard]] Facts readFacts(const Clues &clues, const Error &error, const Known &known);
