// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/connect/networkdialog.h"

namespace draftt
{

class ActionButton;
class Notice;

/// The Connect page's part about the network: the way out, and the buttons that examine and change it.
class NetworkSection final : public QWidget
{
    Q_OBJECT

public:
    /// The client of `functions` outlives the section.
    explicit NetworkSection(const NetworkDialog::Functions &functions, QWidget *parent = nullptr);

    /// Whose way out is shown.
    void setHost(const std::optional<Host> &host);
    /// Says why the kept settings are not in effect, until others are.
    void setComplaint(const QString &sentence);
    /// True: a connection has failed for the network, and the doctor is what to go to next.
    void setRecommended(bool recommended);

Q_SIGNALS:
    void examineWanted();
    void settingsChanged(); ///< and they are in effect

private:
    void openDialog();
    void showRoute();

    NetworkDialog::Functions m_functions;
    std::optional<Host> m_host;
    ActionButton *m_examine;
    ActionButton *m_settings;
    MutedLabel *m_route;
    Notice *m_complaint;
    Notice *m_advice;
};

} // namespace draftt
