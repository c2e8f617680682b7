// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkparts.h"
#include "core/grants/holding.h"
#include "core/job.h"
#include "core/workspace/catalog.h"
#include "core/workspace/permissions.h"

namespace draftt::steps
{

/// What the checks of catalog and schema tell each other.
struct EntryFacts {
    QString catalogOwner;
};

/// What is to be shown about one catalog or schema.
struct EntryQuestion {
    Grant wanted;
    QString probe{};            ///< a statement that fails without the privilege
    Code missing = Code::Other; ///< what it means when the privilege is missing
    QList<Code> refusals{};     ///< diagnoses of the probe that refute the claim
    Stage stage = Stage::UcCatalogs;
    std::shared_ptr<EntryFacts> facts{}; ///< never null
};

/// That it exists is all that is known.
[[nodiscard]] CheckAnswer leftOpen(const Securable &securable,
                                   const std::shared_ptr<const Exchange> &exchange);

/// Proves by REST that the principal may enter a catalog or schema: it is shown, and not by BROWSE alone,
/// which a metastore admin sees too; and the effective privileges name the principal or a group of it, or it
/// owns the securable. Where only the first is certain the answer is «not provable».
class EntryCheck final : public Job<CheckAnswer>
{
public:
    EntryCheck(const Workspace &workspace, Session &session, EntryQuestion question, Done<CheckAnswer> done);

private:
    [[nodiscard]] const Securable &securable() const { return m_question.wanted.securable(); }
    void onObject(const Answered<ObjectInfo> &object);
    /// False: what was read so far neither proves nor refutes.
    [[nodiscard]] bool conclude(const std::shared_ptr<const Exchange> &exchange);
    void askRights(const QString &ofPrincipal, std::function<void()> otherwise);

    const Workspace m_workspace;
    Session &m_session;
    EntryQuestion m_question;
    const Holder m_holder;
    SecurableFacts m_read;
    std::shared_ptr<const Exchange> m_exchange; ///< of the last answer that told something
};

} // namespace draftt::steps
