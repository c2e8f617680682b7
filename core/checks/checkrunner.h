#pragma once

#include "core/checks/check.h"

#include <QHash>
#include <QObject>

/// Runs checks as a graph: what does not depend on each other runs at the same time, at most `parallel` of
/// them. A failed check skips only what needs it.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    explicit CheckRunner(QObject *parent = nullptr);
    ~CheckRunner() override;

    /// Starts over with these; what was running is dropped.
    void start(QList<Check> checks, int parallel = 5);
    /// Drops what is running; those checks go back to Waiting. `finished` is not emitted.
    void cancel();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QList<CheckKey> keys() const; ///< in the order given
    [[nodiscard]] CheckOutcome outcome(const CheckKey &key) const;
    [[nodiscard]] bool allPassed() const;

Q_SIGNALS:
    void started();
    void stateChanged(const CheckKey &key);
    void progressed(const CheckKey &key, const CheckProgress &progress);
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};
