// SPDX-License-Identifier: Apache-2.0
// What the Review page finds out of the rights, and what it writes elsewhere.
#include "wizard/review/reviewpage.h"

#include "core/checks/sessionfacts.h"
#include "core/exports/exportformat.h"
#include "core/words/certificatetexts.h"
#include "core/words/exporttexts.h"
#include "wizard/review/summary.h"
#include "wizard/widgets/menubutton.h"

#include <QMenu>
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

/// The same forms that a saved connection has.
void ReviewPage::fillExports()
{
    for (const auto &format : exportFormats()) {
        auto *entry = m_export->entries().addAction(exportTitle(format));
        entry->setObjectName("export_"_L1 + format.id);
        connect(entry, &QAction::triggered, this, [this, id = format.id] { exportAs(id); });
    }
}

void ReviewPage::exportAs(const QString &format)
{
    const auto *form = exportFormat(format);
    if (!form || !profile())
        return;
    const FileQuestion question{.title = tr("Export the connection"),
                                .proposedName = form->fileName,
                                .asksBeforeReplacing = !form->isSection};
    m_functions.chooseFile(question, [this, form, self = QPointer(this)](const QString &path) {
        if (self)
            writeTo(path, *form);
    });
}

void ReviewPage::writeTo(const QString &path, const ExportFormat &format)
{
    const auto chosen = profile();
    if (!chosen)
        return;
    // A file was confirmed in its dialog; a section that somebody else wrote was not.
    const auto overwrite = format.isSection ? Overwrite::Refuse : Overwrite::Allow;
    const auto result = exportTo({path, sectionName(chosen->name), overwrite}, format, *chosen);
    if (result)
        //: %1 is the path of a file, %2 a sentence that says where the secret goes
        say(true, tr("Exported to %1. %2").arg(path, secretHint(format, chosen->method)));
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
