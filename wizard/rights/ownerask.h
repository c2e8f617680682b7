// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin/askowner.h"
#include "core/pending.h"
#include "wizard/widgets/statusicon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace draftt
{

class Notice;

/// How the owners are asked inside Databricks, as whoever is signed in.
struct OwnerAsking {
    std::function<Pending(const QList<Grant> &, Done<QList<OwnerQuestion>>)> fetchQuestions{};
    /// Leaves out what was accepted, and adds to it. Empty: who is asked for is not there yet.
    std::function<Pending(const QList<OwnerQuestion> &, const AcceptedRights &,
                          Done<QList<RequestDestination>>)>
        send{};
    /// Outlives the dialogs in which it is asked; is of one who is asked for.
    AcceptedRights accepted = std::make_shared<QSet<Grant>>();

    explicit operator bool() const { return bool(fetchQuestions); }
};

/// Who would get a request for the missing rights, and a button that sends it, for exactly these rights, less
/// what was accepted before. What goes nowhere is said to.
class OwnerAsk final : public QWidget
{
    Q_OBJECT

public:
    OwnerAsk(const OwnerAsking &asking, const QList<Grant> &missing, QWidget *parent);

Q_SIGNALS:
    void sent();

private:
    void build();
    void onQuestions(const Result<QList<OwnerQuestion>> &questions);
    void send();
    void onSent(const Result<QList<RequestDestination>> &destinations);
    [[nodiscard]] QString failureText(const Error &error, bool isPartSent) const;
    void say(Sign sign, const QString &sentence);

    const OwnerAsking m_asking;
    QList<OwnerQuestion> m_toSend;
    Notice *m_notice;
    QLabel *m_questions;
    QPushButton *m_send;
    Pending m_work;
};

} // namespace draftt
