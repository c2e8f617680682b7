// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
#include "core/diagnosis/diagnosis.h"
#include "core/pending.h"
#include "core/result.h"
#include "wizard/widgets/actions.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace draftt
{

class DiagnosisView;
class Notice;
class StatusLine;

/// Asks what the principal can do beyond reading, and shows the answer: the verdict, each thing that was
/// looked at, and for each finding the way to remove it. To be saved as a PDF or as JSON, signed where the
/// keychain has or takes the key of this installation.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Functions {
        /// An empty Pending: there is nobody to ask with.
        std::function<Pending(Done<Certificate>)> gather;
        std::function<Pending(const Certificate &, Done<IssuedCertificate>)> issue;
        WritePdf writePdf;
        ChooseFile chooseFile;
        OpenUrl openUrl;
    };

    CertificateDialog(const Functions &functions, const Known &known, QWidget *parent);

private:
    enum class Form { Pdf, Json };

    void build();
    void onGathered(const Result<Certificate> &certificate);
    void onIssued(const IssuedCertificate &issued);
    void showClaims(const Certificate &certificate);
    void showRemoval();
    void copyRemoval();
    void save(Form form);
    void saveTo(const QString &path, Form form);

    Functions m_functions;
    Known m_known;
    Notice *m_verdict;
    QTreeWidget *m_claims;
    QLabel *m_explanation;
    QPlainTextEdit *m_removal;
    QPushButton *m_copy;
    QPushButton *m_pdf;
    QPushButton *m_json;
    QLabel *m_signature;
    StatusLine *m_status;
    DiagnosisView *m_diagnosis;
    std::optional<IssuedCertificate> m_issued;
    Pending m_gathering;
    Pending m_issuing;
};

} // namespace draftt
