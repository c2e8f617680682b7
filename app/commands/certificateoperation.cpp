// SPDX-License-Identifier: Apache-2.0
#include "app/commands/certificateoperation.h"

#include "app/commands/findingsreport.h"
#include "app/commands/sentences.h"
#include "app/commands/terminal.h"
#include "core/certificate/certificatejson.h"
#include "core/certificate/gather.h"
#include "core/files.h"
#include "core/words/certificatetexts.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Terminal::Paint paintOf(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return Terminal::Paint::Good;
    case Claim::State::Beyond:
    case Claim::State::MoreThanChosen:
        return Terminal::Paint::Bad;
    case Claim::State::NotProvable:
        return Terminal::Paint::Strong;
    }
    Q_UNREACHABLE();
}

} // namespace

CertificateOperation::CertificateOperation(const Session &session, const CertificateOptions &options,
                                           CommandContext &context, Done<ExitCode> done)
    : Job(std::move(done)), m_options(options), m_context(context)
{
    const Workspace workspace(context.http, session.address->host, *session.credentials(),
                              session.address->workspaceId);
    next(gatherCertificate(workspace, *questionOf(session, {*session.clientId, {}}),
                           [this](const Result<Certificate> &certificate) { onGathered(certificate); }));
}

void CertificateOperation::onGathered(const Result<Certificate> &certificate)
{
    if (!certificate)
        return finish(complainAbout(certificate.error(), Field::Argument, m_context.terminal));
    next(issueCertificate(*certificate, m_context.keyPlace(), orFail(&CertificateOperation::onIssued)));
}

void CertificateOperation::onIssued(const IssuedCertificate &issued)
{
    if (!m_options.asJson)
        print(issued);
    else
        m_context.terminal.write(certificateToJson(issued));
    if (m_options.asJson && !issued.key)
        m_context.terminal.complain(signatureText(issued.key));
    const auto failure = write(issued);
    const bool isProven = issued.certificate.verdict() == Verdict::ReadOnly;
    finish(failure.value_or(isProven ? ExitCode::Proven : ExitCode::NotProven));
}

void CertificateOperation::print(const IssuedCertificate &issued)
{
    auto &terminal = m_context.terminal;
    const auto &certificate = issued.certificate;
    for (const auto &claim : certificate.claims)
        printClaim(claim);
    terminal.print();
    const bool isProven = certificate.verdict() == Verdict::ReadOnly;
    terminal.printPainted(terminal.painted(textFor(certificate.verdict()),
                                           isProven ? Terminal::Paint::Good : Terminal::Paint::Bad));
    terminal.print(certificateDigest(certificate));
    terminal.print(signatureText(issued.key));
}

void CertificateOperation::printClaim(const Claim &claim)
{
    auto &terminal = m_context.terminal;
    terminal.printPainted(terminal.painted(textFor(claim.state), paintOf(claim.state)) + u"  "_s +
                          terminal.painted(textFor(claim), Terminal::Paint::Plain));
    if (!claim.obstacle.isEmpty())
        terminal.print("    "_L1 + obstacleText(claim));
    for (const auto &line : toldLines(claim))
        terminal.print("    "_L1 + line);
    printFindings(claim.findings, u"    "_s, terminal);
}

std::optional<ExitCode> CertificateOperation::write(const IssuedCertificate &issued)
{
    if (!m_options.jsonPath.isEmpty()) {
        if (const auto written = writeFile(m_options.jsonPath, certificateToJson(issued)); !written)
            return complainAbout(written.error(), Field::File, m_context.terminal);
    }
    if (!m_options.pdfPath.isEmpty()) {
        if (const auto written = m_context.writePdf(issued, m_options.pdfPath); !written)
            return complainAbout(written.error(), Field::File, m_context.terminal);
    }
    return std::nullopt;
}

} // namespace draftt
