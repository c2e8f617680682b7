// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace draftt
{

/// Checks whose answers the test gives when it likes. Must outlive the run.
class FakeChecks
{
public:
    /// A check with the subject `name`; what it needs is of the same kind.
    [[nodiscard]] Check make(const QString &name, const QStringList &needs = {},
                             CheckId id = CheckId::TableRow);
    [[nodiscard]] static CheckKey key(const QString &name, CheckId id = CheckId::TableRow);

    void pass(const QString &name, const CheckEvidence &evidence = {});
    void passUnproven(const QString &name);
    void fail(const QString &name, ErrorKind kind = ErrorKind::ServerFailure);
    /// `securable`: what the refusal names.
    void refute(const QString &name, Code code, const QString &securable = {});
    void report(const QString &name, const CheckProgress &progress);

    [[nodiscard]] const QStringList &started() const { return m_started; }
    [[nodiscard]] const QStringList &dropped() const { return m_dropped; }
    [[nodiscard]] QStringList open() const; ///< started, neither answered nor dropped; sorted

private:
    class Work;

    void answer(const QString &name, const Result<CheckAnswer> &result);

    QHash<QString, Work *> m_open;
    QHash<QString, ReportProgress> m_reports;
    QStringList m_started;
    QStringList m_dropped;
};

} // namespace draftt
