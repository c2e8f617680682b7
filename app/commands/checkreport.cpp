// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkreport.h"

#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/checks/checkrunner.h"
#include "core/checks/networkmatter.h"
#include "core/checks/sessionfacts.h"
#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace draftt
{

namespace
{

constexpr auto stateWidth = 14;
constexpr auto claimWidth = 44;
constexpr auto timeWidth = 9;
// Where the output is no terminal, a line for every poll of a starting warehouse would fill a log.
constexpr std::chrono::milliseconds progressPause = 10s;

Terminal::Paint paintOf(const CheckOutcome &outcome)
{
    if (outcome.state == CheckState::Passed)
        return Terminal::Paint::Good;
    if (isMissing(outcome))
        return Terminal::Paint::Strong;
    return outcome.state == CheckState::Failed ? Terminal::Paint::Bad : Terminal::Paint::Faint;
}

double secondsOf(const CheckOutcome &outcome)
{
    return std::chrono::duration<double>(outcome.duration).count();
}

QJsonObject diagnosisJson(const Diagnosis &diagnosis, const DiagnosisText &text)
{
    return {{u"code"_s, idOf(diagnosis.code)},
            {u"title"_s, text.title},
            {u"cause"_s, text.cause},
            {u"fix"_s, text.fix},
            {u"who"_s, text.who},
            {u"statement"_s, text.statement},
            {u"link"_s, text.link.toString(QUrl::FullyEncoded)},
            {u"request_id"_s, diagnosis.facts.requestId},
            {u"server_words"_s, diagnosis.facts.message}};
}

QJsonObject reasonJson(const QString &id, const QString &sentence)
{
    return {{u"id"_s, id}, {u"text"_s, sentence}};
}

} // namespace

CheckReport::CheckReport(Terminal &terminal, bool asJson) : m_terminal(terminal), m_asJson(asJson) {}

void CheckReport::follow(CheckRunner &runner, const Session &session)
{
    m_runner = &runner;
    m_session = &session;
    m_printed = 0;
    disconnect(&runner, nullptr, this, nullptr);
    connect(&runner, &CheckRunner::stateChanged, this, &CheckReport::onStateChanged);
    connect(&runner, &CheckRunner::progressed, this, &CheckReport::onProgressed);
}

void CheckReport::onStateChanged(const CheckKey &key)
{
    const bool isRunning = m_runner->outcome(key).state == CheckState::Running;
    if (isRunning && m_terminal.showsProgress())
        m_terminal.showProgress(u"  … "_s + textFor(key));
    flush();
}

void CheckReport::onProgressed(const CheckKey &key, const CheckProgress &progress)
{
    const auto sentence = textFor(progress);
    const bool isTooSoon = !m_terminal.showsProgress() && m_lastProgress.isValid() &&
                           m_lastProgress.elapsed() < progressPause.count();
    if (sentence.isEmpty() || isTooSoon)
        return;
    m_lastProgress.start();
    m_terminal.showProgress(textFor(key) + ": "_L1 + sentence);
}

void CheckReport::flush()
{
    const auto keys = m_runner->keys();
    while (m_printed < keys.size() && isSettled(m_runner->outcome(keys.at(m_printed)).state)) {
        const auto &key = keys.at(m_printed++);
        add(key, m_runner->outcome(key));
    }
}

void CheckReport::addReason(const QString &id, const QString &sentence)
{
    markUnproven();
    m_reasons += reasonJson(id, sentence);
}

QJsonArray CheckReport::reasons() const
{
    QJsonArray reasons;
    if (m_failed > 0)
        reasons += reasonJson(u"checks_failed"_s, tr("%n check(s) failed.", nullptr, m_failed));
    if (m_missing > 0)
        reasons += reasonJson(u"checks_missing_rights"_s,
                              tr("%n check(s) need a right that is missing.", nullptr, m_missing));
    if (m_notProvable > 0)
        reasons += reasonJson(
            u"checks_not_provable"_s,
            tr("What %n check(s) claim could neither be proven nor refuted.", nullptr, m_notProvable));
    if (m_skipped > 0)
        reasons += reasonJson(u"checks_skipped"_s,
                              tr("%n check(s) need another one that did not pass.", nullptr, m_skipped));
    for (const auto &reason : m_reasons)
        reasons += reason;
    return reasons;
}

void CheckReport::markUnproven()
{
    if (m_code == ExitCode::Proven)
        m_code = ExitCode::NotProven;
}

void CheckReport::add(const CheckKey &key, const CheckOutcome &outcome)
{
    QJsonObject entry{{u"id"_s, idOf(key.id)},
                      {u"subject"_s, key.subject},
                      {u"claim"_s, claimText(key, outcome.evidence)},
                      {u"state"_s, idOf(outcome.state)},
                      {u"evidence"_s, untranslatedText(outcome.evidence)},
                      {u"seconds"_s, secondsOf(outcome)}};
    count(outcome);
    if (outcome.diagnosis) {
        entry.insert(u"diagnosis"_s, diagnosisJson(*outcome.diagnosis, textOf(key, *outcome.diagnosis)));
        if (isNetworkMatter(key.id, *outcome.diagnosis))
            m_code = ExitCode::CannotReach;
    }
    m_json += entry;
    if (!m_asJson)
        print(key, outcome);
}

void CheckReport::count(const CheckOutcome &outcome)
{
    if (outcome.state == CheckState::Passed) {
        ++m_passed;
        return;
    }
    markUnproven();
    if (isMissing(outcome))
        ++m_missing;
    else if (outcome.state == CheckState::Failed)
        ++m_failed;
    else if (outcome.state == CheckState::Skipped)
        ++m_skipped;
    else
        ++m_notProvable;
}

void CheckReport::print(const CheckKey &key, const CheckOutcome &outcome)
{
    const bool wasRun = outcome.state != CheckState::Skipped;
    const auto seconds = wasRun ? QLocale().toString(secondsOf(outcome), 'f', 2) + " s"_L1 : QString();
    m_terminal.printPainted(
        "  "_L1 + m_terminal.painted(stateText(outcome).leftJustified(stateWidth), paintOf(outcome)) +
        printable(claimText(key, outcome.evidence)).leftJustified(claimWidth) +
        seconds.rightJustified(timeWidth) + "  "_L1 +
        m_terminal.painted(textFor(outcome.evidence), Terminal::Paint::Faint));
    if (outcome.diagnosis)
        printDiagnosis(*outcome.diagnosis, textOf(key, *outcome.diagnosis));
}

void CheckReport::printDiagnosis(const Diagnosis &diagnosis, const DiagnosisText &text)
{
    const auto indent = QString(stateWidth + 2, u' ');
    m_terminal.printPainted(indent + m_terminal.painted(text.title, Terminal::Paint::Strong) + "  ["_L1 +
                            idOf(diagnosis.code) + u']');
    if (wasTold(diagnosis))
        return m_terminal.print(indent + tr("As above."));
    const QStringList lines{text.cause, text.fix, text.who, text.statement,
                            text.link.toString(QUrl::FullyEncoded)};
    for (const auto &line : lines) {
        if (!line.isEmpty())
            m_terminal.print(indent + line);
    }
    const auto &facts = diagnosis.facts;
    if (!facts.message.isEmpty())
        m_terminal.printPainted(
            indent +
            m_terminal.painted(u"“"_s + facts.message + u"” "_s + facts.requestId, Terminal::Paint::Faint));
}

/// The same words help nobody a second time.
bool CheckReport::wasTold(const Diagnosis &diagnosis)
{
    const auto isSame = [&diagnosis](const Diagnosis &told) {
        const auto &a = told.facts;
        const auto &b = diagnosis.facts;
        return told.code == diagnosis.code && told.variant == diagnosis.variant &&
               a.securableName == b.securableName && a.privilege == b.privilege && a.message == b.message;
    };
    if (std::any_of(m_told.cbegin(), m_told.cend(), isSame))
        return true;
    m_told += diagnosis;
    return false;
}

DiagnosisText CheckReport::textOf(const CheckKey &key, const Diagnosis &diagnosis) const
{
    return textFor(diagnosis, knownOf(*m_session, securableOf(key, *m_session)));
}

} // namespace draftt
