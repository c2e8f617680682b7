// SPDX-License-Identifier: Apache-2.0
#include "wizard/review/certificatedialog.h"

#include "core/certificate/certificatejson.h"
#include "core/files.h"
#include "core/names/shown.h"
#include "core/words/certificatetexts.h"
#include "wizard/widgets/diagnosisview.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/readabletext.h"
#include "wizard/widgets/statusline.h"
#include "wizard/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr int removalRole = Qt::UserRole;         ///< the statement
constexpr int explanationRole = Qt::UserRole + 1; ///< the words below the tree

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ReadOnly:
        return Sign::Passed;
    case Verdict::NotReadOnly:
    case Verdict::MoreThanChosen:
        return Sign::Failed;
    case Verdict::NotProvable:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

Sign signOf(Claim::State state)
{
    switch (state) {
    case Claim::State::NothingBeyond:
        return Sign::Passed;
    case Claim::State::Beyond:
    case Claim::State::MoreThanChosen:
        return Sign::Failed;
    case Claim::State::NotProvable:
        return Sign::Unproven;
    }
    Q_UNREACHABLE();
}

QString whyText(const Claim &claim)
{
    //: %1 is one reason or more, such as “nobody tells whether the principal is in admins”
    return CertificateDialog::tr("Why not provable: %1").arg(obstacleText(claim));
}

QTreeWidgetItem *itemFor(const Claim &claim)
{
    auto *item = new QTreeWidgetItem({textFor(claim), textFor(claim.state)});
    item->setIcon(1, iconOf(signOf(claim.state)));
    item->setData(0, Qt::AccessibleTextRole, QStringList{item->text(0), item->text(1)}.join(": "_L1));
    const auto lines =
        claim.obstacle.isEmpty() ? seenTexts(claim) : QStringList{whyText(claim)} + toldLines(claim);
    item->setData(0, explanationRole, shownLines(lines.join(u'\n')));
    for (const auto &finding : claim.findings) {
        auto *found = new QTreeWidgetItem(item, {textFor(finding)});
        found->setIcon(0, iconOf(Sign::Warning));
        found->setData(0, removalRole, finding.removal);
        found->setData(0, explanationRole, removalText(finding));
    }
    return item;
}

} // namespace

CertificateDialog::CertificateDialog(const Functions &functions, const Known &known, QWidget *parent)
    : QDialog(parent)
    , m_functions(functions)
    , m_known(known)
    , m_verdict(new Notice(Sign::Running, this))
    , m_claims(new QTreeWidget(this))
    , m_explanation(paragraph({}, this))
    , m_removal(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy statement"), this))
    , m_pdf(new QPushButton(tr("Save as &PDF…"), this))
    , m_json(new QPushButton(tr("Save as &JSON…"), this))
    , m_signature(paragraph({}, this))
    , m_status(new StatusLine(u"certificateStatus"_s, this))
    , m_diagnosis(new DiagnosisView(m_functions.openUrl, this))
{
    setObjectName(u"certificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read-only certificate"));
    build();
    connect(m_claims, &QTreeWidget::currentItemChanged, this, &CertificateDialog::showRemoval);
    connect(m_copy, &QPushButton::clicked, this, &CertificateDialog::copyRemoval);
    connect(m_diagnosis, &DiagnosisView::copied, this, [this] { m_status->say(tr("Copied.")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(Form::Pdf); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(Form::Json); });
    showRemoval();
    m_gathering = m_functions.gather([this](const Result<Certificate> &answer) { onGathered(answer); });
    m_verdict->setText(m_gathering
                           ? tr("Asking the workspace what Draftt can do beyond reading…")
                           : tr("Nobody can be asked: the secret, the service principal, the catalog or the "
                                "schema is missing."));
}

void CertificateDialog::build()
{
    m_verdict->setObjectName(u"certificateVerdict"_s);
    m_claims->setObjectName(u"certificateClaims"_s);
    m_claims->setAccessibleName(tr("What was looked at"));
    m_claims->setHeaderLabels({tr("Looked at"), tr("Found")});
    m_claims->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_claims->setAllColumnsShowFocus(true);
    m_explanation->setObjectName(u"certificateExplanation"_s);
    m_removal->setObjectName(u"certificateRemoval"_s);
    m_removal->setAccessibleName(tr("Statement that removes it"));
    makeCode(*m_removal);
    m_removal->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_removal->setMaximumHeight(m_removal->fontMetrics().lineSpacing() * 3);
    m_copy->setObjectName(u"certificateCopyButton"_s);
    m_pdf->setObjectName(u"certificatePdfButton"_s);
    m_json->setObjectName(u"certificateJsonButton"_s);
    m_signature->setObjectName(u"certificateSignature"_s);
    for (auto *button : {m_pdf, m_json})
        button->setEnabled(false);
    auto *statement = new QHBoxLayout;
    statement->addWidget(m_removal, 1);
    statement->addWidget(m_copy, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_pdf, QDialogButtonBox::ActionRole);
    buttons->addButton(m_json, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(m_claims, 1);
    layout->addWidget(m_explanation);
    layout->addLayout(statement);
    layout->addWidget(m_diagnosis);
    layout->addWidget(m_signature);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resize(sizeOnScreen(*this, 110, 36));
}

void CertificateDialog::onGathered(const Result<Certificate> &certificate)
{
    if (certificate) {
        m_verdict->setSign(signOf(certificate->verdict()));
        m_verdict->setText(textFor(certificate->verdict()));
        showClaims(*certificate);
        m_signature->setText(tr("Signing it with the key of this installation…"));
        m_issuing = m_functions.issue(*certificate,
                                      [this](const Result<IssuedCertificate> &issued) { onIssued(*issued); });
    } else {
        m_verdict->setSign(Sign::Failed);
        m_verdict->setText(tr("The workspace could not be asked."));
        m_diagnosis->show(diagnose(certificate.error(), Stage::UcPermissions, m_known), m_known);
    }
    m_gathering.reset();
}

void CertificateDialog::onIssued(const IssuedCertificate &issued)
{
    m_issued = issued;
    m_signature->setText(signatureText(issued.key));
    for (auto *button : {m_pdf, m_json})
        button->setEnabled(true);
    m_issuing.reset();
}

void CertificateDialog::showClaims(const Certificate &certificate)
{
    QTreeWidgetItem *worst = nullptr;
    for (const auto &claim : certificate.claims) {
        auto *item = itemFor(claim);
        m_claims->addTopLevelItem(item);
        if (!worst && item->childCount() > 0)
            worst = item->child(0);
    }
    m_claims->expandAll();
    m_claims->resizeColumnToContents(0);
    m_claims->setCurrentItem(worst ? worst : m_claims->topLevelItem(0));
    m_claims->setAccessibleDescription(textFor(certificate.verdict()));
    m_claims->setFocus(Qt::OtherFocusReason);
}

void CertificateDialog::showRemoval()
{
    const auto *item = m_claims->currentItem();
    const auto explanation = item ? item->data(0, explanationRole).toString() : QString();
    const auto statement = item ? item->data(0, removalRole).toString() : QString();
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_removal->setPlainText(shownLines(statement));
    m_removal->setVisible(!statement.isEmpty());
    m_copy->setVisible(!statement.isEmpty());
}

void CertificateDialog::copyRemoval()
{
    if (const auto *item = m_claims->currentItem())
        QGuiApplication::clipboard()->setText(item->data(0, removalRole).toString());
    m_status->say(tr("Copied."));
}

void CertificateDialog::save(Form form)
{
    const FileQuestion question =
        form == Form::Pdf ? FileQuestion{tr("Save the certificate as PDF"), u"draftt-read-only.pdf"_s}
                          : FileQuestion{tr("Save the certificate as JSON"), u"draftt-read-only.json"_s};
    m_functions.chooseFile(question, [self = QPointer(this), form](const QString &path) {
        if (self)
            self->saveTo(path, form);
    });
}

void CertificateDialog::saveTo(const QString &path, Form form)
{
    QString problem;
    if (form == Form::Pdf) {
        if (const auto written = m_functions.writePdf(*m_issued, path); !written)
            problem = written.error().detail;
    } else {
        if (const auto written = writeFile(path, certificateToJson(*m_issued)); !written)
            problem = written.error().detail;
    }
    //: %1 is a file, %2 the reason
    m_status->say(problem.isEmpty() ? tr("Saved to %1.").arg(path)
                                    : tr("Could not be saved to %1: %2").arg(path, problem));
}

} // namespace draftt
