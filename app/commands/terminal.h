// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace draftt
{

/// Where a command reads and writes. What comes from a server or a file cannot steer the terminal: control
/// characters and all others that display otherwise than they are are spelt out, in JSON as escapes.
class Terminal
{
public:
    /// The streams stay the caller's.
    Terminal(std::FILE *input, std::FILE *output, std::FILE *errors);

    enum class Paint { Plain, Good, Bad, Faint, Strong };

    /// `text` as it may be printed, coloured if the output is a terminal and NO_COLOR is not set.
    [[nodiscard]] QString painted(const QString &text, Paint paint) const;

    void print(const QString &line = {});
    /// Without the colours' control characters being replaced; `line` is made of `painted` parts.
    void printPainted(const QString &line);
    /// Without a line break: scripts and files. As it is, but where the output is a terminal.
    void write(const QByteArray &bytes);
    void printJson(const QJsonValue &value);
    /// What is wrong, on the error stream: `draftt-connect: <sentence>`.
    void complain(const QString &sentence);
    /// What is going on, on the error stream; replaces the line before if that is a terminal.
    void showProgress(const QString &sentence);
    void endProgress();

    [[nodiscard]] bool isInteractive() const; ///< a person sits at input and output
    [[nodiscard]] bool showsProgress() const; ///< progress goes to a terminal, where lines can be replaced
    /// Asks a question that is answered with y or n; anything else means no.
    [[nodiscard]] bool isConfirmed(const QString &question);
    /// One line from the input, not shown while it is typed. Errors: InvalidInput (Empty, TooLong).
    [[nodiscard]] Result<Secret> readSecret(const QString &prompt);

    /// The whole input; it may hold secrets. Errors: InvalidInput (TooLong).
    [[nodiscard]] Result<Secret> readAll(qsizetype maxBytes);

private:
    std::FILE *m_input;
    std::FILE *m_output;
    std::FILE *m_errors;
    bool m_isColoured;
    bool m_hasProgress = false;
};

/// `text` with what a terminal obeys spelt out; line breaks become spaces.
[[nodiscard]] QString printable(const QString &text);

} // namespace draftt
