// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wizardwalk.h"
#include "tests/support/awaited.h"
#include "tests/support/patience.h"

#include "app/certificatepdf.h"
#include "tests/support/demofixture.h"
#include "tests/support/sqleditor.h"
#include "wizard/widgets/steplist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename Condition> QString waitFor(Condition condition, const QString &complaint)
{
    return waitFor(condition, patience) ? QString() : complaint;
}

} // namespace

WizardWalk::WizardWalk(DemoFixture &demo, SecretStore &keychain, const QString &profileFolder)
    : m_demo(demo)
    , m_profiles(profileFolder, keychain)
    , m_window(m_session,
               {.http = m_http,
                .keychain = keychain,
                .profiles = m_profiles,
                .writePdf = writeCertificatePdf,
                .lockFolder = profileFolder,
                .openUrl = [this](const QUrl &url) { m_opened.append(url); },
                .chooseFile =
                    [this](const FileQuestion &, const std::function<void(const QString &)> &done) {
                        if (!m_file.isEmpty())
                            done(m_file);
                    },
                .handOver = [](const ConnectionProfile &) {}})
{
    m_window.show();
}

QString WizardWalk::enterConnection()
{
    // As a browser's address bar gives it.
    const auto pasted =
        m_demo.url().toString() + "/browse?o="_L1 + m_demo.server().workspaceId() + "#home"_L1;
    if (!m_person.type(u"hostEdit"_s, pasted) ||
        !m_person.type(u"clientIdEdit"_s, m_demo.who().connectorId) ||
        !m_person.type(u"secretEdit"_s, m_demo.who().connectorSecret))
        return u"a field of the Connect page cannot be typed into"_s;
    return m_person.read(u"hostEditHint"_s).contains(m_demo.server().workspaceId())
               ? QString()
               : "the hint does not show the workspace id: "_L1 + m_person.read(u"hostEditHint"_s);
}

QString WizardWalk::testConnection()
{
    m_person.lookAgain();
    return waitForProof();
}

QString WizardWalk::chooseWarehouse(const QString &name)
{
    auto problem = waitFor([&] { return m_person.clickRow(u"warehouseView"_s, name); },
                           "no such warehouse in the list: "_L1 + name);
    if (!problem.isEmpty())
        return problem;
    const bool leadsOn = startsOnNext();
    testStep();
    const auto unproven = waitForProof();
    return unproven.isEmpty() && leadsOn ? waitForStep(SetupWizard::CatalogStep) : unproven;
}

bool WizardWalk::startsOnNext() const
{
    return m_window.button(QWizard::NextButton)->text().contains("Start"_L1);
}

void WizardWalk::testStep()
{
    if (startsOnNext())
        QTest::mouseClick(m_window.button(QWizard::NextButton), Qt::LeftButton);
    else
        m_person.lookAgain();
}

QString WizardWalk::enterCatalogAndSchema(const QString &catalog, const QString &schema)
{
    if (!m_person.type(u"catalogEdit"_s, catalog) || !m_person.type(u"schemaEdit"_s, schema))
        return u"catalog or schema cannot be typed into"_s;
    return {};
}

QString WizardWalk::runCopiedScript()
{
    const auto isHeld = [this] {
        return m_person.read(u"scriptIntro"_s) == "Nothing is missing: there is nothing to run."_L1;
    };
    auto problem = waitFor([&] { return isHeld() || m_person.see(u"copyButton"_s); },
                           u"there is no script, and something is missing"_s);
    if (isHeld() || !problem.isEmpty())
        return problem;
    QGuiApplication::clipboard()->clear();
    if (!m_person.click(u"copyButton"_s))
        return u"the copy button cannot be clicked"_s;
    const auto script = QGuiApplication::clipboard()->text();
    if (!script.contains("GRANT"_L1))
        return "the clipboard has no script: "_L1 + script;
    return runInSqlEditor(m_demo, script).join(u'\n');
}

QString WizardWalk::waitForProof()
{
    const int step = m_window.currentId();
    const auto isProven = [&] { return m_window.findChild<StepList *>()->state(step) == StepState::Proven; };
    if (QTest::qWaitFor(isProven, patience))
        return {};
    return "the step is not proven: "_L1 + m_person.read(u"stripSentence"_s) + " / "_L1 +
           m_person.read(u"diagnosisCause"_s);
}

QString WizardWalk::validateTables(const QStringList &tables)
{
    for (const auto &table : tables) {
        auto problem = waitFor([&] { return m_person.tickRow(u"tableView"_s, table); },
                               "no such table in the list: "_L1 + table);
        if (!problem.isEmpty())
            return problem;
    }
    m_person.lookAgain();
    return waitForProof();
}

QString WizardWalk::save(const QString &name)
{
    if (!m_person.type(u"nameEdit"_s, name))
        return u"the name cannot be typed"_s;
    m_person.press(Qt::Key_Return);
    return waitFor([&] { return m_person.read(u"step4State"_s) == StepList::tr("saved"); },
                   "not saved: "_L1 + m_person.read(u"stripSentence"_s) + m_person.read(u"nameEditError"_s));
}

QString WizardWalk::goNext()
{
    const int next = m_window.currentId() + 1;
    QTest::mouseClick(m_window.button(QWizard::NextButton), Qt::LeftButton);
    return waitForStep(next);
}

QString WizardWalk::waitForStep(int step) const
{
    return waitFor([&] { return m_window.currentId() == step; }, u"Next does not lead on"_s);
}

} // namespace draftt
