// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/field.h"

#include <QUrl>

#include <utility>

namespace draftt
{

struct NetworkSettings;

/// What a diagnosis says to a person, in the language of the program.
struct DiagnosisText {
    QString title;       ///< what happened, one short sentence
    QString cause;       ///< why, with the facts
    QString fix;         ///< what to do next
    QString who;         ///< who can do it: workspace admin, owner of …, network team, you
    QString statement{}; ///< the exact SQL to run, one statement a line, or empty
    QUrl link{};         ///< the place in this very workspace where it is done, or empty
    QString helpPage{};  ///< `auth.invalid_client`: the name of the help page that ships with the program
};

[[nodiscard]] DiagnosisText textFor(const Diagnosis &diagnosis, const Known &known = {});

/// The statements that would cure what a text calls missing when nothing else is known, with
/// `<application-id>` for whom to grant to: nothing that could be run as it stands, whatever the text names.
/// Empty where no grant cures it or the securable is not told.
[[nodiscard]] QString statementPattern(const Diagnosis &diagnosis);

[[nodiscard]] QString fieldName(Field field);

/// One sentence: the field, what is wrong, what to type instead.
[[nodiscard]] QString inputText(Field field, const Error &error);

/// What is wrong with settings that could not be applied: the field, and the sentence to show there.
[[nodiscard]] std::pair<Field, QString> complaintAbout(const NetworkSettings &settings, const Error &error);

} // namespace draftt
