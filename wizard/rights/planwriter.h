// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/grants/access.h"
#include "core/grants/plan.h"
#include "wizard/widgets/scriptview.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace draftt
{

/// A plan, and what is written of it.
struct WrittenPlan {
    Plan plan;
    QList<ScriptPage> pages; ///< the script in each form
    bool hasPackets = false; ///< somebody has something to do
};

/// Makes the plan for what is known, and writes its scripts: at once, and of thousands of tables in another
/// thread.
class PlanWriter final : public QObject
{
    Q_OBJECT

public:
    explicit PlanWriter(QObject *parent = nullptr);
    ~PlanWriter() override;

    void write(const AccessFacts &facts);
    void drop(); ///< nothing is wanted any more

Q_SIGNALS:
    void written(const draftt::WrittenPlan &plan);

private:
    void onWritten();

    QFutureWatcher<WrittenPlan> m_writing;
    std::optional<AccessFacts> m_wanted; ///< in place of what is being written
    bool m_isDropped = false;            ///< what is being written
    qsizetype m_before = 0;              ///< how many rights the last plan had
};

} // namespace draftt
