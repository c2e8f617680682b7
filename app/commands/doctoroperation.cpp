// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctoroperation.h"

#include "app/commands/checkreport.h"
#include "app/commands/doctorjson.h"
#include "app/commands/terminal.h"
#include "core/words/checktexts.h"
#include "core/words/evidencetexts.h"
#include "core/words/networktexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr auto rungStateWidth = 14;
constexpr auto rungWidth = 40;
constexpr auto rungTimeWidth = 9;

ExitCode codeFor(NetworkFinding finding)
{
    static const QList<NetworkFinding> answered{NetworkFinding::WrongClock, NetworkFinding::SignInRefused,
                                                NetworkFinding::IdentityUnknown};
    if (finding == NetworkFinding::NothingWrong)
        return ExitCode::Proven;
    return answered.contains(finding) ? ExitCode::NotProven : ExitCode::CannotReach;
}

} // namespace

DoctorOperation::DoctorOperation(const Host &host, bool asJson, CommandContext &context, Done<ExitCode> done)
    : Job(std::move(done)), m_terminal(context.terminal), m_asJson(asJson), m_doctor(context.http)
{
    connect(&m_doctor.runner(), &CheckRunner::stateChanged, this, &DoctorOperation::onStateChanged);
    connect(&m_doctor, &NetworkDoctor::finished, this, &DoctorOperation::onFinished);
    next(post([this, host] { m_doctor.examine(host); }));
}

void DoctorOperation::onDropped()
{
    m_doctor.runner().disconnect(this);
    m_doctor.cancel();
}

void DoctorOperation::onStateChanged(const CheckKey &key)
{
    if (m_asJson)
        return;
    auto &runner = m_doctor.runner();
    if (runner.outcome(key).state == CheckState::Running && m_terminal.isInteractive())
        m_terminal.showProgress(u"  … "_s + textFor(key));
    const auto keys = runner.keys();
    while (m_printed < keys.size() && isSettled(runner.outcome(keys.at(m_printed)).state)) {
        const auto &next = keys.at(m_printed++);
        printRung(next, runner.outcome(next));
    }
}

void DoctorOperation::onFinished()
{
    const auto &report = m_doctor.report();
    if (m_asJson)
        m_terminal.printJson(doctorJson(report));
    else
        printFinding();
    finish(codeFor(report.finding));
}

void DoctorOperation::printRung(const CheckKey &key, const CheckOutcome &outcome)
{
    const bool wasRun = outcome.state != CheckState::Skipped;
    const auto seconds = std::chrono::duration<double>(outcome.duration).count();
    const auto time = wasRun ? QLocale().toString(seconds, 'f', 2) + " s"_L1 : QString();
    const auto paint = outcome.state == CheckState::Passed   ? Terminal::Paint::Good
                       : outcome.state == CheckState::Failed ? Terminal::Paint::Bad
                                                             : Terminal::Paint::Faint;
    auto found = textFor(outcome.evidence);
    if (found.isEmpty() && outcome.error)
        found = outcome.error->detail;
    m_terminal.printPainted(
        "  "_L1 + m_terminal.painted(textFor(outcome.state).leftJustified(rungStateWidth), paint) +
        claimText(key, outcome.evidence).leftJustified(rungWidth) + time.rightJustified(rungTimeWidth) +
        "  "_L1 + m_terminal.painted(found, Terminal::Paint::Faint));
}

void DoctorOperation::printFinding()
{
    const auto &report = m_doctor.report();
    const auto text = textFor(report);
    const bool isWell = report.finding == NetworkFinding::NothingWrong;
    m_terminal.print();
    m_terminal.printPainted(
        m_terminal.painted(text.title, isWell ? Terminal::Paint::Good : Terminal::Paint::Bad));
    for (const auto &line : {text.cause, text.fix, text.who}) {
        if (!line.isEmpty())
            m_terminal.print(line);
    }
    m_terminal.print();
    m_terminal.printPainted(m_terminal.painted(tr("Text for the network team:"), Terminal::Paint::Strong));
    m_terminal.print();
    for (const auto &line : textForNetworkTeam(report).trimmed().split(u'\n'))
        m_terminal.print(line);
}

} // namespace draftt
