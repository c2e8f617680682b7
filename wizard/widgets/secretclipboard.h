// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace draftt
{

/// Puts a secret into the clipboard for a short time. It is marked as one, so that managers of clipboards do
/// not keep it: KDE's Klipper and those that follow it by x-kde-passwordManagerHint, Windows by
/// ExcludeClipboardContentFromMonitorProcessing, CanIncludeInClipboardHistory and CanUploadToCloudClipboard.
/// (macOS has org.nspasteboard.ConcealedType, which Qt 6.4 cannot write.) What was marked with the mouse,
/// X11's selection, is left alone. It is taken out again after its time and when this object goes, if the
/// clipboard still holds it.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// It is there a moment later, the clipboard being empty in between.
    void copy(const Secret &secret);
    void clear(); ///< at once, if the clipboard still holds it
    /// How long it may stay there; 45 s unless told.
    void setTime(std::chrono::milliseconds time) { m_timer.setInterval(time); }
    [[nodiscard]] bool isHolding() const { return m_empty.isActive() || m_timer.isActive(); }

Q_SIGNALS:
    void cleared(); ///< its time was over

private:
    void put();

    Secret m_secret;
    QTimer m_empty; ///< runs until it is put there
    QTimer m_timer;
};

} // namespace draftt
