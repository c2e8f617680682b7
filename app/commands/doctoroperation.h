// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/doctor/networkdoctor.h"
#include "core/job.h"

namespace draftt
{

/// Lets the network doctor examine a host, prints each rung when it and those before it are done, and at the
/// end what was found.
class DoctorOperation final : public Job<ExitCode>
{
    Q_OBJECT

public:
    /// `asJson`: prints one object at the end and nothing else.
    DoctorOperation(const Host &host, bool asJson, CommandContext &context, Done<ExitCode> done);

private:
    void onDropped() override;
    void onStateChanged(const CheckKey &key);
    void onFinished();
    void printRung(const CheckKey &key, const CheckOutcome &outcome);
    void printFinding();

    Terminal &m_terminal;
    bool m_asJson;
    NetworkDoctor m_doctor;
    qsizetype m_printed = 0;
};

} // namespace draftt
