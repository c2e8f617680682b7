// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/diagnosisview.h"

#include "core/diagnosis/field.h"
#include "core/names/shown.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/helpdialog.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

DiagnosisView::DiagnosisView(OpenUrl openUrl, QWidget *parent)
    : QWidget(parent)
    , m_openUrl(std::move(openUrl))
    , m_cause(paragraph({}, this))
    , m_fix(paragraph({}, this))
    , m_who(new MutedLabel({}, this))
    , m_statementRow(new QWidget(this))
    , m_statement(new QPlainTextEdit(m_statementRow))
    , m_open(new ActionButton(tr("Open in Databric&ks"), u"openInDatabricksButton"_s, this))
    , m_help(new ActionButton(tr("He&lp on this"), u"helpOnThisButton"_s, this))
{
    setObjectName(u"diagnosisView"_s);
    build();
    clear();
}

void DiagnosisView::show(const Diagnosis &diagnosis, const Known &known)
{
    m_text = textFor(diagnosis, known);
    m_field = blamedField(diagnosis.code);
    m_cause->setText(m_text.cause);
    m_fix->setText(m_text.fix);
    m_who->setText(m_text.who.isEmpty() ? QString() : tr("Who can do it: %1").arg(m_text.who));
    m_who->setVisible(m_hasWho && !m_text.who.isEmpty());
    if (!m_text.statement.isEmpty())
        dressStatement();
    m_statement->setPlainText(shownLines(m_text.statement));
    m_statementRow->setVisible(m_hasStatement && !m_text.statement.isEmpty());
    m_open->setToolTip(plainTip(m_text.link.toString(QUrl::FullyEncoded)));
    setAccessibleName(m_text.title);
    setVisible(true);
}

void DiagnosisView::setHasStatement(bool has)
{
    m_hasStatement = has;
    m_statementRow->setVisible(has && !m_text.statement.isEmpty());
}

void DiagnosisView::setHasWho(bool has)
{
    m_hasWho = has;
    m_who->setVisible(has && !m_text.who.isEmpty());
}

void DiagnosisView::setVisible(bool visible)
{
    QWidget::setVisible(visible);
    // Wherever they stand.
    m_open->setVisible(visible && hasLink());
    m_help->setVisible(visible && HelpDialog::has(m_text.helpPage));
}

void DiagnosisView::moveButtonsTo(QLayout &row)
{
    for (auto *button : {m_open, m_help})
        row.addWidget(button);
}

void DiagnosisView::clear()
{
    hide();
    m_text = {};
    m_field.reset();
}

void DiagnosisView::build()
{
    m_cause->setObjectName(u"diagnosisCause"_s);
    m_fix->setObjectName(u"diagnosisFix"_s);
    m_who->setObjectName(u"diagnosisWho"_s);
    buildStatement();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    for (auto *widget : std::initializer_list<QWidget *>{m_cause, m_fix, m_statementRow, m_who})
        layout->addWidget(widget);
    layout->addLayout(buildActions());
}

void DiagnosisView::buildStatement()
{
    m_statement->setObjectName(u"diagnosisStatement"_s);
    m_statement->setAccessibleName(tr("Statement to run"));
    makeCode(*m_statement);
    auto *copy = new ActionButton(tr("Copy state&ment"), u"copyStatementButton"_s, m_statementRow);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text.statement);
        Q_EMIT copied();
    });
    auto *layout = new QHBoxLayout(m_statementRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_statement, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

/// Not as long as there is none: the window would look for the font before its first frame.
void DiagnosisView::dressStatement()
{
    m_statement->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_statement->setFixedHeight(m_statement->fontMetrics().lineSpacing() * 3 +
                                2 * int(m_statement->document()->documentMargin()) +
                                2 * m_statement->frameWidth());
}

QLayout *DiagnosisView::buildActions()
{
    auto *row = new WrappingRow;
    moveButtonsTo(*row);
    connect(m_open, &QPushButton::clicked, this, [this] { openLink(); });
    connect(m_help, &QPushButton::clicked, this, &DiagnosisView::openHelp);
    return row;
}

void DiagnosisView::openHelp()
{
    auto *dialog = new HelpDialog(m_text.helpPage, this);
    connect(dialog, &HelpDialog::linkActivated, this, [this](const QUrl &url) { m_openUrl(url); });
    dialog->open();
}

} // namespace draftt
