// SPDX-License-Identifier: Apache-2.0
// What the Review page finds out of the rights, and what it writes elsewhere.
#include "wizard/review/reviewpage.h"

#include "core/checks/sessionfacts.h"
#include "core/profile/exportfile.h"
#include "core/words/certificatetexts.h"
#include "wizard/review/summary.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

Summary::Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return {Sign::Passed, ReviewPage::tr("proven")};
    case Verdict::NotReadOnly:
    case Verdict::MoreThanChosen:
        return {Sign::Failed, ReviewPage::tr("too much")};
    case Verdict::NotProvable:
        return {Sign::Unproven, ReviewPage::tr("not proven")};
    }
    Q_UNREACHABLE();
}

} // namespace

void ReviewPage::exportAs(Format format)
{
    const auto chosen = profile();
    if (!chosen)
        return;
    const FileQuestion question =
        format == Format::Json ? FileQuestion{tr("Export as JSON"), sectionName(chosen->name) + ".json"_L1}
                               : FileQuestion{.title = tr("Export to a .databrickscfg file"),
                                              .proposedName = u".databrickscfg"_s,
                                              .asksBeforeReplacing = false};
    m_functions.chooseFile(question, [this, format, self = QPointer(this)](const QString &path) {
        if (self)
            writeTo(path, format);
    });
}

void ReviewPage::writeTo(const QString &path, Format format)
{
    const auto chosen = profile();
    if (!chosen)
        return;
    const auto result = format == Format::Json
                            ? exportJson(path, *chosen, Overwrite::Allow)
                            : exportDatabricksCfg(path, *chosen, sectionName(chosen->name), Overwrite::Refuse)
                                  .map([](CfgChange) { return Nothing{}; });
    if (result)
        //: %1 is the path of a file
        say(true, tr("Exported to %1, without the secret.").arg(path));
    else if (result.error().kind == ErrorKind::InvalidInput)
        say(false, inputText(Field::File, result.error()));
    else
        say(false, tr("The file could not be written: %1").arg(result.error().detail));
}

void ReviewPage::openCertificate()
{
    auto functions = m_functions.certificate;
    // What the page shows, so that both say the same.
    if (m_access && *m_access)
        functions.gather = [known = *m_access](const Done<Certificate> &done) {
            return post([known, done] { done(known); });
        };
    auto *dialog = new CertificateDialog(functions, knownOf(m_session), this);
    dialog->open();
}

/// Rights may have changed since the page was shown last.
void ReviewPage::lookAtAccess()
{
    m_access.reset();
    m_session.access.reset();
    if (m_functions.certificate.gather)
        m_looking = m_functions.certificate.gather(
            [this](const Result<Certificate> &certificate) { onLookedAt(certificate); });
    showAccess();
}

void ReviewPage::onLookedAt(const Result<Certificate> &certificate)
{
    m_access = certificate;
    if (certificate)
        m_session.access = AccessVerdict{certificate->verdict(), certificate->created};
    m_looking.reset();
    showAccess();
    if (m_patience.isActive())
        save();
}

void ReviewPage::showAccess()
{
    if (m_looking)
        m_summary->showAccess(tr("Asking the workspace what Draftt can do beyond reading…"),
                              {Sign::Running, tr("running")});
    else if (!m_access)
        m_summary->showAccess(
            tr("Not looked at: the secret, the service principal, the catalog or the schema is missing."),
            {Sign::Unproven, tr("not proven")});
    else if (*m_access)
        m_summary->showAccess(accessTexts(**m_access).join(u' '), markOf((*m_access)->verdict()));
    else
        m_summary->showAccess(
            tr("The workspace could not be asked: %1")
                .arg(textFor(diagnose(m_access->error(), Stage::UcPermissions, knownOf(m_session)),
                             knownOf(m_session))
                         .title),
            {Sign::Unproven, tr("not proven")});
}

} // namespace draftt
