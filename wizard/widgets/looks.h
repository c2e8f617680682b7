// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QApplication;

namespace draftt
{

/// The desktop's looks with what cannot be seen in them made visible, also after the desktop has changed from
/// light to dark. Make one before the first window; it lives as long as the windows.
class Looks final : public QObject
{
    Q_OBJECT

public:
    explicit Looks(QApplication &app);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mend();

    bool m_isMending = false;
};

} // namespace draftt
