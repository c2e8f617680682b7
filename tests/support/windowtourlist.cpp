// SPDX-License-Identifier: Apache-2.0
// The list of saved connections.
#include "tests/support/windowtour.h"

#include "tests/support/startscene.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

QString WindowTour::whatIsSaved()
{
    StartScene scene;
    scene.http.setTimeScale(0.001);
    scene.save(u"Asset inventory"_s);
    scene.save(u"CMDB mirror"_s, "dose0000000000000000000000000old");
    scene.openWindow();
    m_window = scene.window.get();
    m_person = std::make_unique<Person>(*m_window);
    (void)(listWell(scene) && dialogsOfTheList(scene) && adminSignsIn(scene) && adminSetsUp(scene) &&
           adminTakesBack(scene) && leftHalfWay(scene));
    m_person.reset();
    m_window = nullptr;
    return m_problem;
}

bool WindowTour::listWell(StartScene &scene)
{
    const auto isIdle = [&scene] { return !scene.window->connections().isChecking(); };
    return comes([this] { return person().see(u"connectionView"_s) != nullptr; }, u"the list"_s) &&
           look(u"list"_s) && is(person().click(u"checkAllButton"_s), u"checkAllButton"_s) &&
           look(u"list, checking"_s) && comes(isIdle, u"the end of the checks"_s) &&
           look(u"list, checked"_s, Kind::Refused) &&
           is(person().clickRow(u"connectionView"_s, u"CMDB mirror"_s), u"the second row"_s) &&
           look(u"list, one that does not work"_s, Kind::Refused) &&
           is(person().type(u"filterEdit"_s, u"nothing like it"_s), u"filterEdit"_s) &&
           look(u"list, nothing found"_s) &&
           is(person().type(u"filterEdit"_s, u"Asset"_s), u"filterEdit"_s) &&
           is(person().clickRow(u"connectionView"_s, u"Asset inventory"_s), u"the first row"_s);
}

bool WindowTour::dialogsOfTheList(StartScene &scene)
{
    const auto entry = [&](const QString &action, const QString &dialog) {
        auto *found = scene.window->findChild<QAction *>(action);
        if (!is(found, "no such entry: "_L1 + action))
            return false;
        found->trigger();
        return lookAtDialog(dialog);
    };
    return openMenu(u"moreButton"_s, u"exportMenu"_s) && open(u"handOverButton"_s, u"handOverDialog"_s) &&
           open(u"secretButton"_s, u"secretDialog"_s) && entry(u"renameAction"_s, u"nameDialog"_s) &&
           entry(u"endAction"_s, u"endDialog"_s) && entry(u"certificateAction"_s, u"certificateDialog"_s) &&
           entry(u"undoAction"_s, u"textDialog"_s) && entry(u"removeAction"_s, u"removeDialog"_s) &&
           entry(u"bundleAction"_s, u"textDialog"_s);
}

} // namespace draftt
