// SPDX-License-Identifier: Apache-2.0
#include "core/pending.h"

#include <QTimer>

#include <utility>

namespace draftt
{

namespace
{

class Posted final : public Operation
{
public:
    Posted(std::function<void()> call, std::chrono::milliseconds pause) : m_call(std::move(call))
    {
        QTimer::singleShot(pause, this, [this] {
            if (const auto run = std::exchange(m_call, nullptr))
                run();
        });
    }

    void cancel() override { m_call = nullptr; }

private:
    std::function<void()> m_call;
};

} // namespace

Pending post(std::function<void()> call, std::chrono::milliseconds pause)
{
    return Pending(new Posted(std::move(call), pause));
}

} // namespace draftt
