// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/checks/check.h"
#include "core/words/diagnosistexts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

namespace draftt
{

class CheckRunner;
struct Session;

/// Prints the checks of a runner, each when it and those before it have ended, and keeps them for JSON.
class CheckReport final : public QObject
{
    Q_OBJECT

public:
    /// `asJson`: nothing is printed; ask for `json`.
    CheckReport(Terminal &terminal, bool asJson);

    /// Follows the next run; call it before `start`. All of them must live until the run ends.
    void follow(CheckRunner &runner, const Session &session);

    /// Every check of every run followed: id, subject, state, evidence, seconds, and for a failed one the
    /// diagnosis.
    [[nodiscard]] const QJsonArray &json() const { return m_json; }
    [[nodiscard]] int passed() const { return m_passed; }
    [[nodiscard]] int size() const { return int(m_json.size()); }
    /// Proven if every check passed; CannotReach if one failed for that.
    [[nodiscard]] ExitCode code() const { return m_code; }
    /// For what is not a check but keeps the whole from being proven: a stable id, and a sentence.
    void addReason(const QString &id, const QString &sentence);
    /// Why it is not proven: what the checks say, then what was added; id and text.
    [[nodiscard]] QJsonArray reasons() const;

private:
    void onStateChanged(const CheckKey &key);
    void onProgressed(const CheckKey &key, const CheckProgress &progress);
    void flush();
    void add(const CheckKey &key, const CheckOutcome &outcome);
    void markUnproven();
    void count(const CheckOutcome &outcome);
    [[nodiscard]] bool wasTold(const Diagnosis &diagnosis);
    void print(const CheckKey &key, const CheckOutcome &outcome);
    void printDiagnosis(const Diagnosis &diagnosis, const DiagnosisText &text);
    [[nodiscard]] DiagnosisText textOf(const CheckKey &key, const Diagnosis &diagnosis) const;

    Terminal &m_terminal;
    const bool m_asJson;
    CheckRunner *m_runner = nullptr;
    const Session *m_session = nullptr;
    qsizetype m_printed = 0;
    QElapsedTimer m_lastProgress;
    QJsonArray m_json;
    QJsonArray m_reasons;
    QList<Diagnosis> m_told; ///< diagnoses that were printed
    int m_passed = 0;
    int m_failed = 0;
    int m_missing = 0; ///< failed for the lack of a right
    int m_skipped = 0;
    int m_notProvable = 0;
    ExitCode m_code = ExitCode::Proven;
};

} // namespace draftt
