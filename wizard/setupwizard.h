// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"
#include "wizard/services.h"

#include <QPointer>
#include <QWizard>

#include <memory>

class QMessageBox;

namespace draftt
{

enum class Field;
class ConnectPage;
class PageFunctions;
class ReviewPage;
class StepList;
class StepPage;

/// The window: five pages and the step list at their side. Cancelling asks first once something was entered;
/// closing at any time drops what is running.
class SetupWizard final : public QWizard
{
    Q_OBJECT

public:
    enum PageId { ConnectStep, WarehouseStep, CatalogStep, GrantsStep, ReviewStep };

    /// `session` may be filled already (`--demo`, a saved profile): the fields show it. Both outlive the
    /// window, and so does what `services` refers to.
    SetupWizard(Session &session, const Services &services, QWidget *parent = nullptr);
    ~SetupWizard() override;

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addStep(PageId id, StepPage *page);
    void onPageShown(int id);
    void onOutdated(int from);
    void lead(Field field);
    void showSaved(bool isSaved);
    void showStates();
    void askToLeave();

    std::unique_ptr<PageFunctions> m_functions;
    StepList *m_steps = nullptr;
    ConnectPage *m_connect = nullptr;
    ReviewPage *m_review = nullptr;
    QList<StepPage *> m_pages;
    QPointer<QMessageBox> m_question;
    int m_shown = -1;
};

} // namespace draftt
