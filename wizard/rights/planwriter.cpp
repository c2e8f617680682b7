// SPDX-License-Identifier: Apache-2.0
#include "wizard/rights/planwriter.h"

#include "core/grants/forms.h"
#include "core/grants/packet.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace draftt
{

namespace
{

/// Above this they are written in another thread: a frame is 16 ms.
constexpr qsizetype manyTables = 100;

/// glibc keeps what was freed below something that is used, here twice what the window needs. It takes 3 ms.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

WrittenPlan writtenFor(const AccessFacts &facts)
{
    WrittenPlan written{makePlan(facts), {}, false};
    written.hasPackets = !packetsOf(written.plan).isEmpty();
    // Where nothing is missing the script adds nothing, and there is nothing to take back.
    const bool hasUndo = !written.plan.isComplete();
    for (const auto &form : allForms())
        written.pages +=
            ScriptPage{form.title, form.script(written.plan), hasUndo ? form.undo(written.plan) : QString(),
                       form.fileName, form.language};
    return written;
}

} // namespace

PlanWriter::PlanWriter(QObject *parent) : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &PlanWriter::onWritten);
    connect(this, &PlanWriter::written, this, [this](const WrittenPlan &written) {
        const auto now = written.plan.nodes.size();
        const auto before = std::exchange(m_before, now);
        if (before > 10 * manyTables && before > 2 * now)
            QTimer::singleShot(0, this, giveMemoryBack); // not on top of what the click costs
    });
}

PlanWriter::~PlanWriter()
{
    // The thread works on copies; what it brings is not wanted any more.
    m_writing.disconnect(this);
}

void PlanWriter::write(const AccessFacts &facts)
{
    if (m_writing.isRunning())
        m_wanted = facts;
    else if (facts.scope.tables.size() < manyTables)
        Q_EMIT written(writtenFor(facts));
    else
        m_writing.setFuture(QtConcurrent::run(&writtenFor, facts));
}

void PlanWriter::drop()
{
    m_wanted.reset();
    m_isDropped = m_writing.isRunning();
}

/// Takes it: a future keeps its result, and this one may be of ten thousand tables.
void PlanWriter::onWritten()
{
    const auto plan = m_writing.future().takeResult();
    const bool isDropped = std::exchange(m_isDropped, false);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        write(*wanted);
    else if (!isDropped)
        Q_EMIT written(plan);
}

} // namespace draftt
