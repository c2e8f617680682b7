// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowtour.h"

#include "tests/support/awaited.h"
#include "tests/support/demofixture.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sqleditor.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/addressdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int tourPatience = 20'000; // ms

} // namespace

WindowTour::WindowTour(Look look) : m_look(std::move(look)) {}

WindowTour::~WindowTour() = default;

void WindowTour::begin()
{
    end();
    m_demo = std::make_unique<DemoFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<FakeSecretStore>();
    show();
}

void WindowTour::show()
{
    m_walk = std::make_unique<WizardWalk>(*m_demo, *m_secrets, m_folder->path());
    m_walk->http().setTimeScale(0.001);
    m_window = &m_walk->window();
    m_person = std::make_unique<Person>(*m_window);
    (void)QTest::qWaitForWindowExposed(m_window, tourPatience);
}

void WindowTour::end()
{
    m_person.reset();
    m_walk.reset();
    m_window = nullptr;
    QGuiApplication::clipboard()->clear();
}

bool WindowTour::fine(const QString &problem)
{
    m_problem = problem;
    return problem.isEmpty();
}

bool WindowTour::is(bool condition, const QString &complaint)
{
    return condition || fine(complaint);
}

bool WindowTour::comes(const std::function<bool()> &condition, const QString &complaint)
{
    return is(waitFor(condition, tourPatience),
              "in vain: "_L1 + complaint + ". "_L1 + person().read(u"stripSentence"_s));
}

bool WindowTour::look(const QString &state, Kind kind)
{
    ++m_stops;
    m_look({state, m_window, kind});
    return true;
}

bool WindowTour::lookAtDialog(const QString &name, const QString &state)
{
    if (!comes([&] { return person().see(name) != nullptr; }, name))
        return false;
    QPointer<QWidget> dialog = person().see(name);
    ++m_stops;
    m_look({state.isEmpty() ? name : state, dialog, Kind::Dialog});
    if (dialog)
        dialog->close();
    return comes([&] { return !dialog || !dialog->isVisible(); }, name + " closes"_L1);
}

bool WindowTour::open(const QString &button, const QString &dialog)
{
    return is(person().click(button), "cannot be clicked: "_L1 + button) && lookAtDialog(dialog);
}

bool WindowTour::openMenu(const QString &button, const QString &under)
{
    auto *opener = person().see(button);
    auto *menu = opener ? opener->findChild<QMenu *>() : nullptr;
    if (!is(menu && person().click(button), "opens no menu: "_L1 + button) ||
        !comes([menu] { return menu->isVisible(); }, "the menu of "_L1 + button))
        return false;
    ++m_stops;
    m_look({"menu of "_L1 + button, menu, Kind::Menu});
    if (auto *inner = menu->findChild<QMenu *>(under); !under.isEmpty() && inner) {
        menu->setActiveAction(inner->menuAction()); // which opens it
        QTest::keyClick(menu, Qt::Key_Right);
        if (!comes([inner] { return inner->isVisible(); }, "the menu "_L1 + under))
            return false;
        ++m_stops;
        m_look({"menu "_L1 + under, inner, Kind::Menu});
        inner->close();
    }
    menu->close();
    return comes([menu] { return !menu->isVisible(); }, "the end of the menu of "_L1 + button);
}

bool WindowTour::trigger(const QString &name, const QString &dialog)
{
    for (auto *action : m_window->findChildren<QAction *>(name)) {
        auto *owner = qobject_cast<QWidget *>(action->parent() ? action->parent()->parent() : nullptr);
        if (owner && !owner->isVisible())
            continue;
        action->trigger();
        return lookAtDialog(dialog);
    }
    return fine("no such entry: "_L1 + name);
}

/// What was just granted may come too late for a check that is under way.
bool WindowTour::proveSoon()
{
    const auto *page = static_cast<const StepPage *>(m_walk->window().currentPage());
    return comes(
        [&] {
            if (page->state() != StepState::Running && page->state() != StepState::Proven)
                person().lookAgain();
            return page->state() == StepState::Proven && page->isDone();
        },
        u"the proof of the step"_s);
}

bool WindowTour::waitForMissingRights()
{
    const auto *page = static_cast<const StepPage *>(m_walk->window().currentPage());
    return comes([page] { return page->state() == StepState::RightsMissing; }, u"that a right is missing"_s);
}

bool WindowTour::waive()
{
    const int next = m_walk->window().currentId() + 1;
    if (!is(person().click(u"continueUnprovenButton"_s), u"the waiver cannot be clicked"_s))
        return false;
    // Asked once.
    if (auto *question = person().see(u"waiverQuestion"_s)) {
        ++m_stops;
        m_look({u"waiverQuestion"_s, question, Kind::Dialog});
        (void)person().click(u"waiverConfirmButton"_s);
    }
    return comes([&] { return m_walk->window().currentId() == next; }, u"the next page"_s);
}

bool WindowTour::choose(const QString &scenario)
{
    return is(m_demo->server().choose(scenario).has_value(), "no such scenario: "_L1 + scenario);
}

QString WindowTour::whatGoesWell()
{
    begin();
    (void)(connectWell() && chooseWell() && nameWell() && tickWell() && saveWell());
    end();
    return m_problem;
}

bool WindowTour::connectWell()
{
    const auto firstTerm = [this] {
        for (int term = 0; term < 20; ++term)
            if (auto name = u"termButton%1"_s.arg(term); person().see(name))
                return name;
        return QString();
    };
    return look(u"1 empty"_s) && open(u"rolesButton"_s, u"rolesDialog"_s) &&
           open(firstTerm(), u"termDialog"_s) && open(u"commandButton"_s, u"commandDialog"_s) &&
           openMenu(u"networkButton"_s) && openMenu(u"knownHostsButton"_s) &&
           open(u"networkButton/networkSettingsAction"_s, u"networkDialog"_s) &&
           is(person().click(u"tokenRadio"_s), u"tokenRadio"_s) && look(u"1 a token"_s) &&
           is(person().click(u"oauthRadio"_s), u"oauthRadio"_s) &&
           is(person().type(u"hostEdit"_s, u"https://databricks.acme.test"_s), u"hostEdit"_s) &&
           look(u"1 a host of one's own"_s) && fine(m_walk->enterConnection()) && look(u"1 filled in"_s) &&
           pasteSecret() && look(u"1 pasted"_s) && lookWhileItRuns(u"1 running"_s) && proveSoon() &&
           look(u"1 proven"_s) && open(u"networkButton/doctorAction"_s, u"doctorDialog"_s) &&
           fine(m_walk->goNext());
}

bool WindowTour::pasteSecret()
{
    QGuiApplication::clipboard()->setText(m_demo->who().connectorSecret);
    auto *edit = person().see(u"secretEdit"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    return is(person().see(u"clearClipboardButton"_s), u"clearing the clipboard is not offered"_s);
}

bool WindowTour::lookWhileItRuns(const QString &state)
{
    person().lookAgain();
    return is(person().see(u"stopButton"_s), state + ": nothing runs"_L1) && look(state);
}

bool WindowTour::chooseWell()
{
    return look(u"2 just entered"_s) && proveSoon() && look(u"2 proven"_s) &&
           comes([this] { return person().clickRow(u"warehouseView"_s, u"Reporting serverless"_s); },
                 u"a stopped warehouse"_s) &&
           look(u"2 a stopped one"_s) && leaveAsleep(u"2 left asleep"_s) &&
           fine(m_walk->chooseWarehouse(u"Serverless Starter Warehouse"_s)) &&
           lookWhileItRuns(u"2 running"_s) && proveSoon() && fine(m_walk->goNext());
}

bool WindowTour::nameWell()
{
    return look(u"3 just entered"_s) && fine(m_walk->enterCatalogAndSchema(u"inventory"_s, u"assets"_s)) &&
           comes([this] { return person().see(u"copyButton"_s) != nullptr; }, u"the script"_s) &&
           look(u"3 filled in"_s) && openMenu(u"scriptMenuButton"_s) &&
           trigger(u"undoAction"_s, u"undoDialog"_s) && trigger(u"saveAction"_s, u"saveDialog"_s) &&
           open(u"sendButton"_s, u"packetDialog"_s) &&
           // So that the next page has a script too.
           is(person().click(u"withTablesBox"_s), u"withTablesBox"_s) &&
           is(person().click(u"copyButton"_s), u"copyButton"_s) && waitForMissingRights() &&
           look(u"3 waiting"_s) && fine(m_walk->runCopiedScript()) && proveSoon() && look(u"3 proven"_s) &&
           fine(m_walk->goNext());
}

bool WindowTour::tickWell()
{
    const auto isHeld = [this] { return !person().see(u"copyButton"_s); };
    const auto isToldAll = [this] {
        return person().see(u"consequenceLabel"_s) && !person().read(u"tableStatus"_s).contains("Reading"_L1);
    };
    // What Draftt may not see yet is named.
    return look(u"4 just entered"_s) &&
           is(person().type(u"tableNameEdit"_s, u"components"_s), u"tableNameEdit"_s) &&
           is(person().click(u"addTableButton"_s), u"addTableButton"_s) && waitForMissingRights() &&
           look(u"4 waiting"_s) && is(person().click(u"wholeSchemaRadio"_s), u"wholeSchemaRadio"_s) &&
           waitForMissingRights() && comes(isToldAll, u"what becomes readable"_s) &&
           look(u"4 waiting, the whole schema"_s) &&
           is(person().click(u"chosenTablesRadio"_s), u"chosenTablesRadio"_s) && waitForMissingRights() &&
           open(u"sendButton"_s, u"packetDialog"_s) && is(person().click(u"copyButton"_s), u"copyButton"_s) &&
           look(u"4 waiting, taken"_s) && fine(m_walk->runCopiedScript()) && proveSoon() &&
           comes(isHeld, u"that all is held"_s) && look(u"4 proven"_s) && putToSleep(true) &&
           keepAsleep(u"4 kept asleep"_s) && tickAgain() && leaveAsleep(u"4 left asleep"_s) &&
           putToSleep(false) && proveSoon() && open(u"previewButton"_s, u"previewDialog"_s) &&
           fine(m_walk->goNext());
}

bool WindowTour::saveWell()
{
    const auto press = [this] {
        QTest::mouseClick(m_walk->window().button(QWizard::FinishButton), Qt::LeftButton);
        return true;
    };
    const auto refuse = [this] {
        for (int call = 1; call < 20; ++call)
            m_secrets->refused += m_secrets->calls + call;
        return true;
    };
    const auto allow = [this] {
        m_secrets->refused.clear();
        return true;
    };
    const auto ask = [this] {
        m_walk->window().reject();
        return true;
    };
    (new AddressDialog(m_demo->url(), m_window))->open();
    return lookAtDialog(u"addressDialog"_s) && look(u"5 review"_s) && openMenu(u"exportButton"_s) &&
           open(u"certificateButton"_s, u"certificateDialog"_s) &&
           is(person().type(u"nameEdit"_s, u" "_s), u"nameEdit"_s) && press() &&
           comes([this] { return !person().read(u"nameEditError"_s).isEmpty(); }, u"a name refused"_s) &&
           look(u"5 a name refused"_s, Kind::Refused) &&
           is(person().type(u"nameEdit"_s, u"Asset inventory"_s), u"nameEdit"_s) && refuse() && press() &&
           comes([this] { return !person().see(u"stopButton"_s); }, u"the keychain’s answer"_s) &&
           look(u"5 refused by the keychain"_s, Kind::Refused) && ask() && lookAtDialog(u"leaveQuestion"_s) &&
           allow() && fine(m_walk->save(u"Asset inventory"_s)) && look(u"5 saved"_s);
}

} // namespace draftt
