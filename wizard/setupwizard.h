#pragma once

#include <QWizard>

/// The window: five pages and the step list at their side.
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(QWidget *parent = nullptr);
};
