// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "app/commands/connection.h"
#include "core/certificate/issued.h"
#include "core/job.h"

namespace draftt
{

struct CertificateOptions {
    bool asJson = false;
    QString jsonPath; ///< empty: not written
    QString pdfPath;  ///< empty: not written
};

/// Gathers a certificate, signs it, prints it and writes its files.
class CertificateOperation final : public Job<ExitCode>
{
    Q_OBJECT

public:
    /// The session has its secret, the host, the client id and the scope. `context` must outlive it.
    CertificateOperation(const Session &session, const CertificateOptions &options, CommandContext &context,
                         Done<ExitCode> done);

private:
    void onGathered(const Result<Certificate> &certificate);
    void onIssued(const IssuedCertificate &issued);
    void print(const IssuedCertificate &issued);
    void printClaim(const Claim &claim);
    [[nodiscard]] std::optional<ExitCode> write(const IssuedCertificate &issued);

    const CertificateOptions m_options;
    CommandContext &m_context;
};

} // namespace draftt
