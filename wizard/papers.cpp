// SPDX-License-Identifier: Apache-2.0
#include "wizard/papers.h"

#include "core/certificate/gather.h"
#include "core/checks/sessionfacts.h"
#include "core/combine.h"
#include "core/http/httpclient.h"
#include "core/profile/presences.h"
#include "core/profile/profilesession.h"
#include "core/profile/profilestore.h"
#include "core/saved/savedcheck.h"
#include "core/support/bundle.h"
#include "core/words/savedtexts.h"
#include "core/workspace/workspace.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/start/textdialog.h"

using namespace Qt::StringLiterals;

namespace draftt
{

Papers::Papers(const Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

Pending Papers::gatherFor(const Session &session, const Done<Certificate> &done) const
{
    const auto principal = principalOf(session);
    const auto question = principal ? questionOf(session, *principal) : std::nullopt;
    if (!question)
        return post([done] { done(Failure(Error::input(InputProblem::Empty))); });
    const Workspace workspace(m_services.http, session.address->host, *session.credentials(),
                              session.address->workspaceId);
    return gatherCertificate(workspace, *question, done);
}

void Papers::certify(const ConnectionProfile &profile)
{
    const auto gather = [this, profile](const Done<Certificate> &done) {
        return then<Session, Certificate>(
            [this, profile](const Done<Session> &end) {
                return openSaved(m_services.profiles, profile, end);
            },
            [this](const Session &session, const Done<Certificate> &end) { return gatherFor(session, end); },
            done);
    };
    const auto issue = [this](const Certificate &certificate, const Done<IssuedCertificate> &done) {
        return issueCertificate(certificate, {m_services.keychain, m_services.lockFolder}, done);
    };
    auto *dialog =
        new CertificateDialog({gather, issue, m_services.writePdf, m_services.chooseFile, m_services.openUrl},
                              knownOf(sessionOf(profile)), &m_window);
    dialog->open();
}

void Papers::showBundle()
{
    const auto key = pseudonymKey(m_services.profiles.folder());
    if (!key)
        return Q_EMIT refused(savedFailureText(key.error()));
    const auto listed = m_services.profiles.list();
    m_bundled = lookForSecrets(
        listed, m_services.keychain, [this, listed, key = *key](const Result<Presences> &found) {
            const auto text = supportBundle({.timeUtc = QDateTime::currentDateTimeUtc(),
                                             .connections = listed,
                                             .secrets = *found,
                                             .network = m_services.http.settings(),
                                             .logPath = m_services.logPath,
                                             .key = key});
            auto *dialog = new TextDialog(
                {tr("Support bundle"),
                 tr("This helps to find out why something does not work. Hosts, IDs, names and people have "
                    "other names in it, and no secret is in it. Read it before you give it away. This "
                    "writes it into a file:\ndraftt-connect bundle"),
                 text, true},
                &m_window);
            dialog->open();
        });
}

} // namespace draftt
