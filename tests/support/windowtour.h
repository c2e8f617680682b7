// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/wizardwalk.h"

#include <functional>
#include <memory>

class QTemporaryDir;

namespace draftt
{

class FakeSecretStore;
class StartScene;

/// Leads through every state of the window and every dialog that it opens, on demo workspaces, as fast as
/// they answer. At each stop somebody looks. What is under way there, such as a check, goes on afterwards
/// only: whoever looks may settle layouts, and must leave the network alone.
class WindowTour
{
public:
    enum class Kind {
        Normal,   ///< a page with which nothing is wrong, as of now
        Refused,  ///< a page that says why not
        Unfolded, ///< a page of which more is shown, by wish, than it need have room for
        Dialog,
        Menu, ///< that is open
    };
    struct Stop {
        QString name;
        QWidget *window;
        Kind kind;
    };
    using Look = std::function<void(const Stop &)>;

    explicit WindowTour(Look look);
    ~WindowTour();

    // Each tells what was not as it should be on the way; empty if all is well.
    [[nodiscard]] QString whatGoesWell();
    [[nodiscard]] QString whatIsRefused();
    [[nodiscard]] QString whatIsSaved(); ///< the list of connections, and what is done with them

    [[nodiscard]] int stops() const { return m_stops; }

private:
    void begin();
    void show();
    void end();
    [[nodiscard]] const Person &person() const { return *m_person; }
    [[nodiscard]] bool fine(const QString &problem);
    [[nodiscard]] bool is(bool condition, const QString &complaint);
    [[nodiscard]] bool comes(const std::function<bool()> &condition, const QString &complaint);
    [[nodiscard]] bool look(const QString &state, Kind kind = Kind::Normal);
    /// And closes it. `state`: what the stop is called; empty: as the dialog.
    [[nodiscard]] bool lookAtDialog(const QString &name, const QString &state = {});
    /// The same without closing it.
    [[nodiscard]] bool lookInto(const QString &dialog, const QString &state);
    /// Presses a button that opens it.
    [[nodiscard]] bool open(const QString &button, const QString &dialog);
    /// Presses a button that opens a menu; `under`: the entry that opens the one to look at.
    [[nodiscard]] bool openMenu(const QString &button, const QString &under = {});
    [[nodiscard]] bool trigger(const QString &action, const QString &dialog);
    /// F5, or Next where a warehouse has to start, and a look at why it is refused.
    [[nodiscard]] bool tryAgain(const QString &state);
    [[nodiscard]] bool tryEach(int page, const QStringList &scenarios);
    [[nodiscard]] bool lookWhileItRuns(const QString &state);
    [[nodiscard]] bool pasteSecret();
    [[nodiscard]] bool proveSoon();
    [[nodiscard]] bool waitForMissingRights();
    /// F5 on a warehouse that is stopped, and a look at what is left open.
    [[nodiscard]] bool leaveAsleep(const QString &state);
    /// The same where all was proven before.
    [[nodiscard]] bool keepAsleep(const QString &state);
    [[nodiscard]] bool tickAgain();             ///< so that what was read is forgotten
    [[nodiscard]] bool putToSleep(bool sleeps); ///< the chosen warehouse, or wakes it
    [[nodiscard]] bool waive();
    /// Arms the demo with it.
    [[nodiscard]] bool choose(const QString &scenario);

    [[nodiscard]] bool connectWell();
    [[nodiscard]] bool chooseWell();
    [[nodiscard]] bool nameWell();
    [[nodiscard]] bool tickWell();
    [[nodiscard]] bool saveWell();
    [[nodiscard]] bool connectBadly();
    [[nodiscard]] bool chooseBadly();
    [[nodiscard]] bool nameBadly();
    [[nodiscard]] bool tickBadly();
    [[nodiscard]] bool withoutKeychain();
    [[nodiscard]] bool explanations();
    [[nodiscard]] bool listWell(StartScene &scene);
    [[nodiscard]] bool dialogsOfTheList(StartScene &scene);
    [[nodiscard]] bool adminSignsIn(StartScene &scene);
    [[nodiscard]] bool adminSetsUp(StartScene &scene);
    [[nodiscard]] bool adminAsks();
    [[nodiscard]] bool adminTakesBack(StartScene &scene);
    [[nodiscard]] bool leftHalfWay(StartScene &scene);

    const Look m_look;
    std::unique_ptr<DemoFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSecretStore> m_secrets;
    std::unique_ptr<WizardWalk> m_walk;
    QWidget *m_window = nullptr;
    std::unique_ptr<Person> m_person; ///< before that window
    QString m_problem;
    int m_stops = 0;
};

} // namespace draftt
