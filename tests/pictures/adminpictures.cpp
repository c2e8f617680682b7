// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/adminpictures.h"

#include "tests/support/startscene.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// One admin before the dialog.
class AdminTour
{
public:
    AdminTour(const Album &album, QString name) : m_album(album), m_name(std::move(name))
    {
        if (!m_scene.demo.server().choose(u"normal"_s))
            qFatal("no such scenario");
        m_scene.openWindow();
        m_scene.window->resize(1000, 720);
        (void)m_scene.person->type(u"hostEdit"_s, m_scene.demo.url().toString());
        take(*m_scene.window, u"connect"_s);
        press(u"adminRoadButton"_s);
        takeDialog(u"sign-in"_s);
    }

    void waitForBrowser()
    {
        press(u"adminGoOnButton"_s);
        m_album.wait(u"the browser"_s, [this] { return !m_scene.opened.isEmpty(); });
        takeDialog(u"waiting"_s);
        press(u"adminCloseButton"_s);
        press(u"adminAppButton"_s);
        takeDialog(u"another-app"_s);
    }

    void signIn(const demo::Principal &who, const QString &principal)
    {
        press(u"adminByTokenButton"_s);
        (void)m_scene.person->type(u"adminTokenEdit"_s, m_scene.demo.personsToken(who));
        press(u"adminGoOnButton"_s);
        m_album.wait(u"the form"_s, [this] { return see(u"adminPrincipalEdit"_s) != nullptr; });
        see<QLineEdit>(u"adminPrincipalEdit"_s)->setText(principal);
        if (see<QComboBox>(u"adminWarehouseBox"_s)->count() == 0)
            see<QComboBox>(u"adminWarehouseBox"_s)->setEditText(u"7e57ab1e00000001"_s);
        see<QLineEdit>(u"catalogEdit"_s)->setText(u"inventory.assets.components"_s);
        m_album.wait(u"a plan"_s, [this] { return see(u"adminGoOnButton"_s)->isEnabled(); });
        QTest::qWait(500);
        takeDialog(u"plan"_s);
        press(u"adminReachButton"_s);
        takeDialog(u"what-it-opens"_s);
        press(u"adminReachButton"_s);
    }

    void askTheOwner()
    {
        press(u"adminAskButton"_s);
        m_album.wait(u"who gets it"_s, [this] { return see(u"ownerAskButton"_s) != nullptr; });
        take(*see(u"packetDialog"_s), u"ask-the-owner"_s);
        press(u"ownerAskButton"_s);
        m_album.wait(u"that it is sent"_s, [this] { return !see(u"ownerAskButton"_s); });
        take(*see(u"packetDialog"_s), u"owner-asked"_s);
        see(u"packetDialog"_s)->close();
    }

    void setUp()
    {
        demo::Fault late;
        late.pathPattern = u"/permissions/warehouses/"_s;
        late.times = -1;
        late.delayMs = 1'500;
        late.passThrough = true;
        m_scene.demo.server().inject(late);
        press(u"adminGoOnButton"_s);
        QTest::qWait(1'000);
        takeDialog(u"under-way"_s);
        m_scene.demo.server().clearFaults();
        m_album.wait(u"the end"_s, [this] { return see(u"adminOtherButton"_s) != nullptr; });
        QTest::qWait(1'000);
        takeDialog(u"done"_s);
        take(*m_scene.window, u"wizard"_s);
    }

    void takeBack()
    {
        press(u"adminOtherButton"_s);
        takeDialog(u"to-be-taken-back"_s);
        press(u"adminGoOnButton"_s);
        m_album.wait(u"the end"_s, [this] { return m_scene.profiles.list().isEmpty(); });
        QTest::qWait(2'000);
        takeDialog(u"taken-back"_s);
    }

    /// What was begun before, in the list and beside the plan of something else.
    void leaveHalfWay()
    {
        m_scene.leaveHalfWay(u"Device register"_s, JournalState::Begun);
        m_scene.leaveHalfWay(u"Partner feeds"_s, JournalState::Undoing);
        see(u"adminDialog"_s)->close();
        m_album.wait(u"the list alone"_s, [this] { return !see(u"adminDialog"_s); });
        m_scene.window->openStart();
        m_album.wait(u"the notices"_s, [this] { return see(u"halfWayGoOnButton"_s) != nullptr; });
        take(*m_scene.window, u"half-way"_s);
    }

private:
    template <typename T = QWidget> T *see(const QString &name) { return m_scene.person->see<T>(name); }
    void press(const QString &button)
    {
        if (!m_scene.person->click(button))
            qFatal("cannot be clicked: %s", qUtf8Printable(button));
    }
    void take(QWidget &window, const QString &state)
    {
        m_album.take(window, "admin-"_L1 + m_name + u'-' + state);
    }
    void takeDialog(const QString &state) { take(*see(u"adminDialog"_s), state); }

    const Album &m_album;
    const QString m_name;
    StartScene m_scene;
};

} // namespace

void drawAdmin(const Album &album)
{
    AdminTour some(album, u"some"_s);
    some.waitForBrowser();
    some.signIn(demo::people::schemaManager(), u"draftt-connector"_s);
    some.askTheOwner();
    some.setUp();
    AdminTour all(album, u"all"_s);
    all.signIn(demo::people::allRounder(), u"draftt-reader"_s);
    all.setUp();
    all.takeBack();
    all.leaveHalfWay();
}

} // namespace draftt
