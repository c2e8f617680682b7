// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pending.h"
#include "core/profile/profile.h"
#include "core/saved/openedconnection.h"
#include "wizard/review/certificatedialog.h"
#include "wizard/steps/steppage.h"
#include "wizard/widgets/actions.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace draftt
{

class MenuButton;
class Summary;
struct ExportFormat;

/// Step 5: everything chosen and everything proven, a name, and saving.
class ReviewPage final : public StepPage
{
    Q_OBJECT

public:
    struct Functions {
        std::function<QStringList()> namesTaken;
        std::function<Pending(const ConnectionProfile &, const Secret &, Done<Nothing>)> save;
        ChooseFile chooseFile;
        CertificateDialog::Functions certificate;
        std::optional<OpenedConnection> opened = {}; ///< is replaced; none: a new one is made
        QUuid id = {};                               ///< of a new one; null: any
        std::function<void(const ConnectionProfile &)> onSaved = {};
        std::function<void(const ConnectionProfile &)> handOver = {}; ///< to Draftt; empty: nobody can
        /// As it is kept now, with what was done with it since; none: it is not kept.
        std::function<std::optional<ConnectionProfile>(const QUuid &)> kept = {};
    };

    ReviewPage(Session &session, const Functions &functions, QWidget *parent = nullptr);

    [[nodiscard]] StepState state() const override;
    [[nodiscard]] StepVerdict verdict() const override;
    void enter() override;
    void leave() override;
    void restart() override;
    void stop() override;
    /// Saves; true once that is done.
    bool validatePage() override;
    [[nodiscard]] bool canHandOver() const { return m_isSaved && m_functions.handOver; }
    void handOver(); ///< what was saved
    /// It is saved as it is shown: there is nothing to do, until something is changed.
    void tellSaved();
    [[nodiscard]] bool isSaved() const { return m_isSaved; }
    /// How long saving waits for what is found about the rights. 10 s unless told.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void saved();
    /// The name or the choices were changed after saving.
    void unsaved();

private:
    void build();
    [[nodiscard]] QWidget *savingCard();
    void showWhatGoesWhere();
    [[nodiscard]] QWidget *elsewhereCard();
    [[nodiscard]] static QString willBeSaved();
    void showHead();
    void connectInputs();
    void onEdited();
    void lookAtAccess();
    void onLookedAt(const Result<Certificate> &certificate);
    void showAccess();
    void save();
    void onSaved(const Result<Nothing> &result);
    void fillExports();
    void exportAs(const QString &format);
    void writeTo(const QString &path, const ExportFormat &format);
    void openCertificate();
    [[nodiscard]] QString savedText() const;
    void say(bool isGood, const QString &text);
    [[nodiscard]] std::optional<ConnectionProfile> profile();
    [[nodiscard]] std::optional<OpenedConnection> replaced() const; ///< none: a new one is made

    Session &m_session;
    Functions m_functions;
    QUuid m_id = QUuid::createUuid(); ///< kept, so that saving again replaces
    QLineEdit *m_name;
    Summary *m_summary;
    QCheckBox *m_sessionOnly;
    MenuButton *m_export;
    QPushButton *m_certificate;
    QLabel *m_goesWhere = nullptr;   ///< secret and file
    QWidget *m_savingCard = nullptr; ///< what happens on saving, until it has happened
    StepVerdict m_said;              ///< what the last action came to; without a sentence: nothing
    Pending m_looking;               ///< at the principal's rights
    std::optional<Result<Certificate>> m_access;
    QTimer m_patience; ///< runs while saving waits for m_looking
    Pending m_save;
    Secret m_keptSecret; ///< of what is replaced
    bool m_isSaved = false;
    bool m_nameIsProposed = true;
};

} // namespace draftt
