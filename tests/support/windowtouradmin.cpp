// SPDX-License-Identifier: Apache-2.0
// The dialog in which an admin signs in.
#include "tests/support/windowtour.h"

#include "app/demo/accounts/people.h"
#include "core/admin/journalstore.h"
#include "tests/support/startscene.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const QString dialog = u"adminDialog"_s;
const QString packets = u"packetDialog"_s;

} // namespace

bool WindowTour::lookInto(const QString &name, const QString &state)
{
    if (!comes([&] { return person().see(name) != nullptr; }, name))
        return false;
    ++m_stops;
    m_look({state, person().see(name), Kind::Dialog});
    return true;
}

bool WindowTour::adminSignsIn(StartScene &scene)
{
    const auto press = [this](const QString &button) { return is(person().click(button), button); };
    const auto isOpened = [&scene] { return !scene.opened.isEmpty(); };
    return press(u"newButton"_s) &&
           is(person().type(u"hostEdit"_s, scene.demo.url().toString()), u"hostEdit"_s) &&
           press(u"adminRoadButton"_s) && lookInto(dialog, u"admin, sign in"_s) &&
           press(u"adminGoOnButton"_s) && comes(isOpened, u"the browser"_s) &&
           lookInto(dialog, u"admin, waiting for the browser"_s) && press(u"adminCloseButton"_s) &&
           lookInto(dialog, u"admin, stopped"_s) && press(u"adminAppButton"_s) &&
           lookInto(dialog, u"admin, another app"_s) && press(u"adminByTokenButton"_s) &&
           lookInto(dialog, u"admin, a token"_s) &&
           is(person().type(u"adminTokenEdit"_s, scene.demo.personsToken(demo::people::schemaManager())),
              u"adminTokenEdit"_s) &&
           press(u"adminGoOnButton"_s) &&
           comes([this] { return person().see(u"adminPlanNotice"_s) != nullptr; }, u"the plan"_s) &&
           lookInto(dialog, u"admin, nothing wanted yet"_s);
}

/// By somebody who may not do all of it, for a service principal that has nothing yet.
bool WindowTour::adminSetsUp(StartScene &scene)
{
    const auto press = [this](const QString &button) { return is(person().click(button), button); };
    const auto isPlanned = [this] {
        return person().see(u"adminGoOnButton"_s) && person().see(u"adminGoOnButton"_s)->isEnabled();
    };
    const auto paste = [&scene] {
        (void)scene.demo.server().choose(u"normal"_s);
        scene.window->findChild<QLineEdit *>(u"adminPrincipalEdit"_s)->setText(u"draftt-connector"_s);
        scene.person->see<QComboBox>(u"adminWarehouseBox"_s)->setEditText(u"7e57ab1e00000001"_s);
        scene.person->see<QLineEdit>(u"catalogEdit"_s)->setText(u"inventory.assets.components"_s);
        return true;
    };
    const auto isDone = [this] { return person().see(u"adminOtherButton"_s) != nullptr; };
    return paste() && comes(isPlanned, u"a plan"_s) && lookInto(dialog, u"admin, a plan"_s) && adminAsks() &&
           press(u"adminReachButton"_s) && lookInto(dialog, u"admin, what it opens"_s) &&
           press(u"adminCallsButton"_s) && lookInto(dialog, u"admin, the calls"_s) &&
           press(u"adminGoOnButton"_s) && lookInto(dialog, u"admin, under way"_s) &&
           comes(isDone, u"the end"_s) && lookInto(dialog, u"admin, done"_s);
}

/// Before anybody may do it, and once it is sent.
bool WindowTour::adminAsks()
{
    const auto press = [this](const QString &button) { return is(person().click(button), button); };
    const auto isSent = [this] { return !person().see(u"ownerAskButton"_s); };
    return press(u"adminAskButton"_s) &&
           comes([this] { return person().see(u"ownerAskButton"_s) != nullptr; }, u"who gets it"_s) &&
           lookInto(packets, u"admin, who is asked"_s) && press(u"ownerAskButton"_s) &&
           comes(isSent, u"that it is sent"_s) && lookAtDialog(packets, u"admin, asked"_s);
}

bool WindowTour::adminTakesBack(StartScene &scene)
{
    const auto press = [this](const QString &button) { return is(person().click(button), button); };
    const auto isAtRest = [&scene] {
        const auto listed = JournalStore(scene.profiles.folder()).list();
        return !listed.isEmpty() && listed.constFirst().journal->isUndone();
    };
    return press(u"adminOtherButton"_s) && lookInto(dialog, u"admin, to be taken back"_s) &&
           press(u"adminGoOnButton"_s) && comes(isAtRest, u"the end"_s) && lookAtDialog(dialog);
}

/// One that was begun, and one that was begun to be taken back: in the list, before the sign-in that goes on
/// with it, and beside a new plan.
bool WindowTour::leftHalfWay(StartScene &scene)
{
    const auto press = [this](const QString &button) { return is(person().click(button), button); };
    scene.leaveHalfWay(u"Device register"_s, JournalState::Begun);
    scene.leaveHalfWay(u"Partner feeds"_s, JournalState::Undoing);
    scene.window->openStart();
    return comes([this] { return person().see(u"halfWayGoOnButton"_s) != nullptr; }, u"the notices"_s) &&
           look(u"list, left half-way"_s) && press(u"halfWayTakeBackButton"_s) &&
           lookAtDialog(dialog, u"admin, sign in to take back"_s) && press(u"newButton"_s) &&
           is(person().type(u"hostEdit"_s, scene.demo.url().toString()), u"hostEdit"_s) &&
           press(u"adminRoadButton"_s) && press(u"adminByTokenButton"_s) &&
           is(person().type(u"adminTokenEdit"_s, scene.demo.personsToken(demo::people::schemaManager())),
              u"adminTokenEdit"_s) &&
           press(u"adminGoOnButton"_s) &&
           comes([this] { return person().see(u"adminResumeButton"_s) != nullptr; }, u"what was left"_s) &&
           lookAtDialog(dialog, u"admin, left half-way"_s);
}

} // namespace draftt
