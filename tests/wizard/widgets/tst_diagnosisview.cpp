// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/diagnosisview.h"

#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

/// The statement that mends something.
class TestDiagnosisView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theStatementIsCodeForTheKeyboardToo()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        DiagnosisView view([](const QUrl &) {});
        Diagnosis diagnosis{Code::TableNoSelect, {}};
        diagnosis.facts.securableKind = u"table"_s;
        diagnosis.facts.securableName = u"inventory.assets.components"_s;
        diagnosis.facts.principal = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s;
        Known known;
        known.principal = *ClientId::parse(diagnosis.facts.principal);
        known.securable = Securable(*CatalogName::parse(u"inventory"), *SchemaName::parse(u"assets"),
                                    *TableName::parse(u"components"));
        view.show(diagnosis, known);
        const auto *statement = view.findChild<QPlainTextEdit *>(u"diagnosisStatement"_s);
        QVERIFY(statement && statement->isVisible());
        QVERIFY2(statement->toPlainText().contains(u"GRANT SELECT"_s), qPrintable(statement->toPlainText()));
        QVERIFY(statement->isReadOnly());
        QVERIFY(statement->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QCOMPARE(statement->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(statement->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    }
};

DRAFTT_WINDOW_TEST(TestDiagnosisView)
#include "tst_diagnosisview.moc"
