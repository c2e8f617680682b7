// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/codebox.h"

#include "tests/support/testprogram.h"

#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

const auto sql =
    u"GRANT SELECT ON SCHEMA `inventory`.`assets`\n  TO `0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`;"_s;

} // namespace

class TestCodeBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heightFollowsWidthAlone();
    void frameIsWhole();
    void barOfAMomentIsNone();
    void whatIsLongerScrolls();

private:
    [[nodiscard]] int heightAt(int width);

    std::unique_ptr<QWidget> m_window;
    CodeBox *m_box = nullptr;
};

void TestCodeBox::init()
{
    m_window = std::make_unique<QWidget>();
    m_box = new CodeBox(2, 6, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setCode(
        u"GRANT SELECT ON SCHEMA `inventory`.`assets`\n  TO `0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`;"_s);
    m_window->resize(900, 400);
    m_window->show();
}

int TestCodeBox::heightAt(int width)
{
    m_window->resize(width, 400);
    QCoreApplication::processEvents();
    return m_box->height();
}

/// Whatever it was before.
void TestCodeBox::heightFollowsWidthAlone()
{
    QList<int> narrower;
    for (int width = 900; width >= 200; width -= 20)
        narrower += heightAt(width);
    QVERIFY(narrower.first() < narrower.last());
    QList<int> wider;
    for (int width = 200; width <= 900; width += 20)
        wider += heightAt(width);
    std::reverse(wider.begin(), wider.end());
    QCOMPARE(wider, narrower);
}

/// The text leaves room for the frame below it, and all of it can be seen without a bar.
void TestCodeBox::frameIsWhole()
{
    for (const int width : {900, 300, 360, 900, 420, 500, 330, 900, 250, 900}) {
        (void)heightAt(width);
        const auto inner = m_box->viewport()->geometry();
        QCOMPARE(m_box->height() - 1 - inner.bottom(), m_box->frameWidth());
        QCOMPARE(m_box->verticalScrollBar()->maximum(), 0);
    }
}

/// A layout gives the height later than the width. A bar that comes in between takes room from the lines,
/// which break because of it, and so it would stay.
void TestCodeBox::barOfAMomentIsNone()
{
    const int needed = m_box->fontMetrics().horizontalAdvance(sql.section(u'\n', 1));
    CodeBox box(2, 6, nullptr);
    box.setCode(sql);
    box.show();
    const int least = needed + 2 * box.frameWidth() + 2 * int(box.document()->documentMargin());
    for (const int width : {least - 10, least, least - 30, least + 1}) {
        box.resize(width, box.minimumSizeHint().height());
        QCoreApplication::processEvents();
    }
    QCOMPARE(box.heightForWidth(box.width()), box.height());
    QVERIFY(!box.verticalScrollBar()->isVisible());
    QCOMPARE(box.verticalScrollBar()->maximum(), 0);
}

void TestCodeBox::whatIsLongerScrolls()
{
    const int asItIs = heightAt(900);
    m_box->setCode(u"SELECT 1;\n"_s.repeated(5) + "SELECT 1;"_L1); // six lines
    const int most = heightAt(900);
    QVERIFY(most > asItIs);
    QCOMPARE(m_box->verticalScrollBar()->maximum(), 0);
    m_box->setCode(u"SELECT 1;\n"_s.repeated(50'000));
    QVERIFY(heightAt(900) <= most);
    QVERIFY(m_box->verticalScrollBar()->maximum() > 0);
    m_box->setCode({});
    QCOMPARE(heightAt(900), asItIs); // two lines at least
}

DRAFTT_WINDOW_TEST(TestCodeBox)

} // namespace draftt

#include "tst_codebox.moc"
