// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/accessrequests.h"
#include "app/demo/catalog/metastore.h"
#include "tests/support/patience.h"
#include "tests/support/planstates.h"
#include "tests/support/startscene.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QLabel>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

/// Rights are missing and nobody here may grant them: the owner is asked inside Databricks, as Draftt itself.
class TestAskOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_scene = std::make_unique<StartScene>();
        m_scene->http.setTimeScale(0.005);
        QVERIFY(m_scene->demo.server().choose(u"normal"_s));
        for (const auto &[privilege, kind, name] :
             {std::tuple(u"USE_CATALOG"_s, u"catalog"_s, u"inventory"_s),
              std::tuple(u"USE_SCHEMA"_s, u"schema"_s, u"inventory.assets"_s)})
            m_scene->demo.server().metastore().grant(
                {m_scene->demo.who().connectorId, privilege, kind, name});
        const auto profile = m_scene->save(u"By hand"_s);
        m_scene->openWindow();
        QVERIFY(m_scene->window->open(u"By hand"_s));
        QVERIFY(comes([this] { return m_scene->person->see(u"sendButton"_s) != nullptr; }));
        QCOMPARE(m_scene->window->wizard()->currentId(), int(SetupWizard::GrantsStep));
    }
    void cleanup()
    {
        m_scene->window.reset();
        QVERIFY2(m_scene->demo.problems().isEmpty(), qPrintable(m_scene->demo.problems().join(u'\n')));
    }

    void rowsTurnGreenOnceItIsGranted()
    {
        QVERIFY(states().contains(u"Not granted yet"_s));
        QVERIFY(m_scene->person->click(u"sendButton"_s));
        QVERIFY(comes([this] { return m_scene->person->see(u"ownerAskButton"_s) != nullptr; }));
        QVERIFY(!m_scene->person->read(u"ownerAskQuestions"_s).isEmpty());
        QVERIFY(m_scene->demo.server().accessRequests().all().isEmpty()); // not before the click
        QVERIFY(m_scene->person->click(u"ownerAskButton"_s));
        QVERIFY(comes([this] { return !m_scene->demo.server().accessRequests().all().isEmpty(); }));
        for (const auto &request : m_scene->demo.server().accessRequests().all()) {
            QCOMPARE(request.principal, m_scene->demo.who().connectorId);
            QCOMPARE(request.privileges, QStringList{u"SELECT"_s});
        }
        QVERIFY(comes([this] { return !m_scene->person->see(u"ownerAskButton"_s); }));
        m_scene->person->see(u"packetDialog"_s)->close();
        m_scene->demo.server().accessRequests().grantAll(m_scene->demo.server().metastore());
        QVERIFY(comes([this] { return !states().isEmpty() && !states().contains(u"Not granted yet"_s); }));
    }

    void whereItGoesNowhereThePageStays()
    {
        m_scene->demo.server().accessRequests().clearDestinations();
        QVERIFY(m_scene->person->click(u"sendButton"_s));
        QVERIFY(comes([this] {
            return m_scene->person->read(u"ownerAskQuestions"_s).contains(u"would go nowhere"_s);
        }));
        QVERIFY(!m_scene->person->see(u"ownerAskButton"_s));
        QVERIFY(m_scene->person->read(u"packetText"_s).contains(u"GRANT SELECT"_s));
    }

private:
    [[nodiscard]] bool comes(const std::function<bool()> &condition) const
    {
        return waitFor(condition, patience);
    }
    [[nodiscard]] QStringList states() const { return statesOfPlan(*m_scene->person); }

    std::unique_ptr<StartScene> m_scene;
};

DRAFTT_WINDOW_TEST(TestAskOwner)
#include "tst_askowner.moc"
