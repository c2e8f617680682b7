// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/connect/networkdialog.h"

namespace draftt
{

class MenuButton;
class Notice;

/// The Connect page's part about the network: a button that says the way out, with a menu that examines and
/// changes it.
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
    void addEntry(const QString &text, const QString &name, void (NetworkSection::*chosen)());
    void openDialog();
    void showRoute();

    NetworkDialog::Functions m_functions;
    std::optional<Host> m_host;
    MenuButton *m_button; ///< says the way in a few words
    Notice *m_complaint;
    Notice *m_advice;
};

} // namespace draftt
