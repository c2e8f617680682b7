// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace draftt
{

/// One stage of the dialog in which an admin sets a connection up: what it shows, and what the buttons below
/// do meanwhile.
class AdminPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What happens here.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool isTakingBack() const { return false; }
    /// On the button that most people press; empty: there is nothing to go on with.
    [[nodiscard]] virtual QString goOnText() const = 0;
    [[nodiscard]] virtual bool canGoOn() const { return true; }
    virtual void goOn() = 0;
    /// On a button beside it; empty: there is none.
    [[nodiscard]] virtual QString otherText() const { return {}; }
    virtual void doOther() {}
    /// Something is under way that can be stopped, which closing the dialog does first.
    [[nodiscard]] virtual bool isRunning() const = 0;
    virtual void stop() = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void changed(); ///< what any of these says
};

} // namespace draftt
